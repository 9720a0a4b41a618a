// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/DurationsPanel.h"

#include "domain/rules/DayText.h"
#include "domain/rules/Durations.h"
#include "widgets/common/Labels.h"
#include "widgets/overview/DurationRow.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

/// "14:27 Chose rollback over forward fix"
QString eventText(const EventId &id, Instant at, const Postmortem &postmortem)
{
    const auto time = formatEventTime(at, postmortem.incident.zone, postmortem.incident.date, Seconds::WhereAny);
    const auto *event = findById(postmortem.timeline, id);
    return event == nullptr ? time : QString(time + QLatin1Char(' ') + event->text);
}

} // namespace

DurationsPanel::DurationsPanel(QWidget *parent)
    : Panel(parent)
    , m_layout(new QVBoxLayout(this))
    , m_rows(new QWidget)
{
    setObjectName(QStringLiteral("durationsPanel"));
    m_layout->setContentsMargins(metrics::space2, metrics::space3, metrics::space2, metrics::space3);
    m_layout->setSpacing(metrics::space1);
    auto *heading = new HeadingLabel;
    heading->setText(tr("How long it took"));
    heading->setContentsMargins(metrics::space2, 0, metrics::space2, 0);
    m_layout->addWidget(heading);
    m_layout->addWidget(m_rows);
}

void DurationsPanel::showDurations(const Postmortem &postmortem)
{
    const auto known = durations(postmortem.timeline);
    delete m_rows;
    m_rows = new QWidget;
    m_lines = new QVBoxLayout(m_rows);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    m_layout->addWidget(m_rows);
    if (!known.started) {
        showNothingYet();
        return;
    }
    addRow(tr("Detected"), known.detected, postmortem);
    addRow(tr("Acknowledged"), known.acknowledged, postmortem);
    addRow(tr("Decided"), known.decided, postmortem);
    addRow(tr("Mitigated"), known.mitigated, postmortem);
    addRow(tr("Resolved"), known.resolved, postmortem);
    auto *from = new SecondLabel;
    from->setObjectName(QStringLiteral("durationsFrom"));
    from->setFont(Theme::font(TextStyle::Caption));
    from->setContentsMargins(metrics::space2, metrics::space1, metrics::space2, 0);
    from->setText(tr("Counted from %1").arg(eventText(known.started->event, known.started->at, postmortem)));
    m_lines->addWidget(from);
}

void DurationsPanel::addRow(const QString &what, const std::optional<Measured> &measured, const Postmortem &postmortem)
{
    if (!measured)
        return;
    auto *row = new DurationRow(what, formatDuration(measured->sinceStart),
                                eventText(measured->event, measured->at, postmortem));
    connect(row, &QAbstractButton::clicked, this, [this, id = measured->event] { Q_EMIT eventChosen(id); });
    m_lines->addWidget(row);
}

void DurationsPanel::showNothingYet()
{
    auto *text = new SecondLabel;
    text->setText(tr("The timeline has no events yet. Write it, and this says how long each step took."));
    m_lines->addWidget(text);
    auto *open = new QPushButton(tr("Write the timeline"));
    open->setAccessibleName(open->text());
    open->setObjectName(QStringLiteral("openTimelineButton"));
    connect(open, &QPushButton::clicked, this, &DurationsPanel::timelineRequested);
    m_lines->addSpacing(metrics::space2);
    m_lines->addWidget(open, 0, Qt::AlignLeading);
    m_lines->setContentsMargins(metrics::space2, 0, metrics::space2, metrics::space1);
}

} // namespace debrief
