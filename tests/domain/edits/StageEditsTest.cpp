// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/StageEdits.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class StageEditsTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;
    Instant m_now = build::at(u"15:00"_s);

    void does(const ChangeSet &edit) { apply(m_postmortem, edit); }

private Q_SLOTS:
    void init() { m_postmortem = Postmortem(); }

    void eachStepIsInTheHistoryAlsoBackwards()
    {
        does(changeStage(m_postmortem, Stage::Preparing, m_now).value());
        does(changeStage(m_postmortem, Stage::Draft, m_now + std::chrono::hours(1), u"not ready"_s).value());
        QCOMPARE(int(m_postmortem.incident.stage), int(Stage::Draft));
        QCOMPARE(m_postmortem.stageHistory.size(), 2);
        const auto &back = m_postmortem.stageHistory[1];
        QCOMPARE(int(back.from), int(Stage::Preparing));
        QCOMPARE(int(back.to), int(Stage::Draft));
        QCOMPARE(back.reason, u"not ready");
    }

    void theSameStageIsNoStep() { QVERIFY(changeStage(m_postmortem, Stage::Draft, m_now).value().isEmpty()); }

    void notRequiredNeedsAReason()
    {
        QVERIFY(!changeStage(m_postmortem, Stage::NotRequired, m_now, u"  "_s).ok());
        QVERIFY(changeStage(m_postmortem, Stage::NotRequired, m_now, u"test alarm"_s).ok());
    }

    void editingTheIncidentLeavesTheStageAlone()
    {
        auto incident = m_postmortem.incident;
        incident.title = u"Pool exhausted"_s;
        incident.stage = Stage::Closed;
        does(replaceIncident(m_postmortem, incident));
        QCOMPARE(m_postmortem.incident.title, u"Pool exhausted");
        QCOMPARE(int(m_postmortem.incident.stage), int(Stage::Draft));
    }

    void publishingPlansTheClosureCheckOnce()
    {
        const QDate due(2026, 3, 29);
        does(publish(m_postmortem, m_now, u" https://wiki "_s, due));
        QCOMPARE(int(m_postmortem.incident.stage), int(Stage::Published));
        QCOMPARE(m_postmortem.report.publishedAt, std::optional(m_now));
        QCOMPARE(m_postmortem.report.publishedTo, u"https://wiki");
        QCOMPARE(m_postmortem.closureChecks.size(), 1);
        QCOMPARE(m_postmortem.closureChecks[0].dueOn, due);
        does(publish(m_postmortem, m_now + std::chrono::hours(1), {}, due.addDays(1)));
        QCOMPARE(m_postmortem.closureChecks.size(), 1);
        QCOMPARE(m_postmortem.stageHistory.size(), 1);
    }

    void publishingAgainDoesNotReopenAClosedIncident()
    {
        m_postmortem.incident.stage = Stage::Closed;
        does(publish(m_postmortem, m_now, {}, {}));
        QCOMPARE(int(m_postmortem.incident.stage), int(Stage::Closed));
        QVERIFY(m_postmortem.closureChecks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StageEditsTest)
#include "StageEditsTest.moc"
