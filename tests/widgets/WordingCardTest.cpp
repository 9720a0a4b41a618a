// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/WordingCard.h"

#include "support/TwoWindows.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/HintedSentence.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

const QString hasty = u"Why did you not catch the pool limit?"_s;
const QString neutral = u"What in [the review or test] let the pool limit through?"_s;
const QString slot = u"[the review or test]"_s;

/// Two screens: what is private is not folded.
const QList<ScreenInfo> apart{PretendScreens::laptop(), PretendScreens::projector()};

bool isShown(const TwoWindows &two)
{
    return two.find<QWidget>("wordingCard")->isVisible();
}

/// Into the line without Enter, then the rest is over.
void write(TwoWindows &two, const QString &text)
{
    two.key(Qt::Key_F2);
    QTest::keyClicks(two.line(), text);
    auto *rest = two.find<QTimer>("captureWordingRest");
    QVERIFY(rest->isActive());
    QVERIFY(!isShown(two));
    QVERIFY(QMetaObject::invokeMethod(rest, "timeout", Qt::DirectConnection));
}

QString lastCapture(const TwoWindows &two)
{
    return two.value().captures.isEmpty() ? QString() : two.value().captures.last().text;
}

} // namespace

/// The private wording card of the console, by keys.
class WordingCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestShowsTheCardOnlyInTheConsole()
    {
        TwoWindows two(sampleBeforeMeeting(), apart);
        two.key(Qt::Key_F5);
        write(two, u"q "_s + hasty);
        QVERIFY(isShown(two));
        QCOMPARE(two.find<QLabel>("wordingCardTitle")->text(), u"Only you see this: a person is the subject"_s);
        QCOMPARE(two.find<QLabel>("wordingCardProposal")->text(), QString(u"Try: "_s + neutral));
        const auto *sentence = two.find<HintedSentence>("wordingCardSentence");
        QCOMPARE(sentence->sentence(), hasty);
        QVERIFY(hasty.startsWith(sentence->words().of(hasty)));
        QVERIFY(sentence->words().of(hasty).startsWith(u"Why did you"_s));
        QVERIFY(!two.shared().contains(u"Only you"_s));
        QVERIFY(!two.shared().contains(u"pool limit through"_s));
        PageFixture::takePicture(*two.console, u"console-wording"_s);
    }

    void onTheScreenThatIsSharedItStaysFolded()
    {
        TwoWindows two;
        two.key(Qt::Key_F5);
        write(two, hasty);
        QVERIFY(!isShown(two));
        two.key(Qt::Key_F7);
        QCOMPARE(two.line()->text(), hasty);
        QTest::mouseClick(two.find<QPushButton>("shareWindowButton"), Qt::LeftButton);
        QVERIFY(isShown(two));
    }

    void f7PutsTheSentenceBehindThePrefixAndSelectsTheSlot()
    {
        TwoWindows two(sampleBeforeMeeting(), apart);
        two.key(Qt::Key_F5);
        write(two, u"q "_s + hasty);
        two.key(Qt::Key_F7);
        QCOMPARE(two.line()->text(), QString(u"q "_s + neutral));
        QCOMPARE(two.line()->selectedText(), slot);
        QVERIFY(two.line()->hasFocus());
        QVERIFY(!isShown(two));
        QTest::keyClicks(two.line(), u"the checklist"_s);
        QTest::keyClick(two.line(), Qt::Key_Return);
        QCOMPARE(lastCapture(two), u"What in the checklist let the pool limit through?"_s);
        QVERIFY(!isShown(two));
    }

    void f7LooksWithoutWaiting()
    {
        TwoWindows two(sampleBeforeMeeting(), apart);
        two.key(Qt::Key_F5);
        QTest::keyClicks(two.line(), hasty);
        two.key(Qt::Key_F7);
        QVERIFY(isShown(two));
        QCOMPARE(two.line()->text(), hasty);
    }

    void escapeKeepsWhatWasWrittenAndThenGoesBackToTheItem()
    {
        TwoWindows two(sampleBeforeMeeting(), apart);
        two.key(Qt::Key_F5);
        write(two, hasty);
        two.key(Qt::Key_Escape);
        QVERIFY(!isShown(two));
        QVERIFY(two.line()->hasFocus());
        QCOMPARE(two.line()->text(), hasty);
        QCOMPARE(two.value().keptWordings.size(), 1);
        QTest::keyClick(two.line(), Qt::Key_Return);
        QCOMPARE(lastCapture(two), hasty);
        QVERIFY(!isShown(two));
        two.key(Qt::Key_Escape);
        QVERIFY(!two.line()->hasFocus());
    }

    void enterIsNotBlockedAndTheCaptureIsCorrectedInItsPlace()
    {
        TwoWindows two(sampleBeforeMeeting(), apart);
        two.key(Qt::Key_F5);
        two.type(hasty);
        QCOMPARE(lastCapture(two), hasty);
        QVERIFY(two.line()->text().isEmpty());
        QVERIFY(isShown(two));
        // Something else is already being written.
        QTest::keyClicks(two.line(), u"The next"_s);
        two.key(Qt::Key_F7);
        QCOMPARE(two.line()->text(), neutral);
        QCOMPARE(two.line()->selectedText(), slot);
        QCOMPARE(lastCapture(two), hasty);
        QTest::keyClicks(two.line(), u"the checklist"_s);
        QTest::keyClick(two.line(), Qt::Key_Return);
        QCOMPARE(two.value().captures.size(), 1);
        QCOMPARE(lastCapture(two), u"What in the checklist let the pool limit through?"_s);
        QCOMPARE(two.line()->text(), u"The next"_s);
        QVERIFY(!isShown(two));
        two.console->actions().undoCapture->trigger();
        QCOMPARE(lastCapture(two), hasty);
    }

    void aCorrectionIsGivenUp()
    {
        TwoWindows two(sampleBeforeMeeting(), apart);
        two.key(Qt::Key_F5);
        two.type(hasty);
        two.key(Qt::Key_F7);
        QCOMPARE(two.line()->text(), neutral);
        two.key(Qt::Key_Escape);
        QVERIFY(two.line()->text().isEmpty());
        QCOMPARE(lastCapture(two), hasty);
        QVERIFY(isShown(two));
        two.type(u"q Who watches the pool?"_s);
        QCOMPARE(two.value().captures.size(), 2);
        QVERIFY(!isShown(two));
    }

    void aSentenceWithoutSlotsIsCorrectedAtOnce()
    {
        TwoWindows two(sampleBeforeMeeting(), apart);
        two.key(Qt::Key_F5);
        two.type(u"Why didn't you notice the error rate?"_s);
        QVERIFY(isShown(two));
        two.key(Qt::Key_F7);
        QCOMPARE(lastCapture(two), u"What made the error rate hard to notice?"_s);
        QVERIFY(!isShown(two));
        two.console->actions().undoCapture->trigger();
        QCOMPARE(lastCapture(two), u"Why didn't you notice the error rate?"_s);
        two.console->actions().undoCapture->trigger();
        QVERIFY(two.value().captures.isEmpty());
        QVERIFY(!isShown(two));
    }

    void thePrefixDecidesWhichFieldItIs()
    {
        TwoWindows two(sampleBeforeMeeting(), apart);
        two.key(Qt::Key_F5);
        write(two, u"a Remind everyone to check the pool limit"_s);
        QVERIFY(isShown(two));
        two.line()->clear();
        QVERIFY(!isShown(two));
        write(two, u"Remind everyone to check the pool limit"_s);
        QVERIFY(!isShown(two));
        two.line()->clear();
        write(two, u"t 14:31 The on-call engineer forgot to renew the certificate"_s);
        QVERIFY(isShown(two));
        QCOMPARE(two.find<HintedSentence>("wordingCardSentence")->sentence(),
                 u"The on-call engineer forgot to renew the certificate"_s);
        two.key(Qt::Key_F7);
        QVERIFY(two.line()->text().startsWith(u"t 14:31 ["_s));
    }

    void neverForThisPhraseIsForTheWholeLibrary()
    {
        TwoWindows two(sampleBeforeMeeting(), apart);
        two.key(Qt::Key_F5);
        write(two, hasty);
        two.find<QPushButton>("neverWordingButton")->click();
        QVERIFY(!isShown(two));
        QCOMPARE(two.line()->text(), hasty);
        QTest::keyClick(two.line(), Qt::Key_Return);
        QVERIFY(!isShown(two));
        QVERIFY(two.value().keptWordings.isEmpty());
    }

    void theKeyCanBeChanged()
    {
        TwoWindows two(sampleBeforeMeeting(), apart);
        two.key(Qt::Key_F5);
        QVERIFY(two.fixture.keys.assign(u"meeting.nextHint"_s, QKeySequence(Qt::Key_F12)));
        write(two, hasty);
        two.key(Qt::Key_F7);
        QCOMPARE(two.line()->text(), hasty);
        two.key(Qt::Key_F12);
        QCOMPARE(two.line()->text(), neutral);
    }

    void itIsFoldedWithWhatIsPrivate()
    {
        TwoWindows two(sampleBeforeMeeting(), apart);
        two.key(Qt::Key_F5);
        write(two, hasty);
        auto *card = two.find<WordingCard>("wordingCard");
        card->setPrivateShown(false);
        QVERIFY(!isShown(two));
        two.key(Qt::Key_F7);
        QCOMPARE(two.line()->text(), hasty);
        card->setPrivateShown(true);
        QVERIFY(isShown(two));
    }
};

QTEST_MAIN(WordingCardTest)
#include "WordingCardTest.moc"
