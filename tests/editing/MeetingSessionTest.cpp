// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/MeetingSession.h"

#include "domain/rules/CauseTree.h"
#include "editing/MeetingProgram.h"

#include <QSignalSpy>
#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class MeetingSessionTest : public QObject, protected MeetingOnFile
{
    Q_OBJECT

private:
    QStringList heardTexts() const
    {
        QStringList texts;
        for (const auto &capture : m_meeting->projection().heard)
            texts.append(capture.text);
        return texts;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void anInterruptedMeetingGoesOn()
    {
        QVERIFY(did(m_meeting->start()));
        m_clock.advance(5min);
        QVERIFY(did(m_meeting->nextPart()));
        m_clock.advance(12min);
        QVERIFY(did(m_meeting->showNext()));
        QVERIFY(did(m_meeting->extend(3min)));
        m_clock.advance(6min);
        QVERIFY(did(m_meeting->nextPart()));
        QVERIFY(did(m_meeting->showNext()));
        QVERIFY(did(m_meeting->showNext()));
        QVERIFY(m_meeting->capture(u"q Who sees the pool limit?"_s).ok());
        m_clock.advance(14min);
        m_meeting->refresh();
        const auto before = m_meeting->projection();
        QCOMPARE(before.minute, u"Minute 37 of 90"_s);
        QCOMPARE(m_meeting->currentPart(), PartKind::Whys);

        restart();
        QCOMPARE(m_meeting->projection(), before);
        m_clock.advance(9min + 20s); // the program was closed meanwhile
        restart();
        QCOMPARE(m_meeting->projection().minute, u"Minute 46 of 90"_s);
        QCOMPARE(m_meeting->currentPart(), PartKind::Whys);
        QCOMPARE(m_meeting->projection().part, before.part);
    }

    void aCaptureIsShownAtOnce()
    {
        QVERIFY(did(m_meeting->start()));
        QVERIFY(did(m_meeting->nextPart()));
        QVERIFY(did(m_meeting->showNext()));
        QSignalSpy shown(m_meeting, &MeetingSession::projectionChanged);
        QVERIFY(m_meeting->capture(u"g Tests did not cover pool load"_s).ok());
        QCOMPARE(shown.size(), 1);
        QCOMPARE(heardTexts(), QStringList{u"Tests did not cover pool load"_s});
        QCOMPARE(m_meeting->postmortem().captures.last().kind, CaptureKind::Gap);
        QCOMPARE(m_meeting->postmortem().captures.last().event, m_meeting->postmortem().timeline[1].id);
    }

    void theLastCapturesCanBeTakenBack()
    {
        QVERIFY(did(m_meeting->start()));
        QVERIFY(!m_meeting->canUndoCapture());
        QVERIFY(m_meeting->capture(u"one"_s).ok());
        QVERIFY(m_meeting->capture(u"two"_s).ok());
        m_meeting->undoCapture();
        QCOMPARE(heardTexts(), QStringList{u"one"_s});
        QVERIFY(did(m_meeting->nextPart())); // recorded, not an edit
        QVERIFY(m_meeting->canUndoCapture());
        m_meeting->undoCapture();
        QVERIFY(m_meeting->postmortem().captures.isEmpty());
        QVERIFY(!m_meeting->canUndoCapture());
    }

    void nothingButACaptureIsTakenBack()
    {
        QVERIFY(did(m_meeting->start()));
        QVERIFY(did(m_meeting->jumpTo(1)));
        QVERIFY(m_meeting->capture(u"one"_s).ok());
        QVERIFY(did(m_meeting->toggleMark()));
        QVERIFY(!m_meeting->canUndoCapture());
        m_meeting->undoCapture();
        QCOMPARE(m_meeting->postmortem().captures.size(), 1);
    }

    void aLineThatSaysNothingIsRefused()
    {
        QVERIFY(!m_meeting->capture(u"too early"_s).ok());
        QVERIFY(did(m_meeting->start()));
        const auto refused = m_meeting->capture(u"q "_s);
        QVERIFY(!refused.ok());
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY(m_meeting->postmortem().captures.isEmpty());
    }

    void startingStoresTheAgenda()
    {
        auto bare = samplePostmortem().value();
        bare.id = PostmortemId::create();
        bare.incident.reference = u"INC-BARE"_s;
        bare.meetingPlan = {};
        bare.meetingLog.clear();
        open(bare);
        QCOMPARE(m_meeting->projection().agenda.size(), 5);
        QVERIFY(m_meeting->postmortem().meetingPlan.parts.isEmpty());
        QVERIFY(did(m_meeting->choosePreset(u"short-60"_s)));
        QCOMPARE(m_meeting->projection().minute, u"60 minutes"_s);
        QVERIFY(did(m_meeting->start()));
        QCOMPARE(stored().meetingPlan.preset, u"short-60"_s);
        QVERIFY(did(m_meeting->choosePreset(u"standard-90"_s))); // too late
        QCOMPARE(m_meeting->postmortem().meetingPlan.preset, u"short-60"_s);
    }

    void timeIsFollowedOnlyWhileSeen()
    {
        QVERIFY(did(m_meeting->start()));
        QSignalSpy ticked(m_meeting, &MeetingSession::ticked);
        const auto *timer = m_meeting->findChild<QTimer *>();
        QVERIFY(timer == nullptr || !timer->isActive());
        m_meeting->setWatched(true);
        ticked.clear();
        QTRY_VERIFY(!ticked.isEmpty());
        m_meeting->setWatched(false);
        QVERIFY(did(m_meeting->pauseOrResume()));
        QCOMPARE(m_meeting->state().phase, MeetingPhase::Paused);
    }

    void endingMovesTheStage()
    {
        QVERIFY(did(m_meeting->start()));
        m_clock.advance(80min);
        QVERIFY(did(m_meeting->end({u" Thank you all "_s, {}})));
        QCOMPARE(m_meeting->state().phase, MeetingPhase::Ended);
        const auto after = stored();
        QCOMPARE(after.incident.stage, Stage::MeetingHeld);
        QCOMPARE(after.incident.closingStatement, u"Thank you all"_s);
        QCOMPARE(after.stageHistory.last().to, Stage::MeetingHeld);
        QCOMPARE(after.meetingLog.last().kind, MeetingEntryKind::Ended);
    }

    void endingWithoutActionsNeedsAReason()
    {
        auto bare = samplePostmortem().value();
        bare.id = PostmortemId::create();
        bare.incident.reference = u"INC-BARE"_s;
        bare.incident.stage = Stage::Preparing;
        bare.actions.clear();
        bare.meetingLog.clear();
        open(bare);
        QVERIFY(did(m_meeting->start()));
        QVERIFY(!m_meeting->end({}).ok());
        QVERIFY(m_meeting->state().isUnderWay());
        QVERIFY(did(m_meeting->end({{}, u"The provider already fixed it"_s})));
        QCOMPARE(m_meeting->postmortem().stageHistory.last().reason, u"The provider already fixed it"_s);
        QCOMPARE(m_meeting->postmortem().incident.stage, Stage::MeetingHeld);
    }

    void marksFollowThePart()
    {
        QVERIFY(did(m_meeting->start()));
        QCOMPARE(m_meeting->mark().kind, MeetingMark::Kind::Nothing);
        QVERIFY(did(m_meeting->jumpTo(1)));
        const bool was = m_meeting->postmortem().timeline.first().decisionPoint;
        QVERIFY(did(m_meeting->toggleMark()));
        QCOMPARE(m_meeting->postmortem().timeline.first().decisionPoint, !was);
        QVERIFY(did(m_meeting->jumpTo(2)));
        QCOMPARE(m_meeting->mark().kind, MeetingMark::Kind::Nothing); // the problem itself
        QVERIFY(m_meeting->chainReadUpward().isEmpty());
        QVERIFY(did(m_meeting->showNext()));
        QVERIFY(did(m_meeting->toggleMark()));
        QVERIFY(CauseTree(m_meeting->postmortem().causes)
                    .systemicCauses()
                    .contains(CauseTree(m_meeting->postmortem().causes).inTreeOrder().first()));
        QVERIFY(m_meeting->chainReadUpward().contains(u"therefore"_s));
        QVERIFY(did(m_meeting->jumpTo(3)));
        QVERIFY(did(m_meeting->toggleMark()));
        QVERIFY(m_meeting->postmortem().actions.first().acceptedByOwner);
    }

    void theQuestionGoesWithItsItem()
    {
        QVERIFY(did(m_meeting->start()));
        QVERIFY(did(m_meeting->jumpTo(1)));
        m_meeting->setQuestion(u"What did you see?"_s);
        QCOMPARE(m_meeting->projection().question, u"What did you see?"_s);
        QVERIFY(did(m_meeting->showNext()));
        QVERIFY(m_meeting->projection().question.isEmpty());
    }

    void whatCannotBeWrittenIsSaidAndNotLost()
    {
        QVERIFY(did(m_meeting->start()));
        m_program->library().makeReadOnly(u"The disk is full."_s);
        const auto refused = m_meeting->capture(u"g Nobody watches the pool"_s);
        QVERIFY(!refused.ok());
        QVERIFY(m_meeting->postmortem().captures.isEmpty());
        QCOMPARE(m_meeting->document().unwrittenCount(), 1);
        QVERIFY(!m_meeting->capture(u"g Nobody watches the pool"_s).ok());
        QCOMPARE(m_meeting->document().unwrittenCount(), 1);
    }
};

QTEST_GUILESS_MAIN(MeetingSessionTest)
#include "MeetingSessionTest.moc"
