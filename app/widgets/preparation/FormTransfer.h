// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QObject>

namespace debrief {

class PostmortemDocument;
struct ReturnedForm;
struct UiContext;

/// The ways a form goes out to people and comes back: clipboard and files. Nothing is ever sent.
class FormTransfer : public QObject
{
    Q_OBJECT

public:
    /// `window` is what questions stand above; all must outlive the transfer.
    FormTransfer(PostmortemDocument &document, const UiContext &context, QWidget *window);

    /// Whoever is handed a form counts as asked from then on.
    void copyForm(const ParticipantId &person);
    void saveForm(const ParticipantId &person);
    /// One form without a name, for everybody who has not answered.
    void saveFormForAll();

    /// The form goes to whom it names, else to `selected`.
    void pasteForm(const ParticipantId &selected);
    void chooseForm(const ParticipantId &selected);
    void readForm(const QString &path, const ParticipantId &selected);

Q_SIGNALS:
    /// What was done, in a sentence.
    void done(const QString &message);
    void formRead(const debrief::ParticipantId &person);

private:
    void ask(const QList<ParticipantId> &people);
    [[nodiscard]] bool write(const QString &path, const QString &text);
    void takeIn(const ReturnedForm &form, const ParticipantId &selected);

    PostmortemDocument &m_document;
    const UiContext &m_context;
    QWidget *m_window;
};

} // namespace debrief
