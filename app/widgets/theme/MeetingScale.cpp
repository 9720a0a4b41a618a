// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/MeetingScale.h"

#include "widgets/theme/Theme.h"

#include <algorithm>
#include <cmath>

namespace debrief {

namespace {

constexpr qreal designHeight = 1080;
constexpr qreal designWidth = 1920;

QFont::Weight weightOf(MeetingText text)
{
    switch (text) {
    case MeetingText::Title:
    case MeetingText::Item:
    case MeetingText::ArcNumber:
        return QFont::Bold;
    case MeetingText::Label:
    case MeetingText::BodyStrong:
    case MeetingText::ItemTime:
    case MeetingText::Question:
        return QFont::DemiBold;
    default:
        return QFont::Normal;
    }
}

} // namespace

MeetingScale::MeetingScale(QSizeF window, double zoom)
    : m_unit(std::max(0.1, std::min(window.height() / designHeight, window.width() / designWidth)) *
             std::clamp(zoom, smallestZoom, largestZoom))
{
}

qreal MeetingScale::size(MeetingText text)
{
    switch (text) {
    case MeetingText::Label:
    case MeetingText::Small:
        return 24;
    case MeetingText::Note:
        return 26;
    case MeetingText::Body:
    case MeetingText::BodyStrong:
        return 28;
    case MeetingText::List:
    case MeetingText::Question:
        return 32;
    case MeetingText::Page:
        return 38;
    case MeetingText::ItemTime:
        return 42;
    case MeetingText::Item:
        return 48;
    case MeetingText::Title:
    case MeetingText::ArcNumber:
        return 52;
    }
    return 24;
}

qreal MeetingScale::floor(MeetingText text)
{
    switch (text) {
    case MeetingText::Item:
        return 32;
    case MeetingText::ItemTime:
        return 28;
    case MeetingText::Title:
        return 40;
    default:
        return 24;
    }
}

QFont MeetingScale::sized(MeetingText text, qreal at1080) const
{
    auto font = Theme::font(TextStyle::Body);
    // Rounded up, so that nothing comes out smaller than it was meant.
    font.setPixelSize(std::max(1, int(std::ceil(px(at1080)))));
    font.setWeight(weightOf(text));
    return font;
}

} // namespace debrief
