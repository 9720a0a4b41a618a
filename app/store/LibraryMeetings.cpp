// SPDX-License-Identifier: GPL-3.0-or-later
// What a library keeps about meetings beside the postmortems: agendas, and how long meetings took.
#include "domain/meeting/AgendaReader.h"
#include "store/Library.h"
#include "store/SqliteConnection.h"
#include "store/rows/RowStore.h"

namespace debrief {

namespace {

Result<PastMeeting> readMeeting(SqliteConnection &connection, qint64 key)
{
    PastMeeting meeting;
    QList<DamagedRow> damaged; // told when that postmortem is opened
    const auto &plan = layoutOf<MeetingPlan>();
    Query planQuery(
        connection,
        QStringLiteral("SELECT %1 FROM postmortem WHERE key = ?").arg(plan.columns.join(QStringLiteral(", "))));
    planQuery.bind(key);
    if (planQuery.next()) {
        RowReader reader(planQuery, plan.table, plan.columns, damaged);
        meeting.plan = readRow<MeetingPlan>(reader);
    }
    if (const auto outcome = planQuery.outcome(); !outcome)
        return outcome.error();
    const auto &entries = layoutOf<MeetingEntry>();
    Query logQuery(connection, QStringLiteral("SELECT %1 FROM meeting_entry WHERE postmortem = ? ORDER BY sequence")
                                   .arg(entries.columns.join(QStringLiteral(", "))));
    logQuery.bind(key);
    while (logQuery.next()) {
        RowReader reader(logQuery, entries.table, entries.columns, damaged);
        meeting.log.append(readRow<MeetingEntry>(reader));
    }
    if (const auto outcome = logQuery.outcome(); !outcome)
        return outcome.error();
    return meeting;
}

} // namespace

Result<QList<AgendaPreset>> Library::ownAgendas() const
{
    Query query(*m_connection, QStringLiteral("SELECT content FROM agenda_preset ORDER BY title, key"));
    QList<AgendaPreset> presets;
    while (query.next()) {
        if (const auto preset = readOwnAgenda(query.text(0).toUtf8()))
            presets.append(preset.value());
    }
    if (const auto outcome = query.outcome(); !outcome)
        return outcome.error();
    return presets;
}

Result<Done> Library::saveAgenda(const AgendaPreset &preset)
{
    const auto content = writeOwnAgenda(preset);
    if (const auto readable = readOwnAgenda(content); !readable)
        return readable.error();
    return inTransaction([&](SqliteConnection &connection) {
        Query query(
            connection,
            QStringLiteral("INSERT INTO agenda_preset(key, title, content) VALUES(?, ?, ?) "
                           "ON CONFLICT(key) DO UPDATE SET title = excluded.title, content = excluded.content"));
        return query.bind(preset.key).bind(preset.title).bind(QString::fromUtf8(content)).run();
    });
}

Result<Done> Library::removeAgenda(const QString &key)
{
    return inTransaction([&](SqliteConnection &connection) {
        Query query(connection, QStringLiteral("DELETE FROM agenda_preset WHERE key = ?"));
        return query.bind(key).run();
    });
}

Result<QList<PastMeeting>> Library::pastMeetings(int count, PostmortemId without) const
{
    Query query(*m_connection, QStringLiteral("SELECT e.postmortem FROM meeting_entry AS e"
                                              " JOIN postmortem AS p ON p.key = e.postmortem"
                                              " WHERE e.kind = 'ended' AND p.id <> ? ORDER BY e.at DESC LIMIT ?"));
    query.bind(without.toString()).bind(count);
    QList<qint64> keys;
    while (query.next()) {
        if (!keys.contains(query.number(0)))
            keys.append(query.number(0));
    }
    if (const auto outcome = query.outcome(); !outcome)
        return outcome.error();
    QList<PastMeeting> meetings;
    for (const auto key : std::as_const(keys)) {
        const auto meeting = readMeeting(*m_connection, key);
        if (!meeting)
            return meeting.error();
        meetings.append(meeting.value());
    }
    return meetings;
}

} // namespace debrief
