// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <algorithm>

namespace debrief {

/// Finds the row of an id in a list without looking at every row. Remembers where each id was and how far rows may have
/// drifted from there, so an insertion or removal costs no renumbering and a lookup only looks around the old place.
/// Tell it of every change of the list, after the change. The list is handed in each time and never kept.
template <typename T>
class RowIndex
{
public:
    using IdType = decltype(T::id);

    /// The row of that thing, or -1.
    [[nodiscard]] int rowOf(const QList<T> &rows, const IdType &id)
    {
        if (m_stale || m_drift > farthest)
            build(rows);
        const auto known = m_rows.constFind(id);
        if (known == m_rows.cend())
            return -1;
        for (qsizetype away = 0; away <= m_drift; ++away) {
            for (const auto row : {known.value() + away, known.value() - away}) {
                if (row >= 0 && row < rows.size() && rows[row].id == id)
                    return int(row);
            }
        }
        return -1;
    }

    void reset()
    {
        m_rows.clear();
        m_stale = true;
    }
    void inserted(qsizetype row, const IdType &id)
    {
        if (!m_stale)
            m_rows.insert(id, row);
        ++m_drift;
    }
    void removed(const IdType &id)
    {
        m_rows.remove(id);
        ++m_drift;
    }
    void moved(qsizetype row, const IdType &id) { inserted(row, id); }

private:
    /// Looking at so many rows to either side costs less than numbering a long list anew.
    static constexpr qsizetype farthest = 256;

    void build(const QList<T> &rows)
    {
        m_rows.clear();
        m_rows.reserve(rows.size());
        for (qsizetype row = 0; row < rows.size(); ++row)
            m_rows.insert(rows[row].id, row);
        m_drift = 0;
        m_stale = false;
    }

    QHash<IdType, qsizetype> m_rows;
    qsizetype m_drift = 0;
    bool m_stale = true; ///< nobody asked since the list was read
};

} // namespace debrief
