// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Panel.h"

namespace debrief {

class ConsoleActions;
class MeetingSession;
class PlainLabel;
class CaptionLabel;

/// A chain read upward, link by link, with a yes or no for each. Everybody sees the link meanwhile.
class ReadingPanel : public Panel
{
    Q_OBJECT

public:
    ReadingPanel(MeetingSession &session, ConsoleActions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const QString &message);

private:
    void follow();

    MeetingSession &m_session;
    ConsoleActions &m_actions;
    CaptionLabel *m_caption;
    PlainLabel *m_text;
};

} // namespace debrief
