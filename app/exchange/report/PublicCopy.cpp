// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/PublicCopy.h"

#include "exchange/Fields.h"
#include "exchange/report/NameMask.h"
#include "exchange/report/TextCleaning.h"

namespace debrief {

namespace {

/// Visits every field of every value and changes texts and moments where they stand.
template <typename EditText>
class FieldEditor
{
public:
    explicit FieldEditor(EditText editText)
        : m_editText(std::move(editText))
    {
    }

    template <typename T>
    void field(const char *, T &value)
    {
        edit(value);
    }

    template <HasFields T>
    void edit(T &value)
    {
        Fields<T>::visit(*this, value);
    }

private:
    template <typename T>
    requires(!HasFields<T>) void edit(T &) {}
    template <typename T>
    void edit(QList<T> &list)
    {
        for (auto &item : list)
            edit(item);
    }
    void edit(QString &text) { text = m_editText(text); }
    void edit(Instant &instant) { instant = floor<std::chrono::seconds>(instant); }
    void edit(std::optional<Instant> &instant)
    {
        if (instant)
            edit(*instant);
    }

    EditText m_editText;
};

void forgetPrivateThings(Postmortem &postmortem)
{
    postmortem.incident.notes.clear();
    postmortem.incident.lookBack = {};
    postmortem.captures.clear();
    postmortem.preparation.clear();
    postmortem.stageHistory.clear();
    postmortem.keptWordings.clear();
    for (auto &person : postmortem.participants) {
        person.isManagement = false;
        person.wasAffected = false;
        person.involvement = {}; // beside a name, "made the change" would point at somebody
    }
    for (auto &item : postmortem.actions) {
        item.history.clear();
        item.draft = false;
    }
    for (auto &cause : postmortem.causes) {
        cause.draft = false;
        cause.linkCheck = LinkCheck::Unchecked; // what was doubted stands there as an open question
    }
}

void putOnOneLine(Postmortem &postmortem)
{
    auto &incident = postmortem.incident;
    for (auto *text : {&incident.reference, &incident.title, &incident.impact, &incident.problem})
        *text = cleanLine(*text);
    for (auto &person : postmortem.participants) {
        for (auto *text : {&person.name, &person.role, &person.team})
            *text = cleanLine(*text);
    }
    for (auto &event : postmortem.timeline) {
        event.source = cleanLine(event.source);
        event.link = cleanLine(event.link);
    }
    for (auto &item : postmortem.actions) {
        item.owner = cleanLine(item.owner);
        item.ticket = cleanLine(item.ticket);
    }
    for (auto &reflection : postmortem.reflections) {
        reflection.who = cleanLine(reflection.who);
        while (reflection.who.endsWith(QLatin1Char(':')))
            reflection.who = reflection.who.chopped(1).trimmed();
    }
}

/// The main text is one line; what it has more, or what there is instead of it, belongs to the details.
void splitFirstLine(QString &text, QString &details)
{
    const auto lines = cleanText(text + QLatin1Char('\n') + details);
    text = lines.section(QLatin1Char('\n'), 0, 0);
    details = lines.section(QLatin1Char('\n'), 1);
}

/// The report lists them with commas between.
void splitServices(IncidentDetails &incident)
{
    const auto services = incident.services.join(QLatin1Char(',')).split(QLatin1Char(','));
    incident.services.clear();
    for (const auto &service : services) {
        if (const auto name = cleanLine(service); !name.isEmpty())
            incident.services.append(name);
    }
}

void putRolesForNames(Postmortem &postmortem)
{
    const NameMask mask(postmortem.participants);
    for (auto &event : postmortem.timeline)
        event.link = mask.maskedAddress(event.link);
    for (auto &item : postmortem.actions)
        item.ticket = mask.maskedAddress(item.ticket);
    FieldEditor([&](const QString &text) { return mask.masked(text); }).edit(postmortem);
    // Last, so that no name that is also a word is found in what was put in.
    for (auto &reflection : postmortem.reflections)
        reflection.who = mask.maskedPerson(reflection.who);
    for (qsizetype i = 0; i < postmortem.participants.size(); ++i) {
        postmortem.participants[i].name.clear();
        postmortem.participants[i].role = mask.roleOf(i);
    }
}

} // namespace

Postmortem publicCopy(const Postmortem &postmortem)
{
    auto copy = postmortem;
    forgetPrivateThings(copy);
    sortLists(copy);
    for (qsizetype i = 0; i < copy.timeline.size(); ++i)
        copy.timeline[i].order = int(i); // events of one second stay as their milliseconds had them
    FieldEditor([](const QString &text) { return cleanText(text); }).edit(copy);
    putOnOneLine(copy);
    for (auto &event : copy.timeline)
        splitFirstLine(event.text, event.details);
    for (auto &item : copy.actions)
        splitFirstLine(item.title, item.details);
    if (!copy.incident.zone.isValid())
        copy.incident.zone = QTimeZone::utc();
    if (copy.report.rolesInsteadOfNames)
        putRolesForNames(copy);
    splitServices(copy.incident);
    sortLists(copy);
    return copy;
}

} // namespace debrief
