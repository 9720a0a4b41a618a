// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LibraryFilterModel.h"

#include "models/CellRoles.h"
#include "models/LibraryModel.h"

namespace debrief {

LibraryFilterModel::LibraryFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void LibraryFilterModel::setWords(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void LibraryFilterModel::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    invalidateFilter();
}

void LibraryFilterModel::setStage(std::optional<Stage> stage)
{
    m_stage = stage;
    invalidateFilter();
}

void LibraryFilterModel::setSince(QDate since)
{
    m_since = since;
    invalidateFilter();
}

void LibraryFilterModel::setFocus(Focus focus, QDate today)
{
    m_focus = focus;
    m_today = today;
    invalidateFilter();
}

bool LibraryFilterModel::isNarrowed() const
{
    return !m_words.isEmpty() || m_severity || m_stage || m_since.isValid() || m_focus != Focus::Everything;
}

void LibraryFilterModel::clear()
{
    m_words.clear();
    m_severity.reset();
    m_stage.reset();
    m_since = {};
    m_focus = Focus::Everything;
    invalidateFilter();
}

bool LibraryFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const auto *model = qobject_cast<const LibraryModel *>(sourceModel());
    if (model == nullptr)
        return true;
    const auto &row = model->rowAt(sourceRow);
    if ((m_severity && row.severity != *m_severity) || (m_stage && row.stage != *m_stage))
        return false;
    if (m_since.isValid() && row.date < m_since)
        return false;
    if (m_focus == Focus::ReleaseBlockers && row.openUrgent == 0)
        return false;
    if (m_focus == Focus::Overdue && row.overdueActions == 0)
        return false;
    if (m_focus == Focus::ClosureDue && !(row.nextClosureCheck && *row.nextClosureCheck <= m_today))
        return false;
    if (m_words.isEmpty())
        return true;
    const auto text = model->index(sourceRow, 0).data(LibraryModel::SearchTextRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace debrief
