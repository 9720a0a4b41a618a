// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace debrief {

/// Lets the wheel scroll the page instead of changing a list or a date that happens to be under the pointer.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr);

    void watch(QWidget &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace debrief
