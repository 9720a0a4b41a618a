// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TwoWindows.h"

#include <QListWidget>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

class Typing : public TwoWindows
{
public:
    Typing()
    {
        key(Qt::Key_F5);
        key(Qt::Key_F2);
    }
    QListWidget *popup() const { return find<QListWidget>("completionPopup"); }
    void typeOnly(const QString &text) const { QTest::keyClicks(line(), text); }
    void press(Qt::Key key) const { QTest::keyClick(line(), key); }
};

} // namespace

class CaptureCompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downAndEnterTakeAnOwner()
    {
        Typing typing;
        typing.typeOnly(u"a Add pool alert @dev"_s);
        QVERIFY(typing.popup()->isVisible());
        QCOMPARE(typing.console->focusWidget(), typing.line());
        typing.press(Qt::Key_Down);
        typing.press(Qt::Key_Return);
        QVERIFY(!typing.popup()->isVisible());
        QVERIFY2(typing.line()->text().startsWith(u"a Add pool alert @\"DevOps"_s) ||
                     typing.line()->text().startsWith(u"a Add pool alert @DevOps"_s),
                 qPrintable(typing.line()->text()));
        QVERIFY(typing.value().captures.isEmpty()); // Enter chose, it did not write
        typing.press(Qt::Key_Return);
        QCOMPARE(typing.value().captures.size(), 1);
    }

    void enterBelongsToTheLineWhileNothingIsChosen()
    {
        Typing typing;
        typing.typeOnly(u"q What was known at 14:27"_s);
        QVERIFY(typing.popup()->isVisible());
        typing.press(Qt::Key_Return);
        QCOMPARE(typing.value().captures.size(), 1);
        QCOMPARE(typing.value().captures.first().text, u"What was known at 14:27"_s);
        QVERIFY(!typing.popup()->isVisible());
    }

    void escClosesTheListAndNothingElse()
    {
        Typing typing;
        typing.typeOnly(u"n @"_s);
        QVERIFY(typing.popup()->isVisible());
        typing.press(Qt::Key_Escape);
        QVERIFY(!typing.popup()->isVisible());
        QCOMPARE(typing.console->focusWidget(), typing.line());
        QCOMPARE(typing.line()->text(), u"n @"_s);
    }

    void upChoosesTheLastAndTabTakesIt()
    {
        Typing typing;
        typing.typeOnly(u"g See #14:2"_s);
        const auto count = typing.popup()->count();
        QVERIFY(count > 1);
        typing.press(Qt::Key_Up);
        QCOMPARE(typing.popup()->currentRow(), count - 1);
        typing.press(Qt::Key_Tab);
        QCOMPARE(typing.console->focusWidget(), typing.line());
        QVERIFY(typing.line()->text().startsWith(u"g See 14:2"_s));
        QVERIFY(typing.line()->text().size() > u"g See 14:28"_s.size());
    }

    void aClickTakesOne()
    {
        Typing typing;
        typing.typeOnly(u"k al"_s);
        auto *popup = typing.popup();
        QTest::mouseClick(popup->viewport(), Qt::LeftButton, {}, popup->visualItemRect(popup->item(0)).center());
        QCOMPARE(typing.line()->text(), u"k Alice Wong "_s);
        QCOMPARE(typing.console->focusWidget(), typing.line());
    }

    void aReaderIsTold()
    {
        Typing typing;
        typing.typeOnly(u"k al"_s);
        QVERIFY(typing.line()->accessibleDescription().contains(u"Down"_s));
        typing.press(Qt::Key_Down);
        QVERIFY(typing.line()->accessibleDescription().contains(u"Alice Wong"_s));
    }

    void theLastCaptureIsTakenBackFromTheEmptyLine()
    {
        Typing typing;
        typing.typeOnly(u"g One too many"_s);
        typing.press(Qt::Key_Return);
        QTest::keyClick(typing.line(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(typing.value().captures.isEmpty());
    }
};

QTEST_MAIN(CaptureCompletionTest)
#include "CaptureCompletionTest.moc"
