// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LibraryModel.h"

#include "domain/rules/NextStep.h"
#include "models/CellRoles.h"
#include "models/Tone.h"

#include <QLocale>

namespace debrief {

namespace {

/// "22 Mar 2026" in the words and order of the person's language.
QString shortDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : QString();
}

/// What the list knows of where a postmortem stands.
ProgressFacts factsOf(const PostmortemSummary &row)
{
    ProgressFacts facts;
    facts.stage = row.stage;
    facts.incidentDate = row.date;
    facts.zone = QTimeZone::systemTimeZone();
    facts.meetingAt = row.meetingAt;
    facts.events = row.eventCount;
    facts.hasSystemicCause = row.hasSystemicCause;
    facts.actions = 1; // the list counts the open ones only: having none open does not mean that none were agreed
    facts.overdueActions = row.overdueActions;
    facts.nextClosureCheck = row.nextClosureCheck;
    return facts;
}

} // namespace

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LibraryModel::setRows(const QList<PostmortemSummary> &rows, QDate today)
{
    const bool sameDay = std::exchange(m_today, today) == today;
    const auto known = m_rows.size();
    const bool begins = known > 0 && known <= rows.size() &&
                        std::equal(m_rows.begin(), m_rows.end(), rows.begin(),
                                   [](const auto &left, const auto &right) { return left.id == right.id; });
    if (known == 0 && rows.isEmpty())
        return;
    if (!begins) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    // The rows that are shown stay where they are, with what is selected in them.
    const auto first = rows.first(known);
    if (!sameDay || first != m_rows) {
        m_rows = first;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    if (known == rows.size())
        return;
    beginInsertRows({}, int(known), int(rows.size()) - 1);
    m_rows = rows;
    endInsertRows();
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case IdRole:
        return row.id.toString();
    case SortRole:
        return sortKey(row, column);
    case StrongRole:
        return column == Reference;
    case MutedRole:
        return column == Date || (column == OpenActions && row.openActions == 0) ||
               (column == NextStep && row.stage == Stage::Closed);
    case ChipRole:
        return column == SeverityColumn || column == StageColumn;
    case ToneRole:
        if (column == SeverityColumn)
            return int(toneOf(row.severity));
        if (column == StageColumn)
            return int(toneOf(row.stage));
        return {};
    case SuffixRole:
        if (column == Title && !row.services.isEmpty())
            return row.services.join(QStringLiteral(", "));
        if (column == OpenActions && row.openUrgent > 0 && row.overdueActions == 0)
            return tr("(%1 P0)").arg(row.openUrgent);
        return {};
    case HintRole:
        return column == OpenActions && row.overdueActions > 0 ? tr("%n overdue", nullptr, row.overdueActions)
                                                               : QVariant();
    case SearchTextRole:
        return QStringLiteral("%1 %2 %3 %4 %5")
            .arg(row.reference, row.title, row.services.join(QLatin1Char(' ')), enumLabel(row.severity),
                 enumLabel(row.stage));
    case SeverityRole:
        return int(row.severity);
    case StageRole:
        return int(row.stage);
    case DateRole:
        return row.date;
    default:
        return {};
    }
}

QString LibraryModel::text(const PostmortemSummary &row, int column) const
{
    switch (column) {
    case Reference:
        return row.reference;
    case Date:
        return shortDate(row.date);
    case Title:
        return row.title.isEmpty() ? tr("Untitled incident") : row.title;
    case SeverityColumn:
        return enumLabel(row.severity);
    case StageColumn:
        return stageText(factsOf(row), m_today);
    case OpenActions:
        return QLocale().toString(row.openActions);
    case NextStep:
        return nextStep(factsOf(row), m_today);
    default:
        return {};
    }
}

QVariant LibraryModel::sortKey(const PostmortemSummary &row, int column) const
{
    switch (column) {
    case Date:
        return row.date;
    case SeverityColumn:
        return int(row.severity);
    case StageColumn:
        return int(row.stage);
    case OpenActions:
        return row.overdueActions * 10000 + row.openActions;
    default:
        return text(row, column);
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static constexpr const char *names[ColumnCount] = {
        QT_TR_NOOP("Incident"), QT_TR_NOOP("Date"),         QT_TR_NOOP("Title"),    QT_TR_NOOP("Severity"),
        QT_TR_NOOP("Stage"),    QT_TR_NOOP("Open actions"), QT_TR_NOOP("Next step")};
    return section >= 0 && section < ColumnCount ? tr(names[section]) : QVariant();
}

} // namespace debrief
