// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closure/ClosedPanel.h"

#include "domain/Clock.h"
#include "domain/edits/ClosureEdits.h"
#include "domain/edits/StageEdits.h"
#include "domain/rules/Closure.h"
#include "domain/rules/DayText.h"
#include "editing/PostmortemDocument.h"
#include "store/Library.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/common/UiContext.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr int daysUntilTheNextCheck = 7;

/// The last step into the closed stage, or nullptr.
const StageChange *closingStep(const Postmortem &postmortem)
{
    const auto &history = postmortem.stageHistory;
    const auto found = std::find_if(history.crbegin(), history.crend(),
                                    [](const StageChange &step) { return step.to == Stage::Closed; });
    return found == history.crend() ? nullptr : &*found;
}

QString closingStatement(const Postmortem &postmortem)
{
    const ClosureCheck *last = nullptr;
    for (const auto &check : postmortem.closureChecks) {
        if (check.outcome == ClosureOutcome::Closed && (last == nullptr || check.heldAt > last->heldAt))
            last = &check;
    }
    return last == nullptr ? QString() : last->statement;
}

} // namespace

ClosedPanel::ClosedPanel(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : Panel(parent)
    , m_document(document)
    , m_context(context)
    , m_heading(new ToneLabel)
    , m_statement(new PlainLabel)
    , m_reopen(new QPushButton(tr("Reopen the incident")))
{
    setObjectName(QStringLiteral("closedPanel"));
    setTone(Tone::Good);
    setFocusProxy(m_reopen);
    m_heading->setObjectName(QStringLiteral("closedHeading"));
    m_heading->setFont(Theme::font(TextStyle::Heading));
    m_heading->setTone(Tone::Good);
    m_statement->setObjectName(QStringLiteral("closedStatement"));
    m_statement->setWordWrap(true);
    m_reopen->setObjectName(QStringLiteral("reopenButton"));
    m_reopen->setEnabled(!document.isReadOnly());
    m_reopen->setToolTip(document.isReadOnly() ? document.library().readOnlyReason()
                                               : tr("Plans the next closure check in a week"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    layout->setSpacing(metrics::space2);
    layout->addWidget(m_heading);
    layout->addWidget(m_statement);
    layout->addWidget(m_reopen, 0, Qt::AlignLeft);
    connect(m_reopen, &QPushButton::clicked, this, &ClosedPanel::reopen);
    connect(&document, &PostmortemDocument::changed, this, &ClosedPanel::refresh);
    refresh();
}

void ClosedPanel::refresh()
{
    const auto &postmortem = m_document.value();
    const bool closed = postmortem.incident.stage == Stage::Closed;
    setVisible(closed);
    if (!closed)
        return;
    const auto *step = closingStep(postmortem);
    m_heading->setText(step == nullptr ? tr("Closed")
                                       : tr("Closed on %1")
                                             .arg(dayText(toDateTime(step->at, postmortem.incident.zone).date(),
                                                          m_context.clock.today())));
    m_statement->setText(closingStatement(postmortem));
    m_statement->setVisible(!m_statement->text().isEmpty());
}

void ClosedPanel::reopen()
{
    const auto &postmortem = m_document.value();
    const auto *step = closingStep(postmortem);
    const auto back = changeStage(postmortem, step == nullptr ? Stage::Published : step->from, m_context.clock.now());
    if (!back)
        return;
    auto edit = back.value();
    if (pendingClosureCheck(postmortem.closureChecks) == nullptr)
        append(edit, planClosureCheck(m_context.clock.today().addDays(daysUntilTheNextCheck)));
    static_cast<void>(m_document.perform(edit, tr("Reopen the incident"))); // the document says what failed
}

} // namespace debrief
