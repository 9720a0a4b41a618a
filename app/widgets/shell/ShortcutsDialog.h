// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

namespace debrief {

/// One line of the list: what it does and which keys do it.
struct ShortcutEntry
{
    QString group;
    QString name;
    QString keys;
};

/// Lists every key of the product in one place.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShortcutEntry> &entries, QWidget *parent = nullptr);
};

/// The keys of the pages and of the meeting, which are in no menu.
[[nodiscard]] QList<ShortcutEntry> pageShortcuts();

} // namespace debrief
