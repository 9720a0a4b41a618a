// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/EventInspector.h"

#include "support/Builders.h"
#include "support/PageFixture.h"
#include "widgets/timeline/TimelinePage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace debrief;
using namespace Qt::StringLiterals;
using build::at;

class EventInspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAndClosesByKey();
    void showsTheChosenEvent();
    void fieldsAreTakenOverWhenLeft();
    void detailsKeepTheirLines();
    void changesTimeAndDate();
    void timeThatIsNoneStaysWithItsReason();
    void setsAndClearsMarks();
    void saysWhichMarksFollowFromTheKinds();
    void kindAndDecisionPoint();
    void opensLinksThroughThePrompt();
    void undoShowsInTheFields();
    void undoLeavesWhatIsBeingTyped();
    void typedTextIsTakenOverWhenAnotherEventIsChosen();
    void nothingCanBeTypedWhenReadOnly();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void choose(int row) const { m_page->reveal(timeline()[row].id.toString()); }
    void retype(const QString &name, const QString &text, Qt::Key leave = Qt::Key_Tab) const;
    [[nodiscard]] const QList<TimelineEvent> &timeline() const { return m_fixture->value().timeline; }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<TimelinePage> m_page;
};

void EventInspectorTest::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_page = std::make_unique<TimelinePage>(m_fixture->document(), m_fixture->context());
    PageFixture::show(*m_page, QSize(1016, 660));
    choose(2);
    QTest::keyClick(find<QTableView>(u"table"_s), Qt::Key_Return, Qt::AltModifier);
}

void EventInspectorTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void EventInspectorTest::retype(const QString &name, const QString &text, Qt::Key leave) const
{
    auto *widget = find<QWidget>(name);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, text);
    QTest::keyClick(widget, leave);
}

void EventInspectorTest::opensAndClosesByKey()
{
    auto *inspector = find<EventInspector>(u"eventInspector"_s);
    QVERIFY(inspector->isVisible());
    QVERIFY(find<QPlainTextEdit>(u"textEdit"_s)->hasFocus());
    auto *close = find<QToolButton>(u"closeButton"_s);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(!inspector->isVisible());
}

void EventInspectorTest::showsTheChosenEvent()
{
    PageFixture::takePicture(*m_page, u"timeline-inspector"_s);
    QCOMPARE(find<QPlainTextEdit>(u"textEdit"_s)->toPlainText(), timeline()[2].text);
    QCOMPARE(find<QPlainTextEdit>(u"detailsEdit"_s)->toPlainText(), timeline()[2].details);
    QCOMPARE(find<QLineEdit>(u"timeEdit"_s)->text(), u"14:27:00"_s);
    QCOMPARE(find<QLineEdit>(u"dateEdit"_s)->text(), u"2026-03-22"_s);
    QCOMPARE(find<QLineEdit>(u"sourceEdit"_s)->text(), u"Manual"_s);
    QCOMPARE(find<QComboBox>(u"kindCombo"_s)->currentText(), u"Decision"_s);
    QVERIFY(find<QCheckBox>(u"decisionCheck"_s)->isChecked());
    choose(0);
    QCOMPARE(find<QLineEdit>(u"sourceEdit"_s)->text(), u"PagerDuty"_s);
    QVERIFY(find<QCheckBox>(u"mark_started"_s)->isChecked());
    QVERIFY(!find<QCheckBox>(u"mark_resolved"_s)->isChecked());
}

void EventInspectorTest::fieldsAreTakenOverWhenLeft()
{
    retype(u"textEdit"_s, u"Cause found"_s);
    QCOMPARE(m_fixture->stored().timeline[2].text, u"Cause found"_s);
    retype(u"sourceEdit"_s, u"Deploy log"_s, Qt::Key_Return);
    QCOMPARE(m_fixture->stored().timeline[2].source, u"Deploy log"_s);
    retype(u"textEdit"_s, u" "_s);
    QCOMPARE(timeline()[2].text, u"Cause found"_s);
    QVERIFY(find<QLabel>(u"problemLabel"_s)->isVisible());
}

