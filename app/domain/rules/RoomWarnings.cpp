// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/RoomWarnings.h"

#include "domain/rules/PostmortemPolicy.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("RoomWarnings", source);
}

struct WarningWords
{
    const char *title;
    const char *explanation;
};

WarningWords wordsForRoom(RoomWarningKind kind)
{
    switch (kind) {
    case RoomWarningKind::NobodyInvited:
        return {QT_TRANSLATE_NOOP("RoomWarnings", "Nobody is invited yet."),
                QT_TRANSLATE_NOOP("RoomWarnings",
                                  "Add a facilitator, the incident commander and those who diagnosed and fixed it.")};
    case RoomWarningKind::NoFacilitator:
        return {QT_TRANSLATE_NOOP("RoomWarnings", "Nobody is named as facilitator."),
                QT_TRANSLATE_NOOP("RoomWarnings", "Choose somebody who had no part in the incident.")};
    case RoomWarningKind::FacilitatorMadeTheChange:
        return {QT_TRANSLATE_NOOP("RoomWarnings", "The facilitator made the change."),
                QT_TRANSLATE_NOOP("RoomWarnings", "Ask somebody with no stake in the cause to lead the meeting.")};
    case RoomWarningKind::FacilitatorCommanded:
        return {
            QT_TRANSLATE_NOOP("RoomWarnings", "The facilitator commanded the incident."),
            QT_TRANSLATE_NOOP("RoomWarnings",
                              "Their decisions are part of what is looked at. Ask somebody else to lead the meeting.")};
    case RoomWarningKind::FacilitatorDiagnosed:
        return {QT_TRANSLATE_NOOP("RoomWarnings", "The facilitator diagnosed or fixed it."),
                QT_TRANSLATE_NOOP("RoomWarnings",
                                  "They are needed to tell what they saw. Ask somebody else to lead the meeting.")};
    case RoomWarningKind::NoScribe:
        return {QT_TRANSLATE_NOOP("RoomWarnings", "Nobody is named as scribe."),
                QT_TRANSLATE_NOOP("RoomWarnings", "The facilitator can't listen and write.")};
    case RoomWarningKind::NobodyWhoDiagnosed:
        return {QT_TRANSLATE_NOOP("RoomWarnings", "Nobody who diagnosed or fixed it is invited."),
                QT_TRANSLATE_NOOP("RoomWarnings", "Without them the whys end in guesses.")};
    case RoomWarningKind::NoIncidentCommander:
        return {QT_TRANSLATE_NOOP("RoomWarnings", "The incident commander is not invited."),
                QT_TRANSLATE_NOOP("RoomWarnings", "They know what was decided and what was known then.")};
    case RoomWarningKind::ManagementInvited:
        return {QT_TRANSLATE_NOOP("RoomWarnings", "Management is invited to a %1: %2."),
                QT_TRANSLATE_NOOP("RoomWarnings", "People speak less freely. Send them the report instead.")};
    case RoomWarningKind::MentionedNotInvited:
        return {QT_TRANSLATE_NOOP("RoomWarnings", "%1 is in the timeline and not invited."),
                QT_TRANSLATE_NOOP("RoomWarnings", "Invite them, or ask them beforehand what they saw.")};
    case RoomWarningKind::NotSpokenWith:
    case RoomWarningKind::FormMissing:
    case RoomWarningKind::FormNotSent:
        break; // worded in PreparationStatus.cpp
    }
    return {"", ""};
}

bool isInvited(const Participant &participant)
{
    return participant.attendance != Attendance::NotInvited;
}

class Room
{
public:
    Room(const QList<Participant> &participants, Severity severity, const QList<TimelineEvent> &timeline)
        : m_participants(participants)
        , m_severity(severity)
        , m_timeline(timeline)
    {
    }

