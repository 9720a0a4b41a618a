// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/KeyAction.h"

#include "widgets/keys/KeyMap.h"

#include <QWidget>

namespace debrief {

QAction *addKeyAction(const QByteArray &command, const QString &text, KeyMap &keys, QWidget &window, QObject *parent)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(QString::fromLatin1(command));
    keys.bind(*action, KeyArea::Meeting);
    // A key that is held down must not skip through the meeting.
    action->setAutoRepeat(false);
    window.addAction(action);
    return action;
}

void allow(QAction &action, bool allowed, const QString &whyNot)
{
    action.setStatusTip(whyNot);
    action.setEnabled(allowed);
}

} // namespace debrief
