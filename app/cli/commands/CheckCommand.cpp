// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/LibraryAccess.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Structure, then content. Every finding is a line; damage is told with exit code 4.
ExitCode checkWhole(const Library &library, const CommandCall &call)
{
    const auto structure = library.quickCheck();
    if (!structure)
        return call.output.fail(library.path(), structure.error());
    for (const auto &finding : structure.value())
        call.output.line(say(QT_TRANSLATE_NOOP("CommandLine", "damaged file: %1")).arg(finding));
    const auto content = library.contentCheck();
    if (!content)
        return call.output.fail(library.path(), content.error());
    for (const auto &row : content.value()) {
        call.output.line(
            say(QT_TRANSLATE_NOOP("CommandLine", "damaged content: %1 %2: %3")).arg(row.table, row.id, row.problem));
    }
    if (structure.value().isEmpty() && content.value().isEmpty())
        return ExitCode::Fine;
    return call.output.fail(
        ExitCode::Damaged, library.path(),
        say(QT_TRANSLATE_NOOP("CommandLine",
                              "it is damaged. Restore a backup with debrief restore, and keep this file.")));
}

/// Counts lines, so that the caller knows whether there were any.
class DueLines
{
public:
    explicit DueLines(CommandOutput &output)
        : m_output(output)
    {
    }
    void add(const QString &text)
    {
        m_output.line(text);
        m_found = true;
    }
    [[nodiscard]] bool found() const { return m_found; }

private:
    CommandOutput &m_output;
    bool m_found = false;
};

Result<Done> tellActions(const Library &library, QDate asOf, DueLines &lines)
{
    ActionQuery query;
    query.openOnly = true;
    query.asOf = asOf;
    const auto rows = library.actions(query);
    if (!rows)
        return rows.error();
    for (const auto &row : rows.value()) {
        const auto title = QStringLiteral("%1: %2").arg(row.reference, row.item.title);
        if (isOverdue(row.item, asOf))
            lines.add(say(QT_TRANSLATE_NOOP("CommandLine", "overdue since %1: %2"))
                          .arg(row.item.deadline->toString(Qt::ISODate), title));
        else if (blocksRelease(row.item))
            lines.add(say(QT_TRANSLATE_NOOP("CommandLine", "blocks the next release: %1")).arg(title));
    }
    return Done{};
}

Result<Done> tellClosureChecks(const Library &library, QDate asOf, DueLines &lines)
{
    const auto summaries = library.summaries(asOf);
    if (!summaries)
        return summaries.error();
    for (const auto &summary : summaries.value()) {
        if (summary.nextClosureCheck && *summary.nextClosureCheck <= asOf) {
            lines.add(say(QT_TRANSLATE_NOOP("CommandLine", "closure check due on %1: %2: %3"))
                          .arg(summary.nextClosureCheck->toString(Qt::ISODate), summary.reference, summary.title));
        }
    }
    return Done{};
}

ExitCode run(const CommandCall &call)
{
    const auto asOf = call.asOf();
    if (!asOf)
        return call.output.fail(call.command, asOf.error());
    const auto opened = openForReading(call.arguments.first(), call);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    const auto &library = *std::get<0>(opened);
    if (const auto whole = checkWhole(library, call); whole != ExitCode::Fine)
        return whole;
    DueLines lines(call.output);
    for (const auto &tell : {tellActions, tellClosureChecks}) {
        if (const auto told = tell(library, asOf.value(), lines); !told)
            return call.output.fail(library.path(), told.error());
    }
    if (lines.found())
        return ExitCode::FoundSomething;
    call.output.line(say(QT_TRANSLATE_NOOP("CommandLine", "The library is whole and nothing is due.")));
    return ExitCode::Fine;
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
            QStringLiteral("LIB"),
            say(QT_TRANSLATE_NOOP("CommandLine", "see whether the file and its content are whole, and what is due")),
            {{QStringLiteral("as-of"), say(QT_TRANSLATE_NOOP("CommandLine", "as if today were that day, 2026-03-22")),
              QStringLiteral("DATE")}},
            1,
            1,
            run};
}

} // namespace debrief
