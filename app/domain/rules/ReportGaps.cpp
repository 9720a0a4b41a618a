// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/ReportGaps.h"

#include "domain/rules/ActionHints.h"
#include "domain/rules/CauseHints.h"
#include "domain/rules/TimelineWarnings.h"

#include <QCoreApplication>

namespace debrief {

namespace {

/// "%1" stands for the name of the one, "%n" for how many there are.
struct GapWords
{
    const char *one;
    const char *several;
};

constexpr qsizetype longestName = 48;

QString text(const char *source)
{
    return QCoreApplication::translate("ReportGaps", source);
}

QString shortened(const QString &name)
{
    const auto line = name.simplified();
    if (line.size() <= longestName)
        return line;
    return line.first(longestName - 1).trimmed() + QChar(0x2026);
}

bool blank(const QString &words)
{
    return words.trimmed().isEmpty();
}

GapWords wordsFor(CauseHintKind kind)
{
    switch (kind) {
    case CauseHintKind::NoText:
        return {QT_TRANSLATE_NOOP("ReportGaps", "One cause has no text."),
                QT_TRANSLATE_N_NOOP("ReportGaps", "%n causes have no text.")};
    case CauseHintKind::NoEvidence:
    case CauseHintKind::GuessWithoutEvidence:
        return {QT_TRANSLATE_NOOP("ReportGaps", "“%1” has no evidence."),
                QT_TRANSLATE_N_NOOP("ReportGaps", "%n causes have no evidence.")};
    case CauseHintKind::NotYetSystemic:
        return {QT_TRANSLATE_NOOP("ReportGaps", "“%1” ends its chain and is not systemic yet."),
                QT_TRANSLATE_N_NOOP("ReportGaps", "%n chains end before a systemic cause.")};
    case CauseHintKind::SystemicWithoutAction:
        return {QT_TRANSLATE_NOOP("ReportGaps", "No action answers “%1”."),
                QT_TRANSLATE_N_NOOP("ReportGaps", "%n systemic causes have no action.")};
    case CauseHintKind::OneBranchOnly:
    case CauseHintKind::RepeatsParent:
    case CauseHintKind::SingleWhy:
    case CauseHintKind::StopChecksMissing:
        break; // advice while asking why, nothing a reader of the report would miss
    }
    return {nullptr, nullptr};
}

GapWords wordsFor(ActionHintKind kind)
{
    switch (kind) {
    case ActionHintKind::NoTitle:
        return {QT_TRANSLATE_NOOP("ReportGaps", "One action item does not say what will be done."),
                QT_TRANSLATE_N_NOOP("ReportGaps", "%n action items do not say what will be done.")};
    case ActionHintKind::NoOwner:
        return {QT_TRANSLATE_NOOP("ReportGaps", "Nobody owns “%1”."),
                QT_TRANSLATE_N_NOOP("ReportGaps", "%n action items have no owner.")};
    case ActionHintKind::NoDeadline:
        return {QT_TRANSLATE_NOOP("ReportGaps", "“%1” has no deadline."),
                QT_TRANSLATE_N_NOOP("ReportGaps", "%n action items have no deadline.")};
    case ActionHintKind::NoSuccessCriteria:
        return {QT_TRANSLATE_NOOP("ReportGaps", "Nothing says when “%1” is done."),
                QT_TRANSLATE_N_NOOP("ReportGaps", "%n action items do not say when they are done.")};
    case ActionHintKind::BlockedWithoutReason:
        return {QT_TRANSLATE_NOOP("ReportGaps", "Nothing says what blocks “%1”."),
                QT_TRANSLATE_N_NOOP("ReportGaps", "%n blocked action items have no reason.")};
    case ActionHintKind::NotDoneWithoutReason:
        return {QT_TRANSLATE_NOOP("ReportGaps", "Nothing says why “%1” will not be done."),
                QT_TRANSLATE_N_NOOP("ReportGaps", "%n decisions not to act have no reason.")};
    case ActionHintKind::AnswersNoCause:
    case ActionHintKind::WeakStrength:
    case ActionHintKind::NotAccepted:
        break;
    }
    return {nullptr, nullptr};
}

/// Says the same thing about several things once, where it was said first.
class GapCollector
{
public:
    void add(GapPlace place, const char *words, const QString &id = {})
    {
        m_gaps.append(Collected{{place, id, text(words)}});
    }

    void addTo(GapPlace place, const GapWords &words, const QString &id, const QString &name)
    {
        if (words.one == nullptr)
            return;
        for (auto &gap : m_gaps) {
            if (gap.several == words.several) {
                ++gap.count;
                return;
            }
        }
        auto one = text(words.one);
        if (one.contains(QStringLiteral("%1")))
            one = one.arg(blank(name) ? text(QT_TRANSLATE_NOOP("ReportGaps", "without text")) : shortened(name));
        m_gaps.append(Collected{{place, id, one}, words.several, 1});
    }

