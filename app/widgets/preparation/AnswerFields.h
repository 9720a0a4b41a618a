// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PreparationForm.h"
#include "editing/PostmortemDocument.h"

#include <functional>
#include <vector>

class QPlainTextEdit;

namespace debrief {

class Clock;
class TextArea;
class UndoKeys;

/// How one text field and the answers of a person belong together.
struct AnswerField
{
    QString undoText; ///< "Change what went well"
    std::function<QString(const PreparationAnswers &)> read;
    std::function<void(PreparationAnswers &, const QString &)> write;
};
/// A text of several lines, and a list with one line for each of its texts.
[[nodiscard]] AnswerField answerField(const QString &undoText, QString PreparationAnswers::*member);
[[nodiscard]] AnswerField answerField(const QString &undoText, QStringList PreparationAnswers::*member);

/// Keeps fields of a form and the answers of one person the same: what is typed is saved at once, and all typing in one
/// field is one step to undo. Text that could not be written stays in its field.
class AnswerFields : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the fields.
    AnswerFields(PostmortemDocument &document, const Clock &clock, QObject *parent = nullptr);

    void bind(TextArea &edit, AnswerField field);
    /// Whose answers are shown; a null id shows empty fields.
    void setParticipant(const ParticipantId &participant);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Bound
    {
        TextArea *edit;
        AnswerField field;
    };

    [[nodiscard]] PreparationAnswers stored() const;
    [[nodiscard]] bool agrees(const Bound &bound) const;
    void typed(size_t place);
    void show(const Bound &bound);

    PostmortemDocument &m_document;
    const Clock &m_clock;
    UndoKeys *m_undoKeys;
    ParticipantId m_participant;
    std::vector<Bound> m_fields;
    bool m_showing = false;
    bool m_unsaved = false;
};

} // namespace debrief
