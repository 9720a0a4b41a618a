// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelinePage.h"

#include "support/Builders.h"
#include "support/PageFixture.h"
#include "widgets/common/CellNote.h"
#include "widgets/common/QuickLine.h"
#include "widgets/timeline/DurationsLine.h"
#include "widgets/timeline/EventInspector.h"
#include "widgets/timeline/PasteLinesDialog.h"
#include "widgets/timeline/TimelineRibbon.h"
#include "widgets/timeline/WarningLines.h"
#include "widgets/timeline/ZoneDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace debrief;
using namespace Qt::StringLiterals;
using build::at;

class TimelinePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typedLineBecomesAnEvent();
    void lineThatIsNotUnderstoodStays();
    void typesAnEmptyTimelineFull();
    void asksWhichOfTwoEqualClockTimes();
    void editsTheTextInPlace();
    void editsTheTimeInPlace();
    void timeThatIsNoneKeepsItsEditor();
    void choosesAKind();
    void deletesAndUndoes();
    void duplicatesAndReordersEqualTimes();
    void shiftsSeveralByMinutes();
    void togglesDecisionPoints();
    void ribbonAndTableAreOneSelection();
    void durationsLeadToTheirEvents();
    void showsTimesInAnotherZone();
    void pastesLines();
    void linesThatWereNotReadStayInTheDialog();
    void copiedRowsCanBePasted();
    void warningsLeadToTheirEvents();
    void revealsAnEvent();
    void remembersColumnsAndDetails();
    void saysWhyNothingCanBeChanged();
    void manyEventsStayUsable();

private:
    void open(const std::function<void(Postmortem &)> &prepare = {});
    template <typename T>
    T *find(const QString &name = {}) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QLineEdit *quick() const { return find<QuickLine>(u"quickLine"_s)->lineEdit(); }
    void typeLine(const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(m_table, key, modifiers); }
    void selectRows(int first, int last) const;
    void go(int row, int column) const;
    [[nodiscard]] QString shown(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] const QList<TimelineEvent> &timeline() const { return m_fixture->value().timeline; }
    [[nodiscard]] QWidget *editor() const { return find<QWidget>(u"timelineEditor"_s); }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<TimelinePage> m_page;
    QTableView *m_table = nullptr;
};

void TimelinePageTest::init()
{
    open();
}

void TimelinePageTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TimelinePageTest::open(const std::function<void(Postmortem &)> &prepare)
{
    cleanup();
    m_fixture = std::make_unique<PageFixture>();
    if (prepare) {
        auto value = m_fixture->value();
        prepare(value);
        sortLists(value);
        m_fixture = std::make_unique<PageFixture>(value);
    }
    m_page = std::make_unique<TimelinePage>(m_fixture->document(), m_fixture->context());
    PageFixture::show(*m_page, QSize(1180, 820));
    m_table = find<QTableView>(u"table"_s);
    m_page->reveal({});
}

void TimelinePageTest::typeLine(const QString &text) const
{
    quick()->setFocus();
    QTest::keyClicks(quick(), text);
    QTest::keyClick(quick(), Qt::Key_Return);
}

void TimelinePageTest::selectRows(int first, int last) const
{
    m_table->setFocus();
    go(first, 3);
    for (int row = first; row < last; ++row)
        press(Qt::Key_Down, Qt::ShiftModifier);
}

void TimelinePageTest::go(int row, int column) const
{
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(row, column));
}

QStringList TimelinePageTest::texts() const
{
    QStringList texts;
    for (const auto &event : timeline())
        texts.append(event.text);
    return texts;
}

void TimelinePageTest::typedLineBecomesAnEvent()
{
    QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(quick()->hasFocus());
    typeLine(u"14:31 api error rate back under 1%"_s);
    QCOMPARE(timeline().size(), 7);
    QCOMPARE(timeline()[4].text, u"api error rate back under 1%"_s);
    QCOMPARE(timeline()[4].at, at(u"14:31"_s));
    QCOMPARE(m_fixture->stored().timeline, timeline());
    QCOMPARE(quick()->text(), QString());
    QVERIFY(quick()->hasFocus());
    QCOMPARE(m_table->currentIndex().row(), 4);
    typeLine(u"d 14:26 roll back"_s);
    QVERIFY(timeline()[2].decisionPoint);
    typeLine(u"+2m all quiet"_s);
    QCOMPARE(timeline().last().at, at(u"14:42"_s));
    while (m_fixture->document().history().canUndo())
        m_fixture->document().undo();
    QCOMPARE(timeline().size(), 6);
}

