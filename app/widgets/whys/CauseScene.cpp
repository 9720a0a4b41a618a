// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/CauseScene.h"

#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QFontMetricsF>

namespace debrief {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 4;

double captionHeight()
{
    static const double height = QFontMetricsF(Theme::font(TextStyle::CaptionStrong)).height() + metrics::space1;
    return height;
}

double lineHeight()
{
    static const double height = QFontMetricsF(Theme::font(TextStyle::Body)).lineSpacing();
    return height;
}

} // namespace

LineEstimate::LineEstimate(const QFont &font, double width)
    : m_width(width)
{
    const QFontMetricsF measure(font);
    for (size_t code = 0; code < m_advances.size(); ++code)
        m_advances[code] = code < 0x20 ? 0 : measure.horizontalAdvance(QChar(ushort(code)));
    m_average = m_advances['n'];
    m_wide = measure.height();
}

double LineEstimate::advance(QChar letter) const
{
    const auto code = letter.unicode();
    if (code < m_advances.size())
        return m_advances[code];
    return code >= 0x1100 && !letter.isSurrogate() ? m_wide : m_average;
}

int LineEstimate::lines(const QString &text) const
{
    int lines = 1;
    double line = 0;
    double word = 0;
    for (const auto letter : text) {
        word += advance(letter);
        if (line + word > m_width) {
            ++lines;
            line = 0;
            if (word > m_width)
                word = advance(letter); // longer than a line: broken inside
        }
        if (letter.isSpace() || letter.unicode() >= 0x1100) {
            line += word;
            word = 0;
        }
    }
    return lines;
}

CauseScene::CauseScene()
    : m_estimate(Theme::font(TextStyle::Body), metrics::causeWidth - 2 * metrics::causePadding)
{
    layOut();
}

void CauseScene::setTree(const CauseTree &tree, const QString &problem, bool mirrored)
{
    m_tree = tree;
    m_problem = problem;
    m_mirrored = mirrored;
    m_collapsed.removeIf([&](const CauseId &id) { return !tree.contains(id); });
    layOut();
}

void CauseScene::layOut()
{
    const CauseTreeMetrics sizes{metrics::causeWidth, metrics::space6, 2 * metrics::space6,
                                 metrics::space8 + metrics::space3, m_mirrored};
    const auto heightOf = [this](const CauseId &id) {
        const auto *cause = m_tree.cause(id);
        const int lines = m_estimate.lines(cause == nullptr ? m_problem : cause->text);
        return 2 * metrics::space3 + captionHeight() + lineHeight() * std::clamp(lines, fewestLines, mostLines);
    };
    m_layout = layOutCauses(m_tree, heightOf, sizes, m_collapsed);
}

const CauseBox *CauseScene::box(const CauseId &id) const
{
    const int place = m_layout.places.value(id, -1);
    return place < 0 ? nullptr : &m_layout.boxes[place];
}

void CauseScene::setCollapsed(const CauseId &id, bool collapsed)
{
    if (collapsed == isCollapsed(id) || id.isNull() || (collapsed && m_tree.childCount(id) == 0))
        return;
    if (collapsed)
        m_collapsed.insert(id);
    else
        m_collapsed.remove(id);
    layOut();
}

bool CauseScene::uncover(const CauseId &id)
{
    bool changed = false;
    for (auto above = m_tree.parent(id); !above.isNull(); above = m_tree.parent(above))
        changed = m_collapsed.remove(above) || changed;
    if (changed)
        layOut();
    return changed;
}

CauseId CauseScene::shownFor(const CauseId &id) const
{
    for (const auto &step : m_tree.path(id)) {
        if (step == id || isCollapsed(step))
            return step;
    }
    return {};
}

QRectF CauseScene::knob(const QRectF &box)
{
    QRectF knob(0, 0, metrics::iconSize + metrics::space3, metrics::iconSize);
    knob.moveCenter({box.center().x(), box.bottom()});
    return knob;
}

QRectF CauseScene::captionArea(const QRectF &box)
{
    const auto inner = box.adjusted(metrics::causePadding, metrics::space3 - 2, -metrics::causePadding, 0);
    return {inner.topLeft(), QSizeF(inner.width(), captionHeight())};
}

QRectF CauseScene::textArea(const QRectF &box)
{
    return box.adjusted(metrics::causePadding, metrics::space3 + captionHeight() - 2, -metrics::causePadding,
                        -metrics::space3 + 2);
}

} // namespace debrief
