// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "widgets/shell/WorkspacePage.h"

#include <memory>

namespace Ui {
class ActionsPage;
}

namespace debrief {

class ActionCommands;
class ActionFilterModel;
class ActionItemModel;
class EmptyState;
class PostmortemDocument;
struct UiContext;

/// The action items of a postmortem: what holds back the next release, the table, the line to type new ones into, and
/// the details of the one selected.
class ActionsPage final : public WorkspacePage
{
    Q_OBJECT

public:
    ActionsPage(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~ActionsPage() override;

    void reveal(const QString &id) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void setUpQuickLine();
    void setUpDetails();
    void lock();
    void refresh();
    void readLine(const QString &text);
    void addLine(const QString &text);
    void showAdded(const QList<ActionId> &ids);
    void focusQuickLine();

    std::unique_ptr<Ui::ActionsPage> m_ui;
    PostmortemDocument &m_document;
    const UiContext &m_context;
    ActionItemModel *m_items;
    ActionFilterModel *m_filter;
    ActionCommands *m_commands;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    bool m_detailsChosen = false; ///< by a person, now or earlier; else the height of the page decides
};

} // namespace debrief
