// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/LibraryAccess.h"
#include "exchange/ImportLimits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace debrief {

namespace {

constexpr qsizetype firstBytes = 64 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// One byte more than may be imported is enough to see that a file is too long; pipes and devices are not read.
Result<QByteArray> readFile(const QString &path)
{
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return Error{Error::Kind::Unreadable,
                     say(QT_TRANSLATE_NOOP("CommandLine", "it is not a file. Name a file to import."))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::Unreadable,
                     say(QT_TRANSLATE_NOOP("CommandLine", "it could not be read (%1). Check the name and the rights."))
                         .arg(file.errorString())};
    }
    return file.read(ImportLimits::fileBytes + 1);
}

Result<const Importer *> importerFor(const QString &path, const QByteArray &bytes, const CommandCall &call)
{
    const auto format = call.options.value(QStringLiteral("as"));
    if (format.isEmpty()) {
        if (const auto *importer = call.formats.importerFor(QFileInfo(path).fileName(), bytes.left(firstBytes)))
            return importer;
        return Error{Error::Kind::NotOurs,
                     say(QT_TRANSLATE_NOOP(
                         "CommandLine",
                         "this is no file Debrief knows. JSON and Markdown that Debrief exported can be imported."))};
    }
    if (const auto *importer = call.formats.importer(format))
        return importer;
    return Error{
        Error::Kind::BadInput,
        say(QT_TRANSLATE_NOOP("CommandLine", "--as: \"%1\" cannot be imported. Choose json or markdown.")).arg(format)};
}

struct ImportedFile
{
    QString path;
    ImportedPostmortem imported;
};

OrExit<ImportedFile> readPostmortem(const QString &path, const QTimeZone &zone, const CommandCall &call)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return call.output.fail(path, bytes.error());
    const auto importer = importerFor(path, bytes.value(), call);
    if (!importer)
        return call.output.fail(path, importer.error());
    auto imported = importer.value()->read(bytes.value(), {QFileInfo(path).fileName(), zone});
    // Wrong content is the file's fault and not that of the call.
    if (!imported)
        return call.output.fail(ExitCode::Damaged, path, imported.error().message);
    for (const auto &warning : imported.value().warnings)
        call.output.warning(path, warning);
    return ImportedFile{path, std::move(imported).value()};
}

void describe(const Postmortem &postmortem, CommandOutput &output)
{
    output.line(say(QT_TRANSLATE_NOOP("CommandLine", "%1  %2: events %3, causes %4, action items %5, people %6"))
                    .arg(postmortem.incident.reference, postmortem.incident.title)
                    .arg(postmortem.timeline.size())
                    .arg(postmortem.causes.size())
                    .arg(postmortem.actions.size())
                    .arg(postmortem.participants.size()));
}

/// What the library would refuse, told before anything is written. Also for a dry run.
std::optional<ExitCode> refuseDoubles(const Library &library, const QList<ImportedFile> &files, const CommandCall &call)
{
    QStringList taken;
    for (const auto &file : files) {
        const auto &incident = file.imported.value.incident;
        const auto found = library.findByReference(incident.reference);
        if (!found)
            return call.output.fail(library.path(), found.error());
        if (found.value() || taken.contains(incident.reference, Qt::CaseInsensitive)) {
            return call.output.fail(
                ExitCode::WrongUse, file.path,
                say(QT_TRANSLATE_NOOP("CommandLine", "%1 is in the library already. Nothing was imported; change its "
                                                     "reference or leave the file out."))
                    .arg(incident.reference));
        }
        taken.append(incident.reference);
    }
    return std::nullopt;
}

ExitCode addAll(const QList<ImportedFile> &files, const CommandCall &call)
{
    const bool dryRun = call.options.isSet(QStringLiteral("dry-run"));
    const auto &path = call.arguments.first();
    const auto opened = dryRun ? openForReading(path, call) : openForWriting(path, call);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &library = *std::get<0>(opened);
    if (const auto code = refuseDoubles(library, files, call))
        return *code;
    QList<Postmortem> postmortems;
    for (const auto &file : files)
        postmortems.append(file.imported.value);
    if (!dryRun) {
        if (const auto added = library.addAll(postmortems); !added)
            return call.output.fail(path, added.error());
    }
    for (const auto &postmortem : std::as_const(postmortems))
        describe(postmortem, call.output);
    return ExitCode::Fine;
}

ExitCode run(const CommandCall &call)
{
    if (call.options.isSet(QStringLiteral("into")))
        return call.wrongUse(say(QT_TRANSLATE_NOOP(
            "CommandLine", "--into is not available yet. Import the file as a postmortem of its own.")));
    const auto zoneName = call.options.value(QStringLiteral("zone"));
    const auto zone = zoneName.isEmpty() ? call.clock.zone() : QTimeZone(zoneName.toUtf8());
    if (!zone.isValid())
        return call.wrongUse(
            say(QT_TRANSLATE_NOOP("CommandLine", "--zone: \"%1\" is not a time zone such as Europe/Berlin."))
                .arg(zoneName));
    QList<ImportedFile> files;
    for (const auto &path : call.arguments.mid(1)) {
        const auto file = readPostmortem(path, zone, call);
        if (const auto *code = std::get_if<ExitCode>(&file))
            return *code;
        files.append(std::get<ImportedFile>(file));
    }
    return addAll(files, call);
}

} // namespace

Command importCommand()
{
    return {
        QStringLiteral("import"),
        QStringLiteral("LIB FILE..."),
        say(QT_TRANSLATE_NOOP("CommandLine", "take in postmortems from files, all of them or none")),
        {{QStringLiteral("as"),
          say(QT_TRANSLATE_NOOP("CommandLine", "json or markdown, where the file does not show it")),
          QStringLiteral("FORMAT")},
         {QStringLiteral("zone"), say(QT_TRANSLATE_NOOP("CommandLine", "zone of times whose file names none")),
          QStringLiteral("ZONE")},
         {QStringLiteral("into"), say(QT_TRANSLATE_NOOP("CommandLine", "not available yet")), QStringLiteral("REF")},
         {QStringLiteral("dry-run"), say(QT_TRANSLATE_NOOP("CommandLine", "only say what would be imported"))}},
        2,
        10'000,
        run};
}

} // namespace debrief
