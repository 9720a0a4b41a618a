// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Panel.h"

class QComboBox;

namespace debrief {

class IncidentFields;
class MeetingSession;
class TextArea;

/// The facilitator's own look back at the meeting. It stays with the private notes: never shown, never published.
class LookBackPanel : public Panel
{
    Q_OBJECT

public:
    explicit LookBackPanel(MeetingSession &session, QWidget *parent = nullptr);

private:
    void follow();
    void keepAnswer();

    MeetingSession &m_session;
    IncidentFields *m_fields;
    TextArea *m_worked;
    TextArea *m_different;
    QComboBox *m_spoke;
};

} // namespace debrief
