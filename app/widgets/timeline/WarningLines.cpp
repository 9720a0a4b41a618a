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
/// Nobody reads thousands of lines at once, and making them would keep the window waiting.
constexpr qsizetype linesAtOnce = 100;

} // namespace

WarningLines::WarningLines(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_most(linesAtOnce)
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    hide();
}

void WarningLines::setTimeline(const QList<TimelineEvent> &timeline, const QTimeZone &zone)
{
    m_timeline = &timeline;
    m_zone = zone;
    const auto before = texts();
    const auto countBefore = m_count;
    readLines();
    // Lines that say the same stay as they are, and with them the focus; the event behind may be another.
    if (m_count != countBefore || texts() != before)
        rebuild();
}

QStringList WarningLines::texts() const
{
    QStringList texts;
    for (const auto &line : m_lines)
        texts.append(line.text);
    return texts;
}

void WarningLines::readLines()
{
    TimelineLimits limits;
    limits.zone = m_zone;
    const TimelineLook look(*m_timeline, limits);
    m_lines.clear();
    m_count = 0;
    qsizetype withoutSource = 0;
    EventId firstWithoutSource;
    for (qsizetype i = 0; i < look.size(); ++i) {
        const auto *event = look.event(i);
        if (look.kind(i) == TimelineWarningKind::NoSource) {
            if (withoutSource++ == 0)
                firstWithoutSource = event->id;
            continue;
        }
        if (++m_count > m_most)
            continue;
        const auto warning = look.warning(i);
        m_lines.append({warning.event, warning.text});
        if (warning.kind == TimelineWarningKind::BeforeTheStart)
            m_lines.last().text = tr("%1 %2: %3").arg(formatEventTime(event->at, m_zone), event->text, warning.text);
    }
    // One line for all of them: it is true of every event just typed.
    if (withoutSource == 0 || ++m_count > m_most)
        return;
    m_lines.append({firstWithoutSource,
                    withoutSource == 1
                        ? tr("1 event names no source. Write where it was taken from.")
                        : tr("%1 events name no source. Write where they were taken from.").arg(withoutSource)});
}

void WarningLines::rebuild()
{
    while (auto *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    // A single further line takes no more room than the offer to show it.
    const bool all = m_all || m_count <= linesAtFirst + 1;
    const auto shown = all ? m_lines.size() : linesAtFirst;
    for (qsizetype i = 0; i < shown; ++i) {
        auto *button = addLine(m_lines[i]);
        connect(button, &QToolButton::clicked, this, [this, i] {
            if (i < m_lines.size())
                Q_EMIT eventChosen(m_lines[i].event);
        });
    }
    if (shown < m_count)
        addMore(shown);
    setVisible(m_count > 0);
}

void WarningLines::addMore(qsizetype shown)
{
    const auto left = m_count - shown;
    const auto next = shown < m_lines.size() ? m_lines.size() - shown : std::min(left, linesAtOnce);
    auto *more =
        addLine({{}, next == left ? tr("Show %1 more").arg(left) : tr("Show %1 more of %2").arg(next).arg(left)});
    more->setObjectName(QStringLiteral("moreWarnings"));
    more->setIcon(Theme::icon(QStringLiteral("chevron-down")));
    connect(more, &QToolButton::clicked, this, [this] {
        if (std::exchange(m_all, true))
            m_most += linesAtOnce;
        readLines();
        rebuild();
    });
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
