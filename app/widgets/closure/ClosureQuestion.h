// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"

#include <QWidget>

class QVBoxLayout;

namespace debrief {

class AnswerButtons;
class PlainLabel;
class SecondLabel;
class ToneLabel;

/// One question of the closure check with what the action items say about it beside the answer.
class ClosureQuestion final : public QWidget
{
    Q_OBJECT

public:
    explicit ClosureQuestion(QWidget *parent = nullptr);

    void setQuestion(const QString &question);
    /// `items` stand in the way of a yes.
    void showFacts(const QString &facts, const QList<ActionItem> &items);
    /// Where the answer and the items disagree; empty where they do not.
    void showContradiction(const QString &sentence);
    [[nodiscard]] AnswerButtons *answers() const { return m_answers; }

Q_SIGNALS:
    void itemChosen(const debrief::ActionId &id);

private:
    PlainLabel *m_question;
    SecondLabel *m_facts;
    ToneLabel *m_contradiction;
    AnswerButtons *m_answers;
    QVBoxLayout *m_links;
    QList<ActionItem> m_items;
};

} // namespace debrief
