// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingHint.h"
#include "widgets/common/Panel.h"

class QPushButton;

namespace debrief {

class PlainLabel;
class ToneLabel;

/// One wording hint beside its words: what was found, why, and a neutral sentence. Never takes the focus from what is
/// being written; its buttons name the keys that do the same there.
class WordingPopover final : public Panel
{
    Q_OBJECT

public:
    explicit WordingPopover(QWidget &window);

    void setHint(const WordingHint &hint);
    /// Below the words, above them where there is no room. In coordinates of the window.
    void showAt(const QRect &words);
    void toggleWhy();
    /// All of it in words, with the keys.
    [[nodiscard]] QString spoken() const;

Q_SIGNALS:
    void useAsked();
    void keepAsked();
    void neverAsked();
    void pointerEntered();
    void pointerLeft();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QPushButton *addButton(const char *name, const QString &text, const QString &key);
    void place();

    WordingHint m_hint;
    QRect m_words;
    ToneLabel *m_found;
    PlainLabel *m_reason;
    PlainLabel *m_suggestion;
    PlainLabel *m_explanation;
    QPushButton *m_use;
    QPushButton *m_why;
};

} // namespace debrief
