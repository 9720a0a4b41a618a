// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"

#include <QWidget>

namespace debrief {

class PlainLabel;

/// What makes an action strong, medium or weak, with the step the item stands on marked.
class StrengthLadder final : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthLadder(QWidget *parent = nullptr);

    void setStrength(Strength strength);

private:
    PlainLabel *m_steps[3];
};

} // namespace debrief
