// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/ActionTableMenu.h"

#include "domain/Clock.h"
#include "domain/edits/ActionEdits.h"
#include "domain/rules/Deadline.h"
#include "editing/PostmortemDocument.h"
#include "models/ActionFilterModel.h"
#include "models/ActionItemModel.h"
#include "store/Library.h"
#include "widgets/actions/ActionCommands.h"
#include "widgets/actions/ActionTable.h"
#include "widgets/common/UiContext.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace debrief {

ActionTableMenu::ActionTableMenu(ActionTable &table, ActionItemModel &items, ActionFilterModel &filter,
                                 ActionCommands &commands, const UiContext &context)
    : QObject(&table)
    , m_table(table)
    , m_items(items)
    , m_filter(filter)
    , m_commands(commands)
    , m_context(context)
    , m_edit(addCommand(QStringLiteral("editAction"), tr("Edit"), QStringLiteral("edit"), Qt::Key_F2))
    , m_duplicate(addCommand(QStringLiteral("duplicateAction"), tr("Duplicate"), QStringLiteral("duplicate"),
                             QKeyCombination(Qt::ControlModifier, Qt::Key_D)))
    , m_moveUp(addCommand(QStringLiteral("moveActionUp"), tr("Move up"), QStringLiteral("up"),
                          QKeyCombination(Qt::AltModifier, Qt::Key_Up)))
    , m_moveDown(addCommand(QStringLiteral("moveActionDown"), tr("Move down"), QStringLiteral("down"),
                            QKeyCombination(Qt::AltModifier, Qt::Key_Down)))
    , m_copy(addCommand(QStringLiteral("copyActions"), tr("Copy as text"), QStringLiteral("copy"), QKeySequence::Copy))
    , m_delete(
          addCommand(QStringLiteral("deleteActions"), tr("Delete"), QStringLiteral("delete"), QKeySequence::Delete))
{
    connectCommands();
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, &ActionTableMenu::show);
    connect(&table, &ActionTable::selectionMoved, this, &ActionTableMenu::update);
    connect(&table, &ActionTable::sorted, this, &ActionTableMenu::update);
    connect(&items.document(), &PostmortemDocument::changed, this, &ActionTableMenu::update);
    update();
}

QAction *ActionTableMenu::addCommand(const QString &name, const QString &text, const QString &icon,
                                     const QKeySequence &keys)
{
    auto *action = new QAction(Theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(action);
    return action;
}

void ActionTableMenu::connectCommands()
{
    connect(m_edit, &QAction::triggered, this, [this] {
        const auto index = m_table.currentIndex();
        const bool editable = (index.flags() & Qt::ItemIsEditable) != 0;
        m_table.edit(editable ? index : index.siblingAtColumn(ActionItemModel::Title));
    });
    connect(m_duplicate, &QAction::triggered, this, [this] { m_commands.duplicate(selected()); });
    connect(m_moveUp, &QAction::triggered, this, [this] { m_commands.move(selected(), -1); });
    connect(m_moveDown, &QAction::triggered, this, [this] { m_commands.move(selected(), 1); });
    connect(m_delete, &QAction::triggered, this, [this] { m_commands.remove(selected()); });
    connect(m_copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_commands.asText(selected())); });
}

QList<ActionId> ActionTableMenu::selected() const
{
    return m_table.selectedIds();
}

void ActionTableMenu::update()
{
    const bool any = m_table.selectionModel()->hasSelection();
    const auto &document = m_items.document();
    const auto reason = document.isReadOnly() ? document.library().readOnlyReason()
                        : any                 ? QString()
                                              : tr("Select an action item first.");
    const auto allow = [](QAction *action, const QString &whyNot) {
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot.isEmpty() ? action->text() : whyNot);
    };
    for (auto *action : {m_edit, m_duplicate, m_delete})
        allow(action, reason);
    allow(m_copy, any ? QString() : tr("Select an action item first."));
    allow(m_moveUp, reason.isEmpty() ? whyNotMove(-1) : reason);
    allow(m_moveDown, reason.isEmpty() ? whyNotMove(1) : reason);
}

