// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/WordingWatch.h"

#include "editing/WordingReview.h"
#include "support/PageFixture.h"
#include "widgets/common/IncidentFields.h"
#include "widgets/common/wording/WordingOffer.h"
#include "widgets/common/wording/WordingRound.h"

#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

const QString hasty = u"The on-call engineer forgot to check the pool limit."_s;

} // namespace

class WordingWatchTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    QPlainTextEdit *m_lines = nullptr;
    QLineEdit *m_line = nullptr;
    WordingWatch *m_watch = nullptr;
    WordingWatch *m_lineWatch = nullptr;

    [[nodiscard]] QWidget *popover() const
    {
        auto *found = m_window->findChild<QWidget *>(u"wordingPopover"_s);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QStringList underlined() const
    {
        QStringList words;
        for (const auto &selection : m_lines->extraSelections()) {
            if (selection.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words << selection.cursor.selectedText();
        }
        return words;
    }
    static void rest(WordingWatch *watch)
    {
        auto *timer = watch->findChild<QTimer *>(u"wordingRest"_s);
        QVERIFY(timer->isActive());
        QCOMPARE(timer->interval(), WordingWatch::restMs);
        timer->start(0);
        QTRY_VERIFY(!timer->isActive());
    }
    void type(const QString &text)
    {
        m_lines->setFocus();
        m_lines->selectAll();
        // Key clicks cannot type what no key has.
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(m_lines, &event);
    }
    [[nodiscard]] const IncidentDetails &incident() const { return m_fixture->value().incident; }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_line = new QLineEdit;
        m_line->setObjectName(u"line"_s);
        m_lines = new QPlainTextEdit;
        m_lines->setObjectName(u"lines"_s);
        layout->addWidget(m_line);
        layout->addWidget(m_lines);
        auto *fields = new IncidentFields(m_fixture->document(), m_window.get());
        fields->bind(*m_line, incidentField(u"Change impact"_s, &IncidentDetails::impact));
        fields->bind(*m_lines, incidentField(u"Change summary"_s, &IncidentDetails::summary));
        m_lineWatch = watchWording(*m_line, m_fixture->document(), WordingField::Note);
        m_watch = watchWording(*m_lines, m_fixture->document(), WordingField::Note);
        PageFixture::show(*m_window, {700, 500});
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void wordsAreUnderlinedWhenTypingRests()
    {
        type(hasty);
        QVERIFY(underlined().isEmpty());
        rest(m_watch);
        QCOMPARE(underlined().size(), 1);
        QVERIFY(hasty.contains(underlined().first()));
        QVERIFY(m_lines->accessibleDescription().contains(u"F7"));
        QCOMPARE(m_lines->toPlainText(), hasty);
        QCOMPARE(m_fixture->document().history().count(), 1);
    }

    void wordsAreUnderlinedWhenTheFieldIsLeftOrEnterIsPressed()
    {
        type(hasty);
        m_line->setFocus();
        QCOMPARE(underlined().size(), 1);
        type(u"All was well."_s);
        m_lines->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_lines, u" "_s + hasty);
        QTRY_VERIFY(underlined().isEmpty());
        QTest::keyClick(m_lines, Qt::Key_Return);
        QTRY_COMPARE(underlined().size(), 1);
    }

    void nothingIsLookedAtWhileAnInputMethodComposes()
    {
        m_lines->setFocus();
        m_lines->clear();
        QInputMethodEvent composing(hasty, {});
        QCoreApplication::sendEvent(m_lines, &composing);
        m_watch->check();
        QVERIFY(m_watch->hints().isEmpty());
        type(hasty);
        rest(m_watch);
        QCOMPARE(m_watch->hints().size(), 1);
    }

    void spansCountEmojiAndOtherScriptsAsCursorsDo()
    {
        const QString text = u"\U0001F6A8\U0001F468‍\U0001F692 زمن التعافي. "_s + hasty;
        type(text);
        rest(m_watch);
        QCOMPARE(underlined().size(), 1);
        const auto &span = m_watch->hints().first().span;
        QCOMPARE(text.mid(span.start, span.length), underlined().first());
        QVERIFY(hasty.contains(underlined().first()));
    }

    void anUnderlineGoesAlongWithWhatIsTypedBefore()
    {
        type(hasty);
        rest(m_watch);
        const auto words = underlined();
        m_lines->moveCursor(QTextCursor::Start);
        QTest::keyClicks(m_lines, u"Noon. "_s);
        QCOMPARE(underlined(), words);
        m_lines->moveCursor(QTextCursor::End);
        QTest::keyClick(m_lines, Qt::Key_Backspace);
        QTest::keyClick(m_lines, Qt::Key_Backspace);
        QTRY_VERIFY(underlined().isEmpty()); // the sentence itself is being written
    }

    void aTextIsReplacedWhileItIsUnderlined()
    {
        for (int round = 0; round < 50; ++round) {
            m_lines->setPlainText(hasty + u" "_s + hasty);
            m_watch->check();
            QCOMPARE(underlined().size(), 2);
            m_lines->setPlainText(u"All was well."_s);
            QTRY_VERIFY(underlined().isEmpty());
            m_line->setText(hasty);
            m_lineWatch->check();
            m_line->clear();
            QCOMPARE(m_line->text(), QString());
            QVERIFY(m_lineWatch->hints().isEmpty());
        }
    }

    void aLineIsUnderlinedWithoutAChangeOfText()
    {
        m_line->setFocus();
        m_line->selectAll();
        QTest::keyClicks(m_line, hasty);
        const int steps = m_fixture->document().history().count();
        QSignalSpy edited(m_line, &QLineEdit::textEdited);
        const auto before = m_line->grab().toImage();
        rest(m_lineWatch);
        QCOMPARE(m_lineWatch->hints().size(), 1);
        QVERIFY(m_line->grab().toImage() != before);
        QVERIFY(edited.isEmpty());
        QCOMPARE(m_line->text(), hasty);
        QCOMPARE(m_fixture->document().history().count(), steps);
    }

    void enterUsesTheNeutralSentenceAndSelectsItsFirstSlot()
    {
        type(u"At noon it broke. "_s + hasty);
        rest(m_watch);
        QTest::keyClick(m_lines, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(m_lines, Qt::Key_F7);
        QVERIFY(popover() != nullptr);
        QVERIFY(m_lines->hasFocus());
        const auto hint = m_watch->hints().first();
        QVERIFY(m_lines->accessibleDescription().contains(hint.reason));
        QTest::keyClick(m_lines, Qt::Key_Return);
        QVERIFY(popover() == nullptr);
        QCOMPARE(m_lines->toPlainText(), u"At noon it broke. "_s + hint.replacement.text);
        QCOMPARE(incident().summary, m_lines->toPlainText());
        if (!hint.replacement.placeholders.isEmpty()) {
            const auto slot = hint.replacement.placeholders.first().of(hint.replacement.text);
            QCOMPARE(m_lines->textCursor().selectedText(), slot);
        }
        m_fixture->document().undo();
        QCOMPARE(m_lines->toPlainText(), u"At noon it broke. "_s + hasty);
    }

    void theFirstSlotOfALineIsSelected()
    {
        m_line->setFocus();
        m_line->selectAll();
        QTest::keyClicks(m_line, u"Why did the engineer ignore it?"_s);
        rest(m_lineWatch);
        QCOMPARE(m_lineWatch->hints().size(), 1);
        const auto form = m_lineWatch->hints().first().replacement;
        QVERIFY(!form.text.isEmpty());
        QTest::keyClick(m_line, Qt::Key_Home);
        QTest::keyClick(m_line, Qt::Key_F7);
        QTest::keyClick(m_line, Qt::Key_Return);
        QCOMPARE(m_line->text(), form.text);
        if (!form.placeholders.isEmpty())
            QCOMPARE(m_line->selectedText(), form.placeholders.first().of(form.text));
        m_fixture->document().undo();
        QCOMPARE(m_line->text(), u"Why did the engineer ignore it?");
    }

    void escapeKeepsWhatWasWrittenForGood()
    {
        type(hasty);
        rest(m_watch);
        m_lines->moveCursor(QTextCursor::Start);
        QTest::keyClick(m_lines, Qt::Key_F7);
        QTest::keyClick(m_lines, Qt::Key_Escape);
        QVERIFY(popover() == nullptr);
        QVERIFY(underlined().isEmpty());
        QCOMPARE(m_lines->toPlainText(), hasty);
        QCOMPARE(m_fixture->stored().keptWordings.size(), 1);
        m_lines->moveCursor(QTextCursor::Start);
        QTest::keyClicks(m_lines, u"Then. "_s);
        m_line->setFocus();
        QVERIFY(underlined().isEmpty());
        m_fixture->document().undo();
        m_fixture->document().undo();
        m_watch->check();
        QCOMPARE(underlined().size(), 1);
    }

    void neverForThisPhraseAndWhyHaveKeysAndButtons()
    {
        type(hasty);
        rest(m_watch);
        m_lines->moveCursor(QTextCursor::Start);
        QTest::keyClick(m_lines, Qt::Key_F7);
        auto *explanation = popover()->findChild<QLabel *>(u"wordingExplanation"_s);
        QVERIFY(explanation->isHidden());
        QTest::keyClick(m_lines, Qt::Key_F7, Qt::ShiftModifier);
        QVERIFY(explanation->isVisible());
        QCOMPARE(explanation->text(), m_watch->hints().first().explain());
        QTest::mouseClick(popover()->findChild<QPushButton *>(u"neverWordingButton"_s), Qt::LeftButton);
        QVERIFY(underlined().isEmpty());
        QVERIFY(m_lines->hasFocus());
        QCOMPARE(m_fixture->document().wording().adjustments().phrasesOff.size(), 1);
    }

    void f7GoesThroughTheFieldsOfAPage()
    {
        m_line->setFocus();
        m_line->selectAll();
        QTest::keyClicks(m_line, hasty);
        m_lines->setPlainText(u"John was there. "_s + hasty + u" "_s + hasty);
        QVERIFY(showNextHint(*m_window));
        QVERIFY(m_line->hasFocus());
        QTest::keyClick(m_line, Qt::Key_F7);
        QVERIFY(m_lines->hasFocus());
        const auto first = m_lines->textCursor().position();
        QTest::keyClick(m_lines, Qt::Key_F7);
        QVERIFY(m_lines->textCursor().position() > first);
        QTest::keyClick(m_lines, Qt::Key_F7);
        QVERIFY(m_line->hasFocus());
        QTest::keyClick(m_line, Qt::Key_Escape);
        m_line->selectAll();
        QTest::keyClick(m_line, Qt::Key_Delete);
        QCOMPARE(m_line->text(), QString());
        m_lines->setPlainText(QString());
        QVERIFY(!showNextHint(*m_window));
    }

    void restingThePointerOnTheWordsExplainsThem()
    {
        type(hasty);
        rest(m_watch);
        auto cursor = m_lines->textCursor();
        cursor.setPosition(int(m_watch->hints().first().span.start) + 1);
        const auto inside = m_lines->cursorRect(cursor).center();
        QHelpEvent there(QEvent::ToolTip, inside, m_lines->viewport()->mapToGlobal(inside));
        QCoreApplication::sendEvent(m_lines->viewport(), &there);
        QVERIFY(popover() != nullptr);
        PageFixture::takePicture(*m_window, u"wording"_s);
        // Enter still belongs to the text.
        m_lines->moveCursor(QTextCursor::End);
        QTest::keyClick(m_lines, Qt::Key_Return);
        QVERIFY(m_lines->toPlainText().contains(u'\n'));
        QVERIFY(popover() == nullptr);
    }

    void onlyTheSentenceOfALineIsLookedAt()
    {
        m_lineWatch->setProse([](const QString &line) { return line.section(u'|', 1, 1); });
        m_line->setText(u"14:31|"_s + hasty + u"|@John"_s);
        m_lineWatch->check();
        QCOMPARE(m_lineWatch->hints().size(), 1);
        const auto hint = m_lineWatch->hints().first();
        m_lineWatch->use(hint);
        QCOMPARE(m_line->text(), u"14:31|"_s + hint.replacement.text + u"|@John"_s);
    }

    void aFieldThatCannotBeWrittenHasNoHints()
    {
        m_lines->setPlainText(hasty);
        m_lines->setReadOnly(true);
        m_watch->check();
        QVERIFY(underlined().isEmpty());
    }
};

QTEST_MAIN(WordingWatchTest)
#include "WordingWatchTest.moc"
