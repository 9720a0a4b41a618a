// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CauseTreeModel.h"
#include "widgets/shell/WorkspacePage.h"

#include <memory>

class QItemSelectionModel;
class QPushButton;
class QTreeView;

namespace Ui {
class WhysPage;
}

namespace debrief {

class CauseCommands;
class CauseInspector;
class CauseTreeView;
struct UiContext;

/// The five whys of one postmortem: the tree or the same as an outline, and beside it what is known of the selected
/// cause.
class WhysPage : public WorkspacePage
{
    Q_OBJECT

public:
    WhysPage(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~WhysPage() override;

    void reveal(const QString &id) override;
    [[nodiscard]] CauseTreeView *tree() const { return m_tree; }
    [[nodiscard]] QTreeView *outline() const;
    void showOutline(bool outline);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTree();
    void buildOutline();
    void connectButtons();
    void bindButton(QPushButton &button, QAction &action);
    QPushButton *zoomButton(const char *name, const QString &text, const QString &spoken);
    void addZoomKeys();
    void showMenu(QWidget &view, const QPoint &at);
    void editText(const CauseId &id);
    void attachOutline(bool attached);
    void unfoldOutline();
    void fitOutlineRows();
    void showHintLine();
    void notice(const QString &text);

    PostmortemDocument &m_document;
    std::unique_ptr<Ui::WhysPage> m_ui;
    CauseTreeModel *m_model;
    QItemSelectionModel *m_selection;
    CauseTreeView *m_tree = nullptr;
    CauseCommands *m_commands = nullptr;
    CauseInspector *m_inspector;
    QString m_notice;
};

} // namespace debrief
