// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/PartPainters.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

constexpr int mostLines = 3;

class WhysPainter
{
    Q_DECLARE_TR_FUNCTIONS(WhysPainter)

public:
    WhysPainter(MeetingCanvas &canvas, const WhysView &view)
        : m_canvas(canvas)
        , m_view(view)
        , m_row(canvas.px(meeting::smallRow))
        , m_edge(canvas.px(meeting::space5))
    {
    }

    void paint()
    {
        const auto &surface = m_view.current.systemic ? m_canvas.colors().decision : m_canvas.colors().current;
        const TextLook look{MeetingText::Item, surface.main(), Along::Leading, mostLines};
        const auto padding = m_canvas.px(meeting::space3);
        const auto label = m_canvas.lineHeight(MeetingText::Label) + m_canvas.px(meeting::space1);
        FittedText text;
        // Where it does not fit, the path gets shorter, then a child one line, then the path goes.
        for (const auto &[pathRows, childLines] : {std::pair{4, 2}, {3, 2}, {2, 2}, {2, 1}, {0, 1}}) {
            m_pathRows = pathRows;
            m_childLines = childLines;
            const auto width = m_canvas.width() - textLeft(shownPath().size()) - m_canvas.px(meeting::space4);
            const auto room = m_canvas.height() - pathHeight() - label - 4 * padding - leastChildrenHeight();
            text = m_canvas.fit(m_view.current.text, look, {width, room});
            if (!text.isElided() && text.height() <= room)
                break;
        }
        const auto path = pathHeight() + padding;
        const auto left = textLeft(shownPath().size());
        const auto width = m_canvas.width() - left - m_canvas.px(meeting::space4);
        const auto height = label + text.height() + 2 * padding;
        // The whole group stands in the middle while it fits.
        const auto group = path + height + m_canvas.px(meeting::space2) + childrenHeight();
        auto top = paintPath(std::max(padding, (m_canvas.height() - group) / 2));
        const auto &colors = m_canvas.colors();
        paintBand(m_canvas, top, height, surface, m_view.current.systemic ? colors.mark : colors.accent);
        auto labelLeft = left;
        if (m_view.current.systemic) {
            const auto radius = m_canvas.px(meeting::space2) * 0.75;
            m_canvas.diamond({left + radius, top + padding + label / 2}, radius, colors.mark);
            labelLeft += 2 * radius + m_canvas.px(meeting::space1);
        }
        m_canvas.text({labelLeft, top + padding, width, label}, currentLabel(), {MeetingText::Label, surface.label()});
        m_canvas.draw(text, {left, top + padding + label, width, text.height()}, look);
        top += height + m_canvas.px(meeting::space2);
        paintChildren(top, shownPath().size() + 1);
    }

private:
    struct PathRow
    {
        QString text;
        bool systemic = false;
        bool doubted = false;
        bool isGap = false;
    };

    [[nodiscard]] qreal textLeft(qsizetype depth) const { return m_edge + m_canvas.px(meeting::indent) * qreal(depth); }

    [[nodiscard]] qreal pathHeight() const { return m_row * qreal(shownPath().size()); }

    [[nodiscard]] QString currentLabel() const
    {
        if (m_view.path.isEmpty())
            return tr("The problem");
        auto label = tr("Why %1").arg(m_view.path.size());
        if (m_view.current.systemic)
            label = tr("%1, systemic cause").arg(label);
        return m_view.current.doubted ? tr("%1, doubted").arg(label) : label;
    }

    [[nodiscard]] QList<PathRow> shownPath() const
    {
        QList<PathRow> rows;
        if (m_pathRows == 0)
            return rows;
        const auto count = m_view.path.size();
        const auto left = count - m_pathRows + 1;
        for (qsizetype i = 0; i < count; ++i) {
            if (count > m_pathRows && i == 1)
                rows.append({tr("%n more in between", nullptr, int(left)), false, false, true});
            if (count <= m_pathRows || i == 0 || i > left)
                rows.append({m_view.path[i].text, m_view.path[i].systemic, m_view.path[i].doubted});
        }
        return rows;
    }

