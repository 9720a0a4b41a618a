// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closure/ScheduleCheckPanel.h"

#include "domain/Clock.h"
#include "domain/edits/ClosureEdits.h"
#include "domain/rules/Closure.h"
#include "editing/PostmortemDocument.h"
#include "store/Library.h"
#include "ui_ScheduleCheckPanel.h"
#include "widgets/common/UiContext.h"

namespace debrief {

namespace {

constexpr int daysAfterIncident = 7;

} // namespace

ScheduleCheckPanel::ScheduleCheckPanel(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : Panel(parent)
    , m_ui(std::make_unique<Ui::ScheduleCheckPanel>())
    , m_document(document)
    , m_context(context)
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->scheduleEdit);
    m_ui->scheduleButton->setProperty("primary", true);
    m_ui->scheduleEdit->setClock(context.clock);
    m_ui->scheduleEdit->sayReadingIn(*m_ui->scheduleReading, DeadlineEdit::Say::Always);
    m_ui->scheduleEdit->setReadOnly(document.isReadOnly());
    connect(m_ui->scheduleEdit, &DeadlineEdit::readingChanged, this, &ScheduleCheckPanel::updateButton);
    connect(m_ui->scheduleEdit, &QLineEdit::returnPressed, m_ui->scheduleButton, &QPushButton::click);
    connect(m_ui->scheduleButton, &QPushButton::clicked, this, &ScheduleCheckPanel::plan);
    connect(&document, &PostmortemDocument::changed, this, &ScheduleCheckPanel::refresh);
    refresh();
}

ScheduleCheckPanel::~ScheduleCheckPanel() = default;

void ScheduleCheckPanel::refresh()
{
    const auto &postmortem = m_document.value();
    const bool needed =
        pendingClosureCheck(postmortem.closureChecks) == nullptr && postmortem.incident.stage != Stage::Closed;
    setVisible(needed);
    if (needed && !m_ui->scheduleEdit->isModified())
        m_ui->scheduleEdit->setDate(proposedDay());
}

QDate ScheduleCheckPanel::proposedDay() const
{
    const auto today = m_context.clock.today();
    const auto &postmortem = m_document.value();
    const bool first = postmortem.closureChecks.isEmpty() && postmortem.incident.date.isValid();
    const auto day = (first ? postmortem.incident.date : today).addDays(daysAfterIncident);
    return std::max(day, today);
}

void ScheduleCheckPanel::updateButton()
{
    QString whyNot;
    if (m_document.isReadOnly())
        whyNot = m_document.library().readOnlyReason();
    else if (!m_ui->scheduleEdit->date())
        whyNot = tr("Write the day of the check, such as 1w.");
    m_ui->scheduleButton->setEnabled(whyNot.isEmpty());
    m_ui->scheduleButton->setToolTip(whyNot);
}

void ScheduleCheckPanel::plan()
{
    const auto day = m_ui->scheduleEdit->date();
    if (day && m_document.perform(planClosureCheck(*day), tr("Schedule the closure check")))
        m_ui->scheduleEdit->setModified(false);
}

} // namespace debrief
