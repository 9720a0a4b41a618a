// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QAbstractButton>

namespace debrief {

/// A chip that chooses what is shown: "All 5", "2 P0". Framed while it is checked.
class ChipButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChipButton(QWidget *parent = nullptr);

    void setChip(const QString &text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace debrief
