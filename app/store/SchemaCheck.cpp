// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SchemaCheck.h"

#include "store/Query.h"
#include "store/SqliteConnection.h"

#include <QMap>

namespace debrief {

namespace {

struct SchemaObject
{
    QString type;
    QString sql;

    friend bool operator==(const SchemaObject &, const SchemaObject &) = default;
};
using Schema = QMap<QString, SchemaObject>;

Result<Schema> readSchema(SqliteConnection &connection)
{
    Schema schema;
    Query query(connection, QStringLiteral("SELECT name, type, coalesce(sql, '') FROM sqlite_schema"));
    while (query.next())
        schema.insert(query.text(0), {query.text(1), query.text(2)});
    if (const auto outcome = query.outcome(); !outcome)
        return outcome.error();
    return schema;
}

Result<Schema> expectedSchema(const QList<Migration> &migrations)
{
    const auto model = SqliteConnection::open(QStringLiteral(":memory:"), SqliteConnection::Access::InMemory);
    if (!model)
        return model.error();
    if (const auto built = migrate(*model.value(), migrations); !built)
        return built.error();
    return readSchema(*model.value());
}

} // namespace

Result<SchemaDifference> compareSchema(SqliteConnection &connection, const QList<Migration> &migrations)
{
    const auto expected = expectedSchema(migrations);
    if (!expected)
        return expected.error();
    const auto actual = readSchema(connection);
    if (!actual)
        return actual.error();

    SchemaDifference difference;
    for (const auto &[name, object] : expected.value().asKeyValueRange()) {
        const auto found = actual.value().constFind(name);
        if (found == actual.value().cend())
            difference.missing.append(name);
        else if (*found != object)
            difference.changed.append(name);
    }
    for (const auto &[name, object] : actual.value().asKeyValueRange()) {
        const bool runsCode = object.type == QLatin1String("trigger") || object.type == QLatin1String("view");
        if (runsCode && !expected.value().contains(name))
            difference.foreign.append(name);
    }
    return difference;
}

} // namespace debrief
