// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/PartPainters.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

struct DebriefTexts
{
    Q_DECLARE_TR_FUNCTIONS(DebriefTexts)
};

constexpr qreal leadShare = 0.3;
constexpr int mostLines = 3;
constexpr int mostClosingLines = 7;

/// A heading, or a line of a list with what stands before it: a bullet, a date, a name.
struct Row
{
    QString lead;
    QString text;
    bool isHeading = false;
};

QList<Row> rowsOf(const DebriefView &view)
{
    QList<Row> rows;
    const auto addList = [&](const QString &heading, const QStringList &texts) {
        if (texts.isEmpty())
            return;
        rows.append({{}, heading, true});
        for (const auto &text : texts)
            rows.append({{}, text});
    };
    switch (view.page) {
    case DebriefPage::WentWell:
        addList(DebriefTexts::tr("What went well"), view.wentWell);
        addList(DebriefTexts::tr("Where we were lucky"), view.lucky);
        break;
    case DebriefPage::Thanks:
        for (const auto &thanks : view.thanks)
            rows.append({thanks.who, thanks.text});
        break;
    case DebriefPage::WhatChanges: {
        QStringList changes;
        for (const auto &action : view.changes) {
            QStringList facts{action.title, action.owner, action.deadline};
            facts.removeAll(QString());
            changes.append(facts.join(QStringLiteral("  ·  ")));
        }
        addList(DebriefTexts::tr("What we do"), changes);
        addList(DebriefTexts::tr("What we learned"), view.lessons);
        break;
    }
    case DebriefPage::NextDates:
        for (const auto &date : view.dates)
            rows.append({date.date, date.text});
        break;
    case DebriefPage::Closing:
        break;
    }
    return rows;
}

QString emptyText(DebriefPage page)
{
    switch (page) {
    case DebriefPage::WentWell:
        return DebriefTexts::tr("What went well, and where were we lucky?");
    case DebriefPage::Thanks:
        return DebriefTexts::tr("Whom do we thank, and what for?");
    case DebriefPage::WhatChanges:
        return DebriefTexts::tr("What do we take away from this?");
    case DebriefPage::NextDates:
        return DebriefTexts::tr("No dates are agreed yet");
    case DebriefPage::Closing:
        return DebriefTexts::tr("Thank you, everybody");
    }
    return {};
}

class ListPainter
{
public:
    ListPainter(MeetingCanvas &canvas, QList<Row> rows)
        : m_canvas(canvas)
        , m_rows(std::move(rows))
        , m_edge(canvas.px(meeting::space5))
        , m_gap(canvas.px(meeting::space3))
    {
        qreal widest = 0;
        for (const auto &row : std::as_const(m_rows))
            widest = std::max(widest, canvas.advance(row.lead, MeetingText::BodyStrong));
        const auto lead = std::min(widest, canvas.width() * leadShare);
        m_textLeft = m_edge + (lead > 0 ? lead + canvas.px(meeting::space4) : canvas.px(meeting::space3));
        m_width = canvas.width() - m_textLeft - canvas.px(meeting::space4);
    }

    /// Large where all fits; else smaller; else what fits, and how many more there are.
    void paint(qreal top)
    {
        const auto room = m_canvas.height() - top - m_gap;
        auto style = MeetingText::Small;
        for (const auto each : {MeetingText::Page, MeetingText::List, MeetingText::Body, MeetingText::Small}) {
            if (heightOf(each) <= room) {
                style = each;
                break;
            }
        }
        const auto bottom = m_canvas.height() - m_gap;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const auto text = fitted(m_rows[i], style);
            top += gapBefore(i);
            const bool isLast = i + 1 == m_rows.size();
            const auto more = isLast ? 0 : m_canvas.lineHeight(style) + m_gap;
            if (i > 0 && top + text.height() + more > bottom) {
                m_canvas.text({m_textLeft, top, m_width, m_canvas.lineHeight(style) + 1},
                              DebriefTexts::tr("and %n more", nullptr, int(m_rows.size() - i)),
                              {style, m_canvas.colors().content.second()});
                return;
            }
            paintRow(top, m_rows[i], text, style);
            top += text.height() + m_gap;
        }
    }

