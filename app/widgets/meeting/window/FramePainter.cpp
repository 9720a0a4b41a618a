// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/PartPainters.h"

#include <QCoreApplication>

namespace debrief {

namespace {

constexpr int mostLines = 7;

} // namespace

void paintBand(MeetingCanvas &canvas, qreal top, qreal height, const MeetingSurface &surface, const QColor &bar)
{
    canvas.fill({0, top, canvas.width(), height}, surface.background);
    canvas.fill({0, top, canvas.px(meeting::bar), height}, bar);
}

void paintEmptyPart(MeetingCanvas &canvas, const QString &text, const QString &second)
{
    const auto &ink = canvas.colors().content;
    const auto edge = canvas.px(meeting::space5);
    const QSizeF room(canvas.width() - 2 * edge, canvas.height() / 2);
    const TextLook large{MeetingText::Item, ink.main(), Along::Leading, 3};
    const TextLook small{MeetingText::Body, ink.second(), Along::Leading, 3};
    const auto first = canvas.fit(text, large, room);
    const auto after = canvas.fit(second, small, room);
    const auto gap = canvas.px(meeting::space2);
    const auto top = (canvas.height() - first.height() - gap - after.height()) / 2;
    canvas.draw(first, {edge, top, room.width(), first.height()}, large);
    canvas.draw(after, {edge, top + first.height() + gap, room.width(), after.height()}, small);
}

void paintPart(MeetingCanvas &canvas, const FrameView &view)
{
    const auto &ink = canvas.colors().content;
    const auto edge = canvas.px(meeting::space5);
    const auto width = canvas.width() - 2 * edge;
    const bool isRule = !view.rule.isEmpty();
    const TextLook look{MeetingText::Item, ink.main(), Along::Leading, mostLines};
    const auto text = canvas.fit(isRule ? view.rule : view.purpose, look, {width, canvas.height() * 0.7});
    const auto label = canvas.lineHeight(MeetingText::Label);
    const auto gap = canvas.px(meeting::space2);
    auto top = (canvas.height() - text.height() - label - gap) / 2;
    const auto name = isRule ? QCoreApplication::translate("MeetingWindow", "Ground rule %1 of %2")
                                   .arg(view.ruleNumber)
                                   .arg(view.ruleCount)
                             : QCoreApplication::translate("MeetingWindow", "Our purpose");
    canvas.text({edge, top, width, label}, name, {MeetingText::Label, ink.label()});
    top += label + gap;
    canvas.draw(text, {edge, top, width, text.height()}, look);
    top += text.height() + canvas.px(meeting::space4);
    for (int i = 0; isRule && i < view.ruleCount; ++i) {
        const bool said = i < view.ruleNumber;
        const auto step = canvas.px(meeting::space5 + meeting::space1);
        canvas.fill({edge + i * step, top, canvas.px(meeting::space5), canvas.px(meeting::progress)},
                    said ? canvas.colors().accent : canvas.colors().track);
    }
}

} // namespace debrief
