// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/EditHelpers.h"
#include "widgets/common/Panel.h"

class QAction;
class QPushButton;

namespace debrief {

class ContentTable;
class ParticipantModel;
class PostmortemDocument;
class SecondLabel;

/// The people and teams of the postmortem: edited in the table, or one by one in a dialog.
class PeoplePanel : public Panel
{
    Q_OBJECT

public:
    /// The document must outlive the panel.
    explicit PeoplePanel(PostmortemDocument &document, QWidget *parent = nullptr);

    /// Selects the person; false when there is none with that id.
    bool reveal(const ParticipantId &id);

private:
    void buildHeader();
    void buildTable();
    void buildActions();
    QAction *addAction(const char *name, const QString &text, const QKeySequence &key);
    void addPerson();
    void editPerson();
    void removePeople();
    void movePeople(int places);
    void setInvolvement(Involvement involvement, bool involved);
    void showMenu(const QPoint &position);
    void openDialog(const Participant &person, const QString &undoText);
    [[nodiscard]] QList<ParticipantId> selectedIds() const;

    PostmortemDocument &m_document;
    ParticipantModel *m_model;
    ContentTable *m_table;
    SecondLabel *m_empty;
    QPushButton *m_add;
    QList<QAction *> m_commands;
};

} // namespace debrief
