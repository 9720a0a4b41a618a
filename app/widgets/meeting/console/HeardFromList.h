// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "domain/facilitation/HeardTally.h"

#include <QWidget>

class QVBoxLayout;

namespace debrief {

class CaptionLabel;
class FacilitationActions;
class MeetingSession;
class SpeakerButton;
class ToneLabel;

/// Who spoke how often, by role. Only the facilitator sees it; a press notes one more.
class HeardFromList : public QWidget
{
    Q_OBJECT

public:
    HeardFromList(MeetingSession &session, FacilitationActions &actions, QWidget *parent = nullptr);

private:
    void note(const ParticipantId &person);
    void noteAt(int place);
    void takeBack();
    void say(const Result<Done> &result);
    void follow();
    void build();

    MeetingSession &m_session;
    const FacilitationActions &m_actions;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
    QList<HeardRole> m_roles;
    QList<SpeakerButton *> m_speakers;
    ToneLabel *m_problem;
};

} // namespace debrief
