// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingState.h"
#include "widgets/common/PageHeader.h"

#include <utility>

namespace debrief {

class CaptionLabel;
class ConsoleActions;
class KeyButton;
class MeetingSession;
class PlainLabel;
class SecondLabel;
class TitleLabel;
class ToneLabel;

/// The part, the buttons for time, and how much of it there is.
class ConsoleHeader : public PageHeader
{
    Q_OBJECT

public:
    ConsoleHeader(MeetingSession &session, ConsoleActions &actions, QWidget *parent = nullptr);

private:
    void follow();
    void followTime();
    void announce(const MeetingState &state);

    MeetingSession &m_session;
    TitleLabel *m_part;
    KeyButton *m_pause;
    ToneLabel *m_remaining;
    SecondLabel *m_pace;
    std::pair<MeetingPhase, bool> m_look{MeetingPhase::NotStarted, false}; ///< and whether with seconds
    bool m_saidTwoMinutes = false;
};

} // namespace debrief
