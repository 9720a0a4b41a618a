// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"

#include <QWidget>

class QPushButton;

namespace debrief {

/// Yes and No side by side. Pressing the chosen one again takes the answer back.
class AnswerButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerButtons(QWidget *parent = nullptr);

    /// Screen readers hear the question with each answer.
    void setQuestion(const QString &question);
    void setAnswer(Answer answer);
    [[nodiscard]] Answer answer() const;
    /// What comes after the answers in the order of Tab is put behind this.
    [[nodiscard]] QPushButton *lastButton() const { return m_no; }

Q_SIGNALS:
    void answered(debrief::Answer answer);

private:
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace debrief
