// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/QuestionBank.h"
#include "support/TwoWindows.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/FacilitationActions.h"
#include "widgets/meeting/console/QuestionRow.h"
#include "widgets/meeting/console/SpeakerButton.h"
#include "widgets/meeting/console/WaitRing.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The sample with everybody on the call, running, in the walkthrough, with what is private unfolded.
class Walkthrough : public TwoWindows
{
public:
    Walkthrough()
        : TwoWindows(everybodyHere())
    {
        key(Qt::Key_F5);
        answerGate();
        key(Qt::Key_2, Qt::ControlModifier);
    }

    void answerGate() const
    {
        if (auto *answer = find<QPushButton>("shareWindowButton"); answer->isVisible())
            QTest::mouseClick(answer, Qt::LeftButton);
    }
    QuestionRow *row(int number) const { return find<QuestionRow>(qPrintable(u"question%1"_s.arg(number))); }
    QString words(int number) const
    {
        return QuestionBank(builtInQuestions().value(), {}).find(row(number)->id())->text;
    }
    SpeakerButton *speaker(int number) const { return find<SpeakerButton>(qPrintable(u"speakerRow%1"_s.arg(number))); }
    const FacilitationActions &actions() const { return *console->actions().facilitation; }

private:
    static Postmortem everybodyHere()
    {
        auto sample = sampleBeforeMeeting();
        for (auto &person : sample.participants)
            person.attendance = Attendance::Attended;
        for (auto &event : sample.timeline)
            event.decisionPoint = false;
        sample.timeline[2].decisionPoint = sample.timeline[4].decisionPoint = true;
        return sample;
    }
};

} // namespace

class FacilitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasHeardBringsQuestionsByKeys()
    {
        Walkthrough meeting;
        QVERIFY(!meeting.row(1)->isVisible());
        meeting.key(Qt::Key_F3);
        meeting.key(Qt::Key_3); // decided
        QVERIFY(meeting.row(1)->isVisible() && meeting.row(3)->isVisible());
        QCOMPARE(meeting.value().meetingLog.last().kind, MeetingEntryKind::Heard);
        QCOMPARE(meeting.value().meetingLog.last().subject, u"decided"_s);
        const auto second = meeting.row(2)->id();
        meeting.key(Qt::Key_2);
        QCOMPARE(meeting.value().meetingLog.last().kind, MeetingEntryKind::AskedQuestion);
        QCOMPARE(meeting.value().meetingLog.last().subject, second);
        QCOMPARE(meeting.row(3)->id(), second); // struck, and last
        QVERIFY(meeting.row(3)->isUsed());
        QVERIFY(meeting.row(3)->accessibleName().contains(u"asked"_s));
        QCOMPARE(meeting.console->focusWidget(), meeting.line()); // typing goes on
        QVERIFY(!meeting.shared().contains(meeting.words(3)));
    }

    void arrowsAndEnterWorkAsWell()
    {
        Walkthrough meeting;
        meeting.key(Qt::Key_F3);
        meeting.key(Qt::Key_Right);
        meeting.key(Qt::Key_Return); // judged
        QCOMPARE(meeting.value().meetingLog.last().subject, u"judged"_s);
        meeting.key(Qt::Key_Down);
        const auto second = meeting.row(2)->id();
        meeting.key(Qt::Key_Return);
        QCOMPARE(meeting.value().meetingLog.last().subject, second);
    }

    void oneIsShownToAllAndTakenBack()
    {
        Walkthrough meeting;
        meeting.key(Qt::Key_F3);
        meeting.key(Qt::Key_1);
        const auto words = meeting.words(1);
        meeting.key(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(meeting.shared().contains(words.left(12)));
        QVERIFY(meeting.actions().showQuestion->text().contains(u"back"_s));
        meeting.key(Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(!meeting.shared().contains(words.left(12)));
        meeting.key(Qt::Key_F3, Qt::ShiftModifier); // the one asked last
        QVERIFY(meeting.shared().contains(words.left(12)));
        meeting.key(Qt::Key_Right, Qt::ControlModifier); // it was about the event before
        QVERIFY(!meeting.shared().contains(words.left(12)));
        QVERIFY(!meeting.row(1)->isVisible());
    }

    void aRestartFindsStrikesAndWhatIsShown()
    {
        Walkthrough meeting;
        meeting.key(Qt::Key_F3);
        meeting.key(Qt::Key_4);
        meeting.key(Qt::Key_1);
        meeting.key(Qt::Key_F3, Qt::ShiftModifier);
        meeting.key(Qt::Key_1, Qt::AltModifier);
        const auto shared = meeting.shared();
        const auto asked = meeting.row(3)->id();
        meeting.starter->closeAll();
        meeting.open();
        meeting.answerGate();
        QCOMPARE(meeting.shared(), shared);
        QVERIFY(shared.contains(meeting.words(3).left(12)));
        QCOMPARE(meeting.row(3)->id(), asked);
        QVERIFY(meeting.row(3)->isUsed());
        QCOMPARE(meeting.speaker(1)->person().count, 1);
    }

    void fiveSecondsAreLeftForAnAnswer()
    {
        Walkthrough meeting;
        auto *ring = meeting.find<WaitRing>("waitRing");
        QVERIFY(!ring->isVisible());
        meeting.key(Qt::Key_F3);
        meeting.key(Qt::Key_1);
        QVERIFY(!ring->isVisible());
        meeting.key(Qt::Key_1);
        QVERIFY(ring->isVisible());
        QCOMPARE(ring->left(), 5);
        for (int second = 0; second < 5; ++second)
            ring->step();
        QVERIFY(!ring->isVisible());
    }

    void aPressNotesWhoSpoke()
    {
        Walkthrough meeting;
        auto *first = meeting.speaker(1);
        QVERIFY(first->accessibleName().contains(u"not yet"_s) || first->person().mayStayQuiet);
        QTest::mouseClick(first, Qt::LeftButton);
        meeting.key(Qt::Key_1, Qt::AltModifier);
        meeting.key(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(meeting.speaker(1)->person().count, 2);
        QCOMPARE(meeting.speaker(2)->person().count, 1);
        QVERIFY(meeting.speaker(1)->accessibleName().contains(u"2"_s));
        meeting.key(Qt::Key_0, Qt::AltModifier);
        meeting.key(Qt::Key_0, Qt::AltModifier);
        QCOMPARE(meeting.speaker(1)->person().count, 1);
        QCOMPARE(meeting.speaker(2)->person().count, 0);
        // Taking back a capture stays possible: voices are no edit of the postmortem.
        meeting.type(u"g One too many"_s);
        meeting.key(Qt::Key_3, Qt::AltModifier);
        meeting.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(meeting.value().captures.isEmpty());
        QCOMPARE(meeting.fixture.stored(), meeting.value());
        for (const auto &words : {u"not yet"_s, u"Heard from"_s})
            QVERIFY(!meeting.shared().contains(words));
    }

    void decisionPointsAreWalkedOneByOne()
    {
        Walkthrough meeting;
        const auto &timeline = meeting.value().timeline;
        auto *section = meeting.find<QLabel>("decisionSection");
        QVERIFY(section->text().contains(timeline[2].text));
        QVERIFY(section->text().contains(timeline[4].text));
        meeting.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(meeting.value().meetingLog.last().subject, timeline[2].id.toString());
        QVERIFY(!section->text().contains(timeline[2].text));
        QTest::mouseClick(meeting.find<QPushButton>("nextDecisionButton"), Qt::LeftButton);
        QCOMPARE(meeting.value().meetingLog.last().subject, timeline[4].id.toString());
        QVERIFY(section->text().contains(u"All of them"_s));
        QVERIFY(!meeting.actions().nextDecision->isEnabled());
        QVERIFY(!meeting.actions().nextDecision->statusTip().isEmpty());
    }

    void nothingPrivateOpensWhileItIsFolded()
    {
        TwoWindows meeting;
        auto *answer = meeting.find<QPushButton>("shareWindowButton");
        meeting.key(Qt::Key_F5);
        if (!answer->isVisible())
            return; // more than one screen
        const auto log = meeting.value().meetingLog.size();
        meeting.key(Qt::Key_F3);
        meeting.key(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(meeting.value().meetingLog.size(), log);
        QVERIFY(!meeting.find<QWidget>("questionPanel")->isVisible());
        QVERIFY(!meeting.find<QWidget>("heardFromList")->isVisible());
        QVERIFY(meeting.console->actions().facilitation->questions->statusTip().contains(u"share"_s));
    }

    void pictures()
    {
        for (const bool dark : {false, true}) {
            Walkthrough meeting;
            meeting.fixture.theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
            const QString scheme = dark ? u"dark"_s : u"light"_s;
            meeting.key(Qt::Key_Down, Qt::ControlModifier);
            meeting.key(Qt::Key_1, Qt::AltModifier);
            meeting.key(Qt::Key_1, Qt::AltModifier);
            meeting.key(Qt::Key_2, Qt::AltModifier);
            meeting.type(u"Reviewed by two people, tests passed locally"_s);
            meeting.type(u"g Tests did not cover connection pool load"_s);
            meeting.fixture.clock.advance(8min + 42s);
            meeting.key(Qt::Key_F3);
            meeting.key(Qt::Key_3);
            meeting.key(Qt::Key_1);
            meeting.key(Qt::Key_F3, Qt::ShiftModifier);
            for (const auto &size : {QSize(1440, 900), QSize(1280, 720), QSize(1100, 900), QSize(900, 660)}) {
                meeting.console->resize(size);
                meeting.line()->clear();
                QTest::keyClicks(meeting.line(), u"a Add pool alert @"_s);
                PageFixture::takePicture(*meeting.console,
                                         u"facil-%1-%2x%3"_s.arg(scheme).arg(size.width()).arg(size.height()));
            }
            PageFixture::takePicture(*meeting.window, u"facil-shared-%1"_s.arg(scheme));
        }
    }
};

QTEST_MAIN(FacilitationTest)
#include "FacilitationTest.moc"
