// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonImporter.h"

#include "exchange/ImportLimits.h"
#include "exchange/ReferenceRepair.h"
#include "exchange/json/JsonFormat.h"
#include "exchange/json/JsonValueReader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

Result<QJsonObject> parsed(const QByteArray &text)
{
    if (const auto shape = checkJsonShape(text); !shape.ok())
        return shape.error();
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Error{Error::Kind::BadInput,
                     say(QT_TRANSLATE_NOOP("Import", "Line %1 is not JSON (%2). Correct the file and import it again."))
                         .arg(lineOfByte(text, problem.offset))
                         .arg(problem.errorString())};
    }
    return document.object();
}

Result<Done> checkEnvelope(const QJsonObject &object)
{
    if (object.value(QLatin1String("format")).toString() != QLatin1String(jsonFormatName)) {
        return Error{
            Error::Kind::NotOurs,
            say(QT_TRANSLATE_NOOP("Import", "This JSON is not a postmortem: \"format\" is not \"debrief-postmortem\". "
                                            "Choose a file that Debrief exported."))};
    }
    const int version = object.value(QLatin1String("version")).toInt();
    if (version < 1) {
        return Error{Error::Kind::BadInput,
                     say(QT_TRANSLATE_NOOP(
                         "Import", "version: expected a whole number from 1. Correct the file and import it again."))};
    }
    if (version > jsonFormatVersion) {
        return Error{Error::Kind::NewerVersion,
                     say(QT_TRANSLATE_NOOP("Import", "The file has format version %1; this Debrief reads up to %2. "
                                                     "Update Debrief and import it again."))
                         .arg(version)
                         .arg(jsonFormatVersion)};
    }
    return Done{};
}

} // namespace

QString JsonImporter::key() const
{
    return QStringLiteral("json");
}

QString JsonImporter::name() const
{
    return QCoreApplication::translate("Formats", "Debrief JSON");
}

QStringList JsonImporter::suffixes() const
{
    return {QStringLiteral("json")};
}

int JsonImporter::recognises(const QString &fileName, const QByteArray &firstBytes) const
{
    const auto start = firstBytes.trimmed();
    if (!start.startsWith('{') && !start.startsWith("\xEF\xBB\xBF{"))
        return 0;
    if (start.contains(jsonFormatName))
        return 100;
    return fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? 40 : 10;
}

Result<ImportedPostmortem> JsonImporter::read(const QByteArray &bytes, const ImportOptions &) const
{
    const auto text = checkedUtf8(bytes);
    if (!text.ok())
        return text.error();
    const auto object = parsed(text.value());
    if (!object.ok())
        return object.error();
    if (const auto envelope = checkEnvelope(object.value()); !envelope.ok())
        return envelope.error();

    ImportedPostmortem imported;
    JsonReport report;
    JsonValueReader reader(object.value(), {}, report);
    QString format;
    int version = 0;
    reader.field("format", format);
    reader.field("version", version);
    Fields<Postmortem>::visit(reader, imported.value);
    reader.warnAboutOthers();
    if (report.failed())
        return report.error();
    imported.warnings = report.warnings() + repairReferences(imported.value);
    sortLists(imported.value);
    return imported;
}

} // namespace debrief
