// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ContentTable.h"

#include "models/CellRoles.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ContentTableTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QWidget> m_window;
    ContentTable *m_table = nullptr;
    QLineEdit *m_before = nullptr;

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(3, 3);
        m_model->setHorizontalHeaderLabels({u"What"_s, u"State"_s, u"Who"_s});
        for (int row = 0; row < 3; ++row) {
            m_model->setItem(row, 0, new QStandardItem(u"Row %1"_s.arg(row)));
            auto *state = new QStandardItem(u"open"_s);
            state->setData(QStringList{u"open"_s, u"done"_s}, ChoicesRole);
            state->setData(0, Qt::EditRole);
            m_model->setItem(row, 1, state);
            m_model->setItem(row, 2, new QStandardItem(u"Ana"_s));
        }
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_before = new QLineEdit;
        m_table = new ContentTable;
        m_table->setModel(m_model.get());
        layout->addWidget(m_before);
        layout->addWidget(m_table);
        layout->addStretch();
        m_window->resize(500, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void itIsAsHighAsItsRows()
    {
        const auto whole = [this] {
            return m_table->height() == m_table->horizontalHeader()->height() + m_table->verticalHeader()->length();
        };
        QTRY_VERIFY(whole());
        const int three = m_table->height();
        m_model->appendRow(new QStandardItem(u"One more"_s));
        QTRY_VERIFY(m_table->height() > three && whole());
        m_model->removeRows(0, 2);
        QTRY_VERIFY(m_table->height() < three && whole());
    }

    void longTextMakesItHigher()
    {
        const int before = m_table->height();
        m_model->item(0, 0)->setText(u"word "_s.repeated(60));
        QTRY_VERIFY(m_table->height() > before);
    }

    void columnsShareTheWidth()
    {
        m_table->setColumnShares({2, 1, 1});
        QCOMPARE(m_table->columnWidth(0) + m_table->columnWidth(1) + m_table->columnWidth(2),
                 m_table->viewport()->width());
        QVERIFY(m_table->columnWidth(0) > m_table->columnWidth(1));
        m_table->setColumnHidden(1, true);
        m_window->resize(700, 400);
        QTRY_COMPARE(m_table->columnWidth(0) + m_table->columnWidth(2), m_table->viewport()->width());
    }

    void keysThatChangeRowsAreAnnounced()
    {
        QSignalSpy deletes(m_table, &ContentTable::deletePressed);
        QSignalSpy moves(m_table, &ContentTable::movePressed);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(deletes.size(), 1);
        QCOMPARE(moves.size(), 2);
        QCOMPARE(moves[0][0].toInt(), -1);
        QCOMPARE(moves[1][0].toInt(), 1);
        QTest::keyClick(m_table, Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(deletes.size(), 1);
    }

    void tabComesToARowAndLeavesTheTable()
    {
        m_before->setFocus();
        QTest::keyClick(m_before, Qt::Key_Tab);
        QVERIFY(m_table->hasFocus());
        QCOMPARE(m_table->selectedRows(), QList<int>{0});
        QTest::keyClick(m_table, Qt::Key_Tab);
        QVERIFY(!m_table->hasFocus());
    }

    void oneRowOrSeveralAreSelected()
    {
        m_table->selectRow(2, 1);
        QCOMPARE(m_table->selectedRows(), QList<int>{2});
        QCOMPARE(m_table->currentIndex().column(), 1);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_table->selectedRows(), (QList<int>{1, 2}));
        m_table->selectRow(7);
        QCOMPARE(m_table->selectedRows(), (QList<int>{1, 2}));
    }

    void wordsAreChosenFromAList()
    {
        m_table->selectRow(1, 1);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *list = m_table->findChild<QComboBox *>();
        QVERIFY(list != nullptr);
        QCOMPARE(list->accessibleName(), u"State");
        QCOMPARE(list->count(), 2);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_model->item(1, 1)->data(Qt::EditRole).toInt(), 1);
        QTRY_VERIFY(m_table->findChild<QComboBox *>() == nullptr);
    }

    void otherCellsAreTyped()
    {
        m_table->selectRow(0, 2);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *editor = m_table->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->accessibleName(), u"Who");
        QTest::keyClicks(editor, u"Ben"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(m_model->item(0, 2)->text(), u"Ana");
    }
};

QTEST_MAIN(ContentTableTest)
#include "ContentTableTest.moc"
