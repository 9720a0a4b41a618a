// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closure/EscalationPanel.h"

#include "domain/edits/EditHelpers.h"
#include "domain/rules/Closure.h"
#include "widgets/closure/ItemLink.h"
#include "widgets/common/Labels.h"
#include "widgets/theme/Metrics.h"

#include <QVBoxLayout>

namespace debrief {

namespace {

QString whoAndWhy(const ActionItem &item)
{
    if (item.owner.isEmpty())
        return item.reasonNotDone;
    return item.reasonNotDone.isEmpty()
               ? item.owner
               : EscalationPanel::tr("%1: %2", "owner: what blocks it").arg(item.owner, item.reasonNotDone);
}

} // namespace

EscalationPanel::EscalationPanel(QWidget *parent)
    : Panel(parent)
    , m_text(new SecondLabel)
    , m_layout(new QVBoxLayout(this))
    , m_items(new QWidget)
{
    setObjectName(QStringLiteral("escalationPanel"));
    setTone(Tone::Attention);
    auto *heading = new HeadingLabel;
    heading->setText(tr("Escalate"));
    m_layout->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    m_layout->setSpacing(metrics::space2);
    m_layout->addWidget(heading);
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_items);
}

void EscalationPanel::showItems(const QList<ActionItem> &actions)
{
    const auto facts = closureFacts(actions);
    setVisible(!facts.blocked.isEmpty());
    m_text->setText(facts.blockedText);
    delete m_items;
    m_items = new QWidget;
    auto *lines = new QVBoxLayout(m_items);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    for (const auto &item : chosen(actions, facts.blocked)) {
        auto *link = new ItemLink(item);
        connect(link, &ItemLink::clicked, this, [this, id = item.id] { Q_EMIT itemChosen(id); });
        lines->addWidget(link);
        auto *why = new SecondLabel;
        why->setText(whoAndWhy(item));
        why->setContentsMargins(metrics::space1, 0, 0, metrics::space1);
        why->setVisible(!why->text().isEmpty());
        lines->addWidget(why);
    }
    m_layout->addWidget(m_items);
}

} // namespace debrief
