// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/HeaderView.h"

#include <algorithm>

namespace debrief {

HeaderContent HeaderContent::of(const MeetingProjection &projection)
{
    return {projection.reference,      projection.title, projection.partTitle,
            projection.minute,         projection.ends,  projection.notice,
            projection.twoMinutesLeft, projection.over,  !projection.arc.number.isEmpty()};
}

QString HeaderView::spoken() const
{
    QStringList texts{content().reference, content().title,  content().partTitle,
                      content().minute,    content().notice, content().ends};
    texts.removeAll(QString());
    return texts.join(QStringLiteral(". "));
}

void HeaderView::paintOn(MeetingCanvas &canvas) const
{
    const auto &ink = canvas.colors().content;
    const auto edge = canvas.px(meeting::space4);
    const auto arc = content().hasArc ? canvas.px(meeting::arc) : 0;
    const auto end = paintTimes(canvas, canvas.width() - canvas.px(meeting::space4) - arc);
    const auto small = canvas.lineHeight(MeetingText::Label);
    const auto large = canvas.lineHeight(MeetingText::Title);
    const auto room = end - canvas.px(meeting::space4) - edge;
    auto top = (canvas.height() - small - large) / 2;

    const auto reference = canvas.advance(content().reference, MeetingText::Label);
    canvas.text({edge, top, reference + 1, small}, content().reference, {MeetingText::Label, ink.second()});
    const auto gap = content().reference.isEmpty() ? 0 : reference + canvas.px(meeting::space2);
    canvas.text({edge + gap, top, std::max(1.0, room - gap), small}, content().title,
                {MeetingText::Label, ink.second()});
    top += small;
    canvas.text({edge, top, room, large}, content().partTitle, {MeetingText::Title, ink.main()});
    const auto bottom = canvas.height() - 0.5;
    canvas.line({0, bottom}, {canvas.width(), bottom}, canvas.colors().line, 1);
}

/// Gives where the first text begins.
qreal HeaderView::paintTimes(MeetingCanvas &canvas, qreal end) const
{
    const auto &colors = canvas.colors();
    const auto lineHeight = canvas.lineHeight(MeetingText::Small);
    const auto widest = std::max(canvas.advance(content().minute, MeetingText::Small),
                                 canvas.advance(content().ends, MeetingText::Small));
    const bool isAtEdge = !content().hasArc;
    const auto right = isAtEdge ? end : end - canvas.px(meeting::space4);
    const auto left = right - widest - 1;
    const auto lines = content().ends.isEmpty() ? 1 : 2;
    const auto top = (canvas.height() - lineHeight * lines) / 2;
    const TextLook look{MeetingText::Small, colors.content.second(), Along::Trailing};
    canvas.text({left, top, widest + 1, lineHeight}, content().minute, look);
    canvas.text({left, top + lineHeight, widest + 1, lineHeight}, content().ends, look);
    if (content().notice.isEmpty())
        return left;
    const bool urges = content().over || content().twoMinutesLeft;
    const auto chipLeft = left - canvas.px(meeting::space4) - canvas.chipWidth(content().notice);
    canvas.chip({chipLeft, (canvas.height() - canvas.chipHeight()) / 2}, content().notice,
                urges ? colors.attention : colors.neutral);
    return chipLeft;
}

} // namespace debrief
