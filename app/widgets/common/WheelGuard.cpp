// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/WheelGuard.h"

#include <QEvent>
#include <QWidget>

namespace debrief {

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{
}

void WheelGuard::watch(QWidget &field)
{
    field.setFocusPolicy(Qt::StrongFocus);
    field.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || field == nullptr || field->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace debrief
