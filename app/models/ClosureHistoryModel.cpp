// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClosureHistoryModel.h"

#include "domain/rules/DayText.h"
#include "models/Tone.h"

namespace debrief {

ClosureHistoryModel::ClosureHistoryModel(PostmortemDocument &document, const Clock &clock, QObject *parent)
    : EntityListModel(document, parent,
                      [](const ClosureCheck &check) { return check.outcome != ClosureOutcome::Pending; })
    , m_clock(clock)
{
}

QVariant ClosureHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Due ? tr("Due") : tr("Outcome");
}

QVariant ClosureHistoryModel::cell(const ClosureCheck &check, int, int column, int role) const
{
    const bool due = column == Due;
    switch (role) {
    case Qt::DisplayRole:
        return due ? shortDayText(check.dueOn, m_clock.today()) : enumLabel(check.outcome);
    case DetailRole:
        return due ? held(check) : why(check);
    case ChipRole:
        return !due;
    case ToneRole:
        if (due)
            return {};
        return int(check.outcome == ClosureOutcome::Closed ? Tone::Good : Tone::Attention);
    case Qt::AccessibleTextRole:
        return due ? QString(shortDayText(check.dueOn, m_clock.today()) + QStringLiteral(", ") + held(check))
                   : QString(enumLabel(check.outcome) + QStringLiteral(", ") + why(check));
    default:
        return {};
    }
}

QString ClosureHistoryModel::held(const ClosureCheck &check) const
{
    if (!check.heldAt)
        return {};
    const auto day = toDateTime(*check.heldAt, document().value().incident.zone).date();
    return tr("held %1", "held 29 Mar").arg(shortDayText(day, m_clock.today()));
}

QString ClosureHistoryModel::why(const ClosureCheck &check)
{
    if (check.outcome == ClosureOutcome::Closed)
        return check.statement;
    if (check.reason == ExtensionReason::Other)
        return check.reasonText;
    return check.reasonText.isEmpty() ? enumLabel(check.reason)
                                      : tr("%1: %2", "reason: words").arg(enumLabel(check.reason), check.reasonText);
}

} // namespace debrief
