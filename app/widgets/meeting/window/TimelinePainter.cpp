// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/PartPainters.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

constexpr int mostLines = 4;
constexpr int mostNeighbours = 2; ///< on each side
constexpr qreal largestTimeShare = 0.25;

class TimelinePainter
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePainter)

public:
    TimelinePainter(MeetingCanvas &canvas, const TimelineView &view)
        : m_canvas(canvas)
        , m_view(view)
        , m_row(canvas.px(meeting::row))
        , m_gap(canvas.px(meeting::space3))
    {
        qreal widest = 0;
        for (const auto &event : view.before + view.after)
            widest = std::max(widest, canvas.advance(event.time, MeetingText::BodyStrong));
        if (view.current)
            widest = std::max(widest, canvas.advance(view.current->time, MeetingText::ItemTime));
        m_timeWidth = std::min(widest + 1, canvas.width() * largestTimeShare);
        m_textLeft = canvas.px(meeting::space5) + m_timeWidth + m_gap;
        m_textWidth = canvas.width() - m_textLeft - canvas.px(meeting::space4);
    }

    void paint()
    {
        const auto foot = m_canvas.px(meeting::space5);
        const auto &surface = ground();
        const TextLook look{MeetingText::Item, surface.main(), Along::Leading, mostLines};
        const auto padding = m_canvas.px(meeting::space4);
        const auto around = labelHeight() + secondHeight() + 2 * padding;
        FittedText text;
        qreal most = 0;
        // What is talked about comes first: where it does not fit, its neighbours go.
        for (int neighbours = mostNeighbours; neighbours >= 0; --neighbours) {
            m_before = m_view.before.mid(std::max<qsizetype>(0, m_view.before.size() - neighbours));
            m_after = m_view.after.mid(0, neighbours);
            most = m_canvas.height() - foot - m_row * qreal(m_before.size() + m_after.size());
            text =
                m_canvas.fit(m_view.current ? m_view.current->text : m_view.gate, look, {m_textWidth, most - around});
            if (!text.isElided() && text.height() + around <= most)
                break;
        }
        const auto rowsBefore = m_row * qreal(m_before.size());
        const auto height = text.height() + around;
        // In the middle where that leaves room for its neighbours.
        const auto centred = (m_canvas.height() - height) / 2;
        const auto top = std::clamp(centred, rowsBefore, std::max(rowsBefore, most + rowsBefore - height));

        paintRows(m_before, top - rowsBefore);
        const auto &colors = m_canvas.colors();
        paintBand(m_canvas, top, height, surface, isDecision() ? colors.mark : colors.accent);
        paintCurrent(top + padding, text, look);
        paintRows(m_after, top + height);
        paintFoot(foot);
    }

private:
    [[nodiscard]] bool isDecision() const { return m_view.current && m_view.current->decisionPoint; }
    [[nodiscard]] const MeetingSurface &ground() const
    {
        return isDecision() ? m_canvas.colors().decision : m_canvas.colors().current;
    }
    [[nodiscard]] qreal labelHeight() const
    {
        return isDecision() || !m_view.current ? m_canvas.lineHeight(MeetingText::Label) + m_canvas.px(meeting::space1)
                                               : 0;
    }
    [[nodiscard]] QString second() const
    {
        if (!m_view.current)
            return tr("Say it now: it goes onto the timeline.");
        QStringList parts{m_view.current->corrected ? tr("✓ Corrected in this meeting") : QString(),
                          m_view.current->since, m_view.current->source};
        parts.removeAll(QString());
        return parts.join(QStringLiteral("  ·  "));
    }
    [[nodiscard]] qreal secondHeight() const
    {
        return second().isEmpty() ? 0 : m_canvas.lineHeight(MeetingText::Body) + m_canvas.px(meeting::space1);
    }

    void paintRows(const QList<ShownEvent> &events, qreal top)
    {
        const auto ink = m_canvas.colors().content.second();
        for (const auto &event : events) {
            const auto left = m_canvas.px(meeting::space5);
            m_canvas.centred({left, top, m_timeWidth, m_row}, event.time,
                             {MeetingText::BodyStrong, ink, Along::Trailing});
            auto text = m_textLeft;
            if (event.decisionPoint) {
                const auto radius = m_canvas.px(meeting::space1);
                m_canvas.diamond({text + radius, top + m_row / 2}, radius, m_canvas.colors().mark);
                text += 3 * radius;
            }
            m_canvas.centred({text, top, m_textWidth - (text - m_textLeft), m_row}, event.text,
                             {MeetingText::Body, ink});
            top += m_row;
        }
    }

    void paintCurrent(qreal top, const FittedText &text, const TextLook &look)
    {
        const auto &surface = ground();
        const auto label = m_canvas.lineHeight(MeetingText::Label);
        auto left = m_textLeft;
        if (isDecision()) {
            const auto radius = m_canvas.px(meeting::space2) * 0.75;
            m_canvas.diamond({left + radius, top + label / 2}, radius, m_canvas.colors().mark);
            left += 2 * radius + m_canvas.px(meeting::space1);
        }
        if (labelHeight() > 0) {
            const auto name = isDecision() ? tr("Decision point") : tr("The end of the timeline");
            m_canvas.text({left, top, m_textWidth, label}, name, {MeetingText::Label, surface.label()});
        }
        if (m_view.current) {
            const auto height = m_canvas.lineHeight(MeetingText::ItemTime);
            const auto beside = top + labelHeight() + (text.lineHeight() - height) / 2;
            m_canvas.text({m_canvas.px(meeting::space5), beside, m_timeWidth, height}, m_view.current->time,
                          {MeetingText::ItemTime, surface.main(), Along::Trailing});
        }
        top += labelHeight();
        m_canvas.draw(text, {m_textLeft, top, m_textWidth, text.height()}, look);
        top += text.height() + m_canvas.px(meeting::space1);
        const auto line = m_canvas.lineHeight(MeetingText::Body);
        if (top + line > m_canvas.height() - m_canvas.px(meeting::space5))
            return; // at the largest sizes the event itself needs the room
        m_canvas.text({m_textLeft, top, m_textWidth, line}, second(),
                      {MeetingText::Body, surface.second()});
    }

    void paintFoot(qreal height)
    {
        QStringList parts;
        if (m_view.current)
            parts.append(tr("Event %1 of %2").arg(m_view.number).arg(m_view.count));
        parts.append(m_view.zone);
        parts.removeAll(QString());
        const auto left = m_canvas.px(meeting::space4);
        m_canvas.centred({left, m_canvas.height() - height, m_canvas.width() - 2 * left, height},
                         parts.join(QStringLiteral("  ·  ")), {MeetingText::Small, m_canvas.colors().content.second()});
    }

    MeetingCanvas &m_canvas;
    const TimelineView &m_view;
    QList<ShownEvent> m_before;
    QList<ShownEvent> m_after;
    qreal m_row;
    qreal m_gap;
    qreal m_timeWidth = 0;
    qreal m_textLeft = 0;
    qreal m_textWidth = 0;
};

} // namespace

void paintPart(MeetingCanvas &canvas, const TimelineView &view)
{
    TimelinePainter(canvas, view).paint();
}

} // namespace debrief
