// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace debrief {

class MeetingSession;

/// Everything the facilitator can do, each with its name and its key. Buttons and the list of shortcuts read them from
/// here. What cannot be done now is disabled and says why.
class ConsoleActions : public QObject
{
    Q_OBJECT

public:
    ConsoleActions(MeetingSession &session, QWidget &window);

    static constexpr int partCount = 5;

    QAction *startOrPause;
    QAction *moreTime;
    QAction *nextPart;
    QAction *previousPart;
    QAction *nextItem;
    QAction *previousItem;
    QAction *capture;
    QAction *backToItem;
    QAction *parked;
    QAction *mark;
    QAction *readUpward;
    QAction *undoCapture;
    QAction *names;
    QAction *blank;
    QAction *fullScreen;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *showWindow;
    QAction *end;
    QAction *listKeys;
    QList<QAction *> parts; ///< one for each part the agenda may have

    /// All, in the order a list shows them.
    [[nodiscard]] QList<QAction *> all() const;

private:
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys);
    void createTimeActions();
    void createItemActions();
    void createWindowActions();
    void follow();
    void followParts();

    MeetingSession &m_session;
    QWidget &m_window;
};

} // namespace debrief
