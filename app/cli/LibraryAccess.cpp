// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/LibraryAccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

ExitCode exitCodeFor(OpenOutcome::Kind kind)
{
    switch (kind) {
    case OpenOutcome::Kind::NewerVersion:
    case OpenOutcome::Kind::Damaged:
    case OpenOutcome::Kind::NotOurs:
        return ExitCode::Damaged;
    default:
        return ExitCode::NotReadable;
    }
}

ExitCode refuse(const OpenOutcome &outcome, const QString &path, const CommandCall &call)
{
    auto message = outcome.message;
    if (outcome.kind == OpenOutcome::Kind::Missing)
        message +=
            QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("CommandLine", "Check the name, or make one with debrief init."));
    return call.output.fail(exitCodeFor(outcome.kind), path, message);
}

} // namespace

OrExit<std::unique_ptr<Library>> openForReading(const QString &path, const CommandCall &call)
{
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    auto outcome = Library::open(path, options);
    if (!outcome.isOpen() || outcome.kind == OpenOutcome::Kind::NewerVersion)
        return refuse(outcome, path, call);
    return std::move(outcome.library);
}

OrExit<std::unique_ptr<Library>> openForWriting(const QString &path, const CommandCall &call)
{
    OpenOptions options;
    options.backupFolder = backupFolder();
    auto outcome = Library::open(path, options);
    if (!outcome.isOpen() || outcome.kind == OpenOutcome::Kind::NewerVersion)
        return refuse(outcome, path, call);
    if (outcome.library->isReadOnly())
        return call.output.fail(ExitCode::NotReadable, path, outcome.library->readOnlyReason());
    return std::move(outcome.library);
}

OrExit<Postmortem> loadByReference(const Library &library, const QString &reference, const CommandCall &call)
{
    const auto id = library.findByReference(reference);
    if (!id)
        return call.output.fail(library.path(), id.error());
    if (!id.value()) {
        return call.output.fail(
            ExitCode::WrongUse, library.path(),
            say(QT_TRANSLATE_NOOP("CommandLine", "there is no postmortem %1. debrief list shows those there are."))
                .arg(reference));
    }
    auto loaded = library.load(*id.value());
    if (!loaded)
        return call.output.fail(library.path(), loaded.error());
    for (const auto &row : loaded.value().damaged)
        call.output.warning(library.path(), QStringLiteral("%1 %2: %3").arg(row.table, row.id, row.problem));
    return std::move(loaded).value().value;
}

QString backupFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("backups"));
}

} // namespace debrief
