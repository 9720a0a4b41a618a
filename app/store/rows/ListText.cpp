// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/ListText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace debrief {

namespace {

using namespace Qt::StringLiterals;

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<QJsonArray> arrayFrom(const QString &text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    return document.array();
}

QString withoutNull(QString text)
{
    return text.remove(QChar::Null);
}

} // namespace

QString textOfStrings(const QStringList &strings)
{
    QJsonArray array;
    for (const auto &string : strings)
        array.append(withoutNull(string));
    return compact(array);
}

std::optional<QStringList> stringsFromText(const QString &text)
{
    const auto array = arrayFrom(text);
    if (!array)
        return std::nullopt;
    QStringList strings;
    for (const auto &value : *array) {
        if (!value.isString())
            return std::nullopt;
        strings.append(value.toString());
    }
    return strings;
}

QString textOfParts(const QList<AgendaPart> &parts)
{
    QJsonArray array;
    for (const auto &part : parts) {
        array.append(QJsonObject{{u"kind"_s, enumKey(part.kind)},
                                 {u"planned"_s, qint64(part.planned.count())},
                                 {u"floor"_s, qint64(part.floor.count())}});
    }
    return compact(array);
}

std::optional<QList<AgendaPart>> partsFromText(const QString &text)
{
    const auto array = arrayFrom(text);
    if (!array)
        return std::nullopt;
    QList<AgendaPart> parts;
    for (const auto &value : *array) {
        const auto object = value.toObject();
        const auto kind = enumFromKey<PartKind>(object.value("kind"_L1).toString());
        if (!kind || !object.value("planned"_L1).isDouble() || !object.value("floor"_L1).isDouble())
            return std::nullopt;
        parts.append({*kind, std::chrono::minutes(object.value("planned"_L1).toInteger()),
                      std::chrono::minutes(object.value("floor"_L1).toInteger())});
    }
    return parts;
}

QString textOfHistory(const QList<ActionStateChange> &history)
{
    if (history.isEmpty())
        return u"[]"_s; // most items: worth the shortcut in a library of thousands
    QJsonArray array;
    for (const auto &change : history) {
        array.append(QJsonObject{{u"at"_s, toMillis(change.at)},
                                 {u"state"_s, enumKey(change.state)},
                                 {u"note"_s, withoutNull(change.note)}});
    }
    return compact(array);
}

std::optional<QList<ActionStateChange>> historyFromText(const QString &text)
{
    QList<ActionStateChange> history;
    if (text == "[]"_L1)
        return history;
    const auto array = arrayFrom(text);
    if (!array)
        return std::nullopt;
    for (const auto &value : *array) {
        const auto object = value.toObject();
        const auto state = enumFromKey<ActionState>(object.value("state"_L1).toString());
        if (!state || !object.value("at"_L1).isDouble())
            return std::nullopt;
        history.append({fromMillis(object.value("at"_L1).toInteger()), *state, object.value("note"_L1).toString()});
    }
    return history;
}

QString textOfQuestions(const QList<PreparationQuestion> &questions)
{
    QJsonArray array;
    for (const auto &question : questions)
        array.append(QJsonObject{{u"text"_s, withoutNull(question.text)}, {u"answer"_s, withoutNull(question.answer)}});
    return compact(array);
}

std::optional<QList<PreparationQuestion>> questionsFromText(const QString &text)
{
    const auto array = arrayFrom(text);
    if (!array)
        return std::nullopt;
    QList<PreparationQuestion> questions;
    for (const auto &value : *array) {
        const auto object = value.toObject();
        if (!object.value("text"_L1).isString() || !object.value("answer"_L1).isString())
            return std::nullopt;
        questions.append({object.value("text"_L1).toString(), object.value("answer"_L1).toString()});
    }
    return questions;
}

} // namespace debrief
