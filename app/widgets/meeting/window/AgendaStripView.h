// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"
#include "widgets/meeting/window/MeetingView.h"

namespace debrief {

/// The parts of the agenda side by side, as wide as the time they are planned to take.
class AgendaStripView : public ContentView<QList<ShownSegment>>
{
    Q_OBJECT

public:
    using ContentView::ContentView;

protected:
    void paintOn(MeetingCanvas &canvas) const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] const MeetingSurface &surface(const MeetingColors &colors) const override { return colors.upcoming; }

private:
    [[nodiscard]] QList<qreal> widths(const MeetingCanvas &canvas) const;
    void paintSegment(MeetingCanvas &canvas, const QRectF &rect, const ShownSegment &segment) const;
};

} // namespace debrief
