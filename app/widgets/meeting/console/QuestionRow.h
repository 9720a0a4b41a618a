// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facilitation/QuestionChooser.h"

#include <QAbstractButton>

class QPushButton;

namespace debrief {

class PlainLabel;

/// One question to ask: its number, its words, and a way to show it to everyone. A click says it was asked.
class QuestionRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit QuestionRow(int number, QWidget *parent = nullptr);

    void setQuestion(const OfferedQuestion &offered, bool isShown);
    void setAllowed(bool allowed, const QString &whyNot);
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] bool isUsed() const { return m_isUsed; }

Q_SIGNALS:
    /// To everyone, or no longer.
    void showToggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const int m_number;
    QString m_id;
    bool m_isUsed = false;
    PlainLabel *m_text;
    QPushButton *m_show;
};

} // namespace debrief
