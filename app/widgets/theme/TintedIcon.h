// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

namespace debrief {

/// Draws a one-colour SVG in the text colour of the current palette, so that icons follow light and dark.
class TintedIcon final : public QIconEngine
{
public:
    explicit TintedIcon(QString file);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    QString m_file;
};

} // namespace debrief