QString ActionTableMenu::whyNotMove(int by) const
{
    if (!m_table.isInListOrder())
        return tr("Sort by number to move action items.");
    if (m_filter.isFiltering())
        return tr("Show all action items to move them.");
    if (!m_commands.canMove(selected(), by))
        return by < 0 ? tr("It is the first.") : tr("It is the last.");
    return {};
}

void ActionTableMenu::show(const QPoint &position)
{
    update();
    auto *menu = new QMenu(&m_table);
    menu->setObjectName(QStringLiteral("actionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(m_edit);
    if (m_edit->isEnabled()) {
        menu->addSeparator();
        addChoices(*menu);
        addOwners(*menu->addMenu(tr("Owner")));
        addDeadlines(*menu->addMenu(tr("Deadline")));
    }
    menu->addSeparator();
    menu->addActions({m_duplicate, m_moveUp, m_moveDown, m_copy});
    menu->addSeparator();
    menu->addAction(m_delete);
    menu->popup(m_table.viewport()->mapToGlobal(position));
}

void ActionTableMenu::addChoices(QMenu &menu)
{
    auto *priorities = menu.addMenu(tr("Priority"));
    for (const auto &entry : enumEntries<Priority>()) {
        priorities->addAction(enumLabel(entry.value), this,
                              [this, value = entry.value] { m_commands.setPriority(selected(), value); });
    }
    auto *states = menu.addMenu(tr("State"));
    for (const auto &entry : enumEntries<ActionState>()) {
        const auto label = needsReason(entry.value) ? tr("%1…").arg(enumLabel(entry.value)) : enumLabel(entry.value);
        states->addAction(label, this, [this, value = entry.value] { m_commands.setState(selected(), value); });
    }
}

void ActionTableMenu::addOwners(QMenu &menu)
{
    for (const auto &owner : m_items.knownOwners()) {
        auto text = owner;
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu.addAction(text, this, [this, owner] { m_commands.setOwner(selected(), owner); });
    }
    menu.addSeparator();
    menu.addAction(tr("Nobody"), this, [this] { m_commands.setOwner(selected(), {}); });
    menu.addAction(tr("Another owner…"), this, &ActionTableMenu::askOwner);
}

void ActionTableMenu::addDeadlines(QMenu &menu)
{
    const auto today = m_context.clock.today();
    const std::pair<QString, QDate> days[] = {{tr("In 3 days"), today.addDays(3)},
                                              {tr("In 1 week"), today.addDays(7)},
                                              {tr("In 2 weeks"), today.addDays(14)},
                                              {tr("In 1 month"), today.addMonths(1)}};
    for (const auto &[text, day] : days)
        menu.addAction(text, this, [this, due = day] { m_commands.setDeadline(selected(), due); });
    menu.addSeparator();
    menu.addAction(tr("No deadline"), this, [this] { m_commands.setDeadline(selected(), std::nullopt); });
    menu.addAction(tr("Another day…"), this, &ActionTableMenu::askDeadline);
}

void ActionTableMenu::askOwner()
{
    const auto owner = m_context.prompts.askText(&m_table, tr("Owner"), tr("One person or team:"), {});
    if (!owner.trimmed().isEmpty())
        m_commands.setOwner(selected(), owner);
}

void ActionTableMenu::askDeadline()
{
    QString label = tr("A day, or a span such as 3d or 1w:");
    QString typed;
    for (;;) {
        typed = m_context.prompts.askText(&m_table, tr("Deadline"), label, typed);
        if (typed.trimmed().isEmpty())
            return;
        const auto deadline = parseDeadline(typed, m_context.clock.today());
        if (deadline) {
            m_commands.setDeadline(selected(), deadline.value());
            return;
        }
        label = deadline.error().message;
    }
}

} // namespace debrief
