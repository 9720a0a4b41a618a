// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/PreparationStatus.h"

#include <QCoreApplication>

namespace debrief {

namespace {

using namespace std::chrono_literals;

constexpr auto formsAreDue = 24h;      ///< before the meeting
constexpr auto formsAreExpected = 48h; ///< before that nobody is late

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("PreparationStatus", source, nullptr, count);
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isBlank(const QStringList &lines)
{
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) { return isBlank(line); });
}

bool isBlank(const PreparationQuestion &question)
{
    return isBlank(question.text) && isBlank(question.answer);
}

bool isIn(const PreparationForm *form)
{
    return form != nullptr && (form->answeredAt || form->conversationHeldAt);
}

QString nameOf(const Participant &participant)
{
    return participant.name.isEmpty() ? participant.role : participant.name;
}

QStringList namesOf(const Postmortem &postmortem, const QList<ParticipantId> &ids)
{
    QStringList names;
    for (const auto &id : ids)
        names.append(nameOf(*findById(postmortem.participants, id)));
    return names;
}

/// "The meeting is in 5 hours."
QString untilMeetingText(Millis left)
{
    if (left <= 0ms)
        return text(QT_TRANSLATE_NOOP("PreparationStatus", "Ask before the meeting begins."));
    if (left < 1h) {
        const int minutes = std::max(1, int(left / 1min));
        return minutes == 1 ? text(QT_TRANSLATE_NOOP("PreparationStatus", "The meeting is in 1 minute."))
                            : text(QT_TRANSLATE_N_NOOP("PreparationStatus", "The meeting is in %n minutes."), minutes);
    }
    const int hours = int(left / 1h);
    return hours == 1 ? text(QT_TRANSLATE_NOOP("PreparationStatus", "The meeting is in 1 hour."))
                      : text(QT_TRANSLATE_N_NOOP("PreparationStatus", "The meeting is in %n hours."), hours);
}

/// A sentence about one, two or more people.
struct PeopleSentence
{
    const char *one;
    const char *two;
    const char *more;
};

QString said(const PeopleSentence &sentence, const QStringList &names)
{
    if (names.size() == 1)
        return text(sentence.one).arg(names[0]);
    if (names.size() == 2)
        return text(sentence.two).arg(names[0], names[1]);
    return text(sentence.more, int(names.size())).arg(names.join(QStringLiteral(", ")));
}

constexpr PeopleSentence missingSentence{
    QT_TRANSLATE_NOOP("PreparationStatus", "%1 has not answered."),
    QT_TRANSLATE_NOOP("PreparationStatus", "%1 and %2 have not answered."),
    QT_TRANSLATE_N_NOOP("PreparationStatus", "%n people have not answered: %1."),
};
constexpr PeopleSentence notAskedSentence{
    QT_TRANSLATE_NOOP("PreparationStatus", "%1 has no preparation form yet."),
    QT_TRANSLATE_NOOP("PreparationStatus", "%1 and %2 have no preparation form yet."),
    QT_TRANSLATE_N_NOOP("PreparationStatus", "%n people have no preparation form yet: %1."),
};
constexpr PeopleSentence speakSentence{
    QT_TRANSLATE_NOOP("PreparationStatus", "Nobody has spoken with %1 yet."),
    QT_TRANSLATE_NOOP("PreparationStatus", "Nobody has spoken with %1 and %2 yet."),
    QT_TRANSLATE_N_NOOP("PreparationStatus", "Nobody has spoken with %n people yet: %1."),
};

} // namespace

const PreparationForm *formOf(const Postmortem &postmortem, const ParticipantId &participant)
{
    const auto &forms = postmortem.preparation;
    const auto found = std::find_if(forms.cbegin(), forms.cend(),
                                    [&](const PreparationForm &form) { return form.participant == participant; });
    return found == forms.cend() ? nullptr : &*found;
}

bool hasAnswers(const PreparationAnswers &answers)
{
    return !isBlank(answers.myRole) || !isBlank(answers.saw) || !isBlank(answers.wentWell) ||
           !isBlank(answers.couldBeBetter) ||
           !std::all_of(answers.questions.begin(), answers.questions.end(),
                        [](const PreparationQuestion &question) { return isBlank(question); }) ||
           answers.callOn != CallOn::Unset || !isBlank(answers.unplaced);
}

