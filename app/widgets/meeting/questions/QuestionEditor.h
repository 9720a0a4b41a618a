// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facilitation/Question.h"

#include <QWidget>

#include <utility>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace debrief {

/// One question to change: its words, what it is about, what it follows, where it fits, whether it is used.
class QuestionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionEditor(QWidget *parent = nullptr);

    void setQuestion(const Question &question);
    /// As it stands in the fields.
    [[nodiscard]] Question question() const;
    void focusText();

Q_SIGNALS:
    /// A box was ticked, or the words were finished and differ.
    void edited();

private:
    template <typename E>
    void addBoxes(QVBoxLayout &column, const QString &title, QList<std::pair<E, QCheckBox *>> &boxes);

    Question m_question;
    QLineEdit *m_text;
    QComboBox *m_topic;
    QCheckBox *m_used;
    QList<std::pair<HeardKind, QCheckBox *>> m_heard;
    QList<std::pair<PartKind, QCheckBox *>> m_parts;
};

} // namespace debrief
