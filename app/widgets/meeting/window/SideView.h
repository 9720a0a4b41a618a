// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"
#include "widgets/meeting/window/MeetingView.h"

namespace debrief {

struct SideContent
{
    QList<MapNode> map;               ///< in the five whys
    QList<ShownSystemicCause> causes; ///< in the part for action items
    bool isActions = false;
    QString heardTitle;
    QList<ShownCapture> heard;
    QString parked;

    static SideContent of(const MeetingProjection &projection);
    [[nodiscard]] bool isNeeded(const MeetingProjection &projection) const;
    friend bool operator==(const SideContent &, const SideContent &) = default;
};

/// What was heard, what is parked, and what goes along with the part: the map of the whys, the systemic causes.
class SideView : public ContentView<SideContent>
{
    Q_OBJECT

public:
    using ContentView::ContentView;

protected:
    void paintOn(MeetingCanvas &canvas) const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] const MeetingSurface &surface(const MeetingColors &colors) const override { return colors.side; }

private:
    [[nodiscard]] qreal paintCauses(MeetingCanvas &canvas, qreal top, qreal bottom) const;
    void paintHeard(MeetingCanvas &canvas, qreal top, qreal bottom) const;
    [[nodiscard]] qreal paintParked(MeetingCanvas &canvas, qreal bottom) const;
    [[nodiscard]] qreal paintMap(MeetingCanvas &canvas, qreal bottom) const;
};

} // namespace debrief
