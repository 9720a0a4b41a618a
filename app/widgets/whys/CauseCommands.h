// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CauseTreeModel.h"

class QAction;
class QItemSelectionModel;

namespace debrief {

/// What can be done with the selected causes, as actions for buttons, menus and keys. Tree and outline share them.
class CauseCommands : public QObject
{
    Q_OBJECT

public:
    /// The keys work within `area`. Model and selection must outlive the commands.
    CauseCommands(CauseTreeModel &model, QItemSelectionModel &selection, QWidget &area);

    QAction *addWhy;
    QAction *addSibling;
    QAction *editText;
    QAction *markSystemic;
    QAction *moveEarlier;
    QAction *moveLater;
    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *remove;

    /// In the order of a menu, with nullptr between groups.
    [[nodiscard]] QList<QAction *> menu() const;
    /// The selected causes to the end of what stands below `target`; the null id is the incident.
    void moveTo(const CauseId &target);

Q_SIGNALS:
    /// That row is now the current one and its text is to be edited.
    void editRequested(const debrief::CauseId &id);
    /// Why something did not happen, or what did, in a short sentence.
    void noticed(const QString &text);

private:
    QAction *add(QWidget &area, const char *name, const QString &text, const QKeySequence &key = {},
                 const QKeySequence &other = {});
    bool perform(const ChangeSet &edit, const QString &text);
    void connectActions();
    void draft(const CauseId &parent, qsizetype position);
    void addBelow();
    void addBeside();
    void toggleSystemic();
    void reorder(int places);
    void toClipboard(bool andRemove);
    void pasteBelow();
    void removeSelected();
    void update();
    void select(const CauseId &id);
    [[nodiscard]] const Postmortem &value() const { return m_model.document().value(); }
    [[nodiscard]] CauseId current() const;
    /// The selected causes without the incident and the draft; the current one when none is selected.
    [[nodiscard]] QList<CauseId> selected() const;
    [[nodiscard]] CauseId afterRemoval(const QList<CauseId> &gone) const;

    CauseTreeModel &m_model;
    QItemSelectionModel &m_selection;
};

} // namespace debrief
