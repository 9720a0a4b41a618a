// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/CellLayout.h"

#include "models/CellRoles.h"
#include "widgets/common/Chip.h"
#include "widgets/common/WrappedText.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QFontMetrics>
#include <QStyle>

namespace debrief {

namespace {

int wrappedHeight(const QString &text, TextStyle style, int width)
{
    return wrappedTextHeight(text, Theme::font(style), width);
}

} // namespace

CellContent CellContent::of(const QModelIndex &index)
{
    CellContent content;
    content.text = index.data(Qt::DisplayRole).toString();
    content.suffix = index.data(SuffixRole).toString();
    content.detail = index.data(DetailRole).toString();
    content.hint = index.data(HintRole).toString();
    if (const auto tone = index.data(ToneRole); tone.isValid())
        content.tone = Tone(tone.toInt());
    content.chip = index.data(ChipRole).toBool() && !content.text.isEmpty();
    content.strong = index.data(StrongRole).toBool();
    content.muted = index.data(MutedRole).toBool();
    if (content.text.isEmpty()) {
        content.text = index.data(PlaceholderRole).toString();
        content.placeholder = !content.text.isEmpty();
    }
    return content;
}

CellLayout::CellLayout(const CellContent &content, const QRect &cell, Qt::LayoutDirection direction)
{
    const auto inner = cell.adjusted(metrics::space3, metrics::rowPadding, -metrics::space3, -metrics::rowPadding);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(direction, cell, rect); };
    int y = inner.top();
    const QFontMetrics body(Theme::font(content.strong ? TextStyle::BodyStrong : TextStyle::Body));
    if (content.chip) {
        const auto size = chipSize(content.text);
        text = place({inner.left(), y, qMin(size.width(), inner.width()), size.height()});
        y += size.height();
    } else if (!content.suffix.isEmpty() && body.horizontalAdvance(content.text) + metrics::space8 < inner.width()) {
        const int width = body.horizontalAdvance(content.text) + metrics::space2;
        text = place({inner.left(), y, width, body.height()});
        suffix = place({inner.left() + width, y, inner.width() - width, body.height()});
        y += body.height();
    } else {
        const int lines =
            content.text.isEmpty()
                ? body.height()
                : wrappedHeight(content.text, content.strong ? TextStyle::BodyStrong : TextStyle::Body, inner.width());
        text = place({inner.left(), y, inner.width(), lines});
        y += lines;
    }
    if (!content.detail.isEmpty()) {
        const int lines = wrappedHeight(content.detail, TextStyle::Body, inner.width());
        detail = place({inner.left(), y, inner.width(), lines});
        y += lines;
    }
    if (!content.hint.isEmpty()) {
        const int lines = wrappedHeight(content.hint, TextStyle::Caption, inner.width());
        hint = place({inner.left(), y + 2, inner.width(), lines});
        y += lines + 2;
    }
    height = y - cell.top() + metrics::rowPadding;
}

} // namespace debrief
