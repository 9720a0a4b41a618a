// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closure/DecisionPanel.h"

#include "domain/Clock.h"
#include "domain/edits/ActionEdits.h"
#include "domain/rules/Closure.h"
#include "editing/PostmortemDocument.h"
#include "store/Library.h"
#include "widgets/closure/ItemLink.h"
#include "widgets/common/Chip.h"
#include "widgets/common/Labels.h"
#include "widgets/common/ReasonDialog.h"
#include "widgets/common/UiContext.h"
#include "widgets/theme/Metrics.h"

#include <QVBoxLayout>

namespace debrief {

DecisionPanel::DecisionPanel(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : Panel(parent)
    , m_document(document)
    , m_context(context)
    , m_text(new PlainLabel)
    , m_layout(new QVBoxLayout(this))
    , m_rows(new QWidget)
{
    setObjectName(QStringLiteral("decisionPanel"));
    setTone(Tone::Decision);
    auto *heading = new HeadingLabel;
    heading->setText(tr("Time to decide"));
    m_text->setWordWrap(true);
    m_layout->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    m_layout->setSpacing(metrics::space2);
    m_layout->addWidget(heading);
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_rows);
    connect(&document, &PostmortemDocument::changed, this, &DecisionPanel::refresh);
    refresh();
}

void DecisionPanel::refresh()
{
    const auto &postmortem = m_document.value();
    const auto decision = extensionDecision(postmortem.closureChecks);
    QList<ActionItem> open;
    std::copy_if(postmortem.actions.begin(), postmortem.actions.end(), std::back_inserter(open), isOpen);
    setVisible(!decision.isEmpty() && !open.isEmpty() && pendingClosureCheck(postmortem.closureChecks) != nullptr);
    m_text->setText(decision);
    if (open == m_open)
        return;
    m_open = open;
    m_layout->removeWidget(m_rows);
    m_rows->hide();
    m_rows->deleteLater(); // a button of it may be the sender
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(metrics::space2);
    for (const auto &item : open)
        rows->addWidget(makeRow(item));
    m_layout->addWidget(m_rows);
}

QWidget *DecisionPanel::makeRow(const ActionItem &item)
{
    auto *row = new QWidget;
    auto *link = new ItemLink(item);
    connect(link, &ItemLink::clicked, this, [this, id = item.id] { Q_EMIT itemChosen(id); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space1);
    buttons->setContentsMargins(metrics::space1, 0, 0, 0);
    const auto add = [&](const QString &name, const QString &text, const QString &accessible, auto action) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAccessibleName(accessible);
        button->setEnabled(!m_document.isReadOnly());
        button->setToolTip(m_document.isReadOnly() ? m_document.library().readOnlyReason() : QString());
        connect(button, &QPushButton::clicked, this, action);
        buttons->addWidget(button);
    };
    add(QStringLiteral("doItButton"), tr("Do it"), tr("Do it: %1").arg(item.title), [this, item] { doIt(item.id); });
    add(QStringLiteral("shrinkItButton"), tr("Shrink it"), tr("Shrink it: %1").arg(item.title),
        [this, item] { Q_EMIT itemChosen(item.id); });
    add(QStringLiteral("dropItButton"), tr("Drop it"), tr("Drop it: %1").arg(item.title), [this, item] { drop(item); });
    buttons->addStretch();
    auto *head = new QHBoxLayout;
    head->addWidget(link);
    head->addWidget(new Chip(enumLabel(item.state), toneOf(item.state)));
    head->addStretch();
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space1);
    layout->addLayout(head);
    layout->addLayout(buttons);
    return row;
}

void DecisionPanel::doIt(const ActionId &id)
{
    setState(id, ActionState::InProgress, tr("Decided at the closure check: do it"), tr("Decide to do it"));
}

void DecisionPanel::drop(const ActionItem &item)
{
    auto *dialog = new ReasonDialog(
        tr("Why will it not be done?"), item.title, tr("Drop it"),
        [this, id = item.id](const QString &reason) {
            setState(id, ActionState::WillNotDo, reason, tr("Decide against it"));
        },
        this);
    dialog->setObjectName(QStringLiteral("dropReasonDialog"));
    dialog->setReason(item.reasonNotDone);
    dialog->open();
}

void DecisionPanel::setState(const ActionId &id, ActionState state, const QString &note, const QString &name)
{
    const auto edit = setActionState(m_document.value(), {id}, state, m_context.clock.now(), note);
    static_cast<void>(m_document.perform(edit, name)); // the document says what failed
}

} // namespace debrief
