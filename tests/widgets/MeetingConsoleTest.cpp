// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/MeetingConsole.h"

#include "domain/rules/CauseTree.h"
#include "support/TwoWindows.h"
#include "widgets/keys/KeysDialog.h"
#include "widgets/meeting/console/ConsoleActions.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QStringList texts(const QList<T> &list)
{
    QStringList result;
    for (const auto &thing : list)
        result.append(thing.text);
    return result;
}

} // namespace

class MeetingConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// From the start to the end, by keys alone.
    void aWholeMeetingByKeys()
    {
        TwoWindows two;
        auto &clock = two.fixture.clock;
        two.key(Qt::Key_F5);
        QCOMPARE(two.value().meetingLog.size(), 1);
        QCOMPARE(two.console->focusWidget(), two.line());
        for (int rule = 0; rule < 4; ++rule)
            two.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(two.shared().contains(u"Ground rule 4 of 4"_s));

        clock.advance(5min);
        two.key(Qt::Key_PageDown, Qt::ControlModifier);
        two.key(Qt::Key_Right, Qt::ControlModifier);
        two.key(Qt::Key_Right, Qt::ControlModifier);
        two.type(u"Reviewed by two people"_s);
        QVERIFY(two.shared().contains(u"Reviewed by two people"_s));
        two.type(u"q Who watches the pool?"_s);
        two.type(u"g Tests did not cover pool load"_s);
        two.type(u"a Load test before deploy"_s);
        two.type(u"p Friday deployments"_s);
        two.type(u"t 14:31 Second region checked"_s);
        two.type(u"k Alice kept everyone informed"_s);
        const auto event = two.value().timeline[2].id;
        QCOMPARE(two.value().captures.size(), 5);
        for (const auto &capture : two.value().captures)
            QVERIFY(capture.event == event || capture.kind == CaptureKind::Parked);
        QVERIFY(texts(two.value().timeline).contains(u"Second region checked"_s));
        QVERIFY(texts(two.value().reflections).join(u' ').contains(u"kept everyone informed"_s));
        QVERIFY(!two.shared().contains(u"Friday"_s));
        QVERIFY(two.shared().contains(u"Parked until later: 1"_s));

        two.key(Qt::Key_Right, Qt::ControlModifier);
        const auto fourth = two.value().timeline[3];
        two.key(Qt::Key_F8);
        QCOMPARE(two.value().timeline[3].decisionPoint, !fourth.decisionPoint);
        clock.advance(16min);
        two.key(Qt::Key_F6);
        QCOMPARE(two.value().meetingLog.last().kind, MeetingEntryKind::Extended);
        two.key(Qt::Key_F5);
        clock.advance(7min);
        two.key(Qt::Key_F5);

        two.key(Qt::Key_3, Qt::ControlModifier);
        two.type(u"w Nobody owns the limits"_s);
        QVERIFY(texts(two.value().causes).contains(u"Nobody owns the limits"_s));
        two.key(Qt::Key_Right, Qt::ControlModifier);
        two.key(Qt::Key_F9);
        QVERIFY(two.find<QLabel>("readingText")->text().contains(u"therefore"_s));
        QVERIFY(two.find<QLabel>("readingText")->isVisible());
        const auto first = CauseTree(two.value().causes).inTreeOrder().first();
        const bool systemic = findById(two.value().causes, first)->systemic;
        two.key(Qt::Key_F8);
        QCOMPARE(findById(two.value().causes, first)->systemic, !systemic);

        two.key(Qt::Key_4, Qt::ControlModifier);
        const auto actions = two.value().actions.size();
        two.type(u"a Name an owner for pool limits @Backend P1 1w"_s);
        QCOMPARE(two.value().actions.size(), actions + 1);
        QVERIFY(two.shared().contains(u"Name an owner for pool limits"_s));
        two.key(Qt::Key_F8);
        QVERIFY(two.value().actions.last().acceptedByOwner);
        clock.advance(20min);
        two.key(Qt::Key_PageDown, Qt::ControlModifier);
        two.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(two.shared().contains(u"kept everyone informed"_s));
        clock.advance(10min);

        two.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *statement = two.find<QPlainTextEdit>("statementEdit");
        QCOMPARE(two.console->focusWidget(), statement);
        QTest::keyClicks(statement, u"Thank you for speaking openly"_s);
        two.key(Qt::Key_Tab);
        QCOMPARE(two.console->focusWidget(), two.find<QPushButton>("endButton"));
        two.key(Qt::Key_Space);
        const auto stored = two.fixture.stored();
        QCOMPARE(stored, two.value());
        QCOMPARE(stored.incident.stage, Stage::MeetingHeld);
        QCOMPARE(stored.meetingLog.last().kind, MeetingEntryKind::Ended);
        QVERIFY(two.shared().contains(u"Thank you for speaking openly"_s));
        QVERIFY(two.find<QLabel>("tookLabel")->text().contains(u"of 90 minutes"_s));
    }

    void aCaptureIsTakenBackByKey()
    {
        TwoWindows two;
        two.key(Qt::Key_F5);
        two.type(u"g One too many"_s);
        QCOMPARE(two.value().captures.size(), 1);
        two.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(two.value().captures.isEmpty());
        QVERIFY(!two.shared().contains(u"One too many"_s));
    }

    void whatWasTypedIsNeverLost()
    {
        TwoWindows two;
        two.key(Qt::Key_F5);
        two.type(u"q "_s);
        QVERIFY(two.value().captures.isEmpty());
        QVERIFY(!two.line()->text().isEmpty());
        two.line()->clear();
        two.fixture.makeReadOnly();
        two.type(u"g Nobody watches the pool"_s);
        QCOMPARE(two.line()->text(), u"g Nobody watches the pool"_s);
        two.key(Qt::Key_Escape);
        QCOMPARE(two.line()->text(), u"g Nobody watches the pool"_s);
        // Typing goes over words, not over items of the meeting.
        two.key(Qt::Key_F2);
        const auto log = two.value().meetingLog.size();
        two.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(two.value().meetingLog.size(), log);
    }

    void closingTheWindowsDoesNotEndTheMeeting()
    {
        TwoWindows two;
        two.key(Qt::Key_F5);
        two.fixture.clock.advance(5min);
        two.key(Qt::Key_2, Qt::ControlModifier);
        two.key(Qt::Key_Right, Qt::ControlModifier);
        const auto before = two.shared();
        const QPointer<MeetingConsole> console = two.console;
        two.console->close();
        QTRY_VERIFY(console.isNull());
        QCOMPARE(two.value().incident.stage, Stage::ReadyToMeet);
        two.open();
        QCOMPARE(two.shared(), before);
        two.window->close();
        QVERIFY(two.find<QPushButton>("showWindowButton")->isVisible());
        QTest::mouseClick(two.find<QPushButton>("showWindowButton"), Qt::LeftButton);
        QVERIFY(two.window->isVisible());
    }

    void theWindowsComeBackWhereTheyWere()
    {
        TwoWindows two;
        const QRect shared(30, 40, 700, 420);
        const QRect own(10, 40, 950, 690);
        two.window->setGeometry(shared);
        two.console->setGeometry(own);
        two.starter->closeAll();
        two.open();
        QCOMPARE(two.window->geometry(), shared);
        QCOMPARE(two.console->geometry(), own);
    }

    void aScreenIsPluggedInAndOut()
    {
        const auto laptop = PretendScreens::laptop();
        const auto projector = PretendScreens::projector();
        TwoWindows two(sampleBeforeMeeting(), {laptop, projector});
        QVERIFY(projector.room.contains(two.window->geometry()));
        QVERIFY(laptop.room.contains(two.console->geometry()));
        const QRect shared(1500, 50, 1600, 900);
        two.window->setGeometry(shared);
        const auto own = two.console->geometry();
        two.plug({laptop});
        QVERIFY(laptop.room.contains(two.window->geometry()));
        QCOMPARE(two.console->geometry(), own);
        const QRect alone(20, 60, 800, 450);
        two.window->setGeometry(alone);
        two.plug({laptop, projector});
        QCOMPARE(two.window->geometry(), shared);
        QCOMPARE(two.console->geometry(), own);
        // Arranged in another way, it is still the same projector.
        auto above = projector;
        above.area.moveTo(0, -1080);
        above.room = above.area;
        two.plug({laptop, above});
        QCOMPARE(two.window->geometry(), shared.translated(-1440, -1080));
        two.plug({laptop});
        QCOMPARE(two.window->geometry(), alone);
        QVERIFY(two.console->isActiveWindow());
    }

    void aFullScreenIsThatAgain()
    {
        const QList<ScreenInfo> both{PretendScreens::laptop(), PretendScreens::projector()};
        TwoWindows two(sampleBeforeMeeting(), both);
        two.key(Qt::Key_F11);
        QVERIFY(two.window->isFullScreen());
        two.plug({PretendScreens::laptop()});
        two.plug(both);
        QVERIFY(two.window->isFullScreen());
        two.starter->closeAll();
        two.open();
        QVERIFY(two.window->isFullScreen());
        QVERIFY(two.console->actions().fullScreen->isChecked());
        two.key(Qt::Key_F11);
        QVERIFY(!two.window->isFullScreen());
    }

    void theLobbyPreparesTheMeeting()
    {
        TwoWindows two;
        auto *presets = two.find<QComboBox>("presetCombo");
        presets->setFocus();
        QTest::keyClick(presets, Qt::Key_Down);
        QCOMPARE(two.value().meetingPlan.preset, u"short-60"_s);
        QVERIFY(two.shared().contains(u"60 minutes"_s));
        auto *people = two.find<QListWidget>("peopleList");
        QVERIFY(people->count() > 2);
        people->setFocus();
        people->setCurrentRow(0);
        const auto first = two.value().participants.first();
        QTest::keyClick(people, Qt::Key_Space);
        const auto expected = first.attendance == Attendance::Attended ? Attendance::Invited : Attendance::Attended;
        QCOMPARE(two.value().participants.first().attendance, expected);
        auto *scribe = two.find<QComboBox>("scribeCombo");
        scribe->setFocus();
        QTest::keyClick(scribe, Qt::Key_Home);
        QTest::keyClick(scribe, Qt::Key_Down);
        QTest::keyClick(scribe, Qt::Key_Return);
        QCOMPARE(two.value().participants.first().duty, MeetingDuty::Scribe);
    }

    void theLobbySaysWhatDeservesALook()
    {
        auto postmortem = sampleBeforeMeeting();
        postmortem.timeline.first().source.clear();
        for (auto &person : postmortem.participants) {
            if (person.duty == MeetingDuty::Facilitator)
                person.involvement = Involvement::AuthoredChange;
        }
        TwoWindows two(postmortem);
        auto *panel = two.find<QWidget>("readinessPanel");
        QVERIFY(!panel->isVisible());
        QTest::mouseClick(two.find<QPushButton>("shareWindowButton"), Qt::LeftButton);
        QVERIFY(panel->isVisible());
        PageFixture::takePicture(*two.console, u"console-lobby"_s);
        QSignalSpy wanted(two.starter.get(), &MeetingStarter::pageRequested);
        auto *sources = two.find<QPushButton>("fixButton0");
        QTest::mouseClick(sources, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].value<PageKind>(), PageKind::Timeline);
        QCOMPARE(wanted[0][2].toString(), postmortem.timeline.first().id.toString());
        QVERIFY(two.find<QPushButton>("fixButton3")->accessibleName().contains(u"made the change"_s));
        // It warns; it does not lock.
        QVERIFY(two.console->actions().startOrPause->isEnabled());
        auto *combo = two.find<QComboBox>("facilitatorCombo");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        QTest::keyClick(combo, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(two.find<QPushButton>("fixButton3")->accessibleName().contains(u"Nobody"_s));
    }

    void steppingPastAPersonTakesNoDutyFromThem()
    {
        TwoWindows two;
        const auto before = two.value().participants;
        auto *scribe = two.find<QComboBox>("scribeCombo");
        scribe->setFocus();
        for (qsizetype i = 0; i < before.size(); ++i)
            QTest::keyClick(scribe, Qt::Key_Down);
        QCOMPARE(two.value().participants, before);
        two.find<QWidget>("presetCombo")->setFocus();
        QCOMPARE(two.value().participants.last().duty, MeetingDuty::Scribe);
        for (qsizetype i = 0; i + 1 < before.size(); ++i)
            QCOMPARE(two.value().participants[i], before[i]);
    }

    void whatOthersSeeIsSpokenInTheConsole()
    {
        TwoWindows two;
        const auto *news = two.find<QWidget>("liveRegion");
        two.key(Qt::Key_F5);
        QVERIFY(!news->accessibleName().isEmpty());
        two.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(news->accessibleName(), u"Timeline walkthrough"_s);
        two.key(Qt::Key_F5);
        QCOMPARE(news->accessibleName(), u"Paused"_s);
    }

    void endingWithoutActionsAsksForTheReason()
    {
        auto postmortem = sampleBeforeMeeting();
        postmortem.actions.clear();
        TwoWindows two(postmortem);
        two.key(Qt::Key_F5);
        QTest::mouseClick(two.find<QPushButton>("endMeetingButton"), Qt::LeftButton);
        auto *reason = two.find<QLineEdit>("reasonEdit");
        QVERIFY(reason->isVisible());
        QTest::mouseClick(two.find<QPushButton>("endButton"), Qt::LeftButton);
        QCOMPARE(two.value().incident.stage, Stage::ReadyToMeet);
        QCOMPARE(two.console->focusWidget(), reason);
        QTest::keyClicks(reason, u"Fixed by the provider"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(two.value().incident.stage, Stage::MeetingHeld);
        QCOMPARE(two.value().stageHistory.last().reason, u"Fixed by the provider"_s);
    }

    void withOneScreenPrivateContentIsFoldedUntilAnswered()
    {
        TwoWindows two;
        two.key(Qt::Key_F5);
        auto *script = two.find<QLabel>("scriptSection");
        QVERIFY(!script->isVisible());
        QTest::mouseClick(two.find<QPushButton>("shareScreenButton"), Qt::LeftButton);
        QVERIFY(!script->isVisible());
        QTest::mouseClick(two.find<QPushButton>("shareWindowButton"), Qt::LeftButton);
        QVERIFY(script->isVisible());
        two.console->close();
        QCoreApplication::processEvents();
        two.open();
        QVERIFY(two.find<QLabel>("scriptSection")->isVisible());
        // With a second screen there is no question, and it is asked again once that is gone.
        two.plug({PretendScreens::laptop(), PretendScreens::projector()});
        QVERIFY(!two.find<QWidget>("shareGate")->isVisible());
        two.plug({PretendScreens::laptop()});
        QVERIFY(two.find<QWidget>("shareGate")->isVisible());
        QVERIFY(!two.find<QLabel>("scriptSection")->isVisible());
    }

    void theSharedWindowFollows()
    {
        TwoWindows two;
        two.key(Qt::Key_F5);
        two.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(two.window->isBlank());
        two.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!two.window->isBlank());
        two.window->grab();
        const auto before = two.window->paintedTexts().first().pixelSize;
        two.key(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
        two.key(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
        two.window->grab();
        QVERIFY(two.window->paintedTexts().first().pixelSize > before);
        QVERIFY(!two.value().meetingPlan.showNames);
        two.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(two.value().meetingPlan.showNames);
    }

    void everyKeyIsOnAButton()
    {
        TwoWindows two;
        QSet<QString> keys;
        for (const auto *action : two.console->actions().all()) {
            QVERIFY(!action->shortcut().isEmpty());
            QVERIFY2(!keys.contains(action->shortcut().toString()), qPrintable(action->shortcut().toString()));
            keys.insert(action->shortcut().toString());
        }
        for (const auto *button : two.console->findChildren<QPushButton *>())
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        // The list of keys names each of them, and nothing that is not there.
        QSet<QString> listed;
        for (const auto &command : two.fixture.keys.commands()) {
            if (command.area == KeyArea::Meeting)
                listed.insert(command.id);
        }
        QSet<QString> there;
        for (const auto *action : two.console->actions().findChildren<QAction *>()) {
            const auto id = commandId(KeyArea::Meeting, action->objectName());
            QVERIFY2(listed.contains(id) || action->shortcuts().isEmpty(), qPrintable(id));
            there.insert(id);
        }
        QVERIFY2(there.contains(listed), qPrintable((listed - there).values().join(u' ')));
    }

    void theKeysAreListedOverTheConsole()
    {
        TwoWindows two;
        two.key(Qt::Key_F5);
        two.key(Qt::Key_F1);
        auto *overlay = two.find<QWidget>("keysOverlay");
        QVERIFY(overlay->isVisible());
        QVERIFY(overlay->geometry() == two.console->rect());
        PageFixture::takePicture(*two.console, u"console-keys"_s);
        two.key(Qt::Key_Escape);
        QVERIFY(!overlay->isVisible());
        QCOMPARE(two.console->focusWidget(), two.line());
        two.key(Qt::Key_F1);
        QTest::mouseClick(two.find<QPushButton>("changeKeysButton"), Qt::LeftButton);
        QVERIFY(two.find<KeysDialog>("keysDialog")->isVisible());
        QVERIFY(!two.find<KeysDialog>("keysDialog")->isModal());
        two.find<KeysDialog>("keysDialog")->close();
        two.console->activateWindow();
        two.key(Qt::Key_F1);
        QVERIFY(two.fixture.keys.assign(u"meeting.blank"_s, QKeySequence(Qt::Key_F12)));
        two.key(Qt::Key_F12);
        QVERIFY(two.window->isBlank());
        QVERIFY(two.find<QPushButton>("blankButton")->toolTip().contains(u"F12"_s));
    }

    void aReadOnlyLibrarySaysWhyNothingStarts()
    {
        TwoWindows two;
        two.starter->closeAll();
        two.fixture.makeReadOnly();
        two.open();
        QVERIFY(!two.console->actions().startOrPause->isEnabled());
        QVERIFY(two.console->actions().startOrPause->statusTip().contains(u"another program"_s, Qt::CaseInsensitive));
        two.key(Qt::Key_F5);
        QVERIFY(two.value().meetingLog.isEmpty());
    }

    void pictures()
    {
        for (const bool dark : {false, true}) {
            TwoWindows two;
            two.fixture.theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
            const auto name = [&](const char *what) {
                return u"console-%1-%2"_s.arg(dark ? u"dark"_s : u"light"_s, QLatin1String(what));
            };
            two.console->resize(1100, 900);
            PageFixture::takePicture(*two.console, name("before"));
            two.key(Qt::Key_F5);
            two.fixture.clock.advance(5min);
            PageFixture::takePicture(*two.console, name("folded"));
            QTest::mouseClick(two.find<QPushButton>("shareWindowButton"), Qt::LeftButton);
            two.key(Qt::Key_2, Qt::ControlModifier);
            two.key(Qt::Key_Right, Qt::ControlModifier);
            two.key(Qt::Key_Right, Qt::ControlModifier);
            two.type(u"Reviewed by two people, tests passed locally"_s);
            two.type(u"g Tests did not cover connection pool load"_s);
            two.type(u"p Friday deployments"_s);
            two.fixture.clock.advance(8min + 42s);
            two.key(Qt::Key_F2);
            QTest::keyClicks(two.line(), u"q Who sees the pool limit?"_s);
            two.type(u""_s);
            QTest::keyClicks(two.line(), u"q "_s);
            QTest::keyClick(two.line(), Qt::Key_Return);
            PageFixture::takePicture(*two.console, name("timeline"));
            two.line()->clear();
            two.key(Qt::Key_3, Qt::ControlModifier);
            for (int i = 0; i < 4; ++i)
                two.key(Qt::Key_Right, Qt::ControlModifier);
            two.key(Qt::Key_F9);
            two.console->resize(1280, 720);
            PageFixture::takePicture(*two.console, name("whys-720"));
            two.key(Qt::Key_4, Qt::ControlModifier);
            two.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
            PageFixture::takePicture(*two.console, name("ending-720"));
            QTest::mouseClick(two.find<QPushButton>("endButton"), Qt::LeftButton);
            PageFixture::takePicture(*two.console, name("ended-720"));
            QCOMPARE(two.value().incident.stage, Stage::MeetingHeld);
        }
    }
};

QTEST_MAIN(MeetingConsoleTest)
#include "MeetingConsoleTest.moc"
