// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"
#include "widgets/common/Panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace debrief {

class ConsoleActions;
class MeetingSession;
class SecondLabel;
class ToneLabel;

/// What waits to become something: what was parked, then gaps and ideas. Each is accepted as an action item, made a
/// cause, merged into an action item, rephrased or dropped with a reason, by one key.
class ParkedPanel : public Panel
{
    Q_OBJECT

public:
    ParkedPanel(MeetingSession &session, ConsoleActions &actions, QWidget *parent = nullptr);

    /// Shows the list and takes the keyboard.
    void open();
    void close();

Q_SIGNALS:
    void openChanged(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asking { Nothing, OtherWords, ActionToMergeInto, Reason };

    void buildQuestion(QLayout &layout);
    void connectActions();
    void follow();
    void fill();
    void fillChoices();
    void ask(Asking asking);
    void answer();
    void accept();
    void makeCause();
    void perform(const ChangeSet &edit, const QString &text);
    void rephrase();
    [[nodiscard]] QList<Capture> waiting() const;
    [[nodiscard]] const Capture *current() const;

    MeetingSession &m_session;
    ConsoleActions &m_actions;
    QListWidget *m_list;
    SecondLabel *m_context;
    QWidget *m_question;
    QLabel *m_questionLabel;
    QStackedWidget *m_answers;
    QLineEdit *m_words;
    QComboBox *m_choices;
    ToneLabel *m_problem;
    QList<Capture> m_shown;
    Asking m_asking = Asking::Nothing;
};

} // namespace debrief
