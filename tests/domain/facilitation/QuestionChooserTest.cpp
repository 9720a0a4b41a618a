// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/QuestionChooser.h"

#include "domain/facilitation/QuestionLog.h"
#include "support/LoggedMeeting.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

constexpr int timelinePart = 1;

Question question(const QString &id, HeardKinds heard = HeardKind::Saw,
                  const QList<PartKind> &parts = {PartKind::Timeline}, QuestionTopic topic = QuestionTopic::Cues)
{
    return {id, topic, heard, parts, id, false};
}

QStringList ids(const QList<OfferedQuestion> &offered)
{
    QStringList result;
    for (const auto &each : offered)
        result.append(each.question.id);
    return result;
}

} // namespace

class QuestionChooserTest : public QObject
{
    Q_OBJECT

private:
    QuestionBank m_bank{builtInQuestions(QLocale::c()).value(), {}};

    QList<OfferedQuestion> offered(const LoggedMeeting &meeting) const { return offered(meeting, m_bank); }
    static QList<OfferedQuestion> offered(const LoggedMeeting &meeting, const QuestionBank &bank)
    {
        return offeredQuestions(bank, meeting.postmortem.meetingPlan.parts, meeting.postmortem.meetingLog);
    }

private Q_SLOTS:
    void nothingIsOfferedBeforeSomethingWasHeard()
    {
        LoggedMeeting meeting;
        QVERIFY(offered(meeting).isEmpty());
        meeting.goTo(timelinePart);
        meeting.heard(HeardKind::Saw);
        QCOMPARE(offered(meeting).size(), 3);
        QCOMPARE(justHeard(meeting.postmortem.meetingLog), HeardKind::Saw);
        meeting.show(eventItem(meeting.postmortem.timeline[2].id));
        QVERIFY(offered(meeting).isEmpty()); // it was about the event before
        QVERIFY(!justHeard(meeting.postmortem.meetingLog));
    }

    void theyFollowWhatWasHeardInThisPart()
    {
        for (const auto &heard : enumEntries<HeardKind>()) {
            LoggedMeeting meeting;
            meeting.goTo(timelinePart);
            meeting.heard(heard.value);
            QSet<QuestionTopic> topics;
            for (const auto &each : offered(meeting)) {
                QVERIFY(each.question.heard.testFlag(heard.value));
                QVERIFY(each.question.parts.contains(PartKind::Timeline));
                QVERIFY(!each.isUsed);
                topics.insert(each.question.topic);
            }
            QCOMPARE(topics.size(), 3);
        }
    }

    void aPartWithFewOfItsOwnBorrows()
    {
        LoggedMeeting meeting; // in the frame
        meeting.heard(HeardKind::Judged);
        QVERIFY(offered(meeting).size() >= 2);
    }

    void anAskedOneIsStruckAndLast()
    {
        LoggedMeeting meeting;
        meeting.goTo(timelinePart);
        meeting.heard(HeardKind::Decided);
        const auto before = ids(offered(meeting));
        meeting.ask(before[0]);
        const auto after = offered(meeting);
        QCOMPARE(ids(after), (QStringList{before[1], before[2], before[0]}));
        QVERIFY(!after[0].isUsed && !after[1].isUsed && after[2].isUsed);
    }

    /// However often a button is pressed: no two of the same after each other, none asked before while others are left.
    void noTwoOfTheSameInARow()
    {
        for (const bool asks : {false, true}) {
            LoggedMeeting meeting;
            meeting.goTo(timelinePart);
            QStringList previous;
            QSet<QString> asked;
            QSet<QString> seen;
            for (int press = 0; press < 60; ++press) {
                meeting.heard(press % 4 == 3 ? HeardKind::Did : HeardKind::Felt);
                const auto now = offered(meeting);
                QVERIFY(now.size() >= 2 && now.size() <= 3);
                const auto repeated = std::count_if(now.cbegin(), now.cend(), [&](const OfferedQuestion &each) {
                    return previous.contains(each.question.id);
                });
                QVERIFY2(repeated <= 1, qPrintable(u"press %1"_s.arg(press)));
                for (const auto &each : now) {
                    QCOMPARE(each.isUsed, asked.contains(each.question.id));
                    seen.insert(each.question.id);
                }
                previous = ids(now);
                if (asks && !now.first().isUsed) {
                    meeting.ask(previous.first());
                    asked.insert(previous.first());
                }
            }
            QVERIFY(seen.size() > 25); // they come round
        }
    }