    QList<RoomWarning> look()
    {
        if (std::none_of(m_participants.begin(), m_participants.end(), isInvited)) {
            add(RoomWarningKind::NobodyInvited);
            return std::move(m_warnings);
        }
        lookAtFacilitators();
        if (!anybody([](const Participant &participant) { return participant.duty == MeetingDuty::Scribe; }))
            add(RoomWarningKind::NoScribe);
        if (!anybodyWho(Involvement::DiagnosedOrFixed))
            add(RoomWarningKind::NobodyWhoDiagnosed);
        if (!anybodyWho(Involvement::CommandedIncident))
            add(RoomWarningKind::NoIncidentCommander);
        lookForManagement();
        lookForMissing();
        return std::move(m_warnings);
    }

private:
    template <typename Predicate>
    [[nodiscard]] bool anybody(const Predicate &predicate) const
    {
        return std::any_of(m_participants.begin(), m_participants.end(), [&](const Participant &participant) {
            return isInvited(participant) && predicate(participant);
        });
    }
    [[nodiscard]] bool anybodyWho(Involvement involvement) const
    {
        return anybody(
            [involvement](const Participant &participant) { return participant.involvement.testFlag(involvement); });
    }

    void lookAtFacilitators()
    {
        bool found = false;
        for (const auto &participant : m_participants) {
            if (!isInvited(participant) || participant.duty != MeetingDuty::Facilitator)
                continue;
            found = true;
            if (participant.involvement.testFlag(Involvement::AuthoredChange))
                add(RoomWarningKind::FacilitatorMadeTheChange, participant.id);
            if (participant.involvement.testFlag(Involvement::CommandedIncident))
                add(RoomWarningKind::FacilitatorCommanded, participant.id);
            if (participant.involvement.testFlag(Involvement::DiagnosedOrFixed))
                add(RoomWarningKind::FacilitatorDiagnosed, participant.id);
        }
        if (!found)
            add(RoomWarningKind::NoFacilitator);
    }

    /// Whoever facilitates, keeps the record or had a part in it is there for that.
    void lookForManagement()
    {
        if (m_severity == Severity::Sev1)
            return;
        QStringList names;
        ParticipantId first;
        for (const auto &participant : m_participants) {
            const bool hasAPart = participant.duty != MeetingDuty::None || participant.involvement != Involvements();
            if (!isInvited(participant) || !participant.isManagement || hasAPart)
                continue;
            names.append(participant.name);
            first = first.isNull() ? participant.id : first;
        }
        if (names.isEmpty())
            return;
        add(RoomWarningKind::ManagementInvited, first);
        m_warnings.last().title =
            m_warnings.last().title.arg(shortSeverity(m_severity), names.join(QStringLiteral(", ")));
    }

    void lookForMissing()
    {
        for (const auto &participant : m_participants) {
            const auto named = [&](const TimelineEvent &event) {
                return mentions(event.text, participant.name) || mentions(event.details, participant.name);
            };
            if (isInvited(participant) || std::none_of(m_timeline.begin(), m_timeline.end(), named))
                continue;
            add(RoomWarningKind::MentionedNotInvited, participant.id);
            m_warnings.last().title = m_warnings.last().title.arg(participant.name);
        }
    }

    void add(RoomWarningKind kind, const ParticipantId &participant = {})
    {
        const auto words = wordsForRoom(kind);
        m_warnings.append({kind, participant, text(words.title), text(words.explanation)});
    }

    const QList<Participant> &m_participants;
    Severity m_severity;
    const QList<TimelineEvent> &m_timeline;
    QList<RoomWarning> m_warnings;
};

} // namespace

QList<RoomWarning> roomWarnings(const QList<Participant> &participants, Severity severity,
                                const QList<TimelineEvent> &timeline)
{
    return Room(participants, severity, timeline).look();
}

bool mentions(const QString &text, const QString &name)
{
    const auto words = name.trimmed();
    if (words.isEmpty())
        return false;
    const auto isPartOfWord = [&](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
    };
    for (auto at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (!isPartOfWord(at - 1) && !isPartOfWord(at + words.size()))
            return true;
    }
    return false;
}

} // namespace debrief
