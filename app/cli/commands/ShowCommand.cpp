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

/// Everything a report can tell, in names: what is read here is not what is published.
Postmortem withAllSections(Postmortem postmortem)
{
    for (const auto &entry : enumEntries<ReportSection>())
        postmortem.report.sections |= entry.value;
    postmortem.report.sections.setFlag(ReportSection::WhysDiagram, false);
    postmortem.report.sections.setFlag(ReportSection::TimelineDiagram, false);
    postmortem.report.rolesInsteadOfNames = false;
    return postmortem;
}

ExitCode run(const CommandCall &call)
{
    const auto opened = openForReading(call.arguments[0], call);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    const auto loaded = loadByReference(*std::get<0>(opened), call.arguments[1], call);
    if (const auto *code = std::get_if<ExitCode>(&loaded))
        return *code;
    const auto &postmortem = std::get<Postmortem>(loaded);
    const bool json = call.options.isSet(QStringLiteral("json"));
    const auto *exporter = call.formats.exporter(json ? u"json" : u"markdown");
    const auto written = exporter->write(json ? postmortem : withAllSections(postmortem), {call.clock.today()});
    if (!written)
        return call.output.fail(call.arguments[1], written.error());
    call.output.write(written.value());
    return ExitCode::Fine;
}

} // namespace

Command showCommand()
{
    return {QStringLiteral("show"),
            QStringLiteral("LIB REF"),
            say(QT_TRANSLATE_NOOP("CommandLine", "show one postmortem, whole")),
            {{QStringLiteral("json"), say(QT_TRANSLATE_NOOP("CommandLine", "for programs, with private notes"))}},
            2,
            2,
            run};
}

} // namespace debrief
