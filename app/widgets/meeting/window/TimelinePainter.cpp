// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/PartPainters.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

constexpr int mostLines = 4;
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
        const auto &surface = ground();
        const TextLook look{MeetingText::Item, surface.main(), Along::Leading, mostLines};
        FittedText text;
        // What is talked about comes first: where it does not fit, what stands around it goes, the farthest first.
        for (const auto &around : {Around{2, true, true}, Around{1, true, true}, Around{0, true, true},
                                   Around{0, false, true}, Around{0, false, false}}) {
            keep(around);
            text = m_canvas.fit(m_view.current ? m_view.current->text : m_view.gate, look,
                                {m_textWidth, room() - frameHeight()});
            if (!text.isElided() && text.height() + frameHeight() <= room())
                break;
        }
        const auto rowsBefore = m_row * qreal(m_before.size());
        const auto height = text.height() + frameHeight();
        // In the middle where that leaves room for its neighbours.
        const auto centred = (m_canvas.height() - height) / 2;
        const auto top = std::clamp(centred, rowsBefore, std::max(rowsBefore, room() + rowsBefore - height));

        paintRows(m_before, top - rowsBefore);
        const auto &colors = m_canvas.colors();
        paintBand(m_canvas, top, height, surface, isDecision() ? colors.mark : colors.accent);
        paintCurrent(top + m_padding, text, look);
        paintRows(m_after, top + height);
        paintFoot();
    }

private:
    /// What stands around the current event.
    struct Around
    {
        qsizetype neighbours; ///< on each side
        bool second;
        bool foot;
    };

    void keep(const Around &around)
    {
        m_before = m_view.before.mid(std::max<qsizetype>(0, m_view.before.size() - around.neighbours));
        m_after = m_view.after.mid(0, around.neighbours);
        m_second = around.second ? second() : QString();
        m_foot = around.foot ? m_canvas.px(meeting::space5) : 0;
        m_padding = m_canvas.px(around.foot ? meeting::space4 : meeting::space2);
    }
    [[nodiscard]] qreal room() const
    {
        return m_canvas.height() - m_foot - m_row * qreal(m_before.size() + m_after.size());
    }
    /// Of the current event, without its text.
    [[nodiscard]] qreal frameHeight() const { return labelHeight() + secondHeight() + 2 * m_padding; }
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
        return m_second.isEmpty() ? 0 : m_canvas.lineHeight(MeetingText::Body) + m_canvas.px(meeting::space1);
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
        m_canvas.text({m_textLeft, top, m_textWidth, m_canvas.lineHeight(MeetingText::Body)}, m_second,
                      {MeetingText::Body, surface.second()});
    }

    void paintFoot()
    {
        if (m_foot <= 0)
            return;
        QStringList parts;
        if (m_view.current)
            parts.append(tr("Event %1 of %2").arg(m_view.number).arg(m_view.count));
        parts.append(m_view.zone);
        parts.removeAll(QString());
        const auto left = m_canvas.px(meeting::space4);
        m_canvas.centred({left, m_canvas.height() - m_foot, m_canvas.width() - 2 * left, m_foot},
                         parts.join(QStringLiteral("  ·  ")), {MeetingText::Small, m_canvas.colors().content.second()});
    }

    MeetingCanvas &m_canvas;
    const TimelineView &m_view;
    QList<ShownEvent> m_before;
    QList<ShownEvent> m_after;
    QString m_second;
    qreal m_foot = 0;
    qreal m_padding = 0;
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
