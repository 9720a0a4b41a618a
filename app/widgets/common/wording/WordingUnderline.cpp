// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/WordingUnderline.h"

#include "widgets/theme/Colors.h"

namespace debrief {

QTextCharFormat wordingUnderline(WordingClass kind, const QPalette &palette)
{
    QTextCharFormat format;
    format.setUnderlineStyle(isQuiet(kind) ? QTextCharFormat::DotLine : QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(colorsFor(palette).attention.text);
    return format;
}

QList<QTextLayout::FormatRange> wordingUnderlines(const QList<WordingHint> &hints, const QPalette &palette)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &hint : hints)
        ranges.append({int(hint.span.start), int(hint.span.length), wordingUnderline(hint.kind, palette)});
    return ranges;
}

} // namespace debrief
