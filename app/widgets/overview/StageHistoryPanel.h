// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "widgets/common/FoldPanel.h"

namespace debrief {

/// Every step from stage to stage with its time and reason, the latest first.
class StageHistoryPanel : public FoldPanel
{
    Q_OBJECT

public:
    explicit StageHistoryPanel(QWidget *parent = nullptr);

    void showHistory(const Postmortem &postmortem);
};

} // namespace debrief
