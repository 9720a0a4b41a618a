// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;

namespace debrief {

/// Tells what was chosen in a list once it is settled: at once from the open list, by a letter or with Enter, but
/// while somebody steps through the closed list only when they leave it. Nothing happens to the entries on the way.
class SettledChoice : public QObject
{
    Q_OBJECT

public:
    /// A child of the list.
    explicit SettledChoice(QComboBox &list);

Q_SIGNALS:
    void chosen(int place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();

    QComboBox &m_list;
    bool m_stepping = false;
    bool m_open = false; ///< stepped to, not settled
};

} // namespace debrief
