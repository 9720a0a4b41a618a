// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/PartPainters.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

constexpr int mostLines = 3;
constexpr qreal ownerShare = 0.2;

class ActionsPainter
{
    Q_DECLARE_TR_FUNCTIONS(ActionsPainter)

public:
    ActionsPainter(MeetingCanvas &canvas, const ActionsView &view)
        : m_canvas(canvas)
        , m_view(view)
        , m_row(canvas.px(meeting::row))
        , m_left(canvas.px(meeting::space5))
        , m_textLeft(m_left + canvas.px(meeting::space5))
    {
    }

    void paint()
    {
        const auto &current = m_view.actions[m_view.current];
        const auto &surface = m_canvas.colors().current;
        const TextLook look{MeetingText::Item, surface.main(), Along::Leading, mostLines};
        const TextLook criteriaLook{MeetingText::Body, surface.main(), Along::Leading, 2};
        const auto width = m_canvas.width() - m_textLeft - m_canvas.px(meeting::space4);
        const auto padding = m_canvas.px(meeting::space3);
        const auto gap = m_canvas.px(meeting::space1);
        const auto done = m_view.successCriteria.isEmpty() ? tr("Done when: not said yet")
                                                           : tr("Done when: %1").arg(m_view.successCriteria);
        const auto criteria = m_canvas.fit(done, criteriaLook, {width, m_canvas.height() * 0.2});
        const auto facts = m_canvas.chipHeight() + gap;
        const auto around = gap + facts + criteria.height() + 2 * padding;
        const auto text =
            m_canvas.fit(current.title, look, {width, std::min(m_canvas.height() * 0.4, m_canvas.height() - around)});
        const auto height = text.height() + around;
        const auto [before, after] = rowsAround(m_canvas.height() - height);

        // At the largest sizes there is room for the current item alone.
        const bool countsFit = m_canvas.height() - height >= 2 * m_row;
        auto top = countsFit ? m_canvas.px(meeting::space2) : 0;
        if (m_view.current > before && countsFit) {
            paintCount(top, tr("%n before", nullptr, m_view.current - before));
            top += m_row;
        }
        for (int i = m_view.current - before; i < m_view.current; ++i, top += m_row)
            paintRow(top, m_view.actions[i]);
        paintBand(m_canvas, top, height, surface, m_canvas.colors().accent);
        top += padding;
        paintNumber(top, text.lineHeight(), current.number, surface.label());
        m_canvas.draw(text, {m_textLeft, top, width, text.height()}, look);
        top += text.height() + gap;
        paintFacts(top, current);
        top += facts;
        m_canvas.draw(criteria, {m_textLeft, top, width, criteria.height()}, criteriaLook);
        top += criteria.height() + padding;
        for (int i = m_view.current + 1; i <= m_view.current + after; ++i, top += m_row)
            paintRow(top, m_view.actions[i]);
        if (const auto left = int(m_view.actions.size()) - 1 - m_view.current - after; left > 0 && countsFit)
            paintCount(top, tr("and %n more", nullptr, left));
    }

private:
    /// How many one-line items stand before and after the current one; as even as there is room for.
    [[nodiscard]] std::pair<int, int> rowsAround(qreal room) const
    {
        const auto spare = std::max(0, int((room - m_canvas.px(meeting::space2)) / m_row));
        const int before = m_view.current;
        const int after = int(m_view.actions.size()) - 1 - before;
        if (before + after <= spare)
            return {before, after};
        // Two rows go to the counts of what does not fit.
        const auto rows = std::max(0, spare - 2);
        const auto above = std::min(before, std::max(rows / 2, rows - after));
        return {above, std::min(after, rows - above)};
    }

    void paintNumber(qreal top, qreal height, int number, const TonePair &colors)
    {
        m_canvas.centred({m_left - m_canvas.px(meeting::space2), top, m_canvas.px(meeting::space5), height},
                         QString::number(number), {MeetingText::BodyStrong, colors, Along::Leading});
    }

    void paintCount(qreal top, const QString &text)
    {
        m_canvas.centred({m_textLeft, top, m_canvas.width() - m_textLeft, m_row}, text,
                         {MeetingText::Small, m_canvas.colors().content.second()});
    }

    void paintRow(qreal top, const ShownAction &action)
    {
        const auto &ink = m_canvas.colors().content;
        const auto end = m_canvas.width() - m_canvas.px(meeting::space4);
        const auto chip = chipText(action);
        const auto chipLeft = end - m_canvas.chipWidth(chip);
        m_canvas.chip({chipLeft, top + (m_row - m_canvas.chipHeight()) / 2}, chip, chipColors(action));
        const auto gap = m_canvas.px(meeting::space3);
        const auto owner = action.owner.isEmpty() ? tr("no owner yet") : action.owner;
        const auto ownerWidth = std::min(m_canvas.advance(owner, MeetingText::Note) + 1, m_canvas.width() * ownerShare);
        const auto ownerLeft = chipLeft - gap - ownerWidth;
        m_canvas.centred({ownerLeft, top, ownerWidth, m_row}, owner, {MeetingText::Note, ink.second()});
        paintNumber(top, m_row, action.number, ink.second());
        m_canvas.centred({m_textLeft, top, std::max(1.0, ownerLeft - gap - m_textLeft), m_row}, action.title,
                         {MeetingText::Body, ink.second()});
    }

    void paintFacts(qreal top, const ShownAction &action)
    {
        const auto &colors = m_canvas.colors();
        const auto gap = m_canvas.px(meeting::space2);
        auto left = m_textLeft;
        left += m_canvas.chip({left, top}, chipText(action), chipColors(action)) + gap;
        if (action.accepted)
            left += m_canvas.chip({left, top}, tr("✓ Accepted by its owner"), colors.good) + gap;
        QStringList facts{action.owner.isEmpty() ? tr("No owner yet") : action.owner,
                          action.deadline.isEmpty() ? tr("no date yet") : tr("by %1").arg(action.deadline)};
        m_canvas.centred({left, top, m_canvas.width() - left - m_canvas.px(meeting::space4), m_canvas.chipHeight()},
                         facts.join(QStringLiteral("  ·  ")), {MeetingText::Body, colors.current.second()});
    }

    [[nodiscard]] static QString chipText(const ShownAction &action)
    {
        return action.dropped ? tr("Decided against") : action.priority;
    }

    [[nodiscard]] const TonePair &chipColors(const ShownAction &action) const
    {
        const auto &colors = m_canvas.colors();
        if (action.dropped)
            return colors.neutral;
        return action.priority == enumLabel(Priority::P0)   ? colors.urgent
               : action.priority == enumLabel(Priority::P1) ? colors.attention
                                                            : colors.neutral;
    }

    MeetingCanvas &m_canvas;
    const ActionsView &m_view;
    qreal m_row;
    qreal m_left;
    qreal m_textLeft;
};

} // namespace

void paintPart(MeetingCanvas &canvas, const ActionsView &view)
{
    if (view.current < 0 || view.current >= view.actions.size())
        paintEmptyPart(canvas, ActionsPainter::tr("What do we change?"),
                       ActionsPainter::tr(
                           "Each action item appears here: what, who, by when, and how we can tell that it is done."));
    else
        ActionsPainter(canvas, view).paint();
}

} // namespace debrief
