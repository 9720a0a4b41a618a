// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Result.h"

#include <QList>
#include <QStringList>

namespace debrief {

/// One answer to "why?" down to its systemic cause, and the action item that answers it.
struct ScenarioChain
{
    QStringList whys; ///< the last one is systemic
    QString action;
    QString criteria;
    QString owner;
    ActionType type = ActionType::Prevent;
    Strength strength = Strength::Unset;
};

struct ScenarioEvent
{
    EventKind kind = EventKind::Action;
    QString text;
    QString details;
};

/// A kind of incident. Texts hold {service}, {n}, {m}, {k} and {p} for what differs from time to time.
struct Scenario
{
    QString title;
    QString problem;
    QString impact;
    QString change; ///< what started it
    QString fix;
    QStringList services;
    QList<ScenarioChain> chains;
    QString wentWell;
    QString couldBeBetter;
    QString lesson;
    FactorKind factor = FactorKind::Unset;
};

/// What generated postmortems are made of.
struct Scenarios
{
    QList<Scenario> scenarios;
    QList<ScenarioChain> chains; ///< fit every scenario
    QList<ScenarioEvent> events; ///< in the order they would happen
    QList<ScenarioEvent> decisions;
    QStringList sources;
    QStringList people;
    QStringList wentWell;
    QStringList couldBeBetter;
    QStringList lessons;
    QString closing;
    QString closed;
};

/// Those that come with the program. An error only when it was built with bad data.
[[nodiscard]] Result<Scenarios> builtInScenarios();

} // namespace debrief
