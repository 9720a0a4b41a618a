// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingDrafts.h"
#include "widgets/common/Panel.h"

class QListWidget;
class QPushButton;

namespace debrief {

class MeetingSession;
class SecondLabel;
class ToneLabel;

/// What the meeting left behind that somebody has to look at once more, within 48 hours.
class DraftsPanel : public Panel
{
    Q_OBJECT

public:
    explicit DraftsPanel(MeetingSession &session, QWidget *parent = nullptr);

private:
    void follow();
    void confirm(const QList<Draft> &drafts);
    void makeAction();
    [[nodiscard]] QList<Draft> current() const;

    MeetingSession &m_session;
    SecondLabel *m_until;
    QListWidget *m_list;
    QPushButton *m_confirm;
    QPushButton *m_confirmAll;
    QPushButton *m_makeAction;
    ToneLabel *m_problem;
    QList<Draft> m_drafts;
};

} // namespace debrief