private:
    [[nodiscard]] static TextLook lookOf(const Row &row, MeetingText style, const MeetingSurface &ink)
    {
        return row.isHeading ? TextLook{MeetingText::BodyStrong, ink.label()}
                             : TextLook{style, ink.main(), Along::Leading, mostLines};
    }

    [[nodiscard]] FittedText fitted(const Row &row, MeetingText style) const
    {
        const auto look = lookOf(row, style, m_canvas.colors().content);
        return m_canvas.fit(row.text, look, {m_width, m_canvas.lineHeight(style) * (mostLines + 1)});
    }

    [[nodiscard]] qreal heightOf(MeetingText style) const
    {
        qreal height = 0;
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            height += fitted(m_rows[i], style).height() + m_gap + gapBefore(i);
        return height;
    }

    /// A second heading stands apart from the list above it.
    [[nodiscard]] qreal gapBefore(qsizetype row) const { return row > 0 && m_rows[row].isHeading ? m_gap : 0; }

    void paintRow(qreal top, const Row &row, const FittedText &text, MeetingText style)
    {
        const auto &ink = m_canvas.colors().content;
        const auto line = text.lineHeight();
        if (row.isHeading) {
            m_canvas.draw(text, {m_edge, top, m_width, text.height()}, lookOf(row, style, ink));
            return;
        }
        if (row.lead.isEmpty())
            m_canvas.disc({m_edge + m_canvas.px(meeting::space1), top + line / 2}, m_canvas.px(meeting::progress) * 0.8,
                          m_canvas.colors().accent);
        else
            m_canvas.centred({m_edge, top, m_textLeft - m_edge - m_gap, line}, row.lead,
                             {MeetingText::BodyStrong, ink.label()});
        m_canvas.draw(text, {m_textLeft, top, m_width, text.height()}, lookOf(row, style, ink));
    }

    MeetingCanvas &m_canvas;
    QList<Row> m_rows;
    qreal m_edge;
    qreal m_gap;
    qreal m_textLeft = 0;
    qreal m_width = 0;
};

} // namespace

namespace {

/// One of the thanks, large, while it is read out.
void paintThanks(MeetingCanvas &canvas, const DebriefView &view)
{
    const auto &colors = canvas.colors();
    const auto left = canvas.px(meeting::space5);
    const auto width = canvas.width() - left - canvas.px(meeting::space4);
    const TextLook whoLook{MeetingText::Title, colors.current.label(), Along::Leading, 2};
    const TextLook textLook{MeetingText::Item, colors.current.main(), Along::Leading, mostLines};
    const auto who = canvas.fit(view.readOut->who, whoLook, {width, canvas.height() * leadShare});
    const auto text = canvas.fit(view.readOut->text, textLook, {width, canvas.height() * leadShare});
    const auto label = canvas.lineHeight(MeetingText::Label);
    const auto gap = canvas.px(meeting::space2);
    const auto padding = canvas.px(meeting::space4);
    const auto height = label + who.height() + text.height() + 2 * gap + 2 * padding;
    auto top = (canvas.height() - height) / 2;
    paintBand(canvas, top, height, colors.current, colors.accent);
    top += padding;
    canvas.text({left, top, width, label + 1}, DebriefTexts::tr("Thank you"),
                {MeetingText::Label, colors.current.label()});
    top += label + gap;
    canvas.draw(who, {left, top, width, who.height()}, whoLook);
    top += who.height() + gap;
    canvas.draw(text, {left, top, width, text.height()}, textLook);
    const auto small = canvas.lineHeight(MeetingText::Small);
    canvas.text({left, canvas.height() - small - gap, width, small + 1},
                DebriefTexts::tr("Thanks %1 of %2").arg(view.number).arg(view.count),
                {MeetingText::Small, colors.content.second()});
}

} // namespace

void paintPart(MeetingCanvas &canvas, const DebriefView &view)
{
    if (view.readOut) {
        paintThanks(canvas, view);
        return;
    }
    const auto &ink = canvas.colors().content;
    const auto edge = canvas.px(meeting::space5);
    const auto rows = rowsOf(view);
    if (rows.isEmpty() && view.closing.isEmpty()) {
        paintEmptyPart(canvas, emptyText(view.page), {});
        return;
    }
    auto top = canvas.px(meeting::space4);
    const auto width = canvas.width() - 2 * edge;
    if (view.page == DebriefPage::Closing) {
        const TextLook look{MeetingText::Item, ink.main(), Along::Leading, mostClosingLines};
        const auto text = canvas.fit(view.closing, look, {width, canvas.height() * 0.8});
        canvas.draw(text, {edge, (canvas.height() - text.height()) / 2, width, text.height()}, look);
        return;
    }
    const bool hasHeadings = rows.first().isHeading;
    if (!hasHeadings) {
        const TextLook look{MeetingText::BodyStrong, ink.label()};
        top += canvas.text({edge, top, width, canvas.lineHeight(MeetingText::BodyStrong)}, view.title, look);
        top += canvas.px(meeting::space2);
    }
    ListPainter(canvas, rows).paint(top);
}

} // namespace debrief
