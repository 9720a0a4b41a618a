// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample/Sample.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const Postmortem &postmortem, ReflectionKind kind)
{
    QStringList texts;
    for (const auto &reflection : postmortem.reflections) {
        if (reflection.kind == kind)
            texts.append(reflection.text);
    }
    return texts;
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto sample = samplePostmortem();
        QVERIFY2(sample.ok(), qPrintable(sample.ok() ? QString() : sample.error().message));
        m_sample = sample.value();
    }

    void theIncidentIsComplete()
    {
        const auto &incident = m_sample.incident;
        QCOMPARE(incident.reference, u"INC-2026-0847");
        QCOMPARE(incident.title, u"Connection pool exhausted after deploy");
        QCOMPARE(incident.severity, Severity::Sev1);
        QCOMPARE(incident.stage, Stage::ReadyToMeet);
        QCOMPARE(incident.date, QDate(2026, 3, 22));
        QVERIFY(incident.zone == QTimeZone::utc());
        QCOMPARE(incident.impact, u"2.3% of users, about 15,000 affected");
        QCOMPARE(incident.problem, u"Connection pool broke in production");
        QVERIFY(!incident.closingStatement.isEmpty());
    }

    void theTimelineHasItsMarksAndItsDecisionPoint()
    {
        QCOMPARE(m_sample.timeline.size(), 6);
        Marks marks;
        for (const auto &event : std::as_const(m_sample.timeline)) {
            marks |= event.marks;
            QCOMPARE(event.decisionPoint, toIsoUtc(event.at) == u"2026-03-22T14:27:00Z");
        }
        for (const auto &entry : enumEntries<Mark>())
            QVERIFY(marks.testFlag(entry.value));
        QCOMPARE(m_sample.timeline.last().at - m_sample.timeline.first().at, std::chrono::minutes(17));
    }

    void everyChainEndsAtASystemicCause()
    {
        QStringList systemic;
        for (const auto &cause : std::as_const(m_sample.causes)) {
            const bool hasChild = std::any_of(m_sample.causes.cbegin(), m_sample.causes.cend(),
                                              [&](const Cause &other) { return other.parent == cause.id; });
            QCOMPARE(cause.systemic, !hasChild);
            QVERIFY(!cause.evidence.isEmpty());
            if (cause.systemic)
                systemic.append(cause.text);
        }
        systemic.sort();
        QCOMPARE(systemic, (QStringList{u"Load testing framework is not integrated with the pipeline"_s,
                                        u"Pool configuration changes get no focused review"_s,
                                        u"Saturation signals are not part of the service checklist"_s}));
    }

    void everyActionHasOwnerDeadlineCriteriaAndCause()
    {
        QCOMPARE(m_sample.actions.size(), 4);
        for (const auto &item : std::as_const(m_sample.actions)) {
            QVERIFY(!item.owner.isEmpty());
            QVERIFY(item.deadline);
            QVERIFY(!item.successCriteria.isEmpty());
            for (const auto &cause : item.causes)
                QVERIFY(findById(m_sample.causes, cause)->systemic);
        }
        QCOMPARE(*m_sample.actions[0].deadline, QDate(2026, 3, 29));
        QCOMPARE(*m_sample.actions[1].deadline, QDate(2026, 3, 25));
        QCOMPARE(*m_sample.actions[3].deadline, QDate(2026, 4, 5));
        QCOMPARE(std::count_if(m_sample.actions.cbegin(), m_sample.actions.cend(), blocksRelease), 2);
    }

    void peopleAndWhatTheySaidAreThere()
    {
        QCOMPARE(m_sample.participants.size(), 4);
        QCOMPARE(m_sample.participants.first().duty, MeetingDuty::Facilitator);
        QCOMPARE(m_sample.participants.first().involvement, Involvements());
        QCOMPARE(textsOf(m_sample, ReflectionKind::WentWell).size(), 4);
        QCOMPARE(textsOf(m_sample, ReflectionKind::CouldBeBetter).size(), 3);
        QCOMPARE(textsOf(m_sample, ReflectionKind::Lesson).size(), 3);
        QCOMPARE(textsOf(m_sample, ReflectionKind::Question).size(), 2);
        QCOMPARE(textsOf(m_sample, ReflectionKind::Thanks).size(), 3);
        for (const auto &reflection : std::as_const(m_sample.reflections)) {
            QCOMPARE(reflection.answer.isEmpty(), reflection.kind != ReflectionKind::Question);
            QCOMPARE(reflection.who.isEmpty(), reflection.kind != ReflectionKind::Thanks);
        }
    }

    void theMeetingIsTheStandardOne()
    {
        std::chrono::minutes planned{0};
        for (const auto &part : std::as_const(m_sample.meetingPlan.parts))
            planned += part.planned;
        QCOMPARE(planned, std::chrono::minutes(90));
        QVERIFY(m_sample.meetingLog.isEmpty());
    }

private:
    Postmortem m_sample;
};

QTEST_GUILESS_MAIN(SampleTest)
#include "SampleTest.moc"
