// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FileHeader.h"

#include "store/Migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace debrief {

FileHeader FileHeader::read(const QString &path)
{
    // https://www.sqlite.org/fileformat.html, "The Database Header"
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype schemaVersionAt = 60;
    constexpr qsizetype applicationIdAt = 68;
    const QByteArray magic("SQLite format 3\0", 16);

    const QFileInfo info(path);
    if (!info.exists())
        return {Kind::Missing, 0, {}};
    if (!info.isFile()) // a FIFO would keep us waiting for ever
        return {Kind::Unreadable, 0, QStringLiteral("not a file")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Kind::Unreadable, 0, file.errorString()};
    const auto bytes = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return {Kind::Unreadable, 0, file.errorString()};
    if (bytes.isEmpty())
        return {Kind::Empty, 0, {}};
    if (!bytes.startsWith(magic))
        return {Kind::NotSqlite, 0, {}};
    if (bytes.size() < headerSize)
        return {Kind::CutOff, 0, {}};
    if (qFromBigEndian<qint32>(bytes.constData() + applicationIdAt) != libraryApplicationId)
        return {Kind::Foreign, 0, {}};
    return {Kind::Library, qFromBigEndian<qint32>(bytes.constData() + schemaVersionAt), {}};
}

} // namespace debrief
