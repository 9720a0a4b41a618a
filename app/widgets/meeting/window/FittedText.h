// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QStringList>

namespace debrief {

/// A text made to fit: broken into lines of at most sixty characters, set smaller down to a floor where it is long,
/// and ended with an ellipsis where even that does not help.
class FittedText
{
public:
    FittedText() = default;
    /// Between the two fonts only the size differs. At least one line is kept however low the room is.
    FittedText(const QString &text, const QFont &font, const QFont &smallest, QSizeF room, int mostLines);

    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] bool isElided() const { return m_elided; }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal height() const { return m_lineHeight * qreal(m_lines.size()); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; } ///< of the text itself

private:
    void breakLines(const QString &text, qreal width);
    void cut(qsizetype lines, qreal width);

    QStringList m_lines;
    QFont m_font;
    qreal m_width = 0;
    qreal m_lineHeight = 0;
    bool m_elided = false;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace debrief
