// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordedTexts.h"

namespace debrief {

namespace {

template <typename T>
struct Member
{
    WordedText kind;
    QString T::*text;
};

constexpr Member<IncidentDetails> incidentTexts[] = {
    {WordedText::Summary, &IncidentDetails::summary},
    {WordedText::Impact, &IncidentDetails::impact},
    {WordedText::Problem, &IncidentDetails::problem},
    {WordedText::ClosingStatement, &IncidentDetails::closingStatement},
};
constexpr Member<TimelineEvent> eventTexts[] = {
    {WordedText::Event, &TimelineEvent::text},
    {WordedText::EventDetails, &TimelineEvent::details},
};
constexpr Member<Cause> causeTexts[] = {
    {WordedText::Cause, &Cause::text},
    {WordedText::CauseEvidence, &Cause::evidence},
    {WordedText::CauseQuestion, &Cause::openQuestion},
};
constexpr Member<ActionItem> actionTexts[] = {
    {WordedText::ActionTitle, &ActionItem::title},
    {WordedText::ActionDetails, &ActionItem::details},
    {WordedText::SuccessCriteria, &ActionItem::successCriteria},
    {WordedText::ReasonNotDone, &ActionItem::reasonNotDone},
};
constexpr Member<Reflection> reflectionTexts[] = {
    {WordedText::Reflection, &Reflection::text},
    {WordedText::ReflectionAnswer, &Reflection::answer},
};
constexpr Member<Capture> captureTexts[] = {{WordedText::Capture, &Capture::text}};

WordingField fieldOf(const IncidentDetails &, WordedText kind)
{
    return kind == WordedText::Problem ? WordingField::Why : WordingField::Note;
}

WordingField fieldOf(const TimelineEvent &, WordedText)
{
    return WordingField::Timeline;
}

WordingField fieldOf(const Cause &cause, WordedText kind)
{
    switch (kind) {
    case WordedText::CauseQuestion:
        return WordingField::Question;
    case WordedText::CauseEvidence:
        return WordingField::Note;
    default:
        return cause.systemic ? WordingField::RootCause : WordingField::Why;
    }
}

WordingField fieldOf(const ActionItem &, WordedText kind)
{
    return kind == WordedText::ActionTitle ? WordingField::Action : WordingField::Note;
}

WordingField fieldOf(const Reflection &reflection, WordedText kind)
{
    const bool asks = reflection.kind == ReflectionKind::Question && kind == WordedText::Reflection;
    return asks ? WordingField::Question : WordingField::Note;
}

WordingField fieldOf(const Capture &capture, WordedText)
{
    switch (capture.kind) {
    case CaptureKind::Question:
        return WordingField::Question;
    case CaptureKind::ActionIdea:
        return WordingField::Action;
    default:
        return WordingField::Note;
    }
}

template <typename T>
QString thingOf(const T &item)
{
    if constexpr (std::is_same_v<T, IncidentDetails>)
        return {};
    else
        return item.id.toString();
}

template <typename T>
void appendTexts(QList<WordedPassage> &passages, const T &item, const auto &members)
{
    for (const auto &member : members) {
        if (!(item.*member.text).isEmpty())
            passages.append({{member.kind, thingOf(item)}, fieldOf(item, member.kind), item.*member.text});
    }
}

template <typename T>
void changeText(ChangeSet &edit, const T &item, const auto &members, const WordedPlace &place, const QString &text)
{
    for (const auto &member : members) {
        if (member.kind != place.text || thingOf(item) != place.thing)
            continue;
        auto changed = item;
        changed.*member.text = text;
        edit.replace(item, changed);
    }
}

bool standsSomewhere(const QList<WordedPassage> &passages, const QString &sentence)
{
    return std::any_of(passages.begin(), passages.end(),
                       [&](const WordedPassage &passage) { return passage.text.simplified().contains(sentence); });
}

} // namespace

QList<WordedPassage> wordedPassages(const Postmortem &postmortem)
{
    QList<WordedPassage> passages;
    appendTexts(passages, postmortem.incident, incidentTexts);
    for (const auto &event : postmortem.timeline)
        appendTexts(passages, event, eventTexts);
    for (const auto &cause : postmortem.causes)
        appendTexts(passages, cause, causeTexts);
    for (const auto &item : postmortem.actions)
        appendTexts(passages, item, actionTexts);
    for (const auto &reflection : postmortem.reflections)
        appendTexts(passages, reflection, reflectionTexts);
    for (const auto &capture : postmortem.captures) {
        if (!isSettled(capture))
            appendTexts(passages, capture, captureTexts);
    }
    return passages;
}

ChangeSet changeWordedText(const Postmortem &postmortem, const WordedPlace &place, const QString &text)
{
    ChangeSet edit;
    changeText(edit, postmortem.incident, incidentTexts, place, text);
    for (const auto &event : postmortem.timeline)
        changeText(edit, event, eventTexts, place, text);
    for (const auto &cause : postmortem.causes)
        changeText(edit, cause, causeTexts, place, text);
    for (const auto &item : postmortem.actions)
        changeText(edit, item, actionTexts, place, text);
    for (const auto &reflection : postmortem.reflections)
        changeText(edit, reflection, reflectionTexts, place, text);
    for (const auto &capture : postmortem.captures)
        changeText(edit, capture, captureTexts, place, text);
    return edit;
}

QList<WordingPerson> wordingPeople(const Postmortem &postmortem)
{
    QList<WordingPerson> people;
    for (const auto &person : postmortem.participants)
        people.append({person.name, person.role});
    return people;
}

bool isKept(const Postmortem &postmortem, const QString &sentence, const QString &rule)
{
    const auto words = sentence.simplified();
    return std::any_of(postmortem.keptWordings.begin(), postmortem.keptWordings.end(),
                       [&](const KeptWording &kept) { return kept.sentence == words && kept.rule == rule; });
}

ChangeSet keepWording(const Postmortem &postmortem, const QString &sentence, const QString &rule)
{
    ChangeSet edit;
    if (isKept(postmortem, sentence, rule))
        return edit;
    const auto passages = wordedPassages(postmortem);
    for (const auto &kept : postmortem.keptWordings) {
        if (!standsSomewhere(passages, kept.sentence))
            edit.remove(kept);
    }
    edit.add(KeptWording{KeptWordingId::create(), sentence.simplified(), rule});
    return edit;
}

} // namespace debrief
