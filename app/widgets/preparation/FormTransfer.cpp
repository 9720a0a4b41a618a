// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preparation/FormTransfer.h"

#include "domain/Clock.h"
#include "domain/edits/PreparationEdits.h"
#include "domain/rules/PreparationStatus.h"
#include "editing/PostmortemDocument.h"
#include "exchange/forms/PreparationFormReader.h"
#include "exchange/forms/PreparationFormWriter.h"
#include "widgets/common/UiContext.h"
#include "widgets/common/UserPrompts.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>
#include <QWidget>

namespace debrief {

namespace {

constexpr qint64 mostRead = 1024 * 1024; ///< bytes; the reader refuses less than that already

QString nameOf(const Postmortem &postmortem, const ParticipantId &id)
{
    const auto *person = findById(postmortem.participants, id);
    if (person == nullptr)
        return {};
    return person->name.isEmpty() ? person->role : person->name;
}

/// Whether any question of the form was found in it.
bool hasPlaced(PreparationAnswers answers)
{
    answers.unplaced.clear();
    return hasAnswers(answers) || answers.mayBeShown;
}

} // namespace

FormTransfer::FormTransfer(PostmortemDocument &document, const UiContext &context, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_context(context)
    , m_window(window)
{
}

void FormTransfer::copyForm(const ParticipantId &id)
{
    const auto *person = findById(m_document.value().participants, id);
    if (person == nullptr)
        return;
    QGuiApplication::clipboard()->setText(preparationFormText(m_document.value(), *person));
    ask({id});
    Q_EMIT done(tr("Form of %1 copied. Paste it into a message to them.").arg(nameOf(m_document.value(), id)));
}

void FormTransfer::saveForm(const ParticipantId &id)
{
    const auto *found = findById(m_document.value().participants, id);
    if (found == nullptr)
        return;
    const auto person = *found;
    const auto path = m_context.prompts.fileToSave(
        m_window, tr("Save form"), preparationFormFileName(m_document.value(), person), tr("Markdown (*.md)"));
    if (path.isEmpty() || !write(path, preparationFormText(m_document.value(), person)))
        return;
    ask({id});
    Q_EMIT done(tr("Form of %1 saved. Send them the file.").arg(nameOf(m_document.value(), id)));
}

void FormTransfer::saveFormForAll()
{
    const auto &postmortem = m_document.value();
    const auto path = m_context.prompts.fileToSave(m_window, tr("Save form for all"),
                                                   preparationFormFileName(postmortem, {}), tr("Markdown (*.md)"));
    if (path.isEmpty() || !write(path, preparationFormText(postmortem, {})))
        return;
    const auto status = preparationStatus(postmortem);
    ask(status.notAsked);
    Q_EMIT done(tr("Form saved. Send the file to everybody; each writes their name behind “For:”."));
}

void FormTransfer::ask(const QList<ParticipantId> &people)
{
    const auto edit = markAsked(m_document.value(), people, m_context.clock.now());
    if (!edit.isEmpty() && !m_document.isReadOnly())
        static_cast<void>(m_document.perform(edit, tr("Mark form as sent")));
}

bool FormTransfer::write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const auto bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    m_context.prompts.showError(
        m_window, {Error::Kind::Unreadable,
                   tr("The form could not be saved as %1: %2").arg(QFileInfo(path).fileName(), file.errorString())});
    return false;
}

void FormTransfer::pasteForm(const ParticipantId &selected)
{
    const auto text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_context.prompts.inform(m_window, tr("Nothing to paste"),
                                 tr("Copy the answers of the person first, then paste them here."));
        return;
    }
    takeIn(readPreparationForm(text), selected);
}

void FormTransfer::chooseForm(const ParticipantId &selected)
{
    const auto path = m_context.prompts.fileToOpen(m_window, tr("Read a returned form"),
                                                   tr("Forms (*.md *.markdown *.txt);;All files (*)"));
    if (!path.isEmpty())
        readForm(path, selected);
}

void FormTransfer::readForm(const QString &path, const ParticipantId &selected)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_context.prompts.showError(
            m_window, {Error::Kind::Unreadable,
                       tr("%1 could not be read: %2").arg(QFileInfo(path).fileName(), file.errorString())});
        return;
    }
    const auto form = readPreparationForm(file.read(mostRead));
    if (!form)
        m_context.prompts.showError(m_window, form.error());
    else
        takeIn(form.value(), selected);
}

void FormTransfer::takeIn(const ReturnedForm &form, const ParticipantId &selected)
{
    if (m_document.isReadOnly())
        return;
    const auto named = personOf(form, m_document.value());
    const auto target = named.isNull() ? selected : named;
    const auto name = nameOf(m_document.value(), target);
    if (target.isNull() || !hasAnswers(form.answers)) {
        m_context.prompts.inform(m_window, tr("No answers found"),
                                 target.isNull() ? tr("Choose the person the form is from, then read it again.")
                                                 : tr("The form is empty. Nothing was changed."));
        return;
    }
    const bool isStranger = named.isNull() && !form.person.isEmpty();
    if (isStranger && !m_context.prompts.confirm(m_window, tr("Take the form for %1?").arg(name),
                                                 tr("It says that it is from %1.").arg(form.person), tr("Take")))
        return;
    if (!hasPlaced(form.answers) &&
        !m_context.prompts.confirm(m_window, tr("Take the whole text for %1?").arg(name),
                                   tr("No question of the form was found in it."), tr("Take")))
        return;
    const auto edit = takeInAnswers(m_document.value(), target, m_context.clock.now(), form.answers);
    if (!edit.isEmpty() && !m_document.perform(edit, tr("Read form of %1").arg(name)))
        return;
    Q_EMIT formRead(target);
    Q_EMIT done(form.answers.unplaced.isEmpty()
                    ? tr("Form of %1 read.").arg(name)
                    : tr("Form of %1 read. Some lines have no place in the form: see below.").arg(name));
}

} // namespace debrief
