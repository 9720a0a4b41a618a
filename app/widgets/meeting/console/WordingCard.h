// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingHint.h"
#include "widgets/common/Panel.h"

namespace debrief {

class CaptureField;
class CaptureWording;
class ConsoleActions;
class HintedSentence;
class KeyButton;
class MeetingSession;
class SecondLabel;
class ToneLabel;

/// A private word about a sentence that makes a person the cause, with another one to use. It never takes the keyboard
/// from the capture line.
class WordingCard : public Panel
{
    Q_OBJECT

public:
    WordingCard(MeetingSession &session, ConsoleActions &actions, CaptureField &field, QWidget *parent = nullptr);

    void setPrivateShown(bool shown);
    /// Escape in the capture line while the card is there keeps what was written. False: Escape means something else.
    bool leave();

Q_SIGNALS:
    void failed(const QString &problem); ///< empty where it went well

private:
    QWidget *createButtons(ConsoleActions &actions);
    void follow();
    [[nodiscard]] static QString titleOf(WordingClass kind);

    CaptureWording *m_wording;
    CaptureField &m_field;
    ToneLabel *m_title;
    HintedSentence *m_sentence;
    SecondLabel *m_proposal;
    KeyButton *m_use = nullptr;
    KeyButton *m_never = nullptr;
    QAction *m_keep = nullptr; ///< says the key that leaves; the key itself belongs to the console
    bool m_privateShown = true;
};

} // namespace debrief
