// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelineCommands.h"

#include "domain/edits/TimelineEdits.h"
#include "models/PastedLines.h"
#include "models/TimelineModel.h"
#include "store/Library.h"
#include "widgets/common/SafeText.h"
#include "widgets/common/UserPrompts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>

namespace debrief {

TimelineCommands::TimelineCommands(QTableView &table, TimelineModel &model, const UiContext &context)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_context(context)
    , m_menu(new QMenu(&table))
{
    m_menu->setObjectName(QStringLiteral("timelineMenu"));
    m_menu->setToolTipsVisible(true);
    addActions();
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this,
            [this](QPoint place) { showMenu(m_table.viewport()->mapToGlobal(place)); });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimelineCommands::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TimelineCommands::refresh);
    table.installEventFilter(this);
    refresh();
}

void TimelineCommands::addActions()
{
    m_edit = add(tr("Edit"), QStringLiteral("editEvent"), QKeySequence(Qt::Key_F2), &TimelineCommands::edit);
    m_details = add(tr("Details"), QStringLiteral("eventDetails"), QKeySequence(Qt::ALT | Qt::Key_Return),
                    &TimelineCommands::detailsRequested);
    m_decision = add(tr("Decision point"), QStringLiteral("toggleDecision"), QKeySequence(Qt::CTRL | Qt::Key_M),
                     &TimelineCommands::toggleDecision);
    m_decision->setCheckable(true);
    m_menu->addSeparator();
    m_duplicate = add(tr("Duplicate"), QStringLiteral("duplicateEvents"), QKeySequence(Qt::CTRL | Qt::Key_D),
                      &TimelineCommands::duplicate);
    m_shift = add(tr("Shift by minutes…"), QStringLiteral("shiftEvents"), {}, &TimelineCommands::shift);
    m_moveUp = add(tr("Move up among equal times"), QStringLiteral("moveEventUp"), QKeySequence(Qt::ALT | Qt::Key_Up),
                   &TimelineCommands::moveUp);
    m_moveDown = add(tr("Move down among equal times"), QStringLiteral("moveEventDown"),
                     QKeySequence(Qt::ALT | Qt::Key_Down), &TimelineCommands::moveDown);
    m_menu->addSeparator();
    m_copy = add(tr("Copy as text"), QStringLiteral("copyEvents"), QKeySequence::Copy, &TimelineCommands::copy);
    m_paste = add(tr("Paste lines…"), QStringLiteral("pasteEvents"), QKeySequence::Paste, &TimelineCommands::paste);
    m_menu->addSeparator();
    m_remove =
        add(tr("Delete"), QStringLiteral("deleteEvents"), QKeySequence(Qt::Key_Delete), &TimelineCommands::remove);
}

