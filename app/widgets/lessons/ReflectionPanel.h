// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reflection.h"
#include "widgets/common/Panel.h"

class QAction;
class QLineEdit;

namespace debrief {

class ContentTable;
class PostmortemDocument;
class QuickLine;
class ReflectionModel;
class SecondLabel;

/// The reflections of one kind: a short list to edit in place, and a line to type the next one into. Takes what is
/// dragged onto it from the panels of other kinds.
class ReflectionPanel : public Panel
{
    Q_OBJECT

public:
    /// The document must outlive the panel.
    ReflectionPanel(PostmortemDocument &document, ReflectionKind kind, QWidget *parent = nullptr);

    /// Selects it; false when it is of another kind or not there.
    bool reveal(const ReflectionId &id);
    void focusQuickLine();
    [[nodiscard]] QLineEdit *quickLine() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTable();
    void buildQuickLine();
    void buildActions();
    QAction *addAction(const char *name, const QString &text, const QKeySequence &key);
    void add(const QString &typed);
    void remove();
    void move(int places);
    void moveTo(ReflectionKind kind);
    void showMenu(const QPoint &position);
    [[nodiscard]] QList<ReflectionId> selectedIds() const;

    PostmortemDocument &m_document;
    ReflectionKind m_kind;
    ReflectionModel *m_model;
    ContentTable *m_table;
    SecondLabel *m_empty;
    QuickLine *m_line;
    QList<QAction *> m_commands;
};

} // namespace debrief
