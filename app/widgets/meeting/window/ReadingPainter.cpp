// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/PartPainters.h"

#include <QCoreApplication>

namespace debrief {

namespace {

constexpr int mostLines = 3;
constexpr qreal mostOfHeight = 0.3;

struct ReadingTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReadingTexts)
};

QString answerOf(LinkCheck check)
{
    switch (check) {
    case LinkCheck::Holds:
        return ReadingTexts::tr("✓ It holds");
    case LinkCheck::Doubted:
        return ReadingTexts::tr("○ Doubted: an open question");
    case LinkCheck::Unchecked:
        break;
    }
    return {};
}

} // namespace

void paintReading(MeetingCanvas &canvas, const ShownLink &link)
{
    const auto &colors = canvas.colors();
    const auto padding = canvas.px(meeting::space4);
    const auto left = canvas.px(meeting::space5);
    const auto width = canvas.width() - left - canvas.px(meeting::space4);
    const QSizeF room(width, canvas.height() * mostOfHeight);
    const TextLook lowerLook{MeetingText::Item, colors.content.main(), Along::Leading, mostLines};
    const TextLook upperLook{MeetingText::Item, colors.current.main(), Along::Leading, mostLines};
    const auto lower = canvas.fit(link.lower, lowerLook, room);
    const auto upper = canvas.fit(link.upper, upperLook, room);
    const auto label = canvas.lineHeight(MeetingText::BodyStrong);
    const auto gap = canvas.px(meeting::space2);
    const auto band = upper.height() + label + gap + 2 * canvas.px(meeting::space3);
    const auto foot = canvas.chipHeight() + gap;

    auto top = std::max(padding / 2, (canvas.height() - lower.height() - padding - band - foot) / 2);
    canvas.draw(lower, {left, top, width, lower.height()}, lowerLook);
    top += lower.height() + padding;
    paintBand(canvas, top, band, colors.current, colors.accent);
    auto inside = top + canvas.px(meeting::space3);
    canvas.text({left, inside, width, label + 1}, ReadingTexts::tr("therefore"),
                {MeetingText::BodyStrong, colors.current.label()});
    inside += label + gap;
    canvas.draw(upper, {left, inside, width, upper.height()}, upperLook);
    top += band + gap;
    const auto answer = answerOf(link.check);
    if (!answer.isEmpty()) {
        canvas.chip({left, top}, answer, link.check == LinkCheck::Holds ? colors.good : colors.attention);
    } else {
        canvas.text({left, top, width, canvas.lineHeight(MeetingText::Body) + 1}, ReadingTexts::tr("Does that hold?"),
                    {MeetingText::Body, colors.content.second()});
    }
    const auto small = canvas.lineHeight(MeetingText::Small);
    canvas.text({left, canvas.height() - small - gap, width, small + 1},
                ReadingTexts::tr("Read upward, link %1 of %2").arg(link.number).arg(link.count),
                {MeetingText::Small, colors.content.second()});
}

} // namespace debrief
