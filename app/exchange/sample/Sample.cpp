// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample/Sample.h"

#include "exchange/json/JsonImporter.h"

#include <QFile>

namespace debrief {

Result<Postmortem> samplePostmortem()
{
    QFile file(QStringLiteral(":/sample/INC-2026-0847.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, file.errorString()};
    auto imported = JsonImporter().read(file.readAll(), {});
    if (!imported.ok())
        return imported.error();
    return std::move(imported).value().value;
}

} // namespace debrief
