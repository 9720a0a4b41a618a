// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "widgets/shell/WorkspacePage.h"

#include <memory>

namespace Ui {
class ClosurePage;
}

namespace debrief {

class ClosedPanel;
class CloseIncidentPanel;
class ClosureCheckPanel;
class ClosureHistoryModel;
class DecisionPanel;
class EscalationPanel;
class ExtendCheckPanel;
class PostmortemDocument;
class ScheduleCheckPanel;
struct UiContext;

/// The check a week after the incident: answer, close or extend, with what is blocked and what was decided before.
class ClosurePage final : public WorkspacePage
{
    Q_OBJECT

public:
    ClosurePage(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~ClosurePage() override;

    void reveal(const QString &id) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void refresh();
    void goToItem(const ActionId &id);

    std::unique_ptr<Ui::ClosurePage> m_ui;
    PostmortemDocument &m_document;
    ScheduleCheckPanel *m_schedule;
    ClosedPanel *m_closed;
    ClosureCheckPanel *m_check;
    CloseIncidentPanel *m_close;
    ExtendCheckPanel *m_extend;
    DecisionPanel *m_decision;
    EscalationPanel *m_escalation;
    ClosureHistoryModel *m_history;
};

} // namespace debrief
