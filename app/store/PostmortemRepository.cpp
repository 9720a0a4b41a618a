// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PostmortemRepository.h"

#include "store/ContentCheck.h"
#include "store/SqliteConnection.h"
#include "store/Transaction.h"
#include "store/rows/RowStore.h"

#include <QCoreApplication>

namespace debrief {

namespace {

Error notThere()
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("PostmortemRepository", "This postmortem is not in the library any more.")};
}

Result<std::optional<qint64>> findKey(SqliteConnection &connection, PostmortemId id)
{
    Query query(connection, QStringLiteral("SELECT key FROM postmortem WHERE id = ?"));
    RowWriter(query).id(id);
    const auto key = query.next() ? std::optional(query.number(0)) : std::nullopt;
    if (const auto outcome = query.outcome(); !outcome)
        return outcome.error();
    return key;
}

/// The key, or NotFound.
Result<qint64> keyOf(SqliteConnection &connection, PostmortemId id)
{
    const auto key = findKey(connection, id);
    if (!key)
        return key.error();
    if (!key.value())
        return notThere();
    return *key.value();
}

Result<qint64> insertPostmortem(SqliteConnection &connection, const Postmortem &postmortem)
{
    static const auto columns =
        layoutOf<IncidentDetails>().columns + layoutOf<MeetingPlan>().columns + layoutOf<ReportSettings>().columns;
    static const auto statement = QStringLiteral("INSERT INTO postmortem(id, %1) VALUES(?, %2) RETURNING key")
                                      .arg(columns.join(QStringLiteral(", ")), sql::placeholders(columns.size()));
    Query query(connection, statement);
    RowWriter row(query);
    row.id(postmortem.id);
    writeRow(row, postmortem.incident);
    writeRow(row, postmortem.meetingPlan);
    writeRow(row, postmortem.report);
    const auto key = query.next() ? query.number(0) : 0;
    if (const auto outcome = query.outcome(); !outcome)
        return outcome.error();
    return key;
}

/// Runs `action` for every list of the postmortem until one fails.
template <typename P, typename F>
Result<Done> forEachList(P &postmortem, const F &action)
{
    Result<Done> result = Done{};
    const auto step = [&](auto &list) {
        result = action(list);
        return result.ok();
    };
    (void) (step(postmortem.participants) && step(postmortem.timeline) && step(postmortem.causes) &&
            step(postmortem.actions) && step(postmortem.reflections) && step(postmortem.captures) &&
            step(postmortem.meetingLog) && step(postmortem.closureChecks) && step(postmortem.stageHistory) &&
            step(postmortem.keptWordings) && step(postmortem.preparation));
    return result;
}

template <typename T>
constexpr bool isGroup =
    std::is_same_v<T, IncidentDetails> || std::is_same_v<T, MeetingPlan> || std::is_same_v<T, ReportSettings>;

template <typename T>
Result<Done> writeChange(SqliteConnection &connection, qint64 key, const Change<T> &change)
{
    if constexpr (isGroup<T>) {
        return updateGroup(connection, key, change.after.value_or(T{}));
    } else {
        const bool goes = change.before && (!change.after || !(change.after->id == change.before->id));
        if (goes) {
            if (const auto deleted = deleteRow(connection, key, *change.before); !deleted)
                return deleted;
        }
        return change.after ? upsertRow(connection, key, *change.after) : Result<Done>(Done{});
    }
}

} // namespace

Result<Done> addPostmortem(SqliteConnection &connection, const Postmortem &postmortem)
{
    if (postmortem.id.isNull()) {
        return Error{Error::Kind::BadInput, QCoreApplication::translate("PostmortemRepository",
                                                                        "A postmortem without an id cannot be saved.")};
    }
    const auto key = insertPostmortem(connection, postmortem);
    if (!key)
        return key.error();
    const auto written =
        forEachList(postmortem, [&](const auto &list) { return upsertRows(connection, key.value(), list); });
    return written ? updateKeptCounts(connection, key.value()) : written;
}

Result<Done> removePostmortem(SqliteConnection &connection, PostmortemId id)
{
    const auto key = keyOf(connection, id);
    if (!key)
        return key.error();
    Query query(connection, QStringLiteral("DELETE FROM postmortem WHERE key = ?")); // its rows follow
    return query.bind(key.value()).run();
}

Result<Done> writeChanges(SqliteConnection &connection, PostmortemId id, const ChangeSet &changeSet)
{
    const auto key = keyOf(connection, id);
    if (!key)
        return key.error();
    for (const auto &change : changeSet.changes) {
        const auto written =
            std::visit([&](const auto &one) { return writeChange(connection, key.value(), one); }, change);
        if (!written)
            return written;
    }
    return updateKeptCounts(connection, key.value());
}

Result<LoadedPostmortem> loadPostmortem(SqliteConnection &connection, PostmortemId id)
{
    Transaction moment(connection, Transaction::Kind::Read);
    if (!moment.outcome())
        return moment.outcome().error();
    const auto key = keyOf(connection, id);
    if (!key)
        return key.error();
    LoadedPostmortem loaded;
    loaded.value.id = id;
    if (const auto read = readGroup(connection, key.value(), loaded.value.incident, loaded.damaged); !read)
        return read.error();
    if (const auto read = readGroup(connection, key.value(), loaded.value.meetingPlan, loaded.damaged); !read)
        return read.error();
    if (const auto read = readGroup(connection, key.value(), loaded.value.report, loaded.damaged); !read)
        return read.error();
    const auto read =
        forEachList(loaded.value, [&](auto &list) { return readRows(connection, key.value(), list, loaded.damaged); });
    if (!read)
        return read.error();
    loaded.damaged += mendReferences(loaded.value);
    for (auto &row : loaded.damaged)
        row.postmortem = id;
    sortLists(loaded.value);
    return loaded;
}

Result<std::optional<PostmortemId>> findPostmortem(SqliteConnection &connection, QStringView reference)
{
    Query query(connection, QStringLiteral("SELECT id FROM postmortem WHERE reference = ? AND reference <> ''"));
    RowWriter(query).text(reference.toString());
    const auto id = query.next() ? std::optional(PostmortemId::fromString(query.text(0))) : std::nullopt;
    if (const auto outcome = query.outcome(); !outcome)
        return outcome.error();
    return id;
}

} // namespace debrief
