// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace debrief {

class MeetingSession;

/// What was written down about the item that is shown, the newest last.
class CaptureList : public QListWidget
{
    Q_OBJECT

public:
    explicit CaptureList(MeetingSession &session, QWidget *parent = nullptr);

private:
    void follow();

    MeetingSession &m_session;
    QStringList m_shown;
};

} // namespace debrief
