// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Panel.h"

namespace debrief {

class MeetingSession;
class PlainLabel;
class QuickLine;

/// Only for the facilitator: which P0 and P1 items still lack owner, deadline or success criteria, and a line to add
/// what is missing to the one that is shown.
class UnfinishedPanel : public Panel
{
    Q_OBJECT

public:
    explicit UnfinishedPanel(MeetingSession &session, QWidget *parent = nullptr);

    void setPrivateShown(bool shown);

private:
    void follow();
    void complete(const QString &typed);

    MeetingSession &m_session;
    PlainLabel *m_text;
    QuickLine *m_line;
    bool m_privateShown = true;
};

} // namespace debrief
