// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closure/ClosurePage.h"

#include "editing/PostmortemDocument.h"
#include "models/ClosureHistoryModel.h"
#include "ui_ClosurePage.h"
#include "widgets/closure/CloseIncidentPanel.h"
#include "widgets/closure/ClosedPanel.h"
#include "widgets/closure/ClosureCheckPanel.h"
#include "widgets/closure/DecisionPanel.h"
#include "widgets/closure/EscalationPanel.h"
#include "widgets/closure/ExtendCheckPanel.h"
#include "widgets/closure/ScheduleCheckPanel.h"
#include "widgets/common/UiContext.h"

#include <QResizeEvent>

namespace debrief {

namespace {

/// Below this width the panels on the side stand below the check.
constexpr int twoColumns = 880;
constexpr int sideWidth = 348;

} // namespace

ClosurePage::ClosurePage(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : WorkspacePage(parent)
    , m_ui(std::make_unique<Ui::ClosurePage>())
    , m_document(document)
    , m_schedule(new ScheduleCheckPanel(document, context, this))
    , m_closed(new ClosedPanel(document, context, this))
    , m_check(new ClosureCheckPanel(document, context, this))
    , m_close(new CloseIncidentPanel(document, context, this))
    , m_extend(new ExtendCheckPanel(document, context, this))
    , m_decision(new DecisionPanel(document, context, this))
    , m_escalation(new EscalationPanel(this))
    , m_history(new ClosureHistoryModel(document, context.clock, this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("closurePage"));
    arrange();
    m_ui->historyTable->setModel(m_history);
    m_ui->historyTable->setColumnShares({4, 7});
    connect(m_check, &ClosureCheckPanel::itemChosen, this, &ClosurePage::goToItem);
    connect(m_decision, &DecisionPanel::itemChosen, this, &ClosurePage::goToItem);
    connect(m_escalation, &EscalationPanel::itemChosen, this, &ClosurePage::goToItem);
    connect(&document, &PostmortemDocument::changed, this, &ClosurePage::refresh);
    refresh();
}

ClosurePage::~ClosurePage() = default;

void ClosurePage::arrange()
{
    for (QWidget *panel : std::initializer_list<QWidget *>{m_schedule, m_closed, m_check, m_close, m_extend})
        m_ui->mainColumn->addWidget(panel);
    m_ui->mainColumn->addStretch(1);
    m_ui->sideColumn->insertWidget(0, m_decision);
    m_ui->sideColumn->insertWidget(1, m_escalation);
    m_ui->sideColumn->addStretch(1);
}

void ClosurePage::refresh()
{
    m_escalation->showItems(m_document.value().actions);
    m_ui->historyPanel->setVisible(m_history->rowCount() > 0);
    // A side with nothing in it would push the check to one half of the page.
    m_ui->side->setVisible(!m_decision->isHidden() || !m_escalation->isHidden() || !m_ui->historyPanel->isHidden());
}

void ClosurePage::goToItem(const ActionId &id)
{
    Q_EMIT pageRequested(PageKind::Actions, id.toString());
}

void ClosurePage::reveal(const QString &)
{
    for (QWidget *panel : std::initializer_list<QWidget *>{m_check, m_schedule, m_closed}) {
        if (!panel->isHidden()) {
            panel->setFocus();
            return;
        }
    }
}

void ClosurePage::showEvent(QShowEvent *event)
{
    m_check->refresh(); // the day may be another one than when it was last shown
    m_extend->refresh();
    m_schedule->refresh();
    WorkspacePage::showEvent(event);
}

void ClosurePage::resizeEvent(QResizeEvent *event)
{
    WorkspacePage::resizeEvent(event);
    const bool beside = width() >= twoColumns;
    m_ui->columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->side->setMinimumWidth(beside ? sideWidth : 0);
    m_ui->side->setMaximumWidth(beside ? sideWidth : QWIDGETSIZE_MAX);
}

} // namespace debrief
