// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"
#include "widgets/meeting/window/MeetingView.h"

namespace debrief {

struct ArcContent
{
    ShownArc arc;
    bool over = false;

    friend bool operator==(const ArcContent &, const ArcContent &) = default;
};

/// The time that is left of the part. A view of its own, as it may change each second and little else does. The header
/// speaks for it: nobody wants to hear each second.
class ArcView : public ContentView<ArcContent>
{
    Q_OBJECT

public:
    using ContentView::ContentView;

protected:
    void paintOn(MeetingCanvas &canvas) const override;
    [[nodiscard]] QString spoken() const override { return {}; }
};

} // namespace debrief
