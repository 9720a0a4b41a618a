// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preparation/AnswerFields.h"

#include "domain/Clock.h"
#include "domain/edits/PreparationEdits.h"
#include "domain/rules/PreparationStatus.h"
#include "store/Library.h"
#include "widgets/common/TextArea.h"
#include "widgets/common/UndoKeys.h"
#include "widgets/common/wording/WordingWatch.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace debrief {

AnswerField answerField(const QString &undoText, QString PreparationAnswers::*member)
{
    return {undoText, [member](const PreparationAnswers &answers) { return answers.*member; },
            [member](PreparationAnswers &answers, const QString &text) { answers.*member = text.trimmed(); }};
}

AnswerField answerField(const QString &undoText, QStringList PreparationAnswers::*member)
{
    return {undoText, [member](const PreparationAnswers &answers) { return (answers.*member).join(QLatin1Char('\n')); },
            [member](PreparationAnswers &answers, const QString &text) {
                (answers.*member).clear();
                for (const auto &line : text.split(QLatin1Char('\n'))) {
                    if (!line.trimmed().isEmpty())
                        (answers.*member).append(line.trimmed());
                }
            }};
}

AnswerFields::AnswerFields(PostmortemDocument &document, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(clock)
    , m_undoKeys(new UndoKeys(document, this))
{
    connect(&document, &PostmortemDocument::changed, this, [this](const ChangeEvent &event) {
        if (!event.touches<PreparationForm>())
            return;
        m_unsaved = false;
        for (const auto &bound : m_fields) {
            if (!agrees(bound))
                show(bound);
        }
    });
}

void AnswerFields::bind(TextArea &edit, AnswerField field)
{
    const auto place = m_fields.size();
    watchWording(edit, m_document, WordingField::Note);
    edit.setReadOnly(m_document.isReadOnly());
    if (m_document.isReadOnly())
        edit.setToolTip(m_document.library().readOnlyReason());
    edit.setUndoRedoEnabled(false); // the document undoes
    edit.setTabChangesFocus(true);
    edit.setAcceptDrops(false); // a dropped file is a returned form, not text
    edit.installEventFilter(this);
    m_undoKeys->watch(edit);
    m_fields.push_back({&edit, std::move(field)});
    connect(&edit, &QPlainTextEdit::textChanged, this, [this, place] { typed(place); });
}

void AnswerFields::setParticipant(const ParticipantId &participant)
{
    m_document.endMerging();
    m_participant = participant;
    m_unsaved = false;
    for (const auto &bound : m_fields)
        show(bound);
}

PreparationAnswers AnswerFields::stored() const
{
    const auto *form = formOf(m_document.value(), m_participant);
    return form == nullptr ? PreparationAnswers() : form->answers;
}

/// Whether the field says what is stored, if with other spaces.
bool AnswerFields::agrees(const Bound &bound) const
{
    auto answers = stored();
    bound.field.write(answers, bound.edit->toPlainText());
    return answers == stored();
}

void AnswerFields::typed(size_t place)
{
    const auto &bound = m_fields[place];
    if (m_showing || m_participant.isNull() || (!m_unsaved && agrees(bound)))
        return;
    const auto edit =
        changeAnswers(m_document.value(), m_participant, m_clock.now(), [this](PreparationAnswers &answers) {
            // What an earlier failure to write left in the fields goes along.
            for (const auto &field : m_fields)
                field.field.write(answers, field.edit->toPlainText());
        });
    const QString key = bound.edit->objectName() + QLatin1Char(':') + m_participant.toString();
    // A failure is shown by the workspace; the text stays here and counts as unsaved.
    m_unsaved = !m_document.perform(edit, bound.field.undoText, key);
}

void AnswerFields::show(const Bound &bound)
{
    const QScopedValueRollback showing(m_showing, true);
    const auto text = bound.field.read(stored());
    const int cursor = bound.edit->textCursor().position();
    bound.edit->setPlainText(text);
    auto at = bound.edit->textCursor();
    at.setPosition(std::min(cursor, int(text.size())));
    bound.edit->setTextCursor(at);
}

bool AnswerFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_document.endMerging();
    return QObject::eventFilter(watched, event);
}

} // namespace debrief
