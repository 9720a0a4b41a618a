// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/PreparationStatus.h"

#include "domain/edits/PreparationEdits.h"
#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class PreparationStatusTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;
    const Instant m_meeting = build::at(u"2026-03-24 15:00"_s);

    Participant &person(int place) { return m_postmortem.participants[place]; }
    void does(const ChangeSet &edit) { apply(m_postmortem, edit); }
    void ask(const QList<int> &places)
    {
        for (const int place : places)
            does(markAsked(m_postmortem, {person(place).id}, m_meeting - std::chrono::hours(48)));
    }
    void answer(int place)
    {
        does(changeAnswers(m_postmortem, person(place).id, m_meeting - std::chrono::hours(30),
                           [](PreparationAnswers &answers) { answers.saw = u"CPU at 98%"_s; }));
    }
    [[nodiscard]] PreparationState state(int place)
    {
        return preparationState(person(place), formOf(m_postmortem, person(place).id));
    }
    [[nodiscard]] QStringList warnings(std::chrono::minutes before) const
    {
        QStringList lines;
        for (const auto &warning : preparationWarnings(m_postmortem, m_meeting - before))
            lines.append(warning.title + u' ' + warning.explanation);
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_postmortem = Postmortem();
        for (const auto &name : {u"Alice Wong"_s, u"John Smith"_s, u"DevOps team"_s, u"Mia"_s}) {
            m_postmortem.participants.append(build::participant(name));
            person(int(m_postmortem.participants.size()) - 1).order = int(m_postmortem.participants.size());
        }
        m_postmortem.incident.meetingAt = m_meeting;
    }

    void eachStepOfAFormHasItsState()
    {
        QCOMPARE(state(0), PreparationState::NotAsked);
        ask({0});
        QCOMPARE(state(0), PreparationState::FormMissing);
        answer(0);
        QCOMPARE(state(0), PreparationState::FormIn);
        does(changeForm(m_postmortem, person(0).id, [](PreparationForm &form) { form.needsConversation = true; }));
        QCOMPARE(state(0), PreparationState::ToSpeakWith);
        does(changeForm(m_postmortem, person(0).id,
                        [this](PreparationForm &form) { form.conversationHeldAt = m_meeting; }));
        QCOMPARE(state(0), PreparationState::SpokenWith);
    }

    void whoWasAffectedIsToBeSpokenWithWhateverTheFormSays()
    {
        answer(1);
        person(1).wasAffected = true;
        QCOMPARE(state(1), PreparationState::ToSpeakWith);
        QCOMPARE(preparationStatus(m_postmortem).affected, QList<ParticipantId>{person(1).id});
    }

    void formsAreCountedOverThoseWhoAreInvited()
    {
        ask({0, 1, 2});
        answer(0);
        answer(1);
        does(changeForm(m_postmortem, person(3).id,
                        [this](PreparationForm &form) { form.conversationHeldAt = m_meeting; }));
        const auto status = preparationStatus(m_postmortem, m_meeting - std::chrono::hours(5));
        QCOMPARE(formsInText(status), u"3 of 4"_s);
        QCOMPARE(status.missing, QList<ParticipantId>{person(2).id});
        QCOMPARE(status.untilMeeting, Millis(std::chrono::hours(5)));
        person(2).attendance = Attendance::NotInvited;
        QCOMPARE(formsInText(preparationStatus(m_postmortem)), u"3 of 3"_s);
        QCOMPARE(formsInText(preparationStatus(Postmortem())), QString());
    }

    void openQuestionsAreCounted()
    {
        does(changeAnswers(m_postmortem, person(0).id, m_meeting, [](PreparationAnswers &answers) {
            answers.questions = {{u"Is the pool monitored?"_s, u"No"_s}, {u"Why Friday?"_s, u" "_s}};
        }));
        QCOMPARE(preparationStatus(m_postmortem).openQuestions, 1);
    }

    void whoHasNotAnsweredIsNamedWithTheTimeLeft()
    {
        using namespace std::chrono_literals;
        ask({0, 1, 2, 3});
        answer(0);
        answer(1);
        answer(3);
        QCOMPARE(warnings(5h + 20min), QStringList{u"DevOps team has not answered. The meeting is in 5 hours."_s});
        QCOMPARE(warnings(60min), QStringList{u"DevOps team has not answered. The meeting is in 1 hour."_s});
        QCOMPARE(warnings(1min), QStringList{u"DevOps team has not answered. The meeting is in 1 minute."_s});
        QCOMPARE(warnings(-1min), QStringList{u"DevOps team has not answered. Ask before the meeting begins."_s});
        QCOMPARE(warnings(36h),
                 QStringList{u"DevOps team has not answered. Forms are due a day before the meeting."_s});
        QCOMPARE(warnings(72h), QStringList());
        m_postmortem.incident.meetingAt.reset();
        QCOMPARE(warnings(5h), QStringList());
    }

    void severalPeopleShareOneSentence()
    {
        using namespace std::chrono_literals;
        ask({0, 1});
        QCOMPARE(warnings(5h),
                 (QStringList{u"Alice Wong and John Smith have not answered. The meeting is in 5 hours."_s,
                              u"DevOps team and Mia have no preparation form yet. The meeting is in 5 hours."_s}));
        ask({2});
        QCOMPARE(warnings(5h).first(),
                 u"3 people have not answered: Alice Wong, John Smith, DevOps team. The meeting is in 5 hours."_s);
    }

    void whoIsToBeSpokenWithIsNamedHoweverFarTheMeetingIs()
    {
        using namespace std::chrono_literals;
        does(changeForm(m_postmortem, person(1).id, [](PreparationForm &form) { form.needsConversation = true; }));
        QCOMPARE(warnings(200h), QStringList{u"Nobody has spoken with John Smith yet. A form alone is not enough. "
                                             u"Talk before the meeting."_s});
        person(0).wasAffected = true;
        QVERIFY(warnings(200h).first().startsWith(u"Nobody has spoken with Alice Wong and John Smith yet. The incident "
                                                  u"hit them."));
    }
};

QTEST_GUILESS_MAIN(PreparationStatusTest)
#include "PreparationStatusTest.moc"
