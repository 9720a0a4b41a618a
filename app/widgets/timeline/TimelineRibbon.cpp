// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelineRibbon.h"

#include "domain/Postmortem.h"
#include "domain/rules/DayText.h"
#include "widgets/common/SafeText.h"
#include "widgets/theme/Colors.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

namespace debrief {

namespace {

using namespace std::chrono_literals;

constexpr double sidePadding = metrics::space8 + metrics::space4;
constexpr double dotRadius = 6;
constexpr double diamondRadius = 9;
constexpr double reach = 12;
constexpr double zoomStep = 1.25;
constexpr Millis shortestRange = 10s;

int lineHeight()
{
    return QFontMetrics(Theme::font(TextStyle::Caption)).height();
}

// From top to bottom: labels, marks on the band, axis with ticks, times.
double markY()
{
    return metrics::space3 + lineHeight() + metrics::space4;
}
double axisY()
{
    return markY() + metrics::space4;
}

} // namespace

TimelineRibbon::TimelineRibbon(QWidget *parent)
    : QWidget(parent)
    , m_showAll(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_showAll->setObjectName(QStringLiteral("ribbonShowAll"));
    m_showAll->setIcon(Theme::icon(QStringLiteral("fit")));
    m_showAll->setText(tr("Show all"));
    m_showAll->setToolTip(tr("Show the whole timeline (0)"));
    m_showAll->setAccessibleName(tr("Show the whole timeline"));
    m_showAll->hide();
    connect(m_showAll, &QToolButton::clicked, this, &TimelineRibbon::showAll);
}

void TimelineRibbon::setTimeline(const QList<TimelineEvent> &timeline, const QTimeZone &zone)
{
    m_timeline = &timeline;
    m_zone = zone;
    if (m_visible && (m_timeline->isEmpty() || m_visible->last < whole().first || m_visible->first > whole().last))
        m_visible.reset();
    layOut();
    describeForAccessibility();
}

void TimelineRibbon::setChosen(const EventId &event)
{
    if (event == m_chosen)
        return;
    m_chosen = event;
    if (const auto *known = findById(*m_timeline, event))
        bringIntoSight(known->at);
    describeForAccessibility();
    update();
}

EventId TimelineRibbon::eventAt(QPoint place) const
{
    const int mark = m_layout.markAt(mirrored(place.x()), reach);
    const bool beside = std::abs(place.y() - markY()) > metrics::space6;
    return mark < 0 || beside ? EventId() : m_layout.marks[mark].events.first();
}

QPoint TimelineRibbon::placeOf(const EventId &event) const
{
    const auto *known = findById(*m_timeline, event);
    return known == nullptr ? QPoint(-1, -1) : QPointF(mirrored(scale().x(known->at)), markY()).toPoint();
}

QSize TimelineRibbon::sizeHint() const
{
    return {600, int(axisY()) + metrics::space2 + lineHeight() + metrics::space3};
}

QSize TimelineRibbon::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

TimelineRibbon::Range TimelineRibbon::whole() const
{
    return {m_timeline->first().at, m_timeline->last().at};
}

TimeScale TimelineRibbon::scale() const
{
    if (m_visible)
        return {m_visible->first, m_visible->last, double(width()), sidePadding, m_zone};
    const auto all = m_timeline->isEmpty() ? Range{} : whole();
    return {all.first, all.last, double(width()), sidePadding, m_zone};
}

double TimelineRibbon::mirrored(double x) const
{
    return isRightToLeft() ? width() - x : x;
}

void TimelineRibbon::layOut()
{
    const QFontMetricsF plain(Theme::font(TextStyle::Caption));
    const QFontMetricsF strong(Theme::font(TextStyle::CaptionStrong));
    m_layout = RibbonLayout::of(*m_timeline, scale(), [&](const QString &text, bool isStrong) {
        return (isStrong ? strong : plain).horizontalAdvance(text);
    });
    m_hovered = -1;
    m_showAll->setVisible(isZoomed());
    const auto size = m_showAll->sizeHint();
    const int left = isRightToLeft() ? metrics::space2 : width() - size.width() - metrics::space2;
    m_showAll->setGeometry({{left, metrics::space1}, size});
    update();
}

void TimelineRibbon::zoom(double factor, double x)
{
    if (m_timeline->isEmpty())
        return;
    const auto now = scale();
    const auto centre = now.at(mirrored(x));
    const auto range = m_visible.value_or(whole());
    const auto scaled = [&](Instant at) { return centre + Millis(qRound64(double((at - centre).count()) / factor)); };
    Range wanted{scaled(range.first), scaled(range.last)};
    if (wanted.last - wanted.first < shortestRange)
        return;
    wanted.first = std::max(wanted.first, whole().first);
    wanted.last = std::min(wanted.last, whole().last);
    m_visible = wanted;
    if (wanted.first == whole().first && wanted.last == whole().last)
        m_visible.reset();
    layOut();
}

void TimelineRibbon::showAll()
{
    m_visible.reset();
    layOut();
}

void TimelineRibbon::bringIntoSight(Instant at)
{
    if (!m_visible || (at >= m_visible->first && at <= m_visible->last))
        return;
    const auto half = (m_visible->last - m_visible->first) / 2;
    m_visible = Range{at - half, at + half};
    layOut();
}

void TimelineRibbon::choose(const EventId &event)
{
    if (event.isNull())
        return;
    setChosen(event);
    Q_EMIT eventChosen(event);
}

void TimelineRibbon::step(int places)
{
    if (m_timeline->isEmpty())
        return;
    const auto last = m_timeline->size() - 1;
    qsizetype row = places > 0 ? -1 : last + 1;
    for (qsizetype i = 0; i <= last; ++i) {
        if ((*m_timeline)[i].id == m_chosen)
            row = i;
    }
    choose((*m_timeline)[std::clamp(row + places, qsizetype(0), last)].id);
}

void TimelineRibbon::keyPressEvent(QKeyEvent *event)
{
    const int onwards = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        step(onwards);
        return;
    case Qt::Key_Left:
        step(-onwards);
        return;
    case Qt::Key_Home:
        step(-int(m_timeline->size()));
        return;
    case Qt::Key_End:
        step(int(m_timeline->size()));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Minus: {
        const auto place = placeOf(m_chosen);
        const double factor = event->key() == Qt::Key_Plus ? zoomStep : 1 / zoomStep;
        zoom(factor, rect().contains(place) ? place.x() : width() / 2.0);
        return;
    }
    case Qt::Key_0:
        showAll();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineRibbon::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier) || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep, event->position().x());
    event->accept();
}

