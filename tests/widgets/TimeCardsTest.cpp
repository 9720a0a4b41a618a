// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/MeetingSession.h"
#include "exchange/sample/Sample.h"
#include "support/PageFixture.h"
#include "support/PretendScreens.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/MeetingConsole.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Postmortem beforeTheMeeting()
{
    auto sample = samplePostmortem().value();
    sample.meetingLog.clear();
    sample.captures.clear();
    sample.incident.stage = Stage::ReadyToMeet;
    sample.incident.meetingAt = *fromIso(u"2026-03-22T15:00:00Z");
    return sample;
}

} // namespace

/// What the console says about time, and what a facilitator answers.
class TimeCardsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<MeetingSession> m_session;
    PretendScreens m_screens{{PretendScreens::laptop()}};
    std::unique_ptr<MeetingConsole> m_console;

    QWidget *card(const char *name) const { return m_console->findChild<QWidget *>(QLatin1String(name)); }
    bool isShown(const char *name) const { return card(name)->isVisibleTo(m_console.get()); }
    QString text(const char *name) const { return m_console->findChild<QLabel *>(QLatin1String(name))->text(); }
    void click(const char *name) const { m_console->findChild<QPushButton *>(QLatin1String(name))->click(); }
    void pass(Millis time)
    {
        m_fixture->clock.advance(time);
        m_session->refresh();
    }
    ConsoleActions &actions() const { return m_console->actions(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>(beforeTheMeeting());
        m_session = std::make_unique<MeetingSession>(m_fixture->document(), m_fixture->clock, builtInAgenda().value());
        m_console = std::make_unique<MeetingConsole>(*m_session, m_fixture->context(), m_screens);
        PageFixture::show(*m_console, {1100, 860});
        if (auto *onlyWindow = m_console->findChild<QPushButton *>(u"shareWindowButton"_s))
            onlyWindow->click();
    }
    void cleanup()
    {
        m_console.reset();
        m_session.reset();
        m_fixture.reset();
    }

    void aForgottenStartIsRemindedOfAndGivenLater()
    {
        QVERIFY(!isShown("startCard"));
        pass(4min);
        QVERIFY(isShown("startCard"));
        QVERIFY2(text("startCardLead").contains(u"4 min ago"_s), qPrintable(text("startCardLead")));
        PageFixture::takePicture(*m_console, u"console-late-start"_s);
        m_console->findChild<QTimeEdit *>(u"startedAtTime"_s)->setTime(QTime(15, 1));
        click("setStartButton");
        QCOMPARE(m_session->state().phase, MeetingPhase::Running);
        QVERIFY(m_session->state().runningTotal() == 3min);
        QVERIFY(!isShown("startCard"));
    }

    void theStartIsCorrectedAfterwards()
    {
        actions().startOrPause->trigger();
        pass(10min);
        QVERIFY(actions().startedAt->text().contains(u"15:00"_s));
        actions().startedAt->trigger();
        QVERIFY(isShown("startCard"));
        m_console->findChild<QTimeEdit *>(u"startedAtTime"_s)->setTime(QTime(15, 30));
        click("setStartButton");
        QVERIFY(!text("consoleProblem").isEmpty()); // still to come
        m_console->findChild<QTimeEdit *>(u"startedAtTime"_s)->setTime(QTime(15, 4));
        click("setStartButton");
        QVERIFY(m_session->state().runningTotal() == 6min);
        QVERIFY(text("consoleProblem").isEmpty());
    }

    void theEndOfAPartProposesWhereMinutesComeFrom()
    {
        actions().startOrPause->trigger();
        pass(2min);
        QVERIFY(!isShown("proposalCard"));
        pass(1min);
        QVERIFY(isShown("proposalCard"));
        QVERIFY2(text("proposalCardText").contains(u"16:30"_s), qPrintable(text("proposalCardText")));
        PageFixture::takePicture(*m_console, u"console-proposal"_s);
        pass(4min + 30s);
        QCOMPARE(actions().moreTime->text(), u"+6 min"_s);
        QTest::keyClick(m_console.get(), Qt::Key_F6);
        QVERIFY(!isShown("proposalCard"));
        QVERIFY(m_session->state().remainingInPart == 3min + 30s);
        QCOMPARE(actions().moreTime->text(), u"+3 min"_s);
        // The others are told nothing of it.
        QVERIFY(m_session->projection().notice.isEmpty());
    }

    void sleepIsAskedAbout()
    {
        actions().startOrPause->trigger();
        pass(1min);
        m_fixture->clock.sleep(7min);
        m_session->refresh();
        QVERIFY(isShown("gapCard"));
        QCOMPARE(text("gapCardLead"), u"The computer slept 7 min. Count them?"_s);
        PageFixture::takePicture(*m_console, u"console-gap"_s);
        click("leaveOutGapButton");
        QVERIFY(!isShown("gapCard"));
        QVERIFY(m_session->state().runningTotal() == 1min);
        QCOMPARE(m_fixture->stored().meetingLog.last().kind, MeetingEntryKind::GapNotCounted);
    }

    void aMistakenNextIsTakenBack()
    {
        actions().startOrPause->trigger();
        QVERIFY(!actions().takeBackMove->isVisible());
        pass(1min);
        actions().nextPart->trigger();
        pass(30s);
        QVERIFY(actions().takeBackMove->isVisible());
        actions().takeBackMove->trigger();
        QCOMPARE(m_session->state().part, 0);
        QVERIFY(m_session->state().elapsedInPart == 90s);
    }

    void secondsAreShownAndRemembered()
    {
        actions().startOrPause->trigger();
        pass(42s);
        QCOMPARE(m_session->projection().arc.number, u"4"_s);
        actions().seconds->trigger();
        QCOMPARE(m_session->projection().arc.number, u"4:18"_s);
        QVERIFY(m_fixture->stored().meetingPlan.showSeconds);
    }
};

QTEST_MAIN(TimeCardsTest)
#include "TimeCardsTest.moc"
