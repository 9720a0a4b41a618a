// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/TimelinePicture.h"

#include "domain/Postmortem.h"
#include "domain/rules/Durations.h"
#include "domain/rules/TimeScale.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPainter>

namespace debrief {

namespace {

constexpr double sidePadding = metrics::space6;
constexpr double dotRadius = 5;
constexpr double diamondRadius = 7;
constexpr double bandHeight = 6;
constexpr double tickDistance = 72;
constexpr double widestLabel = 212;
constexpr int labelRows = 3;

double rowHeight()
{
    return QFontMetricsF(Theme::font(TextStyle::Caption)).height() + metrics::space1;
}

// From top to bottom: rows of labels, the line with its marks, the times.
double lineY()
{
    return labelRows * rowHeight() + metrics::space3;
}

} // namespace

TimelinePicture::TimelinePicture(const QList<TimelineEvent> &timeline, const QTimeZone &zone, const Colors &colors)
    : m_timeline(timeline)
    , m_zone(zone)
    , m_colors(colors)
{
}

QSizeF TimelinePicture::sizeWithin(double width) const
{
    return {width, lineY() + metrics::space4 + rowHeight()};
}

void TimelinePicture::paint(QPainter &painter, const QRectF &rect) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    const auto scale = TimeScale::over(m_timeline, {}, rect.width(), sidePadding, m_zone);
    paintBand(painter, scale);
    paintAxis(painter, scale);
    paintLabels(painter, scale);
    paintEvents(painter, scale);
}

void TimelinePicture::paintBand(QPainter &painter, const TimeScale &scale) const
{
    painter.fillRect(QRectF(0, lineY() - 0.5, scale.width(), 1), m_colors.line);
    const auto known = durations(m_timeline);
    if (!known.started || !known.resolved || known.resolved->at <= known.started->at)
        return;
    const double from = scale.x(known.started->at);
    const QRectF band(from, lineY() - bandHeight / 2, scale.x(known.resolved->at) - from, bandHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.urgent.background);
    painter.drawRoundedRect(band, bandHeight / 2, bandHeight / 2);
}

void TimelinePicture::paintAxis(QPainter &painter, const TimeScale &scale) const
{
    const auto font = Theme::font(TextStyle::Caption);
    painter.setFont(font);
    painter.setPen(m_colors.secondText);
    const double top = lineY() + metrics::space4;
    for (const auto &tick : scale.ticks(tickDistance)) {
        const double half = QFontMetricsF(font).horizontalAdvance(tick.label) / 2;
        if (tick.x < half || tick.x > scale.width() - half)
            continue;
        painter.drawLine(QPointF(tick.x, lineY() + dotRadius + 3), QPointF(tick.x, top - 2));
        painter.drawText(QRectF(tick.x - half - 1, top, 2 * half + 2, rowHeight()), Qt::AlignCenter, tick.label);
    }
}

void TimelinePicture::paintEvents(QPainter &painter, const TimeScale &scale) const
{
    for (const auto &event : m_timeline) {
        const QPointF place(scale.x(event.at), lineY());
        painter.setPen(QPen(m_colors.panel, 1.5));
        if (event.decisionPoint) {
            painter.setBrush(m_colors.decision.text);
            painter.drawPolygon(QPolygonF{place + QPointF(0, -diamondRadius), place + QPointF(diamondRadius, 0),
                                          place + QPointF(0, diamondRadius), place + QPointF(-diamondRadius, 0)});
        } else {
            painter.setBrush(m_colors.tone(toneOf(event.kind)).text);
            painter.drawEllipse(place, dotRadius, dotRadius);
        }
    }
}

void TimelinePicture::paintLabels(QPainter &painter, const TimeScale &scale) const
{
    const auto font = Theme::font(TextStyle::Caption);
    const QFontMetricsF measure(font);
    QList<LabelWish> wishes;
    QStringList texts;
    for (const auto &event : m_timeline) {
        texts.append(measure.elidedText(event.text, Qt::ElideRight, widestLabel));
        wishes.append({scale.x(event.at), measure.horizontalAdvance(texts.last()) + 2, event.decisionPoint ? 1 : 0});
    }
    const auto places = placeLabels(wishes, scale.width(), metrics::space3, labelRows);
    painter.setFont(font);
    QList<QRectF> rects;
    painter.setPen(QPen(m_colors.line, 1));
    for (qsizetype i = 0; i < places.size(); ++i) {
        rects.append({places[i].left, (labelRows - 1 - places[i].row) * rowHeight(), wishes[i].width, rowHeight()});
        if (places[i].shown)
            painter.drawLine(QPointF(wishes[i].x, rects[i].bottom()), QPointF(wishes[i].x, lineY()));
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!places[i].shown)
            continue;
        painter.fillRect(rects[i], m_colors.panel); // over the lines of labels further up
        painter.setPen(m_timeline[i].decisionPoint ? m_colors.decision.text : m_colors.secondText);
        painter.drawText(rects[i], Qt::AlignCenter | Qt::TextSingleLine, texts[i]);
    }
}

} // namespace debrief
