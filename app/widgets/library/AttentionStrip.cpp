// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/AttentionStrip.h"

#include "widgets/library/AttentionCell.h"

#include <QHBoxLayout>
#include <QLocale>

namespace debrief {

namespace {

QString shortDay(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMM"));
}

} // namespace

AttentionStrip::AttentionStrip(QWidget *parent)
    : Panel(parent)
    , m_blockers(new AttentionCell)
    , m_overdue(new AttentionCell)
    , m_closure(new AttentionCell)
{
    m_blockers->setObjectName(QStringLiteral("attentionBlockers"));
    m_overdue->setObjectName(QStringLiteral("attentionOverdue"));
    m_closure->setObjectName(QStringLiteral("attentionClosure"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (auto *cell : {m_blockers, m_overdue, m_closure}) {
        if (cell != m_blockers) {
            auto *line = new QFrame;
            line->setFrameShape(QFrame::VLine);
            line->setFixedWidth(1);
            row->addWidget(line);
        }
        row->addWidget(cell, 1);
    }
    connect(m_blockers, &AttentionCell::clicked, this,
            [this] { choose(m_blockers, LibraryFilterModel::Focus::ReleaseBlockers); });
    connect(m_overdue, &AttentionCell::clicked, this,
            [this] { choose(m_overdue, LibraryFilterModel::Focus::Overdue); });
    connect(m_closure, &AttentionCell::clicked, this,
            [this] { choose(m_closure, LibraryFilterModel::Focus::ClosureDue); });
}

void AttentionStrip::setAttention(const Attention &attention, QDate today)
{
    QString blocker;
    if (attention.releaseBlockers > 0) {
        const auto owner = attention.oldestBlockerOwner.isEmpty() ? tr("nobody yet") : attention.oldestBlockerOwner;
        blocker = attention.oldestBlockerDeadline
                      ? tr("First due %1, %2").arg(shortDay(*attention.oldestBlockerDeadline), owner)
                      : tr("No deadline yet, %1").arg(owner);
    }
    m_blockers->setContent(
        attention.releaseBlockers,
        attention.releaseBlockers == 1 ? tr("P0 item blocks a release") : tr("P0 items block a release"), {},
        attention.releaseBlockers > 0 ? blocker : tr("Nothing holds a release back"), Tone::Urgent);

    QStringList overdue;
    if (attention.blockedActions > 0)
        overdue.append(tr("%n blocked", nullptr, attention.blockedActions));
    if (attention.unownedOverdue > 0)
        overdue.append(tr("%n without an owner", nullptr, attention.unownedOverdue));
    m_overdue->setContent(attention.overdueActions,
                          attention.overdueActions == 1 ? tr("action item overdue") : tr("action items overdue"),
                          tr("of %1 open").arg(locale().toString(attention.openActions)),
                          overdue.isEmpty() ? tr("Nothing is blocked") : overdue.join(QStringLiteral(", ")),
                          Tone::Attention);

    QString next = tr("None is planned");
    if (attention.nextClosureDate) {
        const bool due = *attention.nextClosureDate <= today;
        next = (due ? tr("%1 since %2") : tr("Next: %1 on %2"))
                   .arg(attention.nextClosureReference, shortDay(*attention.nextClosureDate));
    }
    m_closure->setContent(attention.closureChecksDue,
                          attention.closureChecksDue == 1 ? tr("closure check due") : tr("closure checks due"), {},
                          next, Tone::Attention);
}

void AttentionStrip::clearFocus()
{
    for (auto *cell : {m_blockers, m_overdue, m_closure})
        cell->setChecked(false);
}

void AttentionStrip::choose(AttentionCell *cell, LibraryFilterModel::Focus focus)
{
    const bool chosen = cell->isChecked();
    clearFocus();
    cell->setChecked(chosen);
    Q_EMIT focusChosen(chosen ? focus : LibraryFilterModel::Focus::Everything);
}

} // namespace debrief
