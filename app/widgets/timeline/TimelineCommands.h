// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"
#include "widgets/common/UiContext.h"

#include <QObject>

class QAction;
class QMenu;
class QTableView;

namespace debrief {

class TimelineModel;

/// What can be done with the selected events, by key and by context menu.
class TimelineCommands : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to the table and answers its context menu.
    TimelineCommands(QTableView &table, TimelineModel &model, const UiContext &context);

    [[nodiscard]] QList<EventId> selected() const;
    void select(const QList<EventId> &events);
    /// Marks or unmarks the selected events as decision points.
    void toggleDecision();
    void shift();
    void showMenu(QPoint globalPlace);

Q_SIGNALS:
    void pasteRequested(const QString &text);
    void detailsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Rows
    {
        int first = 0;
        int last = 0;
    };

    QAction *add(const QString &name, const QString &objectName, const QKeySequence &key,
                 void (TimelineCommands::*slot)());
    void addActions();
    void edit();
    void remove();
    void duplicate();
    void moveUp();
    void moveDown();
    void move(int places);
    void copy();
    void paste();
    /// Which commands fit what is selected, with the reason where one does not.
    void refresh();
    /// What is selected, in order and without gaps within a range.
    [[nodiscard]] QList<Rows> selectedRows() const;
    [[nodiscard]] bool areDecisionPoints(const QList<Rows> &rows) const;
    /// Whether the one selected event can change places with the one before or after it.
    [[nodiscard]] bool hasEqualTime(const QList<Rows> &rows, int places) const;
    void setUsable(QAction *action, bool usable, const QString &whyNot);
    bool perform(const ChangeSet &changes, const QString &name);

    QTableView &m_table;
    TimelineModel &m_model;
    const UiContext &m_context;
    QMenu *m_menu;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_moveUp = nullptr;
    QAction *m_moveDown = nullptr;
    QAction *m_shift = nullptr;
    QAction *m_decision = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_details = nullptr;
};

} // namespace debrief
