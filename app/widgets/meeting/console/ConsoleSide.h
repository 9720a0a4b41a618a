// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace debrief {

class CaptionLabel;
class FacilitationActions;
class KeyButton;
class MeetingSession;
class PlainLabel;
class SecondLabel;

/// What the facilitator keeps an eye on and nobody else sees.
class ConsoleSide : public QScrollArea
{
    Q_OBJECT

public:
    ConsoleSide(MeetingSession &session, FacilitationActions &actions, QWidget *parent = nullptr);

private:
    /// A title and lines below it; both away where there is nothing to say.
    struct Section
    {
        CaptionLabel *title = nullptr;
        PlainLabel *lines = nullptr;
    };

    Section addSection(const QString &title, const QString &name);
    static void fill(const Section &section, const QStringList &lines);
    void follow();
    void followPace();
    void followDecisions();
    [[nodiscard]] QStringList parked() const;
    [[nodiscard]] QString note() const;

    MeetingSession &m_session;
    QVBoxLayout *m_layout;
    Section m_script;
    Section m_decisions;
    KeyButton *m_nextDecision;
    Section m_parked;
    Section m_pace;
    SecondLabel *m_note;
};

} // namespace debrief
