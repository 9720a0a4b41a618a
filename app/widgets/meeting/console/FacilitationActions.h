// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace debrief {

class KeyMap;
class MeetingSession;

/// What the facilitator can do beside the agenda: ask, note who spoke, walk over the decision points, take attendance.
class FacilitationActions : public QObject
{
    Q_OBJECT

public:
    static constexpr int speakerKeys = 9;

    FacilitationActions(MeetingSession &session, KeyMap &keys, QWidget &window, QObject *parent);

    /// While what is private is folded, nothing of it opens by a key either.
    void setPrivateShown(bool shown);

    QAction *questions;
    QAction *showQuestion;
    QAction *editQuestions;
    QAction *nextDecision;
    QAction *people;
    QAction *takeHeardBack;
    QList<QAction *> speakers; ///< one for each of the first people in the list of those heard

    [[nodiscard]] QList<QAction *> all() const;

private:
    QAction *add(const QByteArray &name, const QString &text);
    void follow();
    void followSpeakers(bool allowed, const QString &whyNot);

    MeetingSession &m_session;
    KeyMap &m_keys;
    QWidget &m_window;
    bool m_privateShown = true;
};

} // namespace debrief
