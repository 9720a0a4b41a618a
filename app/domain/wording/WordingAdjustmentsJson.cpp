// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordingAdjustmentsJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const QString &what)
{
    return {Error::Kind::BadInput,
            QCoreApplication::translate("WordingAdjustments", "The team's wording rules cannot be read: %1. The rules "
                                                              "of Debrief are used until this is put right.")
                .arg(what)};
}

Result<QStringList> texts(const QJsonValue &value, const QString &name)
{
    QStringList result;
    if (value.isUndefined())
        return result;
    if (!value.isArray())
        return unreadable(QCoreApplication::translate("WordingAdjustments", "%1 is no list of texts").arg(name));
    for (const auto item : value.toArray()) {
        if (!item.isString())
            return unreadable(QCoreApplication::translate("WordingAdjustments", "%1 is no list of texts").arg(name));
        result.append(item.toString());
    }
    return result;
}

Result<QHash<QString, QStringList>> lists(const QJsonValue &value, const QString &name)
{
    QHash<QString, QStringList> result;
    const auto object = value.toObject();
    for (auto list = object.begin(); list != object.end(); ++list) {
        const auto words = texts(list.value(), name + u'.' + list.key());
        if (!words)
            return words.error();
        result.insert(list.key(), words.value());
    }
    return result;
}

QJsonObject toObject(const QHash<QString, QStringList> &lists)
{
    QJsonObject object;
    for (auto list = lists.begin(); list != lists.end(); ++list)
        object.insert(list.key(), QJsonArray::fromStringList(list.value()));
    return object;
}

} // namespace

QByteArray toJson(const WordingAdjustments &adjustments)
{
    const QJsonObject object{
        {u"rulesOff"_s, QJsonArray::fromStringList(adjustments.rulesOff)},
        {u"phrasesOff"_s, QJsonArray::fromStringList(adjustments.phrasesOff)},
        {u"wordsAdded"_s, toObject(adjustments.wordsAdded)},
        {u"wordsRemoved"_s, toObject(adjustments.wordsRemoved)},
        {u"rulesAdded"_s, QString::fromUtf8(adjustments.rulesAdded)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<WordingAdjustments> wordingAdjustmentsFromJson(const QByteArray &json)
{
    WordingAdjustments adjustments;
    if (json.trimmed().isEmpty())
        return adjustments;
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return unreadable(problem.errorString());
    const auto object = document.object();
    const auto rulesOff = texts(object.value(u"rulesOff"), u"rulesOff"_s);
    const auto phrasesOff = texts(object.value(u"phrasesOff"), u"phrasesOff"_s);
    const auto added = lists(object.value(u"wordsAdded"), u"wordsAdded"_s);
    const auto removed = lists(object.value(u"wordsRemoved"), u"wordsRemoved"_s);
    for (const auto &outcome : {rulesOff, phrasesOff}) {
        if (!outcome)
            return outcome.error();
    }
    for (const auto &outcome : {added, removed}) {
        if (!outcome)
            return outcome.error();
    }
    return WordingAdjustments{rulesOff.value(), phrasesOff.value(), added.value(), removed.value(),
                              object.value(u"rulesAdded").toString().toUtf8()};
}

} // namespace debrief
