// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/MeetingReadiness.h"

#include "domain/rules/PreparationStatus.h"
#include "domain/rules/RoomWarnings.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct MeetingReadiness
{
    Q_DECLARE_TR_FUNCTIONS(MeetingReadiness)
};

ReadinessLine timelineLine(const QList<TimelineEvent> &timeline)
{
    if (timeline.isEmpty())
        return {ReadinessKind::Timeline,
                false,
                MeetingReadiness::tr("The timeline is empty."),
                MeetingReadiness::tr("Import it from the incident tool, or write down what is known."),
                {}};
    const auto hasSource = [](const TimelineEvent &event) { return !event.source.isEmpty() || !event.link.isEmpty(); };
    const auto without = timeline.size() - std::count_if(timeline.cbegin(), timeline.cend(), hasSource);
    if (without == 0)
        return {ReadinessKind::Timeline, true, MeetingReadiness::tr("Every event says where it comes from."), {}, {}};
    const auto first = std::find_if_not(timeline.cbegin(), timeline.cend(), hasSource);
    return {ReadinessKind::Timeline, false,
            MeetingReadiness::tr("%1 of %2 events do not say where they come from.").arg(without).arg(timeline.size()),
            MeetingReadiness::tr("Name a source, or ask in the walkthrough how it is known."), first->id.toString()};
}

ReadinessLine formsLine(const PreparationStatus &status)
{
    if (status.in < status.wanted)
        return {ReadinessKind::Forms,
                false,
                MeetingReadiness::tr("%1 of %2 preparation forms are in.").arg(status.in).arg(status.wanted),
                MeetingReadiness::tr("Ask those who are missing for two minutes before the meeting."),
                {}};
    return {ReadinessKind::Forms, true, MeetingReadiness::tr("The preparation forms are in."), {}, {}};
}

ReadinessLine conversationsLine(const PreparationStatus &status)
{
    if (status.toSpeakWith.isEmpty())
        return {
            ReadinessKind::Conversations, true, MeetingReadiness::tr("Whoever was affected was spoken with."), {}, {}};
    const auto count = int(status.toSpeakWith.size());
    return {ReadinessKind::Conversations, false,
            count == 1 ? MeetingReadiness::tr("1 person is still to be spoken with.")
                       : MeetingReadiness::tr("%n people are still to be spoken with.", nullptr, count),
            MeetingReadiness::tr("Talk to them first, so that nothing surprises them in the room."),
            status.toSpeakWith.first().toString()};
}

/// What a kind is about, and what it says where there is nothing to warn of.
struct RoomTopic
{
    ReadinessKind kind;
    QList<RoomWarningKind> warnings;
    QString ready;
};

QList<RoomTopic> roomTopics()
{
    return {
        {ReadinessKind::People,
         {RoomWarningKind::NobodyInvited, RoomWarningKind::NobodyWhoDiagnosed, RoomWarningKind::NoIncidentCommander,
          RoomWarningKind::MentionedNotInvited},
         MeetingReadiness::tr("Those who were part of it are invited.")},
        {ReadinessKind::Facilitator,
         {RoomWarningKind::NoFacilitator, RoomWarningKind::FacilitatorMadeTheChange,
          RoomWarningKind::FacilitatorCommanded, RoomWarningKind::FacilitatorDiagnosed},
         MeetingReadiness::tr("The facilitator had no part in the incident.")},
        {ReadinessKind::Scribe, {RoomWarningKind::NoScribe}, MeetingReadiness::tr("Somebody else writes.")},
        {ReadinessKind::Audience,
         {RoomWarningKind::ManagementInvited},
         MeetingReadiness::tr("The audience fits the severity.")},
    };
}

ReadinessLine roomLine(const RoomTopic &topic, const QList<RoomWarning> &warnings)
{
    QList<RoomWarning> mine;
    std::copy_if(warnings.cbegin(), warnings.cend(), std::back_inserter(mine),
                 [&](const RoomWarning &warning) { return topic.warnings.contains(warning.kind); });
    if (mine.isEmpty())
        return {topic.kind, true, topic.ready, {}, {}};
    const auto &gravest = mine.first();
    auto title = gravest.title;
    if (mine.size() > 1)
        title = MeetingReadiness::tr("%1 And %n more.", nullptr, int(mine.size()) - 1).arg(title);
    const auto person = gravest.participant.isNull() ? QString() : gravest.participant.toString();
    return {topic.kind, false, title, gravest.explanation, person};
}

} // namespace

QList<ReadinessLine> meetingReadiness(const Postmortem &postmortem)
{
    const auto warnings = roomWarnings(postmortem.participants, postmortem.incident.severity, postmortem.timeline);
    const bool isEmptyRoom = !warnings.isEmpty() && warnings.first().kind == RoomWarningKind::NobodyInvited;
    QList<ReadinessLine> lines{timelineLine(postmortem.timeline)};
    for (const auto &topic : roomTopics()) {
        if (topic.kind == ReadinessKind::People || !isEmptyRoom)
            lines.append(roomLine(topic, warnings));
    }
    if (isEmptyRoom)
        return lines;
    const auto status = preparationStatus(postmortem);
    return lines << formsLine(status) << conversationsLine(status);
}

} // namespace debrief
