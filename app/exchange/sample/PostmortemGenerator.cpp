// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample/PostmortemGenerator.h"

#include "exchange/sample/GeneratedStory.h"

namespace debrief {

namespace {

constexpr int days = 730;
constexpr int firstNumber = 1001; // well clear of the sample, INC-2026-0847
constexpr int recurrence = 9;

/// Neighbouring seeds must not tell similar stories.
unsigned mixed(unsigned seed, int index)
{
    auto value = seed * 2654435761U + unsigned(index) * 40503U + 12345U;
    value ^= value >> 16;
    return value * 2246822519U;
}

} // namespace

PostmortemGenerator::PostmortemGenerator(Scenarios scenarios, int count, unsigned seed, QDate lastDay)
    : m_scenarios(std::move(scenarios))
    , m_count(std::max(count, 0))
    , m_seed(seed)
    , m_lastDay(lastDay)
{
}

Postmortem PostmortemGenerator::at(int index) const
{
    // One that comes back tells the story of an earlier one again: the same service and the same causes.
    const bool comesBack = index % recurrence == recurrence - 1 && index >= 4;
    GeneratorRandom theme(mixed(m_seed, comesBack ? index - 4 : index));
    const auto &scenario = theme.oneOf(m_scenarios.scenarios);
    const auto service = theme.oneOf(scenario.services);

    GeneratorRandom random(mixed(m_seed + 77U, index));
    const int age = m_count > 1 ? int(qint64(days) * (m_count - 1 - index) / (m_count - 1)) : 0;
    const auto date = m_lastDay.addDays(-age);
    GeneratedStory story(m_scenarios, scenario, service, random, age);
    story.tellIncident(QStringLiteral("INC-%1-%2").arg(date.year()).arg(firstNumber + index), date);
    story.tellTimeline();
    story.tellPeople();
    story.tellCauses();
    story.tellActions();
    story.tellTakeaways();
    story.tellMeeting();
    story.tellFollowUp();
    return story.take();
}

QList<Postmortem> generatePostmortems(int count, unsigned seed, QDate lastDay)
{
    const auto scenarios = builtInScenarios();
    QList<Postmortem> result;
    if (!scenarios.ok())
        return result;
    const PostmortemGenerator generator(scenarios.value(), count, seed, lastDay);
    result.reserve(generator.count());
    for (int i = 0; i < generator.count(); ++i)
        result.append(generator.at(i));
    return result;
}

} // namespace debrief