    [[nodiscard]] FittedText childText(const ShownCause &child) const
    {
        const auto left = textLeft(shownPath().size() + 1);
        const auto width = m_canvas.width() - left - markWidth(child) - m_canvas.px(meeting::space4);
        return m_canvas.fit(wordsOf(child), childLook(), {width, 3 * m_row});
    }
    /// A mark stands before its text; what is doubted says so as well.
    [[nodiscard]] qreal markWidth(const ShownCause &cause) const
    {
        return (int(cause.systemic) + int(cause.doubted)) * 3 * m_canvas.px(meeting::space1);
    }
    [[nodiscard]] static QString wordsOf(const ShownCause &cause)
    {
        return cause.doubted ? tr("Doubted: %1").arg(cause.text) : cause.text;
    }
    [[nodiscard]] TextLook childLook() const
    {
        return {MeetingText::List, m_canvas.colors().content.main(), Along::Leading, m_childLines};
    }
    [[nodiscard]] qreal childHeight(const FittedText &text) const
    {
        return std::max(m_row, text.height() + m_canvas.px(meeting::space2));
    }
    /// The first child and how many more there are.
    [[nodiscard]] qreal leastChildrenHeight() const
    {
        if (m_view.children.isEmpty())
            return m_row;
        return childHeight(childText(m_view.children.first())) + (m_view.children.size() > 1 ? m_row : 0);
    }
    [[nodiscard]] qreal childrenHeight() const
    {
        qreal height = m_view.children.isEmpty() ? m_row : 0;
        for (const auto &child : m_view.children)
            height += childHeight(childText(child));
        return height;
    }

    qreal paintPath(qreal top)
    {
        const auto rows = shownPath();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            paintElbow(top, i);
            auto left = textLeft(i);
            const ShownCause cause{rows[i].text, rows[i].systemic, rows[i].doubted};
            left += paintMarks(left, top + m_row / 2, cause);
            m_canvas.centred(
                {left, top, m_canvas.width() - left - m_canvas.px(meeting::space4), m_row}, wordsOf(cause),
                {rows[i].isGap ? MeetingText::Small : MeetingText::Body, m_canvas.colors().content.second()});
            top += m_row;
        }
        return top + (rows.isEmpty() ? 0 : m_canvas.px(meeting::space2));
    }

    void paintChildren(qreal top, qsizetype depth)
    {
        const auto ink = m_canvas.colors().content;
        const auto left = textLeft(depth);
        const auto width = m_canvas.width() - left - m_canvas.px(meeting::space4);
        const auto bottom = m_canvas.height() - m_canvas.px(meeting::space2);
        if (m_view.children.isEmpty()) {
            const auto prompt = m_view.current.systemic ? QString()
                                : m_view.path.isEmpty() ? tr("Why did this happen?")
                                                        : tr("Why was that possible?");
            m_canvas.centred({left, top, width, m_row}, prompt, {MeetingText::List, ink.second()});
            return;
        }
        for (qsizetype i = 0; i < m_view.children.size(); ++i) {
            const auto &child = m_view.children[i];
            const bool isLast = i + 1 == m_view.children.size();
            const auto indent = markWidth(child);
            const auto text = childText(child);
            const auto height = childHeight(text);
            if (top + height + (isLast ? 0 : m_row) > bottom && i > 0) {
                m_canvas.centred({left, top, width, m_row}, tr("and %n more", nullptr, int(m_view.children.size() - i)),
                                 {MeetingText::Small, ink.second()});
                return;
            }
            paintElbow(top, depth);
            paintMarks(left, top + m_row / 2, child);
            m_canvas.draw(text, {left + indent, top + (m_row - text.lineHeight()) / 2, width, text.height()},
                          childLook());
            top += height;
        }
    }

    qreal paintMarks(qreal left, qreal centre, const ShownCause &cause)
    {
        const auto radius = m_canvas.px(meeting::space1);
        if (cause.systemic)
            m_canvas.diamond({left + radius, centre}, radius, m_canvas.colors().mark);
        if (cause.doubted) {
            const auto offset = cause.systemic ? 3 * radius : 0;
            m_canvas.ring({left + offset + radius, centre}, radius * 0.8, m_canvas.colors().attention.text,
                          meeting::pen);
        }
        return markWidth(cause);
    }

    /// From the line above down and towards the text.
    void paintElbow(qreal top, qsizetype depth)
    {
        if (depth == 0)
            return;
        const auto x = textLeft(depth) - m_canvas.px(meeting::indent) * 0.7;
        const auto middle = top + m_row / 2;
        const auto &color = m_canvas.colors().content.quiet;
        m_canvas.line({x, top + m_row * 0.05}, {x, middle}, color);
        m_canvas.line({x, middle}, {textLeft(depth) - m_canvas.px(meeting::space1), middle}, color);
    }

    MeetingCanvas &m_canvas;
    const WhysView &m_view;
    qreal m_row;
    qreal m_edge;
    int m_pathRows = 0; ///< of a longer path the problem and the last ones
    int m_childLines = 0;
};

} // namespace

void paintPart(MeetingCanvas &canvas, const WhysView &view)
{
    if (view.reading)
        paintReading(canvas, *view.reading);
    else
        WhysPainter(canvas, view).paint();
}

} // namespace debrief
