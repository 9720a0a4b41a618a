// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"

#include <QAction>

class QMenu;

namespace debrief {

class ActionCommands;
class ActionFilterModel;
class ActionItemModel;
class ActionTable;
struct UiContext;

/// The commands for the selected action items: as shortcuts of the table and as its context menu.
class ActionTableMenu final : public QObject
{
    Q_OBJECT

public:
    /// Everything handed in must outlive the menu; the table owns it.
    ActionTableMenu(ActionTable &table, ActionItemModel &items, ActionFilterModel &filter, ActionCommands &commands,
                    const UiContext &context);

    /// Enables what can be done with the selection and says why the rest cannot.
    void update();

private:
    QAction *addCommand(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys);
    void connectCommands();
    void show(const QPoint &position);
    void addChoices(QMenu &menu);
    void addOwners(QMenu &menu);
    void addDeadlines(QMenu &menu);
    void askOwner();
    void askDeadline();
    [[nodiscard]] QList<ActionId> selected() const;
    [[nodiscard]] QString whyNotMove(int by) const;

    ActionTable &m_table;
    ActionItemModel &m_items;
    ActionFilterModel &m_filter;
    ActionCommands &m_commands;
    const UiContext &m_context;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_moveUp;
    QAction *m_moveDown;
    QAction *m_copy;
    QAction *m_delete;
};

} // namespace debrief
