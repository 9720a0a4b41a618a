// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"

#include <QObject>

namespace debrief {

class CaptureList;
class ConsoleActions;
class MeetingSession;

/// What the keys make of something that was written down at the item that is shown: a cause or an action item, at once.
class CaptureCommands : public QObject
{
    Q_OBJECT

public:
    CaptureCommands(MeetingSession &session, ConsoleActions &actions, CaptureList &list, QObject *parent);

Q_SIGNALS:
    void done(const QString &problem); ///< empty where it went well

private:
    void makeAction();
    void makeCause();
    void perform(const ChangeSet &edit, const QString &text);

    MeetingSession &m_session;
    ConsoleActions &m_actions;
    CaptureList &m_list;
};

} // namespace debrief
