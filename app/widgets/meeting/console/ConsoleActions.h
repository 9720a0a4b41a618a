// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace debrief {

class KeyMap;
class FacilitationActions;
class MeetingSession;

/// Everything the facilitator can do, each with its name and its key. Buttons and the list of shortcuts read them from
/// here. What cannot be done now is disabled and says why.
class ConsoleActions : public QObject
{
    Q_OBJECT

public:
    ConsoleActions(MeetingSession &session, KeyMap &keys, QWidget &window);

    static constexpr int partCount = 5;
    static constexpr int thanksKeys = 9;

    QAction *startOrPause;
    QAction *moreTime;
    QAction *nextPart;
    QAction *previousPart;
    QAction *takeBackMove;
    QAction *startedAt;
    QAction *seconds;
    QAction *agendas;
    QAction *nextItem;
    QAction *previousItem;
    QAction *capture;
    QAction *backToItem;
    QAction *parked;
    QAction *mark;
    QAction *readUpward;
    QAction *undoCapture;
    QAction *nextHint; ///< uses the neutral wording that is offered, or looks for one
    QAction *names;
    QAction *blank;
    QAction *fullScreen;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *showWindow;
    QAction *end;
    QAction *listKeys;
    FacilitationActions *facilitation;
    QAction *acceptItem;
    QAction *makeCause;
    QAction *mergeItem;
    QAction *rephraseItem;
    QAction *dropItem;
    QAction *linkHolds;
    QAction *linkDoubted;
    QAction *nextLink;
    QAction *correct;
    QAction *openReport;
    QList<QAction *> thanks; ///< a participant each; named and enabled by the panel for thanks
    QList<QAction *> parts;  ///< one for each part the agenda may have

    /// All, in the order a list shows them.
    [[nodiscard]] QList<QAction *> all() const;
    /// What becomes of something that waits.
    [[nodiscard]] QList<QAction *> settling() const;
    /// The list of what waits is open, and the keys are about it.
    void setSettling(bool settling);
    [[nodiscard]] bool isSettling() const { return m_settling; }
    /// A chain is read upward.
    void setReading(bool reading);

private:
    /// Its key is in the list of all commands, under this name; `keys` are for those not there.
    QAction *add(const QByteArray &name, const QString &text);
    void createTimeActions();
    void createItemActions();
    void createWindowActions();
    void createStepActions();
    void followSteps();
    void follow();
    void followTime(const QString &whyNot);
    void followParts();

    MeetingSession &m_session;
    KeyMap &m_keys;
    QWidget &m_window;
    bool m_settling = false;
    bool m_reading = false;
};

} // namespace debrief
