// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "domain/ClosureCheck.h"
#include "widgets/common/Panel.h"

#include <functional>
#include <memory>

namespace Ui {
class ClosureCheckPanel;
}

namespace debrief {

class PostmortemDocument;
struct UiContext;

/// The check that is due: its day, and the four questions with what the action items say about them.
class ClosureCheckPanel final : public Panel
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ClosureCheckPanel(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~ClosureCheckPanel() override;

    /// Hides itself while no check is pending.
    void refresh();

Q_SIGNALS:
    void itemChosen(const debrief::ActionId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bindQuestions();
    void bindLearned();
    void bindDay();
    void takeDay();
    void lock();
    void showDay(const ClosureCheck &check);
    void showAnswers(const ClosureCheck &check);
    void change(const QString &name, const QString &field, const std::function<void(ClosureCheck &)> &edit);
    [[nodiscard]] const ClosureCheck *check() const;

    std::unique_ptr<Ui::ClosureCheckPanel> m_ui;
    PostmortemDocument &m_document;
    const UiContext &m_context;
};

} // namespace debrief
