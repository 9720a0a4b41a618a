// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/ReflectionPanel.h"

#include "domain/edits/ReflectionEdits.h"
#include "domain/meeting/CaptureLine.h"
#include "models/ReflectionModel.h"
#include "store/Library.h"
#include "widgets/common/ContentTable.h"
#include "widgets/common/Labels.h"
#include "widgets/common/QuickLine.h"
#include "widgets/common/wording/WordingCells.h"
#include "widgets/common/wording/WordingWatch.h"
#include "widgets/lessons/ReflectionWords.h"
#include "widgets/theme/Metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

namespace debrief {

ReflectionPanel::ReflectionPanel(PostmortemDocument &document, ReflectionKind kind, QWidget *parent)
    : Panel(parent)
    , m_document(document)
    , m_kind(kind)
    , m_model(new ReflectionModel(document, kind, this))
    , m_table(new ContentTable)
    , m_empty(new SecondLabel)
    , m_line(new QuickLine)
{
    setObjectName(QStringLiteral("panel-") + enumKey(kind));
    setAcceptDrops(!document.isReadOnly());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::space3, 0, metrics::space3);
    layout->setSpacing(metrics::space1);
    auto *heading = new HeadingLabel;
    heading->setText(reflectionHeading(kind));
    heading->setContentsMargins(metrics::space3, 0, metrics::space3, 0);
    layout->addWidget(heading);
    buildTable();
    buildQuickLine();
    buildActions();
}

void ReflectionPanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("table-") + enumKey(m_kind));
    m_table->setAccessibleName(reflectionHeading(m_kind));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->setColumnHidden(ReflectionModel::Who, m_kind != ReflectionKind::Thanks);
    m_table->setColumnHidden(ReflectionModel::Answer, m_kind != ReflectionKind::Question);
    m_table->setColumnShares({3, 7, 6});
    showWordingInCells(*m_table, m_document);
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setDefaultDropAction(Qt::MoveAction);
    m_empty->setText(reflectionWords(m_kind).emptyText);
    m_empty->setContentsMargins(metrics::space3, metrics::space1, metrics::space3, metrics::space1);
    layout()->addWidget(m_table);
    layout()->addWidget(m_empty);
    m_table->showInsteadWhenEmpty(*m_empty);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ReflectionPanel::showMenu);
    connect(m_table, &ContentTable::deletePressed, this, &ReflectionPanel::remove);
    connect(m_table, &ContentTable::movePressed, this, &ReflectionPanel::move);
}

void ReflectionPanel::buildQuickLine()
{
    const auto words = reflectionWords(m_kind);
    m_line->setObjectName(QStringLiteral("line-") + enumKey(m_kind));
    m_line->setTexts(words.lineName, words.placeholder);
    m_line->setContentsMargins(metrics::space3, metrics::space1, metrics::space3, 0);
    m_line->setEnabled(!m_document.isReadOnly());
    m_line->setToolTip(m_document.library().readOnlyReason());
    layout()->addWidget(m_line);
    watchWording(*m_line->lineEdit(), m_document,
                 m_kind == ReflectionKind::Question ? WordingField::Question : WordingField::Note);
    connect(m_line, &QuickLine::submitted, this, &ReflectionPanel::add);
}

QAction *ReflectionPanel::addAction(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = m_table->createCommand(name, text, key);
    action->setEnabled(!m_document.isReadOnly());
    m_commands.append(action);
    return action;
}

void ReflectionPanel::buildActions()
{
    // The keys belong to the table; the menu shows them.
    auto *edit = addAction("editReflection", tr("Edit"), QKeySequence(Qt::Key_F2));
    connect(edit, &QAction::triggered, this, [this] { m_table->edit(m_table->currentIndex()); });
    auto *up = addAction("moveReflectionUp", tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    connect(up, &QAction::triggered, this, [this] { move(-1); });
    auto *down = addAction("moveReflectionDown", tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down));
    connect(down, &QAction::triggered, this, [this] { move(1); });
    auto *gone = addAction("removeReflection", tr("Remove"), QKeySequence(Qt::Key_Delete));
    connect(gone, &QAction::triggered, this, &ReflectionPanel::remove);
}

