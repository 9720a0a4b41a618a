// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ActionQueries.h"

#include "store/SqliteConnection.h"
#include "store/rows/Rows.h"

namespace debrief {

Result<QList<ActionRow>> readActions(SqliteConnection &connection, const ActionQuery &wanted)
{
    const auto &layout = layoutOf<ActionItem>();
    auto sql = QStringLiteral("SELECT p.id, p.reference, p.title, a.%1 FROM action_item AS a"
                              " JOIN postmortem AS p ON p.key = a.postmortem WHERE a.state IN "
                              "('not-started', 'in-progress', 'blocked'%2)")
                   .arg(layout.columns.join(QStringLiteral(", a.")),
                        wanted.openOnly || wanted.overdueOnly || wanted.blockingOnly
                            ? QString()
                            : QStringLiteral(", 'done', 'will-not-do'"));
    if (wanted.overdueOnly)
        sql += QStringLiteral(" AND a.deadline < ?");
    if (wanted.blockingOnly)
        sql += QStringLiteral(" AND a.priority = 'p0'");
    sql += QStringLiteral(" ORDER BY a.priority, a.deadline IS NULL, a.deadline, p.reference, a.place, a.id");

    Query query(connection, sql);
    if (wanted.overdueOnly)
        query.bind(wanted.asOf.toString(Qt::ISODate));
    QList<ActionRow> rows;
    QList<DamagedRow> damaged; // shown when the postmortem is opened
    constexpr int itemColumn = 3;
    while (query.next()) {
        RowReader reader(query, layout.table, layout.columns, damaged, itemColumn);
        rows.append(
            {PostmortemId::fromString(query.text(0)), query.text(1), query.text(2), readRow<ActionItem>(reader)});
    }
    if (const auto outcome = query.outcome(); !outcome)
        return outcome.error();
    return rows;
}

} // namespace debrief
