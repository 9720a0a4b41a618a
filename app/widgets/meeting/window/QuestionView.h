// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/meeting/window/MeetingView.h"

namespace debrief {

/// The question the facilitator shows to all.
class QuestionView : public ContentView<QString>
{
    Q_OBJECT

public:
    using ContentView::ContentView;

protected:
    void paintOn(MeetingCanvas &canvas) const override
    {
        const TextLook look{MeetingText::Question, canvas.colors().decision.label(), Along::Leading, 2};
        const auto edge = canvas.px(meeting::space4);
        const QRectF room(edge, 0, canvas.width() - 2 * edge, canvas.height());
        canvas.centred(room, content(), look);
        canvas.line({0, 0.5}, {canvas.width(), 0.5}, canvas.colors().line, 1);
    }
    [[nodiscard]] QString spoken() const override { return content(); }
    [[nodiscard]] const MeetingSurface &surface(const MeetingColors &colors) const override { return colors.decision; }
};

} // namespace debrief
