// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/SettledChoice.h"

#include <QComboBox>
#include <QKeyEvent>

namespace debrief {

namespace {

bool isStep(const QKeyEvent &key)
{
    if (key.modifiers() & Qt::AltModifier)
        return false; // opens the list
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

} // namespace

SettledChoice::SettledChoice(QComboBox &list)
    : QObject(&list)
    , m_list(list)
{
    list.installEventFilter(this);
    connect(&list, &QComboBox::activated, this, [this] {
        m_open = m_stepping;
        if (!m_stepping)
            Q_EMIT chosen(m_list.currentIndex());
    });
}

bool SettledChoice::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        m_stepping = isStep(key);
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
            settle();
        break;
    }
    case QEvent::Wheel:
        m_stepping = true;
        break;
    case QEvent::MouseButtonPress:
        m_stepping = false;
        break;
    case QEvent::FocusOut:
        m_stepping = false;
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            settle();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void SettledChoice::settle()
{
    if (std::exchange(m_open, false))
        Q_EMIT chosen(m_list.currentIndex());
}

} // namespace debrief