void TimelinePageTest::lineThatIsNotUnderstoodStays()
{
    typeLine(u"somebody said something"_s);
    QCOMPARE(timeline().size(), 6);
    QCOMPARE(quick()->text(), u"somebody said something"_s);
    const auto labels = find<QuickLine>(u"quickLine"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->isVisible() && label->text().contains(u"14:31"_s); }));
}

void TimelinePageTest::typesAnEmptyTimelineFull()
{
    open([](Postmortem &postmortem) { postmortem.timeline.clear(); });
    PageFixture::takePicture(*m_page, u"timeline-empty"_s);
    QVERIFY(!m_table->isVisible());
    QVERIFY(quick()->hasFocus());
    typeLine(u"14:23 [detection] Alert: database CPU spike"_s);
    typeLine(u"14:25 War room opened"_s);
    typeLine(u"14:35 [resolution] CPU normal"_s);
    QVERIFY(m_table->isVisible());
    QCOMPARE(texts(), QStringList({u"Alert: database CPU spike"_s, u"War room opened"_s, u"CPU normal"_s}));
    QCOMPARE(find<DurationsLine>()->text(), u"Detect 0 min, Acknowledge 2 min, Resolve 12 min"_s);
    QTest::mouseClick(find<QPushButton>(u"addButton"_s), Qt::LeftButton);
    QCOMPARE(quick()->text(), u"14:35 "_s);
}

void TimelinePageTest::asksWhichOfTwoEqualClockTimes()
{
    open([](Postmortem &postmortem) {
        postmortem.incident.zone = QTimeZone("Europe/Berlin");
        postmortem.incident.date = QDate(2026, 10, 25);
        postmortem.timeline.clear();
    });
    typeLine(u"02:30 alert"_s);
    QCOMPARE(timeline()[0].at, at(u"2026-10-25 00:30"_s));
    auto *second = find<QPushButton>(u"takeSecondButton"_s);
    QVERIFY(second->isVisible());
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(timeline()[0].at, at(u"2026-10-25 01:30"_s));
    QVERIFY(!second->isVisible());
}