void TimelineRibbon::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(eventAt(event->pos()));
}

void TimelineRibbon::mouseMoveEvent(QMouseEvent *event)
{
    const auto under = eventAt(event->pos());
    const int hovered = under.isNull() ? -1 : m_layout.markOf(under);
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    setCursor(hovered < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void TimelineRibbon::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void TimelineRibbon::resizeEvent(QResizeEvent *)
{
    layOut();
}

QString TimelineRibbon::describe(const TimelineEvent &event) const
{
    const auto day = toDateTime(m_timeline->first().at, m_zone).date();
    const auto kind = event.decisionPoint ? tr("decision point") : enumLabel(event.kind);
    return tr("%1 – %2 (%3)").arg(formatEventTime(event.at, m_zone, day), event.text, kind);
}

void TimelineRibbon::describeForAccessibility()
{
    const auto *known = findById(*m_timeline, m_chosen);
    setAccessibleDescription(known == nullptr ? tr("Events in order. Left and right go from one to the next.")
                                              : describe(*known));
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

bool TimelineRibbon::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto *under = findById(*m_timeline, eventAt(help->pos()));
        QString text;
        if (under != nullptr) {
            const auto more = m_layout.marks[m_layout.markOf(under->id)].events.size() - 1;
            text = describe(*under);
            if (more > 0)
                text += QLatin1Char('\n') + tr("and %1 more at this place").arg(more);
        }
        QToolTip::showText(help->globalPos(), toolTipText(text), this);
        return true;
    }
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
    return QWidget::event(event);
}

void TimelineRibbon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBand(painter);
    paintAxis(painter);
    paintLabels(painter);
    // Diamonds lie on top of dots, what is chosen on top of all.
    const int chosen = m_chosen.isNull() ? -1 : m_layout.markOf(m_chosen);
    const auto paintAll = [&](bool diamonds) {
        for (int i = 0; i < int(m_layout.marks.size()); ++i) {
            if (i != chosen && m_layout.marks[i].diamond == diamonds && (i == m_hovered || !m_layout.isCovered(i)))
                paintMark(painter, m_layout.marks[i], i == m_hovered, false);
        }
    };
    paintAll(false);
    paintAll(true);
    if (chosen >= 0)
        paintMark(painter, m_layout.marks[chosen], chosen == m_hovered, true);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colorsFor(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), metrics::panelRadius - 2,
                                metrics::panelRadius - 2);
    }
}

