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

void writeFields(JsonTextWriter &json, const PostmortemSummary &summary)
{
    const auto text = [&](const char *key, const QString &value) {
        json.key(key);
        json.value(QStringView(value));
    };
    const auto number = [&](const char *key, int value) {
        json.key(key);
        json.value(qint64(value));
    };
    text("id", summary.id.toString());
    text("reference", summary.reference);
    text("title", summary.title);
    text("date", summary.date.toString(Qt::ISODate));
    text("severity", enumKey(summary.severity));
    text("stage", enumKey(summary.stage));
    json.key("services");
    json.beginArray();
    for (const auto &service : summary.services)
        json.value(QStringView(service));
    json.endArray();
    number("events", summary.eventCount);
    number("openActions", summary.openActions);
    number("openP0", summary.openUrgent);
    number("overdueActions", summary.overdueActions);
    if (summary.nextClosureCheck)
        text("nextClosureCheck", summary.nextClosureCheck->toString(Qt::ISODate));
}

QByteArray asJson(const QList<PostmortemSummary> &summaries)
{
    JsonTextWriter json;
    json.beginArray();
    for (const auto &summary : summaries) {
        json.beginObject();
        writeFields(json, summary);
        json.endObject();
    }
    json.endArray();
    return json.text();
}

QString openActions(const PostmortemSummary &summary)
{
    auto text = say(QT_TRANSLATE_NOOP("CommandLine", "%1 open")).arg(summary.openActions);
    if (summary.overdueActions > 0)
        text += say(QT_TRANSLATE_NOOP("CommandLine", ", %1 overdue")).arg(summary.overdueActions);
    return text;
}

QByteArray asText(const QList<PostmortemSummary> &summaries)
{
    TextTable table;
    for (const auto &summary : summaries) {
        table.addRow({summary.reference, summary.date.toString(Qt::ISODate), enumLabel(summary.severity),
                      enumLabel(summary.stage), openActions(summary), summary.title});
    }
    return table.text().toUtf8();
}

ExitCode run(const CommandCall &call)
{
    const auto opened = openForReading(call.arguments.first(), call);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    const auto &library = std::get<0>(opened);
    const auto summaries = library->summaries(call.clock.today());
    if (!summaries)
        return call.output.fail(library->path(), summaries.error());
    call.output.write(call.options.isSet(QStringLiteral("json")) ? asJson(summaries.value())
                                                                 : asText(summaries.value()));
    return ExitCode::Fine;
}

} // namespace

Command listCommand()
{
    return {QStringLiteral("list"),
            QStringLiteral("LIB"),
            say(QT_TRANSLATE_NOOP("CommandLine", "list the postmortems, the newest first")),
            {{QStringLiteral("json"), say(QT_TRANSLATE_NOOP("CommandLine", "for programs"))}},
            1,
            1,
            run};
}

} // namespace debrief
