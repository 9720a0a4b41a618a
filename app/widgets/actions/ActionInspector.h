// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "widgets/common/Panel.h"

#include <functional>
#include <memory>

namespace Ui {
class ActionInspector;
}

namespace debrief {

class ActionCausesModel;
class ActionHistoryModel;
struct ChangeEvent;
class PostmortemDocument;
struct UiContext;

/// Everything about the selected action item that has no column of its own. What is typed is written at once; one
/// stay in a field is one step of the history.
class ActionInspector final : public Panel
{
    Q_OBJECT

public:
    explicit ActionInspector(QWidget *parent = nullptr);
    ~ActionInspector() override;

    /// Once. Both must outlive the inspector.
    void start(PostmortemDocument &document, const UiContext &context);
    /// One item is shown; none and several are said in words.
    void showItems(const QList<ActionId> &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpViews();
    void connectFields();
    void refresh();
    void showItem(const ActionItem &item);
    void lock();
    void change(const QString &name, const QString &field, const std::function<void(ActionItem &)> &edit);
    void openTicket();
    [[nodiscard]] const ActionItem *item() const;

    std::unique_ptr<Ui::ActionInspector> m_ui;
    PostmortemDocument *m_document = nullptr;
    const UiContext *m_context = nullptr;
    ActionCausesModel *m_causes = nullptr;
    ActionHistoryModel *m_history = nullptr;
    QList<ActionId> m_ids;
};

} // namespace debrief
