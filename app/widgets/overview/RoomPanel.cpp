// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/RoomPanel.h"

#include "domain/rules/PreparationStatus.h"
#include "domain/rules/RoomWarnings.h"
#include "widgets/common/LeadLabel.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QVBoxLayout>

namespace debrief {

RoomPanel::RoomPanel(QWidget *parent)
    : Panel(parent)
    , m_heading(new ToneLabel)
    , m_warnings(new QWidget)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("roomPanel"));
    m_heading->setFont(Theme::font(TextStyle::Heading));
    m_heading->setObjectName(QStringLiteral("roomHeading"));
    m_layout->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    m_layout->setSpacing(metrics::space2);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_warnings);
}

void RoomPanel::showWarnings(const Postmortem &postmortem, Instant now)
{
    const auto &incident = postmortem.incident;
    const auto warnings = roomWarnings(postmortem.participants, incident.severity, postmortem.timeline) +
                          preparationWarnings(postmortem, now);
    delete m_warnings;
    m_warnings = new QWidget;
    auto *lines = new QVBoxLayout(m_warnings);
    lines->setContentsMargins({});
    lines->setSpacing(metrics::space2);
    for (const auto &warning : warnings)
        lines->addWidget(new LeadLabel(warning.title, warning.explanation));
    if (warnings.isEmpty())
        lines->addWidget(
            new LeadLabel({}, tr("A neutral facilitator, a scribe and the people who know the incident are "
                                 "named.")));
    m_layout->addWidget(m_warnings);

    m_heading->setText(warnings.isEmpty() ? tr("Ready for the meeting") : tr("Before the meeting"));
    m_heading->setTone(warnings.isEmpty() ? std::nullopt : std::optional(Tone::Attention));
    if (warnings.isEmpty())
        clearTone();
    else
        setTone(Tone::Attention);
    setVisible(incident.stage == Stage::Draft || incident.stage == Stage::Preparing ||
               incident.stage == Stage::ReadyToMeet);
}

} // namespace debrief
