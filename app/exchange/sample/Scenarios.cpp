// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample/Scenarios.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace debrief {

namespace {

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    const auto array = json.toArray();
    for (const auto &item : array)
        texts.append(item.toString());
    return texts;
}

template <typename E>
E keyOf(const QJsonValue &json, E fallback)
{
    return enumFromKey<E>(json.toString()).value_or(fallback);
}

ScenarioChain chainOf(const QJsonObject &json)
{
    const auto action = json[u"action"].toObject();
    return {textsOf(json[u"whys"]),
            action[u"title"].toString(),
            action[u"criteria"].toString(),
            action[u"owner"].toString(),
            keyOf(action[u"type"], ActionType::Prevent),
            keyOf(action[u"strength"], Strength::Unset)};
}

ScenarioEvent eventOf(const QJsonObject &json)
{
    return {keyOf(json[u"kind"], EventKind::Decision), json[u"text"].toString(), json[u"details"].toString()};
}

template <typename Convert>
auto listOf(const QJsonValue &json, Convert convert)
{
    QList<decltype(convert(QJsonObject()))> list;
    const auto array = json.toArray();
    for (const auto &item : array)
        list.append(convert(item.toObject()));
    return list;
}

Scenario scenarioOf(const QJsonObject &json)
{
    Scenario scenario;
    scenario.title = json[u"title"].toString();
    scenario.problem = json[u"problem"].toString();
    scenario.impact = json[u"impact"].toString();
    scenario.change = json[u"change"].toString();
    scenario.fix = json[u"fix"].toString();
    scenario.services = textsOf(json[u"services"]);
    scenario.chains = listOf(json[u"chains"], chainOf);
    scenario.wentWell = textsOf(json[u"wentWell"]).value(0);
    scenario.couldBeBetter = textsOf(json[u"couldBeBetter"]).value(0);
    scenario.lesson = json[u"lesson"].toString();
    scenario.factor = keyOf(json[u"factor"], FactorKind::Unset);
    return scenario;
}

} // namespace

Result<Scenarios> builtInScenarios()
{
    QFile file(QStringLiteral(":/sample/scenarios.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, file.errorString()};
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return Error{Error::Kind::Damaged, problem.errorString()};
    Scenarios all;
    all.scenarios = listOf(json[u"scenarios"], scenarioOf);
    all.chains = listOf(json[u"chains"], chainOf);
    all.events = listOf(json[u"events"], eventOf);
    all.decisions = listOf(json[u"decisions"], eventOf);
    all.sources = textsOf(json[u"sources"]);
    all.people = textsOf(json[u"people"]);
    all.wentWell = textsOf(json[u"wentWell"]);
    all.couldBeBetter = textsOf(json[u"couldBeBetter"]);
    all.lessons = textsOf(json[u"lessons"]);
    all.closing = json[u"closing"].toString();
    all.closed = json[u"closed"].toString();
    return all;
}

} // namespace debrief
