// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/MeetingColors.h"

namespace debrief {

const TonePair &MeetingColors::chip(Tone tone) const
{
    switch (tone) {
    case Tone::Attention:
        return attention;
    case Tone::Urgent:
        return urgent;
    case Tone::Good:
        return good;
    case Tone::Information:
        return information;
    default:
        return neutral;
    }
}

QList<TonePair> MeetingColors::textPairs() const
{
    QList<TonePair> pairs{neutral, attention, urgent, good, information};
    for (const auto &surface : {content, side, upcoming, past, current, decision})
        pairs << surface.main() << surface.second() << surface.label();
    return pairs;
}

const MeetingColors &lightMeetingColors()
{
    static const MeetingColors colors{
        .content = {"#FFFFFF", "#1B2430", "#4A5360", "#085252"},
        .side = {"#F5F6F8", "#1B2430", "#444D59", "#085252"},
        .upcoming = {"#ECEEF2", "#1B2430", "#444D59", "#444D59"},
        .past = {"#E0F0EF", "#1B2430", "#3F4B50", "#085252"},
        .current = {"#E0F0EF", "#1B2430", "#3F4B50", "#085252"},
        .decision = {"#EEE9FA", "#1B2430", "#454058", "#4A2F91"},
        .line = "#DFE3E8",
        .accent = "#0B6E6E",
        .mark = "#5B3FA8",
        .track = "#ECEEF2",
        .over = "#B45309",
        .neutral = {"#444D59", "#ECEEF2"},
        .attention = {"#743703", "#FDF1E0"},
        .urgent = {"#8C1A12", "#FCEBE9"},
        .good = {"#135730", "#E5F4EA"},
        .information = {"#17457F", "#E6EFFA"},
    };
    return colors;
}

const MeetingColors &darkMeetingColors()
{
    static const MeetingColors colors{
        .content = {"#1A2129", "#E8ECF1", "#B7C0CB", "#5ED3CB"},
        .side = {"#12171D", "#E8ECF1", "#B7C0CB", "#5ED3CB"},
        .upcoming = {"#262F39", "#E8ECF1", "#B7C0CB", "#B7C0CB"},
        .past = {"#17302F", "#E8ECF1", "#B9C8C8", "#5ED3CB"},
        .current = {"#17302F", "#E8ECF1", "#B9C8C8", "#5ED3CB"},
        .decision = {"#2A2242", "#E8ECF1", "#C2BBD6", "#C3B1F8"},
        .line = "#2C3541",
        .accent = "#4CC4BC",
        .mark = "#B49CF5",
        .track = "#262F39",
        .over = "#F0A94B",
        .neutral = {"#B7C0CB", "#262F39"},
        .attention = {"#F5B55E", "#3A2B14"},
        .urgent = {"#FFA598", "#3D1F1C"},
        .good = {"#7AD79B", "#17331F"},
        .information = {"#93C0F5", "#182B42"},
    };
    return colors;
}

const MeetingColors &meetingColorsFor(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkMeetingColors() : lightMeetingColors();
}

} // namespace debrief
