// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/meeting/window/MeetingView.h"

namespace debrief {

/// Stands in for everything while the facilitator needs a moment.
class BlankView : public MeetingView
{
    Q_OBJECT

public:
    explicit BlankView(QWidget *parent)
        : MeetingView(parent)
    {
        setAccessibleName(spoken());
    }

    [[nodiscard]] QString spoken() const override { return tr("Back in a moment"); }

protected:
    void paintOn(MeetingCanvas &canvas) const override
    {
        const auto edge = canvas.px(meeting::space5);
        const QRectF room(edge, 0, canvas.width() - 2 * edge, canvas.height());
        canvas.centred(room, spoken(), {MeetingText::Title, canvas.colors().side.main(), Along::Centre, 2});
        const auto half = canvas.px(meeting::space5);
        const auto below = canvas.height() / 2 + canvas.lineHeight(MeetingText::Title);
        canvas.line({canvas.width() / 2 - half, below}, {canvas.width() / 2 + half, below}, canvas.colors().accent,
                    meeting::progress);
    }
    [[nodiscard]] const MeetingSurface &surface(const MeetingColors &colors) const override { return colors.side; }
};

} // namespace debrief
