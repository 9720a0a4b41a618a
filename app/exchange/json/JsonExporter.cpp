// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonExporter.h"

#include "exchange/json/JsonFormat.h"
#include "exchange/json/JsonValueWriter.h"

#include <QCoreApplication>

namespace debrief {

namespace {

/// The postmortem's own fields stand beside "format" and "version".
struct JsonEnvelope
{
    QString format;
    int version;
    const Postmortem &postmortem;
};

} // namespace

template <>
struct Fields<JsonEnvelope>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("format", x.format);
        v.field("version", x.version);
        Fields<Postmortem>::visit(v, x.postmortem);
    }
};

QString JsonExporter::key() const
{
    return QStringLiteral("json");
}

QString JsonExporter::name() const
{
    return QCoreApplication::translate("Formats", "Debrief JSON, whole, with private notes");
}

QStringList JsonExporter::suffixes() const
{
    return {QStringLiteral("json")};
}

Result<QByteArray> JsonExporter::write(const Postmortem &postmortem, const ExportOptions &) const
{
    JsonTextWriter text;
    JsonValueWriter(text).write(JsonEnvelope{QString::fromLatin1(jsonFormatName), jsonFormatVersion, postmortem});
    return text.text();
}

} // namespace debrief
