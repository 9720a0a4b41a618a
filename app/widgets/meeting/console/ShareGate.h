// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "widgets/common/Panel.h"

class QPushButton;

namespace debrief {

class ScreenList;
class SecondLabel;
class Settings;
class ToneLabel;

/// With one screen only, asks once in each meeting whether only the meeting window is shared. Until that is confirmed
/// what is private stays folded. Asked again when a screen goes and one is left. It never answers for the
/// facilitator.
class ShareGate : public Panel
{
    Q_OBJECT

public:
    ShareGate(const PostmortemId &meeting, Settings &settings, const ScreenList &screens, QWidget *parent = nullptr);

    /// Private content may be shown.
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void openChanged(bool open);

private:
    enum class Answer { None, OnlyTheWindow, TheWholeScreen };

    void answer(Answer answer);
    void follow();
    void followScreens();
    void setMessage(const QString &lead, const QString &text);
    [[nodiscard]] QString key() const;

    PostmortemId m_meeting;
    Settings &m_settings;
    const ScreenList &m_screens;
    qsizetype m_screenCount;
    ToneLabel *m_lead;
    SecondLabel *m_text;
    QPushButton *m_onlyWindow;
    QPushButton *m_wholeScreen;
    Answer m_answer = Answer::None;
    bool m_wasOpen = false;
};

} // namespace debrief
