// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/UpwardText.h"

#include "domain/rules/CauseTree.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPainter>

namespace debrief {

UpwardText::UpwardText(QWidget *parent)
    : QWidget(parent)
{
    setFont(Theme::font(TextStyle::Body));
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void UpwardText::setPieces(const QStringList &pieces)
{
    m_text = joinUpward(pieces);
    m_bold.clear();
    // The words between two pieces are those of the language; only their letters are bold, not comma and space.
    qsizetype at = 0;
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
        auto first = at + pieces[i].size();
        auto last = m_text.indexOf(pieces[i + 1], first);
        if (last < 0)
            break;
        at = last;
        while (first < last && !m_text[first].isLetter())
            ++first;
        while (last > first && !m_text[last - 1].isLetter())
            --last;
        QTextLayout::FormatRange range{int(first), int(last - first), {}};
        range.format.setFontWeight(QFont::Bold);
        m_bold.append(range);
    }
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

int UpwardText::arrange(QTextLayout &layout, int width) const
{
    QTextOption option(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(m_bold);
    layout.beginLayout();
    double y = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() + 2;
    }
    layout.endLayout();
    return qCeil(y);
}

int UpwardText::heightForWidth(int width) const
{
    QTextLayout layout(m_text, font());
    return arrange(layout, width);
}

QSize UpwardText::sizeHint() const
{
    const int width = this->width() > metrics::space8 ? this->width() : metrics::inspectorWidth;
    return {width, heightForWidth(width)};
}

void UpwardText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    QTextLayout layout(m_text, font());
    arrange(layout, width());
    layout.draw(&painter, {});
}

} // namespace debrief
