// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace debrief {

/// What stands above the capture line. On a low window it scrolls, and what has the keyboard is always in sight.
class ConsoleScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConsoleScroll(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace debrief
