// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingHint.h"

#include <QWidget>

namespace debrief {

/// The sentence a wording hint is about, with the words that matter underlined.
class HintedSentence : public QWidget
{
    Q_OBJECT

public:
    explicit HintedSentence(QWidget *parent = nullptr);

    /// Of the text that the spans of the hint count in.
    void setHint(const QString &text, const WordingHint &hint);
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] WordingSpan words() const { return m_words; } ///< in the sentence
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
    WordingSpan m_words;
    WordingClass m_kind = WordingClass::PersonAsCause;
};

} // namespace debrief
