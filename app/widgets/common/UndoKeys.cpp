// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/UndoKeys.h"

#include "editing/PostmortemDocument.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace debrief {

UndoKeys::UndoKeys(PostmortemDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
}

void UndoKeys::watch(QWidget &field)
{
    field.installEventFilter(this);
    if (qobject_cast<QAbstractSpinBox *>(&field) != nullptr)
        field.findChild<QLineEdit *>()->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    // The menu of the window gets the first chance; a key press only arrives where there is none.
    const bool pressed = event->type() == QEvent::KeyPress;
    if (pressed && undo)
        m_document.undo();
    else if (pressed)
        m_document.redo();
    event->setAccepted(pressed);
    return true;
}

} // namespace debrief
