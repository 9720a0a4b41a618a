// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OutputFile.h"

#include "store/FileHeader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

Result<Done> writeOutputFile(const QString &path, const QByteArray &bytes)
{
    if (FileHeader::read(path).kind == FileHeader::Kind::Library) {
        return Error{
            Error::Kind::BadInput,
            say(QT_TRANSLATE_NOOP("CommandLine", "this is a library and is not overwritten. Choose another name."))};
    }
    QSaveFile file(path);
    const auto failed = [&] {
        return Error{Error::Kind::Unreadable,
                     say(QT_TRANSLATE_NOOP("CommandLine", "it could not be written (%1). Choose another place."))
                         .arg(file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed();
    return Done{};
}

QString safeFileName(const QString &reference)
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
    auto name = QString(reference).replace(unsafe, QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("postmortem") : name.left(80);
}

} // namespace debrief