    [[nodiscard]] QList<ReportGap> gaps() const
    {
        QList<ReportGap> gaps;
        for (auto each : m_gaps) {
            if (each.count > 1)
                each.gap.text = QCoreApplication::translate("ReportGaps", each.several, nullptr, each.count);
            gaps.append(each.gap);
        }
        return gaps;
    }

private:
    struct Collected
    {
        ReportGap gap;
        const char *several = nullptr;
        int count = 1;
    };
    QList<Collected> m_gaps;
};

void lookAtHead(GapCollector &gaps, const IncidentDetails &incident)
{
    if (blank(incident.title))
        gaps.add(GapPlace::Overview, QT_TRANSLATE_NOOP("ReportGaps", "The incident has no title."));
    if (blank(incident.impact))
        gaps.add(GapPlace::Overview, QT_TRANSLATE_NOOP("ReportGaps", "Nothing says who felt it, and how much."));
    if (blank(incident.summary))
        gaps.add(GapPlace::Overview, QT_TRANSLATE_NOOP("ReportGaps", "There is no summary."));
}

void lookAtTimeline(GapCollector &gaps, const Postmortem &postmortem)
{
    if (postmortem.timeline.isEmpty()) {
        gaps.add(GapPlace::Timeline, QT_TRANSLATE_NOOP("ReportGaps", "The timeline is empty."));
        return;
    }
    TimelineLimits limits;
    limits.zone = postmortem.incident.zone;
    for (const auto &warning : timelineWarnings(postmortem.timeline, limits)) {
        const auto id = warning.event.isNull() ? QString() : warning.event.toString();
        if (warning.kind == TimelineWarningKind::NoDetection)
            gaps.add(GapPlace::Timeline, QT_TRANSLATE_NOOP("ReportGaps", "No event says how it was detected."));
        else if (warning.kind == TimelineWarningKind::NoResolution)
            gaps.add(GapPlace::Timeline, QT_TRANSLATE_NOOP("ReportGaps", "No event says when it was resolved."));
        else if (warning.kind == TimelineWarningKind::MarksOutOfOrder)
            gaps.addTo(GapPlace::Timeline,
                       {QT_TRANSLATE_NOOP("ReportGaps", "One moment of the response stands in an odd order."),
                        QT_TRANSLATE_N_NOOP("ReportGaps", "%n moments of the response stand in an odd order.")},
                       id, {});
        else if (warning.kind == TimelineWarningKind::Gap)
            gaps.addTo(GapPlace::Timeline,
                       {QT_TRANSLATE_NOOP("ReportGaps", "The timeline has a gap."),
                        QT_TRANSLATE_N_NOOP("ReportGaps", "The timeline has %n gaps.")},
                       id, {});
    }
}

void lookAtCauses(GapCollector &gaps, const Postmortem &postmortem)
{
    if (postmortem.causes.isEmpty()) {
        gaps.add(GapPlace::Whys, QT_TRANSLATE_NOOP("ReportGaps", "Nobody has asked why yet."));
        return;
    }
    const CauseTree tree(postmortem.causes);
    for (const auto &hint : causeHints(tree, postmortem.actions, postmortem.incident.problem)) {
        if (const auto *cause = tree.cause(hint.cause))
            gaps.addTo(GapPlace::Whys, wordsFor(hint.kind), cause->id.toString(), cause->text);
    }
}

void lookAtActions(GapCollector &gaps, const Postmortem &postmortem)
{
    if (postmortem.actions.isEmpty()) {
        gaps.add(GapPlace::Actions, QT_TRANSLATE_NOOP("ReportGaps", "There is no action item."));
        return;
    }
    for (const auto &hint : actionHints(postmortem.actions, !postmortem.causes.isEmpty())) {
        if (const auto *item = findById(postmortem.actions, hint.action))
            gaps.addTo(GapPlace::Actions, wordsFor(hint.kind), item->id.toString(), item->title);
    }
}

void lookAtTheRest(GapCollector &gaps, const Postmortem &postmortem)
{
    const auto &people = postmortem.participants;
    const auto isListed = [](const Participant &person) { return person.attendance != Attendance::NotInvited; };
    if (postmortem.report.sections.testFlag(ReportSection::Attendees) &&
        std::none_of(people.begin(), people.end(), isListed))
        gaps.add(GapPlace::Overview, QT_TRANSLATE_NOOP("ReportGaps", "Nobody is named as attendee."));
    const auto &reflections = postmortem.reflections;
    const auto wentWell = [](const Reflection &each) { return each.kind == ReflectionKind::WentWell; };
    if (postmortem.report.sections.testFlag(ReportSection::WentWell) &&
        std::none_of(reflections.begin(), reflections.end(), wentWell))
        gaps.add(GapPlace::Lessons, QT_TRANSLATE_NOOP("ReportGaps", "Nothing says what went well."));
    for (const auto &each : reflections) {
        if (each.kind == ReflectionKind::Question && blank(each.answer))
            gaps.addTo(GapPlace::Lessons,
                       {QT_TRANSLATE_NOOP("ReportGaps", "“%1” is not answered."),
                        QT_TRANSLATE_N_NOOP("ReportGaps", "%n questions are not answered.")},
                       each.id.toString(), each.text);
    }
    if (blank(postmortem.incident.closingStatement))
        gaps.add(GapPlace::Lessons, QT_TRANSLATE_NOOP("ReportGaps", "There is no closing statement."));
}

} // namespace

QList<ReportGap> reportGaps(const Postmortem &postmortem)
{
    GapCollector gaps;
    lookAtHead(gaps, postmortem.incident);
    lookAtTimeline(gaps, postmortem);
    lookAtCauses(gaps, postmortem);
    lookAtActions(gaps, postmortem);
    lookAtTheRest(gaps, postmortem);
    return gaps.gaps();
}

} // namespace debrief
