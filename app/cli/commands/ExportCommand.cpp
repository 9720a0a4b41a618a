// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/LibraryAccess.h"
#include "cli/OutputFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString knownFormats(const FormatRegistry &formats)
{
    QStringList keys;
    for (const auto *exporter : formats.exporters())
        keys.append(exporter->key());
    return keys.join(QStringLiteral(", "));
}

/// Formats the manual names; the registry has those that are built.
bool comesLater(const QString &format)
{
    static const QStringList later = {QStringLiteral("html"),      QStringLiteral("pdf"), QStringLiteral("confluence"),
                                      QStringLiteral("clipboard"), QStringLiteral("csv"), QStringLiteral("jira"),
                                      QStringLiteral("github"),    QStringLiteral("ics"), QStringLiteral("bundle")};
    return later.contains(format);
}

OrExit<const Exporter *> chosenFormat(const CommandCall &call)
{
    const auto format = call.options.value(QStringLiteral("to"));
    if (format.isEmpty()) {
        return call.wrongUse(say(QT_TRANSLATE_NOOP("CommandLine", "--to is missing. Choose one of %1."))
                                 .arg(knownFormats(call.formats)));
    }
    if (const auto *exporter = call.formats.exporter(format))
        return exporter;
    if (comesLater(format)) {
        return call.wrongUse(say(QT_TRANSLATE_NOOP("CommandLine", "%1 is not available yet. Choose one of %2."))
                                 .arg(format, knownFormats(call.formats)));
    }
    return call.wrongUse(say(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is not a format. Choose one of %2."))
                             .arg(format, knownFormats(call.formats)));
}

/// A folder gets a file named after the incident.
QString targetFile(const QString &path, const Postmortem &postmortem, const Exporter &exporter)
{
    if (!QFileInfo(path).isDir())
        return path;
    return QDir(path).filePath(safeFileName(postmortem.incident.reference) + QLatin1Char('.') +
                               exporter.suffixes().first());
}

ExitCode run(const CommandCall &call)
{
    const auto format = chosenFormat(call);
    if (const auto *code = std::get_if<ExitCode>(&format))
        return *code;
    const auto &exporter = *std::get<const Exporter *>(format);
    const auto opened = openForReading(call.arguments[0], call);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    const auto loaded = loadByReference(*std::get<0>(opened), call.arguments[1], call);
    if (const auto *code = std::get_if<ExitCode>(&loaded))
        return *code;
    const auto &postmortem = std::get<Postmortem>(loaded);
    const auto written = exporter.write(postmortem, {call.clock.today()});
    if (!written)
        return call.output.fail(call.arguments[1], written.error());
    const auto path = call.options.value(QStringLiteral("output"));
    if (path.isEmpty()) {
        call.output.write(written.value());
        return ExitCode::Fine;
    }
    const auto target = targetFile(path, postmortem, exporter);
    const auto saved = writeOutputFile(target, written.value());
    return saved ? ExitCode::Fine : call.output.fail(target, saved.error());
}

} // namespace

Command exportCommand()
{
    return {
        QStringLiteral("export"),
        QStringLiteral("LIB REF --to FORMAT"),
        say(QT_TRANSLATE_NOOP("CommandLine", "write one postmortem in another format")),
        {{QStringLiteral("to"), say(QT_TRANSLATE_NOOP("CommandLine", "markdown, json, mermaid or mermaid-timeline")),
          QStringLiteral("FORMAT")},
         {{QStringLiteral("o"), QStringLiteral("output")},
          say(QT_TRANSLATE_NOOP("CommandLine", "a file or a folder; without it to stdout")),
          QStringLiteral("PATH")}},
        2,
        2,
        run};
}

} // namespace debrief
