// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QWidget;

namespace debrief {

class KeyMap;

/// An action of the meeting with the keys its command has in the map, which work anywhere in the window.
[[nodiscard]] QAction *addKeyAction(const QByteArray &command, const QString &text, KeyMap &keys, QWidget &window,
                                    QObject *parent);
/// An action that is not allowed says why.
void allow(QAction &action, bool allowed, const QString &whyNot);

} // namespace debrief
