// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/CausePicture.h"

#include "exchange/report/ReportWords.h"
#include "widgets/common/WrappedText.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace debrief {

namespace {

constexpr double boxWidth = 196;
constexpr double padding = metrics::space3;
constexpr int mostLines = 4;
constexpr double smallestReadable = 0.55;
/// Nobody reads a picture of more boxes on a page.
constexpr qsizetype mostBoxes = 120;
constexpr double halfLine = 1; // of the border, which stands outside the box

double captionHeight()
{
    return QFontMetricsF(Theme::font(TextStyle::CaptionStrong)).height();
}

} // namespace

CausePicture::CausePicture(const QList<Cause> &causes, const QString &problem, const Colors &colors)
    : m_tree(causes)
    , m_problem(problem)
    , m_colors(colors)
{
    CauseTreeMetrics sizes;
    sizes.nodeWidth = boxWidth;
    sizes.siblingGap = metrics::space4;
    sizes.cousinGap = metrics::space6;
    sizes.levelGap = metrics::space8;
    if (m_tree.size() <= mostBoxes)
        m_layout = layOutCauses(
            m_tree, [this](const CauseId &id) { return heightOf(id); }, sizes);
}

bool CausePicture::isReadableWithin(double width) const
{
    return !m_layout.boxes.isEmpty() && width >= smallestReadable * (m_layout.bounds.width() + 2 * halfLine);
}

QSizeF CausePicture::sizeWithin(double width) const
{
    const auto size = m_layout.bounds.size() + QSizeF(2 * halfLine, 2 * halfLine);
    return size.width() <= width ? size : size * (width / size.width());
}

QString CausePicture::captionOf(const CauseId &id) const
{
    const auto *cause = m_tree.cause(id);
    if (cause == nullptr)
        return word(ReportWords::incident);
    return word(cause->systemic ? ReportWords::systemicCause : ReportWords::why);
}

QString CausePicture::textOf(const CauseId &id) const
{
    const auto *cause = m_tree.cause(id);
    return cause == nullptr ? m_problem : cause->text;
}

double CausePicture::heightOf(const CauseId &id) const
{
    const auto font = Theme::font(TextStyle::Body);
    const double lines = wrappedTextHeight(textOf(id), font, int(boxWidth - 2 * padding));
    const double most = mostLines * QFontMetricsF(font).lineSpacing();
    return captionHeight() + metrics::space1 + std::min(lines, most) + 2 * padding;
}

void CausePicture::paint(QPainter &painter, const QRectF &rect) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    const double scale = rect.width() / (m_layout.bounds.width() + 2 * halfLine);
    painter.scale(scale, scale);
    painter.translate(halfLine, halfLine);
    painter.setPen(QPen(m_colors.secondText, 1.3));
    for (const auto &line : m_layout.lines) {
        QPainterPath curve(line.from);
        curve.cubicTo(line.fromControl, line.toControl, line.to);
        painter.strokePath(curve, painter.pen());
    }
    for (const auto &box : m_layout.boxes)
        paintBox(painter, box);
}

void CausePicture::paintBox(QPainter &painter, const CauseBox &box) const
{
    const auto *cause = m_tree.cause(box.id);
    const bool systemic = cause != nullptr && cause->systemic;
    const auto tone = cause == nullptr ? m_colors.urgent
                      : systemic       ? m_colors.accentTone
                                       : TonePair{m_colors.secondText, m_colors.panel};
    painter.setPen(QPen(cause == nullptr || systemic ? tone.text : m_colors.line, 1.3));
    painter.setBrush(tone.background);
    painter.drawRoundedRect(box.box, metrics::controlRadius, metrics::controlRadius);
    const auto inner = box.box.adjusted(padding, padding, -padding, -padding);
    painter.setPen(tone.text);
    painter.setFont(Theme::font(TextStyle::CaptionStrong));
    painter.drawText(inner, Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine, captionOf(box.id));
    painter.setPen(m_colors.text);
    painter.setFont(Theme::font(TextStyle::Body));
    drawWrappedText(painter, inner.adjusted(0, captionHeight() + metrics::space1, 0, 0), textOf(box.id),
                    Qt::AlignLeading);
}

} // namespace debrief
