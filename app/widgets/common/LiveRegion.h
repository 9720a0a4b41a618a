// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace debrief {

/// Says something to those who hear the window, at the moment it happens. Nobody sees it.
class LiveRegion : public QWidget
{
    Q_OBJECT

public:
    explicit LiveRegion(QWidget *parent);

    /// An empty text says nothing and leaves what was said last.
    void say(const QString &news);
    [[nodiscard]] QString lastNews() const { return accessibleName(); }
};

} // namespace debrief