    void whenAllWereAskedTheOldestComesBack()
    {
        const QuestionBank bank({question(u"a"_s), question(u"b"_s), question(u"c"_s)}, {});
        LoggedMeeting meeting;
        meeting.goTo(timelinePart);
        for (int round = 0; round < 6; ++round) {
            meeting.heard(HeardKind::Saw);
            const auto now = offered(meeting, bank);
            QVERIFY(now.size() >= 2);
            if (round > 0)
                QVERIFY(now.first().question.id != lastQuestion(meeting.postmortem.meetingLog));
            meeting.ask(now.first().question.id);
        }
        meeting.heard(HeardKind::Saw);
        for (const auto &each : offered(meeting, bank))
            QVERIFY(each.isUsed);
    }

    void whatTheTeamSwitchedOffIsNotOffered()
    {
        LoggedMeeting meeting;
        meeting.goTo(timelinePart);
        meeting.heard(HeardKind::Saw);
        auto bank = m_bank;
        for (const auto &each : offered(meeting)) {
            auto off = each.question;
            off.isOff = true;
            bank.put(off);
        }
        const auto now = ids(offered(meeting, bank));
        for (const auto &id : ids(offered(meeting)))
            QVERIFY(!now.contains(id));
        QCOMPARE(now.size(), 3);
    }

    void theLogAloneDecides()
    {
        LoggedMeeting meeting;
        meeting.goTo(timelinePart);
        for (const auto heard : {HeardKind::Saw, HeardKind::Knew, HeardKind::Saw}) {
            meeting.heard(heard);
            meeting.ask(offered(meeting).first().question.id);
        }
        meeting.heard(HeardKind::Saw);
        const QuestionBank reopened(builtInQuestions(QLocale::c()).value(), {});
        QCOMPARE(offered(meeting, reopened), offered(meeting));
        // Another meeting starts elsewhere in the bank.
        QSet<QStringList> first;
        for (int i = 0; i < 5; ++i) {
            LoggedMeeting other;
            other.goTo(timelinePart);
            other.heard(HeardKind::Decided);
            first.insert(ids(offered(other)));
        }
        QVERIFY(first.size() > 1);
    }

    void oneIsShownUntilItIsTakenBackOrSomethingElseComesUp()
    {
        LoggedMeeting meeting;
        meeting.goTo(timelinePart);
        const auto &log = meeting.postmortem.meetingLog;
        QVERIFY(shownQuestion(log).isEmpty());
        meeting.note(MeetingEntryKind::ShowedQuestion, u"a"_s);
        QCOMPARE(shownQuestion(log), u"a"_s);
        QCOMPARE(lastQuestion(log), u"a"_s);
        meeting.note(MeetingEntryKind::TookQuestionBack);
        QVERIFY(shownQuestion(log).isEmpty());
        meeting.note(MeetingEntryKind::ShowedQuestion, u"b"_s);
        meeting.add(meeting.clock().pause(meeting.time.now()));
        QCOMPARE(shownQuestion(log), u"b"_s);
        meeting.add(meeting.clock().resume(meeting.time.now()));
        meeting.goTo(2);
        QVERIFY(shownQuestion(log).isEmpty());
    }

    void aDamagedLogIsNoTrouble()
    {
        LoggedMeeting meeting;
        meeting.note(MeetingEntryKind::Heard, u"nonsense"_s);
        QVERIFY(offered(meeting).isEmpty());
        meeting.heard(HeardKind::Saw);
        meeting.postmortem.meetingLog.last().part = 99;
        QVERIFY(offered(meeting).size() >= 2);
        QVERIFY(offered(meeting, QuestionBank()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(QuestionChooserTest)
#include "QuestionChooserTest.moc"
