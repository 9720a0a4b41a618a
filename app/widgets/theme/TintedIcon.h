// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

namespace debrief {

/// Draws a one-colour SVG in the text colour of the current palette, so that icons follow light and dark, or any SVG as
/// it is. Draws with the linked renderer: an icon made from a file loads the plugins of every image format first.
class TintedIcon final : public QIconEngine
{
public:
    enum class Tint { Text, None };

    explicit TintedIcon(QString file, Tint tint = Tint::Text);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    QString m_file;
    Tint m_tint;
};

} // namespace debrief
