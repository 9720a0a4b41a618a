// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/WarningLines.h"

#include "domain/Postmortem.h"
#include "domain/rules/DayText.h"
#include "widgets/common/SafeText.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr qsizetype linesAtFirst = 2;

} // namespace

WarningLines::WarningLines(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    hide();
}

void WarningLines::setTimeline(const QList<TimelineEvent> &timeline, const QTimeZone &zone)
{
    const auto before = texts();
    m_lines = linesOf(timeline, zone);
    // Lines that say the same stay as they are, and with them the focus; the event behind may be another.
    if (texts() != before)
        rebuild();
}

QStringList WarningLines::texts() const
{
    QStringList texts;
    for (const auto &line : m_lines)
        texts.append(line.text);
    return texts;
}

QList<WarningLines::Line> WarningLines::linesOf(const QList<TimelineEvent> &timeline, const QTimeZone &zone)
{
    TimelineLimits limits;
    limits.zone = zone;
    QList<Line> lines;
    QList<EventId> withoutSource;
    for (const auto &warning : timelineWarnings(timeline, limits)) {
        const auto *event = findById(timeline, warning.event);
        if (warning.kind == TimelineWarningKind::NoSource)
            withoutSource.append(warning.event);
        else if (warning.kind == TimelineWarningKind::BeforeTheStart && event != nullptr)
            lines.append(
                {warning.event, tr("%1 %2: %3").arg(formatEventTime(event->at, zone), event->text, warning.text)});
        else
            lines.append({warning.event, warning.text});
    }
    // One line for all of them: it is true of every event just typed.
    if (withoutSource.size() == 1)
        lines.append({withoutSource.first(), tr("1 event names no source. Write where it was taken from.")});
    else if (!withoutSource.isEmpty())
        lines.append({withoutSource.first(),
                      tr("%1 events name no source. Write where they were taken from.").arg(withoutSource.size())});
    return lines;
}

void WarningLines::rebuild()
{
    while (auto *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    // A single further line takes no more room than the offer to show it.
    const bool all = m_all || m_lines.size() <= linesAtFirst + 1;
    const auto shown = all ? m_lines.size() : linesAtFirst;
    for (qsizetype i = 0; i < shown; ++i) {
        auto *button = addLine(m_lines[i]);
        connect(button, &QToolButton::clicked, this, [this, i] {
            if (i < m_lines.size())
                Q_EMIT eventChosen(m_lines[i].event);
        });
    }
    if (!all) {
        auto *more = addLine({{}, tr("Show %1 more").arg(m_lines.size() - shown)});
        more->setObjectName(QStringLiteral("moreWarnings"));
        more->setIcon(Theme::icon(QStringLiteral("chevron-down")));
        connect(more, &QToolButton::clicked, this, [this] {
            m_all = true;
            rebuild();
        });
    }
    setVisible(!m_lines.isEmpty());
}

QToolButton *WarningLines::addLine(const Line &line)
{
    auto *button = new QToolButton;
    button->setIcon(Theme::icon(QStringLiteral("warning")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto palette = button->palette();
    palette.setColor(QPalette::ButtonText, colorsFor(palette).attention.text);
    button->setPalette(palette);
    auto font = Theme::font(TextStyle::Body);
    const QFontMetrics measure(font);
    // An ampersand in what somebody wrote is no shortcut.
    auto text = measure.elidedText(line.text, Qt::ElideRight, 110 * measure.averageCharWidth());
    button->setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    button->setFont(font);
    button->setToolTip(toolTipText(line.text));
    button->setAccessibleName(line.text);
    button->setObjectName(QStringLiteral("warningLine"));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    button->setFixedHeight(metrics::space6);
    m_column->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

} // namespace debrief