void TimelineRibbon::paintBand(QPainter &painter) const
{
    if (!m_layout.impact)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsFor(palette()).urgent.background);
    const double from = mirrored(m_layout.impact->from);
    const double to = mirrored(m_layout.impact->to);
    const QRectF band(std::min(from, to), markY() - metrics::space2, std::abs(to - from), metrics::space4);
    painter.drawRoundedRect(band, metrics::chipRadius, metrics::chipRadius);
}

void TimelineRibbon::paintAxis(QPainter &painter) const
{
    const auto &colors = colorsFor(palette());
    painter.setFont(Theme::font(TextStyle::Caption));
    painter.fillRect(QRectF(metrics::space6, axisY(), width() - 2 * metrics::space6, 1), colors.line);
    const QFontMetricsF font(painter.font());
    for (const auto &tick : m_layout.ticks) {
        const double x = mirrored(tick.x);
        const double half = font.horizontalAdvance(tick.label) / 2;
        if (x - half < metrics::space3 || x + half > width() - metrics::space3)
            continue;
        painter.fillRect(QRectF(x, axisY(), 1, metrics::space1), colors.secondText);
        painter.setPen(colors.secondText);
        const QRectF place(x - half - 2, axisY() + metrics::space1 + 2, 2 * half + 4, font.height());
        painter.drawText(place, Qt::AlignCenter, tick.label);
    }
}

void TimelineRibbon::paintLabels(QPainter &painter) const
{
    const auto &colors = colorsFor(palette());
    for (const auto &label : m_layout.labels) {
        painter.setFont(Theme::font(label.strong ? TextStyle::CaptionStrong : TextStyle::Caption));
        painter.setPen(label.tone == Tone::Neutral ? colors.secondText : colors.tone(label.tone).text);
        const double left = isRightToLeft() ? width() - label.left - label.width : label.left;
        painter.drawText(QRectF(left - 2, metrics::space3, label.width + 4, lineHeight()), Qt::AlignCenter, label.text);
    }
}

void TimelineRibbon::paintMark(QPainter &painter, const RibbonMark &mark, bool hovered, bool isChosen) const
{
    const auto &colors = colorsFor(palette());
    const QPointF centre(mirrored(mark.x), markY());
    const double radius = (mark.diamond ? diamondRadius : dotRadius) + (hovered || isChosen ? 1 : 0);
    const auto draw = [&](double size) {
        if (mark.diamond) {
            painter.drawPolygon(QPolygonF({centre + QPointF(0, -size), centre + QPointF(size, 0),
                                           centre + QPointF(0, size), centre + QPointF(-size, 0)}));
        } else {
            painter.drawEllipse(centre, size, size);
        }
    };
    if (isChosen) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(colors.panel);
        draw(radius + 4);
    }
    // A rim in the colour of the surface keeps neighbours apart.
    painter.setPen(QPen(colors.panel, 2));
    painter.setBrush(colors.tone(mark.tone).text);
    draw(radius);
}

} // namespace debrief