PreparationState preparationState(const Participant &participant, const PreparationForm *form)
{
    if (form != nullptr && form->conversationHeldAt)
        return PreparationState::SpokenWith;
    if (participant.wasAffected || (form != nullptr && form->needsConversation))
        return PreparationState::ToSpeakWith;
    if (form == nullptr)
        return PreparationState::NotAsked;
    if (form->answeredAt)
        return PreparationState::FormIn;
    return form->askedAt ? PreparationState::FormMissing : PreparationState::NotAsked;
}

QString preparationStateText(PreparationState state)
{
    switch (state) {
    case PreparationState::NotAsked:
        return text(QT_TRANSLATE_NOOP("PreparationStatus", "Not asked"));
    case PreparationState::FormMissing:
        return text(QT_TRANSLATE_NOOP("PreparationStatus", "Form missing"));
    case PreparationState::ToSpeakWith:
        return text(QT_TRANSLATE_NOOP("PreparationStatus", "To speak with"));
    case PreparationState::FormIn:
        return text(QT_TRANSLATE_NOOP("PreparationStatus", "Form in"));
    case PreparationState::SpokenWith:
        return text(QT_TRANSLATE_NOOP("PreparationStatus", "Spoken with"));
    }
    return {};
}

PreparationStatus preparationStatus(const Postmortem &postmortem, std::optional<Instant> now)
{
    PreparationStatus status;
    for (const auto &participant : postmortem.participants) {
        if (participant.attendance == Attendance::NotInvited)
            continue;
        const auto *form = formOf(postmortem, participant.id);
        ++status.wanted;
        if (isIn(form))
            ++status.in;
        else if (form == nullptr || !form->askedAt)
            status.notAsked.append(participant.id);
        else
            status.missing.append(participant.id);
        if (preparationState(participant, form) == PreparationState::ToSpeakWith) {
            status.toSpeakWith.append(participant.id);
            if (participant.wasAffected)
                status.affected.append(participant.id);
        }
    }
    for (const auto &form : postmortem.preparation) {
        status.openQuestions +=
            int(std::count_if(form.answers.questions.begin(), form.answers.questions.end(),
                              [](const PreparationQuestion &question) { return isBlank(question.answer); }));
    }
    if (now && postmortem.incident.meetingAt)
        status.untilMeeting = *postmortem.incident.meetingAt - *now;
    return status;
}

QString formsInText(const PreparationStatus &status)
{
    return status.wanted == 0
               ? QString()
               : text(QT_TRANSLATE_NOOP("PreparationStatus", "%1 of %2")).arg(status.in).arg(status.wanted);
}

QList<RoomWarning> preparationWarnings(const Postmortem &postmortem, Instant now)
{
    const auto status = preparationStatus(postmortem, now);
    QList<RoomWarning> warnings;
    const auto add = [&](RoomWarningKind kind, const PeopleSentence &sentence, const QList<ParticipantId> &people,
                         const QString &explanation) {
        if (!people.isEmpty())
            warnings.append({kind, people.first(), said(sentence, namesOf(postmortem, people)), explanation});
    };
    add(RoomWarningKind::NotSpokenWith, speakSentence, status.toSpeakWith,
        text(status.affected.isEmpty()
                 ? QT_TRANSLATE_NOOP("PreparationStatus", "A form alone is not enough. Talk before the meeting.")
                 : QT_TRANSLATE_NOOP("PreparationStatus",
                                     "The incident hit them. Ask how they are before others ask what they did.")));
    if (!status.untilMeeting || *status.untilMeeting > formsAreExpected)
        return warnings;
    const QString due = *status.untilMeeting > formsAreDue
                            ? text(QT_TRANSLATE_NOOP("PreparationStatus", "Forms are due a day before the meeting."))
                            : untilMeetingText(*status.untilMeeting);
    add(RoomWarningKind::FormMissing, missingSentence, status.missing, due);
    add(RoomWarningKind::FormNotSent, notAskedSentence, status.notAsked, due);
    return warnings;
}

} // namespace debrief
