// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/LibraryAccess.h"
#include "cli/TextTable.h"
#include "exchange/json/JsonTextWriter.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString deadlineOf(const ActionItem &item)
{
    return item.deadline ? item.deadline->toString(Qt::ISODate) : QString();
}

QByteArray asJson(const QList<ActionRow> &rows, QDate asOf)
{
    JsonTextWriter json;
    json.beginArray();
    for (const auto &row : rows) {
        const auto text = [&](const char *key, const QString &value) {
            json.key(key);
            json.value(QStringView(value));
        };
        const auto truth = [&](const char *key, bool value) {
            json.key(key);
            json.value(value);
        };
        json.beginObject();
        text("id", row.item.id.toString());
        text("reference", row.reference);
        text("title", row.item.title);
        text("owner", row.item.owner);
        text("priority", enumKey(row.item.priority));
        if (row.item.deadline)
            text("deadline", deadlineOf(row.item));
        text("state", enumKey(row.item.state));
        text("successCriteria", row.item.successCriteria);
        text("ticket", row.item.ticket);
        truth("overdue", isOverdue(row.item, asOf));
        truth("blocking", blocksRelease(row.item));
        json.endObject();
    }
    json.endArray();
    return json.text();
}

QByteArray asText(const QList<ActionRow> &rows, QDate asOf)
{
    TextTable table;
    for (const auto &row : rows) {
        const auto owner = row.item.owner.isEmpty() ? say(QT_TRANSLATE_NOOP("CommandLine", "nobody")) : row.item.owner;
        auto state = enumLabel(row.item.state);
        if (isOverdue(row.item, asOf))
            state += say(QT_TRANSLATE_NOOP("CommandLine", ", overdue"));
        table.addRow({enumLabel(row.item.priority), deadlineOf(row.item), row.reference, owner, state, row.item.title});
    }
    return table.text().toUtf8();
}

ExitCode run(const CommandCall &call)
{
    const auto asOf = call.asOf();
    if (!asOf)
        return call.output.fail(call.command, asOf.error());
    ActionQuery query;
    query.openOnly = call.options.isSet(QStringLiteral("open"));
    query.overdueOnly = call.options.isSet(QStringLiteral("overdue"));
    query.blockingOnly = call.options.isSet(QStringLiteral("blocking"));
    query.asOf = asOf.value();
    const auto opened = openForReading(call.arguments.first(), call);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    const auto &library = std::get<0>(opened);
    const auto rows = library->actions(query);
    if (!rows)
        return call.output.fail(library->path(), rows.error());
    call.output.write(call.options.isSet(QStringLiteral("json")) ? asJson(rows.value(), asOf.value())
                                                                 : asText(rows.value(), asOf.value()));
    const bool searched = query.overdueOnly || query.blockingOnly;
    return searched && !rows.value().isEmpty() ? ExitCode::FoundSomething : ExitCode::Fine;
}

} // namespace

Command actionsCommand()
{
    return {QStringLiteral("actions"),
            QStringLiteral("LIB"),
            say(QT_TRANSLATE_NOOP("CommandLine", "list the action items of all postmortems")),
            {{QStringLiteral("open"), say(QT_TRANSLATE_NOOP("CommandLine", "only those that are not done"))},
             {QStringLiteral("overdue"),
              say(QT_TRANSLATE_NOOP("CommandLine", "only those past their deadline; exit code 1 if there are any"))},
             {QStringLiteral("blocking"),
              say(QT_TRANSLATE_NOOP("CommandLine", "only open P0 items; exit code 1 if there are any"))},
             {QStringLiteral("as-of"), say(QT_TRANSLATE_NOOP("CommandLine", "as if today were that day, 2026-03-22")),
              QStringLiteral("DATE")},
             {QStringLiteral("json"), say(QT_TRANSLATE_NOOP("CommandLine", "for programs"))}},
            1,
            1,
            run};
}

} // namespace debrief
