// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "exchange/sample/GeneratorRandom.h"
#include "exchange/sample/Scenarios.h"

namespace debrief {

/// Tells one made-up incident, part by part; each adds to the same postmortem.
class GeneratedStory
{
public:
    /// `age`: days since the incident.
    GeneratedStory(const Scenarios &all, const Scenario &scenario, QString service, GeneratorRandom &random, int age);

    void tellIncident(const QString &reference, QDate date);
    void tellTimeline();
    void tellPeople();
    void tellCauses();
    void tellActions();
    void tellTakeaways();
    void tellMeeting();
    void tellFollowUp();

    [[nodiscard]] Postmortem take();

private:
    [[nodiscard]] QString filled(const QString &text) const;
    [[nodiscard]] Instant day(int daysAfter, int hour) const;
    [[nodiscard]] bool hasMet() const;
    void addEvent(int minutesAfterLast, EventKind kind, const QString &text, const QString &details = {},
                  Marks marks = {});
    void addChain(const ScenarioChain &chain);
    void addAction(const ScenarioChain &chain, const CauseId &answers);
    void addHistory(ActionItem &item);
    void addReflection(ReflectionKind kind, const QString &text, const QString &who = {}, const QString &answer = {});
    void addStage(Stage to, int daysAfter);
    void addCheck(int dueAfter, ClosureOutcome outcome);

    const Scenarios &m_all;
    const Scenario &m_scenario;
    QString m_service;
    GeneratorRandom &m_random;
    int m_age;
    int m_minutes;
    int m_percent;
    int m_thousand;
    Postmortem m_postmortem;
    QList<std::pair<ScenarioChain, CauseId>> m_answers; ///< each chain with the systemic cause it ended at
};

} // namespace debrief
