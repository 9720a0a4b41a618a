// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/StageStrip.h"

#include "widgets/theme/Colors.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QLocale>
#include <QPainter>

namespace debrief {

namespace {

constexpr int circleSize = 26;
constexpr int narrowestStep = 96;

int textHeight()
{
    return QFontMetrics(Theme::font(TextStyle::BodyStrong)).height() +
           QFontMetrics(Theme::font(TextStyle::Body)).height();
}

QString stateName(StageStep::State state)
{
    switch (state) {
    case StageStep::State::Completed:
        return StageStrip::tr("done");
    case StageStep::State::Current:
        return StageStrip::tr("current step");
    case StageStep::State::Upcoming:
        break;
    }
    return StageStrip::tr("still to come");
}

void paintCircle(QPainter &painter, const QRectF &circle, StageStep::State state, int number, const Colors &colors)
{
    const auto inner = circle.adjusted(1, 1, -1, -1);
    const bool done = state == StageStep::State::Completed;
    const bool current = state == StageStep::State::Current;
    painter.setPen(QPen(done || current ? colors.accent : colors.line, 2));
    painter.setBrush(done ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(inner);
    if (done) {
        painter.setPen(QPen(colors.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = circle.center();
        painter.drawPolyline(QPolygonF{at + QPointF(-4, 0.5), at + QPointF(-1, 3.5), at + QPointF(4.5, -3)});
        return;
    }
    painter.setFont(Theme::font(TextStyle::CaptionStrong));
    painter.setPen(current ? colors.accent : colors.secondText);
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(number));
}

} // namespace

StageStrip::StageStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where the postmortem stands"));
}

void StageStrip::setSteps(const QList<StageStep> &steps)
{
    m_steps = steps;
    QStringList said;
    for (const auto &step : steps)
        said.append(tr("%1: %2, %3").arg(step.title, stateName(step.state), step.caption));
    setAccessibleDescription(said.join(QStringLiteral(". ")));
    update();
}

QSize StageStrip::sizeHint() const
{
    return {int(m_steps.size()) * 2 * narrowestStep, textHeight() + 2};
}

QSize StageStrip::minimumSizeHint() const
{
    return {int(m_steps.size()) * narrowestStep, textHeight() + 2};
}

void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = qMax(1, int(m_steps.size()));
    for (int place = 0; place < int(m_steps.size()); ++place) {
        const int left = width() * place / count;
        const int right = width() * (place + 1) / count;
        paintStep(painter, place, QRect(left, 0, right - left, height()));
    }
}

void StageStrip::paintStep(QPainter &painter, int place, const QRect &cell) const
{
    const auto &colors = colorsFor(palette());
    const auto &step = m_steps[place];
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const QRect circle(cell.left(), cell.center().y() - circleSize / 2, circleSize, circleSize);
    paintCircle(painter, visual(circle), step.state, place + 1, colors);

    const int textLeft = circle.right() + 1 + metrics::space2;
    const int room = cell.right() - textLeft - metrics::space2;
    const auto align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto line = [&](const QString &text, TextStyle style, const QColor &color, int top) {
        const auto font = Theme::font(style);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(visual({textLeft, top, room, metrics.height()}), align,
                         metrics.elidedText(text, Qt::ElideRight, room));
        return top + metrics.height();
    };
    const bool upcoming = step.state == StageStep::State::Upcoming;
    const int below = line(step.title, TextStyle::BodyStrong, upcoming ? colors.secondText : colors.text, cell.top());
    line(step.caption, TextStyle::Body, colors.secondText, below);
}

} // namespace debrief
