// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTableView>
#include <QTimer>

#include <functional>

namespace debrief {

/// Opens the menu of the table at its current cell, as a person does, and hands it to `use`. Whether it opened.
[[nodiscard]] inline bool useMenu(QTableView &table, const std::function<void(QMenu &)> &use)
{
    bool opened = false;
    QTimer::singleShot(0, &table, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        opened = menu != nullptr;
        if (!opened)
            return;
        use(*menu);
        menu->close();
    });
    Q_EMIT table.customContextMenuRequested(table.visualRect(table.currentIndex()).center());
    return opened;
}

/// The entry of the menu; a menu without it ends the test program.
[[nodiscard]] inline QAction *entryNamed(const QMenu &menu, const QString &text)
{
    for (auto *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    qFatal("no %s in the menu", qPrintable(text));
}

} // namespace debrief
