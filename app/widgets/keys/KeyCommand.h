// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace debrief {

/// Where a key works.
enum class KeyArea { Everywhere, Library, Overview, Timeline, Whys, Actions, Lessons, Meeting };

/// Something a key does. Its id is the area and the object name of the action: "meeting.mark".
struct KeyCommand
{
    QString id;
    KeyArea area = KeyArea::Everywhere;
    QString name;
    QList<QKeySequence> standard;
    bool fixed = false; ///< belongs to a table or a tree; listed, not changed
};

[[nodiscard]] QString areaName(KeyArea area);
[[nodiscard]] QString commandId(KeyArea area, const QString &objectName);
/// The same key in both would mean two things at once. The console is a window of its own.
[[nodiscard]] bool overlap(KeyArea one, KeyArea other);
/// Why no command may have this key, in a sentence; empty where one may. A letter alone would be typed into a text.
[[nodiscard]] QString whyNotAKey(const QKeySequence &key);
/// "F6, Ctrl+M" as people of this platform write it.
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

/// Every command of the product that has a key, or may have one, area by area.
[[nodiscard]] QList<KeyCommand> everyKeyCommand();

} // namespace debrief
