// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "widgets/common/Panel.h"

class QComboBox;
class QLineEdit;

namespace debrief {

class MeetingSession;
class ToneLabel;

/// Corrections on the spot: another time or other words for an event, one that is missing, or that all is right.
class CorrectionPanel : public Panel
{
    Q_OBJECT

public:
    explicit CorrectionPanel(MeetingSession &session, QWidget *parent = nullptr);

    /// With the event that is shown, or the last one at the end of the timeline; takes the keyboard.
    void open();
    /// Who said it is not for others' eyes.
    void setPrivateShown(bool shown);
    void close();

Q_SIGNALS:
    void closed();

private:
    void build();
    void fillEvents();
    void fillPeople();
    void startLine();
    void correct();
    void confirm();
    void follow();
    [[nodiscard]] EventId chosenEvent() const;

    MeetingSession &m_session;
    QComboBox *m_events;
    QLineEdit *m_line;
    QComboBox *m_saidBy;
    QWidget *m_saidByLabel = nullptr;
    ToneLabel *m_problem;
};

} // namespace debrief
