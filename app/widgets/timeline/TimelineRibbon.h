// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RibbonLayout.h"

#include <QWidget>

class QToolButton;

namespace debrief {

/// The timeline as one line: a dot for each event, a diamond for each decision point, the impact as a band. Clicking
/// chooses an event, as do the arrow keys; Ctrl and the wheel, or + and -, look closer.
class TimelineRibbon : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineRibbon(QWidget *parent = nullptr);

    /// Looks at the list where it is, so it must stay there; a copy would make each edit of the document copy it too.
    void setTimeline(const QList<TimelineEvent> &timeline, const QTimeZone &zone);
    void setChosen(const EventId &event);
    [[nodiscard]] EventId chosen() const { return m_chosen; }
    /// The event drawn at that place; null where there is none.
    [[nodiscard]] EventId eventAt(QPoint place) const;
    /// Where that event is drawn; outside the widget when it is out of sight.
    [[nodiscard]] QPoint placeOf(const EventId &event) const;
    [[nodiscard]] bool isZoomed() const { return m_visible.has_value(); }
    void zoom(double factor, double x);
    void showAll();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void eventChosen(const debrief::EventId &event);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Range
    {
        Instant first{};
        Instant last{};
    };

    [[nodiscard]] TimeScale scale() const;
    [[nodiscard]] Range whole() const;
    /// Between the widget's own left-to-right places and those of the reading direction.
    [[nodiscard]] double mirrored(double x) const;
    void layOut();
    void choose(const EventId &event);
    void step(int places);
    void bringIntoSight(Instant at);
    [[nodiscard]] QString describe(const TimelineEvent &event) const;
    void describeForAccessibility();

    void paintBand(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintMark(QPainter &painter, const RibbonMark &mark, bool hovered, bool isChosen) const;

    const QList<TimelineEvent> m_none;
    const QList<TimelineEvent> *m_timeline = &m_none;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<Range> m_visible; ///< none: everything
    RibbonLayout m_layout;
    EventId m_chosen;
    int m_hovered = -1;
    QToolButton *m_showAll;
};

} // namespace debrief
