// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/SideView.h"

#include "models/Tone.h"
#include "widgets/meeting/window/CauseMap.h"

#include <algorithm>

namespace debrief {

namespace {

struct Card
{
    FittedText text;
    QString chip;
    TonePair chipColors;
    qreal height = 0;
};

Card cardOf(const MeetingCanvas &canvas, const QString &text, const QString &chip, const TonePair &colors, qreal width)
{
    const auto padding = canvas.px(meeting::space2);
    const TextLook look{MeetingText::Note, canvas.colors().content.main(), Along::Leading, 3};
    const auto spacious = canvas.lineHeight(MeetingText::Note) * 4;
    Card card{canvas.fit(text, look, {width - 2 * padding, spacious}), chip, colors, 0};
    card.height = canvas.chipHeight() + canvas.px(meeting::space1) + card.text.height() + 2 * padding;
    return card;
}

void paintCard(MeetingCanvas &canvas, const QRectF &rect, const Card &card)
{
    const auto &colors = canvas.colors();
    const auto padding = canvas.px(meeting::space2);
    canvas.rounded(rect, colors.content.background, colors.line);
    canvas.chip(rect.topLeft() + QPointF(padding, padding), card.chip, card.chipColors);
    const auto text = rect.adjusted(padding, padding + canvas.chipHeight() + canvas.px(meeting::space1), -padding, 0);
    canvas.draw(card.text, text, {MeetingText::Note, colors.content.main()});
}

} // namespace

SideContent SideContent::of(const MeetingProjection &projection)
{
    SideContent content;
    content.heardTitle = projection.heardTitle;
    content.heard = projection.heard;
    content.parked = projection.parked;
    if (const auto *whys = std::get_if<WhysView>(&projection.part))
        content.map = whys->map;
    if (const auto *actions = std::get_if<ActionsView>(&projection.part)) {
        content.causes = actions->causes;
        content.isActions = true;
    }
    return content;
}

bool SideContent::isNeeded(const MeetingProjection &projection) const
{
    if (projection.phase == MeetingPhase::NotStarted || projection.phase == MeetingPhase::Ended)
        return false;
    if (std::holds_alternative<FrameView>(projection.part) || std::holds_alternative<DebriefView>(projection.part))
        return !heard.isEmpty();
    // In the walkthrough it stays while events with and without words change, so that the middle stands still.
    return std::holds_alternative<TimelineView>(projection.part) || !heard.isEmpty() || !causes.isEmpty() ||
           map.size() > 1 || !parked.isEmpty();
}

QString SideView::spoken() const
{
    QStringList texts;
    for (const auto &cause : content().causes)
        texts.append(cause.hasAction ? cause.text : tr("%1 (no action yet)").arg(cause.text));
    texts.append(content().heardTitle);
    for (const auto &capture : content().heard)
        texts.append(QStringLiteral("%1: %2").arg(capture.label, capture.text));
    texts.append(content().parked);
    texts.removeAll(QString());
    return texts.join(QStringLiteral(". "));
}

void SideView::paintOn(MeetingCanvas &canvas) const
{
    canvas.line({0.5, 0}, {0.5, canvas.height()}, canvas.colors().line, 1);
    auto bottom = canvas.height() - canvas.px(meeting::space3);
    bottom = paintParked(canvas, bottom);
    bottom = paintMap(canvas, bottom);
    const auto top = paintCauses(canvas, canvas.px(meeting::space3), bottom);
    paintHeard(canvas, top, bottom);
}

/// Gives where the next block may begin; what does not fit is counted.
qreal SideView::paintCauses(MeetingCanvas &canvas, qreal top, qreal bottom) const
{
    if (content().causes.isEmpty())
        return top;
    const auto &colors = canvas.colors();
    const auto edge = canvas.px(meeting::space3);
    const auto width = canvas.width() - 2 * edge;
    const auto gap = canvas.px(meeting::space2);
    top += canvas.text({edge, top, width, canvas.lineHeight(MeetingText::Label)}, tr("Systemic causes"),
                       {MeetingText::Label, colors.side.second()});
    top += gap;
    const auto more = canvas.lineHeight(MeetingText::Small) + gap;
    for (qsizetype i = 0; i < content().causes.size(); ++i) {
        const auto &cause = content().causes[i];
        const auto card = cardOf(canvas, QStringLiteral("%1. %2").arg(cause.number).arg(cause.text),
                                 cause.hasAction ? tr("Has an action") : tr("No action yet"),
                                 cause.hasAction ? colors.good : colors.attention, width);
        const bool isLast = i + 1 == content().causes.size();
        if (top + card.height + (isLast ? 0 : more) > bottom) {
            const auto left = int(content().causes.size() - i);
            return top + canvas.text({edge, top, width, more}, tr("and %n more", nullptr, left),
                                     {MeetingText::Small, colors.side.second()});
        }
        paintCard(canvas, {edge, top, width, card.height}, card);
        top += card.height + gap;
    }
    return top + gap;
}

void SideView::paintHeard(MeetingCanvas &canvas, qreal top, qreal bottom) const
{
    const auto &colors = canvas.colors();
    const auto edge = canvas.px(meeting::space3);
    const auto width = canvas.width() - 2 * edge;
    const auto gap = canvas.px(meeting::space2);
    const auto title = canvas.lineHeight(MeetingText::Label);
    const bool hasMore = !content().causes.isEmpty() || !content().map.isEmpty();
    if (top + title > bottom || (content().heard.isEmpty() && hasMore))
        return;
    top += canvas.text({edge, top, width, title}, content().heardTitle, {MeetingText::Label, colors.side.second()});
    top += gap;

    QList<Card> cards;
    qreal height = 0;
    qsizetype first = content().heard.size();
    const auto more = canvas.lineHeight(MeetingText::Small) + gap;
    // The newest is always there: cards are taken from the end while there is room.
    while (first > 0) {
        const auto &capture = content().heard[first - 1];
        const auto card = cardOf(canvas, capture.text, capture.label, colors.chip(toneOf(capture.kind)), width);
        const auto needed = height + card.height + (first > 1 ? more : 0);
        if (top + needed > bottom)
            break;
        cards.prepend(card);
        height += card.height + gap;
        --first;
    }
    if (first > 0) {
        canvas.text({edge, top, width, more}, tr("%n earlier", nullptr, int(first)),
                    {MeetingText::Small, colors.side.second()});
        top += more;
    }
    for (const auto &card : std::as_const(cards)) {
        paintCard(canvas, {edge, top, width, card.height}, card);
        top += card.height + gap;
    }
}

/// Gives where it begins.
qreal SideView::paintParked(MeetingCanvas &canvas, qreal bottom) const
{
    if (content().parked.isEmpty())
        return bottom;
    const auto edge = canvas.px(meeting::space3);
    const auto height = canvas.lineHeight(MeetingText::Label);
    canvas.text({edge, bottom - height, canvas.width() - 2 * edge, height}, content().parked,
                {MeetingText::Label, canvas.colors().side.second()});
    return bottom - height - canvas.px(meeting::space2);
}

qreal SideView::paintMap(MeetingCanvas &canvas, qreal bottom) const
{
    if (content().map.size() < 2)
        return bottom;
    const auto edge = canvas.px(meeting::space3);
    const auto width = canvas.width() - 2 * edge;
    const auto height = std::min(canvas.px(meeting::map), canvas.height() / 3);
    const auto top = bottom - height;
    paintCauseMap(canvas, {edge, top, width, height}, content().map);
    const auto rule = top - canvas.px(meeting::space2);
    canvas.line({edge, rule}, {edge + width, rule}, canvas.colors().line, 1);
    return rule - canvas.px(meeting::space2);
}

} // namespace debrief
