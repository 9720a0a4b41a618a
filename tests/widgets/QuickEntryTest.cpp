// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Builders.h"
#include "support/PageFixture.h"
#include "widgets/common/QuickLine.h"
#include "widgets/timeline/PasteLinesDialog.h"
#include "widgets/timeline/TimelinePage.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace debrief;
using namespace Qt::StringLiterals;

class QuickEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unwrittenLineStaysAndIsNotDoubled();
    void givenUpLineCanBeEnteredAgain();
    void unwrittenLinesStayInTheDialog();
    void addEventBeginsWithTheTimeAtHand();
    void addEventLeavesWhatWasTyped();

private:
    void takeLibraryAway() const { QVERIFY(QFile::rename(m_fixture->path(u"test.debrief"_s), away())); }
    void bringLibraryBack() const { QVERIFY(QFile::rename(away(), m_fixture->path(u"test.debrief"_s))); }
    [[nodiscard]] QString away() const { return m_fixture->path(u"elsewhere.debrief"_s); }
    [[nodiscard]] QLineEdit *line() const { return m_page->findChild<QuickLine *>(u"quickLine"_s)->lineEdit(); }
    void enter(const QString &text) const;

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<TimelinePage> m_page;
};

void QuickEntryTest::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_page = std::make_unique<TimelinePage>(m_fixture->document(), m_fixture->context());
    PageFixture::show(*m_page);
}

void QuickEntryTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void QuickEntryTest::enter(const QString &text) const
{
    line()->setFocus();
    line()->clear();
    QTest::keyClicks(line(), text);
    QTest::keyClick(line(), Qt::Key_Return);
}

void QuickEntryTest::unwrittenLineStaysAndIsNotDoubled()
{
    takeLibraryAway();
    enter(u"14:31 errors fall"_s);
    QCOMPARE(line()->text(), u"14:31 errors fall"_s);
    QCOMPARE(m_fixture->value().timeline.size(), 6);
    QTest::keyClick(line(), Qt::Key_Return); // the person tries again
    QCOMPARE(m_fixture->document().unwrittenCount(), 1);
    bringLibraryBack();
    QVERIFY(m_fixture->document().retryUnwritten().ok());
    QCOMPARE(m_fixture->stored().timeline.size(), 7);
    QCOMPARE(line()->text(), QString());
}

void QuickEntryTest::givenUpLineCanBeEnteredAgain()
{
    takeLibraryAway();
    enter(u"14:31 errors fall"_s);
    m_fixture->document().discardUnwritten();
    QCOMPARE(line()->text(), u"14:31 errors fall"_s);
    bringLibraryBack();
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_fixture->stored().timeline.size(), 7);
    QCOMPARE(line()->text(), QString());
}

void QuickEntryTest::unwrittenLinesStayInTheDialog()
{
    PasteLinesDialog dialog(m_fixture->document(), u"14:31 errors fall\n14:32 all quiet"_s);
    PageFixture::show(dialog, QSize(900, 500));
    takeLibraryAway();
    auto *add = dialog.findChild<QPushButton *>(u"addLinesButton"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(!add->isEnabled());
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"linesEdit"_s)->toPlainText(),
             u"14:31 errors fall\n14:32 all quiet"_s);
    bringLibraryBack();
    QVERIFY(m_fixture->document().retryUnwritten().ok());
    QCOMPARE(m_fixture->stored().timeline.size(), 8);
}

void QuickEntryTest::addEventBeginsWithTheTimeAtHand()
{
    m_page->reveal(m_fixture->value().timeline[2].id.toString());
    auto *add = m_page->findChild<QPushButton *>(u"addButton"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(line()->hasFocus());
    QCOMPARE(line()->text(), u"14:27 "_s);
    QTest::keyClicks(line(), u"second opinion"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_fixture->value().timeline[3].text, u"second opinion"_s);
}

void QuickEntryTest::addEventLeavesWhatWasTyped()
{
    line()->setText(u"14:29 half a"_s);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"addButton"_s), Qt::LeftButton);
    QCOMPARE(line()->text(), u"14:29 half a"_s);
}

QTEST_MAIN(QuickEntryTest)
#include "QuickEntryTest.moc"