void TimelinePageTest::editsTheTextInPlace()
{
    go(1, 3);
    press(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(editor());
    QVERIFY(line != nullptr);
    QCOMPARE(line->text(), u"War room opened, engineer begins investigation"_s);
    line->selectAll();
    QTest::keyClicks(line, u"War room opened"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(editor() == nullptr);
    QCOMPARE(m_fixture->stored().timeline[1].text, u"War room opened"_s);
    press(Qt::Key_F2);
    QTest::keyClicks(editor(), u"never mind"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE(timeline()[1].text, u"War room opened"_s);
}

void TimelinePageTest::editsTheTimeInPlace()
{
    go(1, 0);
    press(Qt::Key_F2);
    qobject_cast<QLineEdit *>(editor())->selectAll();
    QTest::keyClicks(editor(), u"2:36 pm"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(timeline()[4].text, u"War room opened, engineer begins investigation"_s);
    QCOMPARE(timeline()[4].at, at(u"14:36"_s));
}

void TimelinePageTest::timeThatIsNoneKeepsItsEditor()
{
    go(1, 0);
    press(Qt::Key_F2);
    QPointer<QWidget> open = editor();
    qobject_cast<QLineEdit *>(open)->selectAll();
    QTest::keyClicks(open, u"25:10"_s);
    QTest::keyClick(open, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(open && open->isVisible());
    auto *problem = find<CellNote>();
    QVERIFY(problem != nullptr && problem->isVisible());
    QVERIFY(problem->text().contains(u"25:10"_s));
    PageFixture::takePicture(*m_page, u"timeline-problem"_s);
    QCOMPARE(timeline()[1].at, at(u"14:25"_s));
    qobject_cast<QLineEdit *>(open)->selectAll();
    QTest::keyClicks(open, u"14:26"_s);
    QVERIFY(!problem->isVisible());
    QTest::keyClick(open, Qt::Key_Return);
    QTRY_VERIFY(open == nullptr);
    QCOMPARE(timeline()[1].at, at(u"14:26"_s));
}

void TimelinePageTest::choosesAKind()
{
    go(1, 2);
    press(Qt::Key_F2);
    auto *kinds = qobject_cast<QComboBox *>(editor());
    QVERIFY(kinds != nullptr);
    QTest::keyClicks(kinds, u"Esc"_s);
    QTest::keyClick(kinds, Qt::Key_Return);
    QTRY_COMPARE(timeline()[1].kind, EventKind::Escalation);
}

void TimelinePageTest::deletesAndUndoes()
{
    const auto before = m_fixture->value();
    selectRows(1, 2);
    press(Qt::Key_Delete);
    QCOMPARE(timeline().size(), 4);
    QCOMPARE(m_fixture->document().history().undoText(), u"Delete 2 events"_s);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m_table->currentIndex().row(), 1);
    m_fixture->document().undo();
    QCOMPARE(m_fixture->value(), before);
    QCOMPARE(m_fixture->stored(), before);
}

void TimelinePageTest::duplicatesAndReordersEqualTimes()
{
    go(1, 3);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(timeline().size(), 7);
    QCOMPARE(m_table->currentIndex().row(), 2);
    const auto copy = timeline()[2].id;
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(timeline()[1].id, copy);
    QCOMPARE(m_table->currentIndex().row(), 1);
    press(Qt::Key_Up, Qt::AltModifier); // 14:23 is another time
    QCOMPARE(timeline()[1].id, copy);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(timeline()[2].id, copy);
}

void TimelinePageTest::shiftsSeveralByMinutes()
{
    selectRows(0, 1);
    m_fixture->prompts.texts = {u"a while"_s, u"-3"_s};
    find<QAction>(u"shiftEvents"_s)->trigger();
    QCOMPARE(m_fixture->prompts.errors.size(), 1);
    QCOMPARE(timeline()[0].at, at(u"14:20"_s));
    QCOMPARE(timeline()[1].at, at(u"14:22"_s));
    QCOMPARE(timeline()[2].at, at(u"14:27"_s));
    m_fixture->document().undo();
    QCOMPARE(timeline()[0].at, at(u"14:23"_s));
}

void TimelinePageTest::togglesDecisionPoints()
{
    go(1, 3);
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(timeline()[1].decisionPoint);
    QVERIFY(find<QAction>(u"toggleDecision"_s)->isChecked());
    selectRows(1, 3);
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(timeline()[3].decisionPoint);
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!timeline()[1].decisionPoint && !timeline()[2].decisionPoint);
}

void TimelinePageTest::ribbonAndTableAreOneSelection()
{
    auto *ribbon = find<TimelineRibbon>(u"ribbon"_s);
    QTest::mouseClick(ribbon, Qt::LeftButton, {}, ribbon->placeOf(timeline()[4].id));
    QCOMPARE(m_table->currentIndex().row(), 4);
    QVERIFY(ribbon->hasFocus());
    QTest::keyClick(ribbon, Qt::Key_Left);
    QCOMPARE(m_table->currentIndex().row(), 3);
    m_table->setFocus();
    press(Qt::Key_Up);
    QCOMPARE(ribbon->chosen(), timeline()[2].id);
}

void TimelinePageTest::durationsLeadToTheirEvents()
{
    auto *line = find<DurationsLine>();
    QCOMPARE(line->text(), u"Detect 0 min, Acknowledge 2 min, Decide 4 min, Resolve 12 min"_s);
    auto *decide = find<DurationButton>(u"decideDuration"_s);
    QVERIFY(decide->accessibleDescription().contains(timeline()[2].text));
    decide->setFocus();
    QTest::keyClick(decide, Qt::Key_Space);
    QCOMPARE(m_table->currentIndex().row(), 2);
}

void TimelinePageTest::showsTimesInAnotherZone()
{
    const auto before = timeline();
    QTest::mouseClick(find<QPushButton>(u"zoneButton"_s), Qt::LeftButton);
    auto *dialog = find<ZoneDialog>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    PageFixture::takePicture(*dialog, u"timeline-zone"_s);
    auto *filter = dialog->findChild<QLineEdit *>(u"filterEdit"_s);
    QTest::keyClicks(filter, u"new york"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(m_fixture->stored().incident.zone, QTimeZone("America/New_York"));
    QCOMPARE(timeline(), before);
    QCOMPARE(shown(0, 0), u"10:23:00"_s);
    QCOMPARE(find<QPushButton>(u"zoneButton"_s)->text(), u"America/New York"_s);
    typeLine(u"10:31 better"_s);
    QCOMPARE(timeline()[4].at, at(u"14:31"_s));
    m_fixture->document().undo();
    m_fixture->document().undo();
    QCOMPARE(shown(0, 0), u"14:23:00"_s);
}

void TimelinePageTest::pastesLines()
{
    QGuiApplication::clipboard()->setText(u"14:29 rollback begins\n  seen in the deploy tool\n14:33 errors fall"_s);
    QTest::mouseClick(find<QPushButton>(u"pasteButton"_s), Qt::LeftButton);
    auto *dialog = find<PasteLinesDialog>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    PageFixture::takePicture(*dialog, u"timeline-paste"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addLinesButton"_s), Qt::LeftButton);
    QCOMPARE(timeline().size(), 8);
    QCOMPARE(timeline()[4].details, u"seen in the deploy tool"_s);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 2);
    QVERIFY(!dialog->isVisible());
    m_fixture->document().undo(); // one step
    QCOMPARE(timeline().size(), 6);
}

void TimelinePageTest::linesThatWereNotReadStayInTheDialog()
{
    QGuiApplication::clipboard()->setText(u"from the chat\n14:29 rollback begins\n99:10 nobody knows"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    auto *dialog = find<PasteLinesDialog>();
    PageFixture::takePicture(*dialog, u"timeline-paste-problems"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addLinesButton"_s), Qt::LeftButton);
    QCOMPARE(timeline().size(), 7);
    QVERIFY(dialog->isVisible());
    auto *lines = dialog->findChild<QPlainTextEdit *>(u"linesEdit"_s);
    QCOMPARE(lines->toPlainText(), u"from the chat\n99:10 nobody knows"_s);
    lines->setPlainText(u"14:30 from the chat\n14:32 somebody knows"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addLinesButton"_s), Qt::LeftButton);
    QCOMPARE(timeline().size(), 9);
    QVERIFY(!dialog->isVisible());
}

void TimelinePageTest::copiedRowsCanBePasted()
{
    selectRows(2, 3);
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"14:27:00Z [Decision]"_s));
    press(Qt::Key_V, Qt::ControlModifier);
    QTest::mouseClick(find<PasteLinesDialog>()->findChild<QPushButton *>(u"addLinesButton"_s), Qt::LeftButton);
    QCOMPARE(timeline().size(), 8);
    QCOMPARE(timeline()[3].text, timeline()[2].text);
    QCOMPARE(timeline()[3].details, timeline()[2].details);
    QVERIFY(timeline()[3].decisionPoint);
}

void TimelinePageTest::warningsLeadToTheirEvents()
{
    auto *warnings = find<WarningLines>();
    QVERIFY(!warnings->isVisible());
    open([](Postmortem &postmortem) {
        postmortem.timeline[4].at = build::at(u"16:35"_s);
        postmortem.timeline[5].at = build::at(u"16:40"_s);
        postmortem.timeline[5].source.clear();
    });
    warnings = find<WarningLines>();
    QVERIFY(warnings->isVisible());
    QCOMPARE(warnings->texts().size(), 2);
    PageFixture::takePicture(*m_page, u"timeline-warnings"_s);
    const auto lines = warnings->findChildren<QToolButton *>(u"warningLine"_s);
    QTest::mouseClick(lines[0], Qt::LeftButton);
    QCOMPARE(m_table->currentIndex().row(), 4);
    QTest::mouseClick(lines[1], Qt::LeftButton);
    QCOMPARE(m_table->currentIndex().row(), 5);
    QVERIFY(m_table->hasFocus());
}

void TimelinePageTest::revealsAnEvent()
{
    m_page->reveal(timeline()[3].id.toString());
    QCOMPARE(m_table->currentIndex().row(), 3);
    QVERIFY(m_table->hasFocus());
}

void TimelinePageTest::remembersColumnsAndDetails()
{
    m_table->horizontalHeader()->resizeSection(0, 171);
    QTest::mouseClick(find<QPushButton>(u"detailsButton"_s), Qt::LeftButton);
    QVERIFY(find<EventInspector>()->isVisible());
    m_page = std::make_unique<TimelinePage>(m_fixture->document(), m_fixture->context());
    PageFixture::show(*m_page);
    QCOMPARE(find<QTableView>(u"table"_s)->columnWidth(0), 171);
    QVERIFY(find<EventInspector>()->isVisible());
}

void TimelinePageTest::saysWhyNothingCanBeChanged()
{
    m_fixture->makeReadOnly();
    m_page = std::make_unique<TimelinePage>(m_fixture->document(), m_fixture->context());
    PageFixture::show(*m_page);
    m_table = find<QTableView>(u"table"_s);
    for (const auto &name : {u"addButton"_s, u"pasteButton"_s, u"zoneButton"_s}) {
        auto *button = find<QPushButton>(name);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(u"Another program"_s));
    }
    QVERIFY(!find<QuickLine>(u"quickLine"_s)->isEnabled());
    selectRows(1, 2);
    press(Qt::Key_Delete);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_F2);
    QCOMPARE(timeline().size(), 6);
    QVERIFY(editor() == nullptr);
}

void TimelinePageTest::manyEventsStayUsable()
{
    open([](Postmortem &postmortem) {
        const auto event = postmortem.timeline[1];
        for (int i = 0; i < 5000; ++i) {
            postmortem.timeline.append(event);
            postmortem.timeline.last().id = EventId::create();
            postmortem.timeline.last().at += Millis(i * 1000);
        }
    });
    go(4000, 3);
    press(Qt::Key_Delete);
    QCOMPARE(timeline().size(), 5005);
    m_fixture->document().undo();
    QCOMPARE(timeline().size(), 5006);
}

QTEST_MAIN(TimelinePageTest)
#include "TimelinePageTest.moc"
