// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/AgendaReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

QJsonObject partObject(const PartTexts &texts, const AgendaPreset &preset)
{
    QJsonObject object{{u"part"_s, enumKey(texts.kind)},
                       {u"title"_s, texts.title},
                       {u"shortTitle"_s, texts.shortTitle},
                       {u"script"_s, QJsonArray::fromStringList(texts.script)},
                       {u"prompts"_s, QJsonArray::fromStringList(texts.prompts)},
                       {u"minutes"_s, 0}};
    for (const auto &part : preset.parts) {
        if (part.kind != texts.kind)
            continue;
        object.insert(u"minutes"_s, qint64(part.planned.count()));
        object.insert(u"floor"_s, qint64(part.floor.count()));
    }
    return object;
}

} // namespace

QByteArray writeOwnAgenda(const AgendaPreset &preset)
{
    const auto words = preset.words.value_or(AgendaWords{});
    QJsonArray parts;
    for (const auto &texts : words.parts)
        parts.append(partObject(texts, preset));
    const QJsonObject root{{u"format"_s, u"debrief-agenda"_s},
                           {u"version"_s, 1},
                           {u"key"_s, preset.key},
                           {u"title"_s, preset.title},
                           {u"purpose"_s, words.purpose},
                           {u"groundRules"_s, QJsonArray::fromStringList(words.groundRules)},
                           {u"gate"_s, words.gate},
                           {u"parts"_s, parts}};
    return QJsonDocument(root).toJson();
}

} // namespace debrief
