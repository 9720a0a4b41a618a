// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/keys/KeyCommand.h"

#include <QTreeWidget>

namespace debrief {

class KeyMap;

/// All commands with their keys, area by area; words leave only those that match in name, area or key.
class KeyList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit KeyList(KeyMap &keys, QWidget *parent = nullptr);

    void filter(const QString &words);
    /// Of the line in use; empty on the name of an area.
    [[nodiscard]] QString currentId() const;
    void choose(const QString &id);

private:
    void fill();
    void follow();

    KeyMap &m_keys;
};

} // namespace debrief