void EventInspectorTest::detailsKeepTheirLines()
{
    auto *details = find<QPlainTextEdit>(u"detailsEdit"_s);
    details->setFocus();
    QTest::keyClick(details, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(details, Qt::Key_Return);
    QTest::keyClicks(details, u"second line"_s);
    QTest::keyClick(details, Qt::Key_Tab);
    QCOMPARE(m_fixture->stored().timeline[2].details, u"Chose rollback over forward fix\nsecond line"_s);
}

void EventInspectorTest::changesTimeAndDate()
{
    retype(u"timeEdit"_s, u"2:29 pm"_s);
    QCOMPARE(timeline()[3].at, at(u"14:29"_s));
    QCOMPARE(find<QLineEdit>(u"timeEdit"_s)->text(), u"14:29:00"_s);
    retype(u"dateEdit"_s, u"23 Mar"_s);
    QCOMPARE(timeline()[5].at, at(u"2026-03-23 14:29"_s));
    QCOMPARE(find<QLineEdit>(u"dateEdit"_s)->text(), u"2026-03-23"_s);
    retype(u"timeEdit"_s, u"+1m"_s);
    QCOMPARE(timeline()[5].at, at(u"14:41"_s));
}

void EventInspectorTest::timeThatIsNoneStaysWithItsReason()
{
    retype(u"timeEdit"_s, u"25:10"_s);
    QCOMPARE(timeline()[2].at, at(u"14:27"_s));
    QCOMPARE(find<QLineEdit>(u"timeEdit"_s)->text(), u"25:10"_s);
    auto *problem = find<QLabel>(u"problemLabel"_s);
    QVERIFY(problem->isVisible() && problem->text().contains(u"25:10"_s));
    retype(u"timeEdit"_s, u"14:26"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(timeline()[2].at, at(u"14:26"_s));
}

void EventInspectorTest::setsAndClearsMarks()
{
    auto *mitigated = find<QCheckBox>(u"mark_mitigated"_s);
    mitigated->setFocus();
    QTest::keyClick(mitigated, Qt::Key_Space);
    QVERIFY(m_fixture->stored().timeline[2].marks.testFlag(Mark::Mitigated));
    QTest::keyClick(mitigated, Qt::Key_Space);
    QVERIFY(!timeline()[2].marks.testFlag(Mark::Mitigated));
}

void EventInspectorTest::saysWhichMarksFollowFromTheKinds()
{
    auto *resolved = find<QCheckBox>(u"mark_resolved"_s);
    choose(4);
    QVERIFY(resolved->isChecked());
    const auto byHand = resolved->text();
    QTest::mouseClick(resolved, Qt::LeftButton, {}, {8, resolved->height() / 2});
    QVERIFY(!resolved->isChecked());
    QVERIFY(resolved->text().size() > byHand.size());
}

void EventInspectorTest::kindAndDecisionPoint()
{
    auto *kind = find<QComboBox>(u"kindCombo"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Up);
    QCOMPARE(timeline()[2].kind, EventKind::Action);
    auto *decision = find<QCheckBox>(u"decisionCheck"_s);
    decision->setFocus();
    QTest::keyClick(decision, Qt::Key_Space);
    QVERIFY(!timeline()[2].decisionPoint);
}

void EventInspectorTest::opensLinksThroughThePrompt()
{
    auto *open = find<QPushButton>(u"openLinkButton"_s);
    QVERIFY(!open->isEnabled());
    QVERIFY(!open->toolTip().isEmpty());
    retype(u"linkEdit"_s, u"file:///etc/passwd"_s);
    QVERIFY(!open->isEnabled());
    retype(u"linkEdit"_s, u"https://example.org/alert/1"_s);
    QCOMPARE(timeline()[2].link, u"https://example.org/alert/1"_s);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(m_fixture->prompts.openedLinks, QList<QUrl>{QUrl(u"https://example.org/alert/1"_s)});
}

void EventInspectorTest::undoShowsInTheFields()
{
    retype(u"sourceEdit"_s, u"Deploy log"_s);
    m_fixture->document().undo();
    QCOMPARE(find<QLineEdit>(u"sourceEdit"_s)->text(), u"Manual"_s);
}

void EventInspectorTest::undoLeavesWhatIsBeingTyped()
{
    retype(u"sourceEdit"_s, u"Deploy log"_s);
    auto *link = find<QLineEdit>(u"linkEdit"_s);
    link->setFocus();
    QTest::keyClicks(link, u"https://exa"_s);
    m_fixture->document().undo();
    QCOMPARE(link->text(), u"https://exa"_s);
    QCOMPARE(find<QLineEdit>(u"sourceEdit"_s)->text(), u"Manual"_s);
}

void EventInspectorTest::typedTextIsTakenOverWhenAnotherEventIsChosen()
{
    auto *source = find<QLineEdit>(u"sourceEdit"_s);
    source->setFocus();
    source->selectAll();
    QTest::keyClicks(source, u"Deploy log"_s);
    choose(4);
    QCOMPARE(timeline()[2].source, u"Deploy log"_s);
    QCOMPARE(source->text(), u"PagerDuty"_s);
}

void EventInspectorTest::nothingCanBeTypedWhenReadOnly()
{
    m_fixture->makeReadOnly();
    choose(1);
    QVERIFY(find<QLineEdit>(u"timeEdit"_s)->isReadOnly());
    QVERIFY(find<QPlainTextEdit>(u"detailsEdit"_s)->isReadOnly());
    QVERIFY(!find<QComboBox>(u"kindCombo"_s)->isEnabled());
    QVERIFY(find<QCheckBox>(u"mark_started"_s)->toolTip().contains(u"Another program"_s));
}

QTEST_MAIN(EventInspectorTest)
#include "EventInspectorTest.moc"
