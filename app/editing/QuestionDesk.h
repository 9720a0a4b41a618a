// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facilitation/QuestionBank.h"
#include "domain/facilitation/QuestionChooser.h"

#include <QObject>

namespace debrief {

class Library;
class MeetingSession;

/// The questions of one meeting: what was heard, which are offered, asked, shown. Like the meeting it keeps nothing of
/// its own: everything follows from the log and from the bank of the library.
class QuestionDesk : public QObject
{
    Q_OBJECT

public:
    explicit QuestionDesk(MeetingSession &session, QObject *parent = nullptr);

    [[nodiscard]] const QuestionBank &bank() const { return m_bank; }
    /// Why the questions of this team could not be read; empty when all is well. The program's are used then.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const QList<OfferedQuestion> &offered() const { return m_offered; }
    [[nodiscard]] std::optional<HeardKind> heardNow() const;
    /// The id of the one everybody sees; empty: none.
    [[nodiscard]] QString shown() const;
    /// The id of the one asked or shown last about what is shown now; empty: none.
    [[nodiscard]] QString lastAsked() const;

    Result<Done> hear(HeardKind kind);
    /// The facilitator asks it: it is struck from now on.
    Result<Done> ask(const QString &id);
    /// Everybody sees it.
    Result<Done> show(const QString &id);
    Result<Done> takeBack();
    /// Keeps what this team made of the questions in its library.
    Result<Done> store(const QuestionBank &bank);

Q_SIGNALS:
    void changed();
    /// A question went out just now: time to wait for an answer.
    void asked();

private:
    void load();
    void follow();

    MeetingSession &m_session;
    QuestionBank m_bank;
    QString m_problem;
    QList<OfferedQuestion> m_offered;
    QString m_onWindow; ///< the words this desk put on the shared window
};

/// The program's questions with what the team of that library made of them.
[[nodiscard]] Result<QuestionBank> loadQuestions(const Library &library);
[[nodiscard]] Result<Done> storeQuestions(Library &library, const QuestionBank &bank);

} // namespace debrief
