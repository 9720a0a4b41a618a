// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/RestingCursor.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>

#include <utility>

namespace debrief {

using namespace std::chrono_literals;

namespace {

constexpr auto restAfter = 10s;

} // namespace

RestingCursor::RestingCursor(QLineEdit &line)
    : QObject(&line)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restAfter);
    connect(&m_timer, &QTimer::timeout, this, &RestingCursor::rest);
    line.installEventFilter(this);
}

RestingCursor::~RestingCursor()
{
    blink();
}

bool RestingCursor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::InputMethod:
        blink();
        m_timer.start();
        break;
    case QEvent::FocusOut:
        blink();
        m_timer.stop();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// For all lines, as Qt knows no other way; only one has the keyboard, and when that moves on this ends.
void RestingCursor::rest()
{
    if (m_flashTime > 0 || QApplication::cursorFlashTime() <= 0)
        return;
    m_flashTime = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
}

void RestingCursor::blink()
{
    if (m_flashTime > 0)
        QApplication::setCursorFlashTime(std::exchange(m_flashTime, 0));
}

} // namespace debrief
