// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "domain/meeting/Agenda.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace debrief {

class AgendaEditor;
class Library;
class ToneLabel;
class UserPrompts;

/// The agendas a team can choose from. Those that come with the program are copied to be edited; every edit of the
/// team's own is in the library at once. A file carries one to another team.
class AgendaDialog : public QDialog
{
    Q_OBJECT

public:
    /// `chosen`: the preset to show first. Library and prompts outlive the dialog.
    AgendaDialog(Library &library, UserPrompts &prompts, Agenda builtIn, const QString &chosen,
                 QWidget *parent = nullptr);

    void importFile();
    void exportFile();

Q_SIGNALS:
    void agendasChanged();

private:
    QWidget *createList();
    void fill(const QString &chosen);
    void showPreset(int row);
    void copy();
    void remove();
    void save();
    bool say(const Result<Done> &result);
    [[nodiscard]] const AgendaPreset *current() const;

    Library &m_library;
    UserPrompts &m_prompts;
    Agenda m_agenda; ///< with the team's own
    qsizetype m_builtInCount;
    QListWidget *m_list;
    AgendaEditor *m_editor;
    ToneLabel *m_problem;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
};

/// Shows the dialog; it deletes itself. Null, and told, where the program has no agendas.
AgendaDialog *openAgendas(Library &library, UserPrompts &prompts, const QString &chosen, QWidget *parent);

} // namespace debrief