QAction *TimelineCommands::add(const QString &name, const QString &objectName, const QKeySequence &key,
                               void (TimelineCommands::*slot)())
{
    auto *action = m_menu->addAction(name);
    action->setObjectName(objectName);
    action->setShortcut(key);
    // Only while the table itself has the focus: an open editor keeps Delete, copy and paste for its text.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QList<EventId> TimelineCommands::selected() const
{
    QList<EventId> events;
    for (const auto &rows : selectedRows()) {
        for (int row = rows.first; row <= rows.last; ++row)
            events.append(m_model.itemAt(row).id);
    }
    return events;
}

QList<TimelineCommands::Rows> TimelineCommands::selectedRows() const
{
    QList<Rows> ranges;
    for (const auto &range : m_table.selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end(),
              [](const Rows &left, const Rows &right) { return left.first < right.first; });
    QList<Rows> apart;
    for (const auto &range : ranges) {
        if (!apart.isEmpty() && range.first <= apart.last().last + 1)
            apart.last().last = std::max(apart.last().last, range.last);
        else
            apart.append(range);
    }
    return apart;
}

void TimelineCommands::select(const QList<EventId> &events)
{
    QList<int> rows;
    for (const auto &event : events) {
        if (const int row = m_model.rowOf(event); row >= 0)
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    const auto first = m_model.index(rows.first(), TimelineModel::TextColumn);
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        // Rows next to each other are one range: a selection of many ranges is slow in everything.
        const int top = rows[i];
        while (i + 1 < rows.size() && rows[i + 1] <= rows[i] + 1)
            ++i;
        selection.select(m_model.index(top, TimelineModel::TextColumn),
                         m_model.index(rows[i], TimelineModel::TextColumn));
    }
    m_table.selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table.scrollTo(first);
}

bool TimelineCommands::perform(const ChangeSet &changes, const QString &name)
{
    return m_model.document().perform(changes, name).ok();
}

void TimelineCommands::edit()
{
    m_table.edit(m_table.currentIndex());
}

void TimelineCommands::remove()
{
    const auto events = selected();
    if (events.isEmpty())
        return;
    const int row = m_model.rowOf(events.first());
    const auto name = events.size() == 1 ? tr("Delete event") : tr("Delete %1 events").arg(events.size());
    if (perform(removeEvents(m_model.document().value(), events), name) && m_model.rowCount() > 0)
        select({m_model.itemAt(std::min(row, m_model.rowCount() - 1)).id});
}

void TimelineCommands::duplicate()
{
    const auto events = selected();
    const auto changes = duplicateEvents(m_model.document().value(), events);
    const auto name = events.size() == 1 ? tr("Duplicate event") : tr("Duplicate %1 events").arg(events.size());
    if (perform(changes, name))
        select(addedIds<TimelineEvent>(changes));
}

void TimelineCommands::moveUp()
{
    move(-1);
}

void TimelineCommands::moveDown()
{
    move(1);
}

void TimelineCommands::move(int places)
{
    const auto events = selected();
    if (events.size() != 1)
        return;
    perform(reorderEvent(m_model.document().value(), events.first(), places),
            places < 0 ? tr("Move event up") : tr("Move event down"));
    select(events);
}

void TimelineCommands::shift()
{
    const auto events = selected();
    auto typed = QStringLiteral("5");
    while (!events.isEmpty()) {
        const auto label = events.size() == 1
                               ? tr("By how many minutes is the event to move? -2 is earlier, also 1h30m.")
                               : tr("By how many minutes are the %1 events to move? -2 is earlier, also "
                                    "1h30m.")
                                     .arg(events.size());
        typed = m_context.prompts.askText(&m_table, tr("Shift by minutes"), label, typed);
        if (typed.isNull())
            return;
        const auto by = readShift(typed);
        if (by) {
            const auto name = events.size() == 1 ? tr("Shift event") : tr("Shift %1 events").arg(events.size());
            perform(shiftEvents(m_model.document().value(), events, by.value()), name);
            select(events);
            return;
        }
        m_context.prompts.showError(&m_table, by.error());
    }
}

void TimelineCommands::toggleDecision()
{
    const auto events = selected();
    const bool mark = !areDecisionPoints(selectedRows());
    perform(
        changeEvents(m_model.document().value(), events, [mark](TimelineEvent &event) { event.decisionPoint = mark; }),
        mark ? tr("Mark decision point") : tr("Unmark decision point"));
}

void TimelineCommands::copy()
{
    const auto text = eventsAsText(chosen(m_model.items(), selected()), m_model.document().value().incident.zone);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TimelineCommands::paste()
{
    Q_EMIT pasteRequested(QGuiApplication::clipboard()->text());
}

void TimelineCommands::showMenu(QPoint globalPlace)
{
    refresh();
    m_menu->popup(globalPlace);
}

void TimelineCommands::refresh()
{
    const auto rows = selectedRows();
    const bool any = !rows.isEmpty();
    const bool readOnly = m_model.document().isReadOnly();
    const auto whyNot = readOnly ? m_model.document().library().readOnlyReason() : tr("Select an event first.");
    for (auto *action : {m_edit, m_decision, m_duplicate, m_shift, m_remove})
        setUsable(action, any && !readOnly, whyNot);
    setUsable(m_paste, !readOnly, whyNot);
    setUsable(m_copy, any, tr("Select an event first."));
    setUsable(m_details, any, tr("Select an event first."));
    const auto order = readOnly ? whyNot : tr("Only events of the same time can change places.");
    setUsable(m_moveUp, !readOnly && hasEqualTime(rows, -1), order);
    setUsable(m_moveDown, !readOnly && hasEqualTime(rows, 1), order);
    m_decision->setChecked(any && areDecisionPoints(rows));
}

bool TimelineCommands::areDecisionPoints(const QList<Rows> &rows) const
{
    return std::all_of(rows.begin(), rows.end(), [this](const Rows &range) {
        for (int row = range.first; row <= range.last; ++row) {
            if (!m_model.itemAt(row).decisionPoint)
                return false;
        }
        return true;
    });
}

bool TimelineCommands::hasEqualTime(const QList<Rows> &rows, int places) const
{
    if (rows.size() != 1 || rows.first().first != rows.first().last)
        return false;
    const int row = rows.first().first;
    const int other = row + places;
    return other >= 0 && other < m_model.rowCount() && m_model.itemAt(other).at == m_model.itemAt(row).at;
}

bool TimelineCommands::eventFilter(QObject *watched, QEvent *event)
{
    // Where an event cannot be moved, the table would take the key for going to another row.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

void TimelineCommands::setUsable(QAction *action, bool usable, const QString &whyNot)
{
    action->setEnabled(usable);
    action->setToolTip(usable ? QString() : toolTipText(whyNot));
}

} // namespace debrief