QList<ReflectionId> ReflectionPanel::selectedIds() const
{
    QList<ReflectionId> ids;
    for (const int row : m_table->selectedRows())
        ids.append(m_model->itemAt(row).id);
    return ids;
}

void ReflectionPanel::add(const QString &typed)
{
    Reflection reflection;
    reflection.kind = m_kind;
    reflection.text = typed.trimmed();
    if (m_kind == ReflectionKind::Thanks) {
        // The name is read as in the meeting, where k stands before thanks.
        const auto line = parseCaptureLine(QString(QStringLiteral("k ") + typed), m_document.value().participants);
        const auto *thanks = line ? std::get_if<ThanksLine>(&line.value()) : nullptr;
        if (thanks == nullptr) {
            m_line->showProblem(tr("Write whom to thank and what for, such as: Alice kept everyone informed"));
            return;
        }
        reflection.who = thanks->who;
        reflection.text = thanks->text;
    }
    const auto edit = addReflection(m_document.value(), reflection);
    if (m_document.perform(edit, tr("Add to “%1”").arg(reflectionHeading(m_kind))))
        m_line->accept();
}

void ReflectionPanel::remove()
{
    const auto rows = m_table->selectedRows();
    if (rows.isEmpty() || m_document.isReadOnly())
        return;
    const auto text = tr("Remove from “%1”").arg(reflectionHeading(m_kind));
    if (!m_document.perform(removeReflections(m_document.value(), selectedIds()), text))
        return;
    m_table->selectRow(qMin(rows.first(), m_model->rowCount() - 1));
    if (m_model->rowCount() == 0)
        focusQuickLine();
}

void ReflectionPanel::move(int places)
{
    const auto target = m_table->moveTarget(places);
    if (!target || m_document.isReadOnly())
        return;
    const auto edit = moveReflections(m_document.value(), selectedIds(), m_kind, *target);
    const auto text = tr("Move in “%1”").arg(reflectionHeading(m_kind));
    static_cast<void>(m_document.perform(edit, text)); // the workspace shows a failure
}

void ReflectionPanel::moveTo(ReflectionKind kind)
{
    const auto edit = moveReflections(m_document.value(), selectedIds(), kind);
    static_cast<void>(m_document.perform(edit, tr("Move to “%1”").arg(reflectionHeading(kind))));
}

void ReflectionPanel::showMenu(const QPoint &position)
{
    if (m_table->selectedRows().isEmpty())
        return;
    QMenu menu(this);
    menu.addActions(m_commands.mid(0, 3));
    auto *others = menu.addMenu(tr("Move to"));
    others->setEnabled(!m_document.isReadOnly());
    for (const auto &entry : enumEntries<ReflectionKind>()) {
        if (entry.value != m_kind)
            others->addAction(reflectionHeading(entry.value), this, [this, kind = entry.value] { moveTo(kind); });
    }
    menu.addSeparator();
    menu.addActions(m_commands.mid(3));
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

bool ReflectionPanel::reveal(const ReflectionId &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    m_table->selectRow(row, ReflectionModel::Text);
    m_table->setFocus();
    return true;
}

void ReflectionPanel::focusQuickLine()
{
    m_line->lineEdit()->setFocus(Qt::ShortcutFocusReason);
}

QLineEdit *ReflectionPanel::quickLine() const
{
    return m_line->lineEdit();
}

void ReflectionPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(m_model->mimeTypes().first()))
        event->acceptProposedAction();
}

void ReflectionPanel::dropEvent(QDropEvent *event)
{
    if (m_model->dropMimeData(event->mimeData(), Qt::MoveAction, -1, 0, {}))
        event->acceptProposedAction();
}

} // namespace debrief
