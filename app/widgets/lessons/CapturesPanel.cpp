// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/CapturesPanel.h"

#include "domain/edits/CaptureSettling.h"
#include "models/OpenCaptureModel.h"
#include "store/Library.h"
#include "widgets/common/ContentTable.h"
#include "widgets/common/Labels.h"
#include "widgets/common/wording/WordingCells.h"
#include "widgets/theme/Metrics.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

namespace debrief {

CapturesPanel::CapturesPanel(PostmortemDocument &document, QWidget *parent)
    : Panel(parent)
    , m_document(document)
    , m_model(new OpenCaptureModel(document, this))
    , m_table(new ContentTable)
{
    setObjectName(QStringLiteral("capturesPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::space3, 0, metrics::space3);
    layout->setSpacing(metrics::space2);
    auto *heading = new HeadingLabel;
    heading->setText(tr("Said in the meeting, not settled yet"));
    heading->setContentsMargins(metrics::space3, 0, metrics::space3, 0);
    layout->addWidget(heading);
    layout->addWidget(m_table);
    buildTable();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space3, 0, metrics::space3, 0);
    row->setSpacing(metrics::space2);
    layout->addLayout(row);
    buildWays(*row);
    showWhetherAny();
}

void CapturesPanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("capturesTable"));
    m_table->setAccessibleName(tr("Said in the meeting, not settled yet"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->setColumnShares({12, 76, 12});
    showWordingInCells(*m_table, m_document);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CapturesPanel::showWhetherAny);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CapturesPanel::showWhetherAny);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CapturesPanel::showWhetherAny);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CapturesPanel::showWhetherSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CapturesPanel::showMenu);
}

void CapturesPanel::buildWays(QBoxLayout &row)
{
    const auto reflection = [](ReflectionKind kind) {
        return [kind](const Postmortem &postmortem, const QList<CaptureId> &ids) {
            return makeReflections(postmortem, ids, kind);
        };
    };
    addWay(&row, "makeActionButton", tr("Make action item"), tr("Add it to the action items"), makeActions);
    addWay(&row, "makeCauseButton", tr("Make cause"), tr("Add it to the five whys, below the incident"),
           [](const Postmortem &postmortem, const QList<CaptureId> &ids) { return makeCauses(postmortem, ids); });
    addWay(&row, "makeLessonButton", tr("Make lesson"), tr("Add it to the lessons"),
           reflection(ReflectionKind::Lesson));
    addWay(nullptr, "", tr("Make question"), {}, reflection(ReflectionKind::Question));
    row.addStretch(1);
    addWay(&row, "dropCaptureButton", tr("Drop"), tr("Settle it without making anything of it"),
           [](const Postmortem &postmortem, const QList<CaptureId> &ids) { return dropCaptures(postmortem, ids); });
    connect(m_table, &ContentTable::deletePressed, this, [this] { settle(m_ways.size() - 1); });
}

void CapturesPanel::addWay(QBoxLayout *row, const char *name, const QString &text, const QString &toolTip,
                           Settle settle)
{
    const auto place = m_ways.size();
    QPushButton *button = nullptr;
    if (row != nullptr) {
        button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(text);
        button->setWhatsThis(toolTip);
        connect(button, &QPushButton::clicked, this, [this, place] { this->settle(place); });
        row->addWidget(button);
    }
    m_ways.push_back({text, std::move(settle), button});
}

void CapturesPanel::settle(size_t way)
{
    const auto rows = m_table->selectedRows();
    if (rows.isEmpty() || m_document.isReadOnly())
        return;
    QList<CaptureId> ids;
    for (const int row : rows)
        ids.append(m_model->itemAt(row).id);
    if (m_document.perform(m_ways[way].settle(m_document.value(), ids), m_ways[way].text))
        m_table->selectRow(qMin(rows.first(), m_model->rowCount() - 1));
}

void CapturesPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::ParentChange)
        showWhetherAny();
}

void CapturesPanel::showMenu(const QPoint &position)
{
    if (m_table->selectedRows().isEmpty() || m_document.isReadOnly())
        return;
    QMenu menu(this);
    auto *edit = menu.addAction(
        tr("Edit"), this, [this] { m_table->edit(m_table->currentIndex().siblingAtColumn(OpenCaptureModel::Text)); });
    edit->setShortcut(QKeySequence(Qt::Key_F2));
    menu.addSeparator();
    for (size_t way = 0; way < m_ways.size(); ++way)
        menu.addAction(m_ways[way].text, this, [this, way] { settle(way); });
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void CapturesPanel::showWhetherAny()
{
    // Not before it stands on a page: it would be a window of its own.
    setVisible(m_model->rowCount() > 0 && parentWidget() != nullptr);
    if (m_table->selectedRows().isEmpty())
        m_table->selectRow(0, OpenCaptureModel::Text);
    showWhetherSelected();
}

void CapturesPanel::showWhetherSelected()
{
    const bool selected = !m_table->selectedRows().isEmpty();
    for (const auto &way : m_ways) {
        if (way.button == nullptr)
            continue;
        way.button->setEnabled(selected && !m_document.isReadOnly());
        way.button->setToolTip(m_document.isReadOnly() ? m_document.library().readOnlyReason()
                               : selected              ? way.button->whatsThis()
                                                       : tr("Select what was said first"));
    }
}

bool CapturesPanel::reveal(const CaptureId &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    m_table->selectRow(row, OpenCaptureModel::Text);
    m_table->setFocus();
    return true;
}

} // namespace debrief
