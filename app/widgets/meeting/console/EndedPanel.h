// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace debrief {

class MeetingSession;
class PlainLabel;
class SecondLabel;

/// After the meeting: how long each part took, and what is next.
class EndedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EndedPanel(MeetingSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested();

private:
    void follow();

    MeetingSession &m_session;
    PlainLabel *m_took;
    PlainLabel *m_parts;
    SecondLabel *m_next;
};

} // namespace debrief
