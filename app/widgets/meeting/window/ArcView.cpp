// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/ArcView.h"

namespace debrief {

void ArcView::paintOn(MeetingCanvas &canvas) const
{
    const auto &arc = content().arc;
    if (arc.number.isEmpty())
        return;
    const auto &colors = canvas.colors();
    const auto side = canvas.px(meeting::arc);
    const QRectF box((canvas.width() - side) / 2, (canvas.height() - side) / 2, side, side);
    const auto inset = canvas.px(meeting::arcPen) / 2;
    const auto ring = box.adjusted(inset, inset, -inset, -inset);
    canvas.ring(ring.center(), ring.width() / 2, content().over ? colors.over : colors.track, meeting::arcPen);
    canvas.arc(ring, arc.fraction, colors.accent, meeting::arcPen);

    const auto unitHeight = canvas.lineHeight(MeetingText::Small);
    const auto inside = side - 2 * canvas.px(meeting::arcPen) - canvas.px(meeting::space1);
    const TextLook numberLook{MeetingText::ArcNumber, colors.content.main(), Along::Centre};
    const auto number = canvas.fit(arc.number, numberLook, {inside, side});
    // Low in the ring there is room for one word; the notice beside it says the rest.
    const auto unit = arc.unit.section(u' ', 0, 0);
    // The words hang close below the number, as one thing in the middle of the ring.
    const auto overlap = canvas.px(meeting::space1);
    const auto top = box.center().y() - (number.height() + unitHeight - overlap) / 2;
    canvas.draw(number, {box.left(), top, side, number.height()}, numberLook);
    canvas.text({box.center().x() - inside / 2, top + number.height() - overlap, inside, unitHeight}, unit,
                {MeetingText::Small, colors.content.second(), Along::Centre});
}

} // namespace debrief
