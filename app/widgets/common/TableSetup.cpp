// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/TableSetup.h"

#include "widgets/common/CellDelegate.h"
#include "widgets/common/Settings.h"
#include "widgets/theme/Metrics.h"

#include <QHeaderView>
#include <QTableView>
#include <QTimer>

namespace debrief {

namespace {

/// Measuring every row costs time in proportion to their number; beyond this they all get the height of two lines.
constexpr int measuredRows = 2000;

/// Keeps the rows as high as their content, once per turn of the event loop however much changes.
class RowFitter : public QObject
{
public:
    explicit RowFitter(QTableView &table)
        : QObject(&table)
        , m_table(table)
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(0);
        connect(&m_soon, &QTimer::timeout, this, &RowFitter::fit);
        connect(table.horizontalHeader(), &QHeaderView::sectionResized, &m_soon, qOverload<>(&QTimer::start));
        table.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::Resize)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        if (m_model != m_table.model() && m_table.model() != nullptr) {
            m_model = m_table.model();
            const auto soon = qOverload<>(&QTimer::start);
            connect(m_model, &QAbstractItemModel::dataChanged, &m_soon, soon);
            connect(m_model, &QAbstractItemModel::rowsInserted, &m_soon, soon);
            connect(m_model, &QAbstractItemModel::rowsMoved, &m_soon, soon);
            connect(m_model, &QAbstractItemModel::modelReset, &m_soon, soon);
            connect(m_model, &QAbstractItemModel::layoutChanged, &m_soon, soon);
        }
        fit();
    }

    void fit()
    {
        if (m_table.model() == nullptr || !m_table.isVisible())
            return;
        if (m_table.model()->rowCount() <= measuredRows)
            m_table.resizeRowsToContents();
    }

    QTableView &m_table;
    QAbstractItemModel *m_model = nullptr;
    QTimer m_soon;
};

} // namespace

void prepareTable(QTableView &table)
{
    table.setItemDelegate(new CellDelegate(&table));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(true);
    table.setMouseTracking(true);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(metrics::space6);
    table.verticalHeader()->setDefaultSectionSize(52);
    auto *header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(36);
    new RowFitter(table);
}

void rememberColumns(QTableView &table, Settings &settings, const QString &name)
{
    auto *header = table.horizontalHeader();
    if (const auto state = settings.state(name); !state.isEmpty())
        header->restoreState(state);
    // A stretched column changes with the window, which is not what the person chose.
    QObject::connect(header, &QHeaderView::sectionResized, &table, [header, &settings, name](int section) {
        if (header->sectionResizeMode(section) == QHeaderView::Interactive)
            settings.setState(name, header->saveState());
    });
}

} // namespace debrief
