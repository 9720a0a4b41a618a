// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/AgendaStripView.h"

#include <algorithm>
#include <numeric>

namespace debrief {

QString AgendaStripView::spoken() const
{
    QStringList parts;
    for (const auto &segment : content()) {
        switch (segment.place) {
        case ShownSegment::Place::Past:
            parts.append(tr("%1, over").arg(segment.title));
            break;
        case ShownSegment::Place::Current:
            parts.append(tr("%1, now").arg(segment.title));
            break;
        case ShownSegment::Place::Upcoming:
            parts.append(tr("%1, to come").arg(segment.title));
            break;
        }
    }
    return parts.join(QStringLiteral("; "));
}

void AgendaStripView::paintOn(MeetingCanvas &canvas) const
{
    const auto each = widths(canvas);
    qreal left = 0;
    for (qsizetype i = 0; i < content().size(); ++i) {
        paintSegment(canvas, {left, 0, each[i], canvas.height()}, content()[i]);
        left += each[i];
    }
    const auto bottom = canvas.height() - 0.5;
    canvas.line({0, bottom}, {canvas.width(), bottom}, canvas.colors().line, 1);
}

/// No part is narrower than its name; the wider ones give what that takes.
QList<qreal> AgendaStripView::widths(const MeetingCanvas &canvas) const
{
    QList<qreal> least;
    QList<qreal> wanted;
    for (const auto &segment : content()) {
        least.append(canvas.advance(segment.title, MeetingText::Label) + 2.2 * canvas.px(meeting::space2));
        wanted.append(segment.share * canvas.width());
    }
    qreal missing = 0;
    qreal spare = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        missing += std::max(0.0, least[i] - wanted[i]);
        spare += std::max(0.0, wanted[i] - least[i]);
    }
    const auto taken = spare > 0 ? std::min(1.0, missing / spare) : 0.0;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        wanted[i] = wanted[i] > least[i] ? wanted[i] - (wanted[i] - least[i]) * taken : least[i];
    const auto sum = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0);
    for (auto &width : wanted)
        width *= sum > 0 ? canvas.width() / sum : 1;
    return wanted;
}

void AgendaStripView::paintSegment(MeetingCanvas &canvas, const QRectF &rect, const ShownSegment &segment) const
{
    const auto &colors = canvas.colors();
    const bool isCurrent = segment.place == ShownSegment::Place::Current;
    const bool isPast = segment.place == ShownSegment::Place::Past;
    const auto &ground = isCurrent ? colors.content : isPast ? colors.past : colors.upcoming;
    const auto gap = canvas.px(meeting::pen);
    const auto bar = canvas.px(meeting::progress);
    const auto place = rect.adjusted(0, 0, -gap, 0);
    canvas.fill(rect, colors.line);
    canvas.fill(place, ground.background);
    const auto padding = canvas.px(meeting::space2);
    const auto label = place.adjusted(padding, bar, 0, -2 * bar);
    canvas.centred(label, segment.title, {MeetingText::Label, isCurrent ? ground.main() : ground.label()});
    if (isCurrent)
        canvas.fill({place.left(), 0, place.width(), bar * 2 / 3}, colors.accent);
    if (segment.progress > 0)
        canvas.fill({place.left(), rect.bottom() - bar, place.width() * segment.progress, bar}, colors.accent);
}

} // namespace debrief
