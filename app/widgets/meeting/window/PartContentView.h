// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/meeting/window/MeetingView.h"
#include "widgets/meeting/window/PartPainters.h"

namespace debrief {

/// The large middle: what the part shows now.
class PartContentView : public ContentView<PartView>
{
    Q_OBJECT

public:
    using ContentView::ContentView;

protected:
    void paintOn(MeetingCanvas &canvas) const override
    {
        std::visit([&](const auto &part) { paintPart(canvas, part); }, content());
    }
    [[nodiscard]] QString spoken() const override { return spokenPart(content()); }
};

} // namespace debrief
