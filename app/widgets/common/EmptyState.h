// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace debrief {

/// What an empty screen shows: what goes here, and the one next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Without an action text there is no button.
    EmptyState(const QString &icon, const QString &title, const QString &explanation, const QString &actionText,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void actionTriggered();
};

} // namespace debrief
