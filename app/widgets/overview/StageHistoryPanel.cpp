// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/StageHistoryPanel.h"

#include "domain/rules/DayText.h"
#include "widgets/common/LeadLabel.h"
#include "widgets/theme/Metrics.h"

#include <QVBoxLayout>

namespace debrief {

StageHistoryPanel::StageHistoryPanel(QWidget *parent)
    : FoldPanel(parent)
{
    setObjectName(QStringLiteral("stageHistory"));
    setTitle(tr("Stage history"));
}

void StageHistoryPanel::showHistory(const Postmortem &postmortem)
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(metrics::space2, 0, 0, 0);
    lines->setSpacing(metrics::space2);
    const auto &history = postmortem.stageHistory;
    for (auto step = history.crbegin(); step != history.crend(); ++step) {
        const auto wall = toDateTime(step->at, postmortem.incident.zone);
        auto when = tr("%1 at %2", "day and time")
                        .arg(dayText(wall.date(), postmortem.incident.date), timeText(wall.time(), Seconds::Never));
        if (!step->reason.isEmpty())
            when += QStringLiteral(". ") + step->reason;
        lines->addWidget(new LeadLabel(enumLabel(step->to), when));
    }
    setContent(content);
    setVisible(!history.isEmpty());
}

} // namespace debrief
