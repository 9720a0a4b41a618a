// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QFrame>

namespace debrief {

/// A white, rounded surface with a one-pixel line.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    /// The line takes the colour of the tone; `filled` colours the surface instead.
    void setTone(Tone tone, bool filled = false);
    void clearTone();
};

} // namespace debrief
