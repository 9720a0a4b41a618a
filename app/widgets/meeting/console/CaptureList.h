// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

#include <QListWidget>

namespace debrief {

class MeetingSession;

/// What was written down about the item that is shown, the newest last. What something became stands behind it.
class CaptureList : public QListWidget
{
    Q_OBJECT

public:
    explicit CaptureList(MeetingSession &session, QWidget *parent = nullptr);

    /// The one that is selected; where none is, the newest of that kind, then the newest that can become something.
    /// Null where there is none.
    [[nodiscard]] CaptureId chosen(CaptureKind kind) const;

private:
    void follow();

    MeetingSession &m_session;
    QStringList m_shown;
    QList<Capture> m_captures;
};

} // namespace debrief
