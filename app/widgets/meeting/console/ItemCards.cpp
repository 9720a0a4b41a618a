// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ItemCards.h"

#include "editing/MeetingSession.h"
#include "widgets/common/Labels.h"
#include "widgets/common/Panel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace debrief {

ItemCards::ItemCards(MeetingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::space3);
    m_current = addCard(tr("On the shared window"), QStringLiteral("currentCard"), 2);
    m_next = addCard(tr("Next"), QStringLiteral("nextCard"), 1);
    m_current.panel->setFocusPolicy(Qt::TabFocus);
    m_current.text->setFont(Theme::font(TextStyle::BodyStrong));
    m_next.privately->hide();
    connect(&session, &MeetingSession::changed, this, &ItemCards::follow);
    follow();
}

ItemCards::Card ItemCards::addCard(const QString &title, const QString &name, int stretch)
{
    Card card{new Panel, new PlainLabel, new SecondLabel};
    card.panel->setObjectName(name);
    card.text->setObjectName(name + QStringLiteral("Text"));
    card.privately->setObjectName(name + QStringLiteral("Private"));
    card.text->setWordWrap(true);
    auto *inside = new QVBoxLayout(card.panel);
    inside->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    inside->setSpacing(metrics::space1);
    inside->addWidget(card.text);
    inside->addWidget(card.privately);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::space1);
    auto *caption = new CaptionLabel;
    caption->setText(title);
    column->addWidget(caption);
    column->addWidget(card.panel);
    column->addStretch();
    static_cast<QHBoxLayout *>(layout())->addLayout(column, stretch);
    return card;
}

void ItemCards::setPrivateShown(bool shown)
{
    m_privateShown = shown;
    follow();
}

void ItemCards::setFocusOnCurrent()
{
    m_current.panel->setFocus(Qt::ShortcutFocusReason);
}

void ItemCards::follow()
{
    const auto items = m_session.items();
    const auto place = currentPlace(m_session.state(), items);
    fill(m_current, place < 0 ? std::nullopt : std::optional(items[place]),
         m_session.currentPart() == PartKind::Actions
             ? tr("No action item yet. Write one: a Add pool alert @Backend P0 3d")
             : QString());
    fill(m_next, nextItem(m_session.state(), items), tr("Nothing more in this part"));
    m_next.privately->hide();
}

void ItemCards::fill(const Card &card, const std::optional<MeetingItem> &item, const QString &nothing)
{
    if (!item) {
        card.text->setText(nothing);
        card.panel->setAccessibleName(nothing);
        card.privately->hide();
        card.panel->clearTone();
        return;
    }
    const auto text = describe(*item, m_session.currentPart(), m_session.postmortem(), m_session.agenda());
    auto line = text.lead.isEmpty() ? text.text : text.lead + QStringLiteral("  ") + text.text;
    if (text.decisionPoint)
        line.prepend(QStringLiteral("◆ "));
    card.text->setText(line);
    card.privately->setText(text.privately);
    card.privately->setVisible(m_privateShown && !text.privately.isEmpty());
    card.panel->setAccessibleName(text.decisionPoint ? tr("Decision point: %1").arg(text.text) : line);
    if (text.decisionPoint)
        card.panel->setTone(Tone::Decision);
    else if (card.panel == m_current.panel)
        card.panel->setTone(Tone::Accent);
    else
        card.panel->clearTone();
}

} // namespace debrief
