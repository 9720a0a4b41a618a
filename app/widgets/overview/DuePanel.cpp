// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/DuePanel.h"

#include "domain/rules/PostmortemPolicy.h"
#include "widgets/common/Labels.h"
#include "widgets/theme/Metrics.h"

#include <QVBoxLayout>

namespace debrief {

DuePanel::DuePanel(QWidget *parent)
    : Panel(parent)
    , m_title(new HeadingLabel)
    , m_reason(new SecondLabel)
{
    setObjectName(QStringLiteral("duePanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    layout->setSpacing(metrics::space1);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("dueTitle"));
    m_reason->setObjectName(QStringLiteral("dueReason"));
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
}

void DuePanel::showVerdict(const Postmortem &postmortem)
{
    const auto verdict = postmortemDue(postmortem.incident, durations(postmortem.timeline));
    m_title->setText(verdict.title);
    m_reason->setText(verdict.text());
}

} // namespace debrief
