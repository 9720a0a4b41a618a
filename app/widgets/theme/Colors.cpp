// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/Colors.h"

#include <cmath>

namespace debrief {

const TonePair &Colors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accentTone;
    case Tone::Decision:
        return decision;
    case Tone::Attention:
        return attention;
    case Tone::Urgent:
        return urgent;
    case Tone::Good:
        return good;
    case Tone::Information:
        return information;
    case Tone::Neutral:
        break;
    }
    return neutral;
}

QPalette Colors::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, secondText);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, urgent.text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, panel);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, hover);
    palette.setColor(QPalette::Midlight, accentTone.background);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line);
    palette.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, secondText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, secondText);
    return palette;
}

const Colors &lightColors()
{
    static const Colors colors{
        .window = "#F5F6F8",
        .panel = "#FFFFFF",
        .text = "#1B2430",
        .secondText = "#55606E",
        .line = "#DFE3E8",
        .accent = "#0B6E6E",
        .onAccent = "#FFFFFF",
        .hover = "#F0F2F4",
        .neutral = {"#55606E", "#ECEEF2"},
        .accentTone = {"#0B6E6E", "#E0F0EF"},
        .decision = {"#5B3FA8", "#EEE9FA"},
        .attention = {"#B45309", "#FDF1E0"},
        .urgent = {"#B42318", "#FCEBE9"},
        .good = {"#1B7A43", "#E5F4EA"},
        .information = {"#1F5FAE", "#E6EFFA"},
    };
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors{
        .window = "#12171D",
        .panel = "#1A2129",
        .text = "#E8ECF1",
        .secondText = "#A9B3C0",
        .line = "#2C3541",
        .accent = "#4CC4BC",
        .onAccent = "#0C1B1B",
        .hover = "#222B35",
        .neutral = {"#A9B3C0", "#262F39"},
        .accentTone = {"#4CC4BC", "#17302F"},
        .decision = {"#B49CF5", "#2A2242"},
        .attention = {"#F0A94B", "#3A2B14"},
        .urgent = {"#FF8A7A", "#3D1F1C"},
        .good = {"#6BCB8E", "#17331F"},
        .information = {"#7FB2F0", "#182B42"},
    };
    return colors;
}

const Colors &colorsFor(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColors() : lightColors();
}

namespace {

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace debrief
