// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Summaries.h"

#include "store/Query.h"
#include "store/SqliteConnection.h"
#include "store/rows/ListText.h"

namespace debrief {

namespace {

// The conditions below are written out, not bound: only then can SQLite use the partial and the covering indexes.
#define DEBRIEF_OPEN "state IN ('not-started', 'in-progress', 'blocked')"

const QStringList &summaryColumns()
{
    static const auto columns =
        QStringLiteral("id reference title services severity stage date meeting_at open_actions open_urgent"
                       " next_closure_check event_count has_systemic_cause overdue")
            .split(QLatin1Char(' '));
    return columns;
}

constexpr auto summarySql =
    u"SELECT p.id, p.reference, p.title, p.services, p.severity, p.stage, p.date, p.meeting_at,"
    " p.open_actions, p.open_urgent, p.next_closure_check, p.event_count, p.has_systemic_cause,"
    " CASE WHEN p.next_deadline < ? THEN (SELECT count(*) FROM action_item INDEXED BY"
    "  action_item_postmortem WHERE postmortem = p.key AND " DEBRIEF_OPEN " AND deadline < ?) ELSE 0 END"
    " FROM postmortem AS p ORDER BY p.date DESC, p.reference DESC LIMIT ? OFFSET ?";

/// The kept counts and what they count. The index is named because without statistics SQLite takes the one over all
/// open items, which is slower by the number of postmortems.
struct KeptCount
{
    const char *column;
    const char *truth;
};
constexpr KeptCount keptCounts[] = {
    {"open_actions",
     "(SELECT count(*) FROM action_item INDEXED BY action_item_postmortem WHERE postmortem = p.key AND " DEBRIEF_OPEN
     ")"},
    {"open_urgent",
     "(SELECT count(*) FROM action_item INDEXED BY action_item_postmortem WHERE postmortem = p.key AND " DEBRIEF_OPEN
     " AND priority = 'p0')"},
    {"next_deadline", "(SELECT min(deadline) FROM action_item INDEXED BY action_item_postmortem WHERE postmortem = "
                      "p.key AND " DEBRIEF_OPEN ")"},
    {"next_closure_check", "(SELECT min(due_on) FROM closure_check WHERE postmortem = p.key AND +outcome = 'pending')"},
    {"event_count", "(SELECT count(*) FROM timeline_event WHERE postmortem = p.key)"},
    {"has_systemic_cause", "EXISTS(SELECT 1 FROM cause WHERE postmortem = p.key AND systemic = 1)"},
};

/// The condition under which one of the kept counts is not the truth.
QString differences()
{
    QStringList conditions;
    for (const auto &count : keptCounts)
        conditions.append(QLatin1String(count.column) + QStringLiteral(" IS NOT ") + QLatin1String(count.truth));
    return conditions.join(QStringLiteral(" OR "));
}

PostmortemSummary readSummary(const Query &query)
{
    QList<DamagedRow> damaged; // the list shows defaults; opening the postmortem tells what is wrong
    RowReader row(query, QStringLiteral("postmortem"), summaryColumns(), damaged);
    PostmortemSummary summary;
    summary.id = row.ownId<PostmortemId>();
    summary.reference = row.text();
    summary.title = row.text();
    summary.services = readList(row, stringsFromText);
    summary.severity = row.key(summary.severity);
    summary.stage = row.key(summary.stage);
    summary.date = row.date();
    summary.meetingAt = row.optionalInstant();
    summary.openActions = row.number();
    summary.openUrgent = row.number();
    summary.nextClosureCheck = row.optionalDate();
    summary.eventCount = row.number();
    summary.hasSystemicCause = row.boolean();
    summary.overdueActions = row.number();
    return summary;
}

Result<Done> readActionCounts(SqliteConnection &connection, const QString &today, Attention &attention)
{
    Query query(connection,
                QStringLiteral("SELECT count(*), sum(priority = 'p0'), sum(state = 'blocked'), sum(deadline < ?),"
                               " sum(deadline < ? AND owner = '') FROM action_item WHERE " DEBRIEF_OPEN));
    if (query.bind(today).bind(today).next()) {
        attention.openActions = query.value(0).toInt();
        attention.releaseBlockers = query.value(1).toInt();
        attention.blockedActions = query.value(2).toInt();
        attention.overdueActions = query.value(3).toInt();
        attention.unownedOverdue = query.value(4).toInt();
    }
    return query.outcome();
}

Result<Done> readOldestBlocker(SqliteConnection &connection, Attention &attention)
{
    Query query(connection, QStringLiteral("SELECT a.owner, a.deadline, p.reference FROM action_item AS a"
                                           " JOIN postmortem AS p ON p.key = a.postmortem"
                                           " WHERE a." DEBRIEF_OPEN " AND a.priority = 'p0'"
                                           " ORDER BY a.deadline IS NULL, a.deadline, p.reference LIMIT 1"));
    if (query.next()) {
        attention.oldestBlockerOwner = query.text(0);
        const auto deadline = QDate::fromString(query.text(1), Qt::ISODate);
        if (deadline.isValid())
            attention.oldestBlockerDeadline = deadline;
        attention.oldestBlockerReference = query.text(2);
    }
    return query.outcome();
}

Result<Done> readClosureChecks(SqliteConnection &connection, const QString &today, Attention &attention)
{
    Query due(connection,
              QStringLiteral("SELECT count(*) FROM closure_check WHERE outcome = 'pending' AND due_on <= ?"));
    if (due.bind(today).next())
        attention.closureChecksDue = due.value(0).toInt();
    if (const auto outcome = due.outcome(); !outcome)
        return outcome;
    Query next(connection,
               QStringLiteral("SELECT p.reference, c.due_on FROM closure_check AS c"
                              " JOIN postmortem AS p ON p.key = c.postmortem"
                              " WHERE c.outcome = 'pending' AND c.due_on IS NOT NULL ORDER BY c.due_on LIMIT 1"));
    if (next.next()) {
        attention.nextClosureReference = next.text(0);
        const auto date = QDate::fromString(next.text(1), Qt::ISODate);
        if (date.isValid())
            attention.nextClosureDate = date;
    }
    return next.outcome();
}

} // namespace

Result<QList<PostmortemSummary>> readSummaries(SqliteConnection &connection, QDate today, int limit, int offset)
{
    QList<PostmortemSummary> summaries;
    Query query(connection, QString::fromUtf16(summarySql));
    const auto day = today.toString(Qt::ISODate);
    query.bind(day).bind(day).bind(limit).bind(offset);
    while (query.next())
        summaries.append(readSummary(query));
    if (const auto outcome = query.outcome(); !outcome)
        return outcome.error();
    return summaries;
}

Result<Done> updateKeptCounts(SqliteConnection &connection, qint64 postmortem)
{
    // Only where one is different: else the row and its place in the list were written with every edit.
    static const auto statement = [] {
        QStringList columns;
        for (const auto &count : keptCounts)
            columns.append(QLatin1String(count.column) + QStringLiteral(" = ") + QLatin1String(count.truth));
        return QStringLiteral("UPDATE postmortem AS p SET %1 WHERE p.key = ? AND (%2)")
            .arg(columns.join(QStringLiteral(", ")), differences());
    }();
    Query query(connection, statement);
    return query.bind(postmortem).run();
}

Result<QStringList> staleCounts(SqliteConnection &connection)
{
    QStringList ids;
    Query query(connection, QStringLiteral("SELECT p.id FROM postmortem AS p WHERE %1").arg(differences()));
    while (query.next())
        ids.append(query.text(0));
    if (const auto outcome = query.outcome(); !outcome)
        return outcome.error();
    return ids;
}

Result<Attention> readAttention(SqliteConnection &connection, QDate today)
{
    Attention attention;
    const auto day = today.toString(Qt::ISODate);
    const auto count = connection.number(QStringLiteral("SELECT count(*) FROM postmortem"));
    if (!count)
        return count.error();
    attention.postmortems = int(count.value());
    if (const auto read = readActionCounts(connection, day, attention); !read)
        return read.error();
    if (const auto read = readOldestBlocker(connection, attention); !read)
        return read.error();
    if (const auto read = readClosureChecks(connection, day, attention); !read)
        return read.error();
    return attention;
}

} // namespace debrief
