// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Panel.h"

class QVBoxLayout;

namespace debrief {

class ConsoleActions;
class MeetingSession;
class SecondLabel;

/// Whom to thank, one button and key for each participant, and how many thanks were read out.
class ThanksPanel : public Panel
{
    Q_OBJECT

public:
    ThanksPanel(MeetingSession &session, ConsoleActions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The beginning of a line for the capture field: "k Alice Wong ".
    void proposed(const QString &line);

private:
    void follow();
    void fill(const QStringList &names);
    void allowKeys(bool here);

    MeetingSession &m_session;
    ConsoleActions &m_actions;
    SecondLabel *m_read;
    QWidget *m_buttons = nullptr;
    QVBoxLayout *m_column;
    QStringList m_names;
};

} // namespace debrief
