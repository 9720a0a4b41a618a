// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "widgets/common/Panel.h"

class QVBoxLayout;

namespace debrief {

class ToneLabel;

/// What to see to before the meeting: neutrality and audience. Gone once the meeting was held.
class RoomPanel : public Panel
{
    Q_OBJECT

public:
    explicit RoomPanel(QWidget *parent = nullptr);

    void showWarnings(const Postmortem &postmortem, Instant now);

private:
    ToneLabel *m_heading;
    QWidget *m_warnings;
    QVBoxLayout *m_layout;
};

} // namespace debrief
