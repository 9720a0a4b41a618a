// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "widgets/common/Panel.h"

namespace debrief {

class HeadingLabel;
class SecondLabel;

/// Whether this incident gets a postmortem, why, and by when to meet.
class DuePanel : public Panel
{
    Q_OBJECT

public:
    explicit DuePanel(QWidget *parent = nullptr);

    void showVerdict(const Postmortem &postmortem);

private:
    HeadingLabel *m_title;
    SecondLabel *m_reason;
};

} // namespace debrief
