// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QWidget>

class QPainter;

namespace debrief {

/// The size of a chip with this text.
[[nodiscard]] QSize chipSize(const QString &text);
/// Paints a chip with its top left corner there; the text is elided when the chip is wider than `rect`.
void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette);

/// A small word that holds a state, never a verb.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    Chip(const QString &text, Tone tone, QWidget *parent = nullptr);

    void setChip(const QString &text, Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace debrief
