// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimelineEvent.h"
#include "widgets/common/SafeTextPicture.h"
#include "widgets/theme/Colors.h"

#include <QTimeZone>

namespace debrief {

class TimeScale;

/// The timeline of a report as one line: a dot for each event, a diamond for each decision point, and the time between
/// start and resolution as a band.
class TimelinePicture final : public TextPicture
{
public:
    TimelinePicture(const QList<TimelineEvent> &timeline, const QTimeZone &zone, const Colors &colors);

    [[nodiscard]] QSizeF sizeWithin(double width) const override;
    void paint(QPainter &painter, const QRectF &rect) const override;

private:
    void paintBand(QPainter &painter, const TimeScale &scale) const;
    void paintAxis(QPainter &painter, const TimeScale &scale) const;
    void paintEvents(QPainter &painter, const TimeScale &scale) const;
    void paintLabels(QPainter &painter, const TimeScale &scale) const;

    QList<TimelineEvent> m_timeline;
    QTimeZone m_zone;
    Colors m_colors;
};

} // namespace debrief
