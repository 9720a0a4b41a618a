// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/NextStep.h"
#include "exchange/sample/Sample.h"
#include "support/Builders.h"
#include "widgets/common/LeadLabel.h"
#include "widgets/overview/DuePanel.h"
#include "widgets/overview/DurationRow.h"
#include "widgets/overview/DurationsPanel.h"
#include "widgets/overview/RoomPanel.h"
#include "widgets/overview/StageHistoryPanel.h"
#include "widgets/overview/StageStrip.h"
#include "widgets/theme/Theme.h"

#include "support/FakeClock.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// The panels beside the fields, each on its own.
class OverviewPanelsTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    Postmortem m_postmortem;
    const Instant m_now = FakeClock().now();

    void allFormsAreIn()
    {
        for (auto &form : m_postmortem.preparation)
            form.answeredAt = m_now;
    }

    static QStringList leads(const QWidget &panel)
    {
        QStringList texts;
        for (const auto *label : panel.findChildren<LeadLabel *>())
            texts.append(label->text());
        return texts;
    }
    static QString labelText(const QWidget &panel, const QString &name)
    {
        const auto *label = panel.findChild<QLabel *>(name);
        return label == nullptr ? QString() : label->text();
    }
    [[nodiscard]] QString stripText(Stage stage) const
    {
        auto postmortem = m_postmortem;
        postmortem.incident.stage = stage;
        StageStrip strip;
        const QDate today(2026, 3, 22);
        strip.setSteps(stageSteps(progressFacts(postmortem, today), today));
        return strip.accessibleDescription();
    }

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init()
    {
        const auto sample = samplePostmortem();
        QVERIFY(sample.ok());
        m_postmortem = sample.value();
    }

    void theStripSaysWhereItStands_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<QString>("said");
        QTest::newRow("draft") << Stage::Draft << u"Preparation: current step, 3 of 4 forms"_s;
        QTest::newRow("ready") << Stage::ReadyToMeet << u"Meeting: current step, today 15:00"_s;
        QTest::newRow("published") << Stage::Published << u"Closure check: current step, 29 March"_s;
        QTest::newRow("closed") << Stage::Closed << u"Closure check: done, closed"_s;
        QTest::newRow("not required") << Stage::NotRequired << u"Timeline: still to come, 6 events"_s;
    }
    void theStripSaysWhereItStands()
    {
        QFETCH(Stage, stage);
        QFETCH(QString, said);
        QVERIFY2(stripText(stage).contains(said), qPrintable(stripText(stage)));
    }

    void theStripIsPaintedAlsoWhenNarrow()
    {
        StageStrip strip;
        const QDate today(2026, 3, 22);
        strip.setSteps(stageSteps(progressFacts(m_postmortem, today), today));
        strip.resize(strip.minimumSizeHint());
        const auto narrow = strip.grab().toImage();
        strip.resize(900, strip.height());
        QVERIFY(narrow != strip.grab().toImage());
        QVERIFY(strip.sizeHint().width() > strip.minimumSizeHint().width());
    }

    void eachDurationNamesItsEvent()
    {
        DurationsPanel panel;
        panel.showDurations(m_postmortem);
        const auto rows = panel.findChildren<DurationRow *>();
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[0]->accessibleName(), u"Detected after 0 min");
        QVERIFY(rows[0]->accessibleDescription().contains(u"14:23 Alert"_s));
        QCOMPARE(rows[4]->accessibleName(), u"Resolved after 12 min");
        QVERIFY(labelText(panel, u"durationsFrom"_s).contains(u"14:23"_s));
        QSignalSpy chosen(&panel, &DurationsPanel::eventChosen);
        rows[4]->click();
        QCOMPARE(chosen.size(), 1);
    }

    void marksThatAreNotKnownHaveNoRow()
    {
        m_postmortem.timeline = {build::event(u"14:00"_s, EventKind::Action),
                                 build::event(u"14:10"_s, EventKind::Resolution)};
        DurationsPanel panel;
        panel.showDurations(m_postmortem);
        QStringList names;
        for (const auto *row : panel.findChildren<DurationRow *>())
            names.append(row->text());
        QVERIFY(names.contains(u"Resolved"_s));
        QVERIFY(!names.contains(u"Detected"_s));
        QVERIFY(!names.contains(u"Decided"_s));
    }

    void withoutATimelineItOffersToWriteOne()
    {
        m_postmortem.timeline.clear();
        DurationsPanel panel;
        panel.showDurations(m_postmortem);
        QVERIFY(panel.findChildren<DurationRow *>().isEmpty());
        QSignalSpy requested(&panel, &DurationsPanel::timelineRequested);
        panel.findChild<QPushButton *>(u"openTimelineButton"_s)->click();
        QCOMPARE(requested.size(), 1);
    }

    void whatIsMissingBeforeTheMeetingIsListed()
    {
        RoomPanel panel;
        panel.showWarnings(m_postmortem, m_now);
        QCOMPARE(labelText(panel, u"roomHeading"_s), u"Before the meeting");
        QCOMPARE(leads(panel), (QStringList{u"Nobody is named as scribe. The facilitator can't listen and write."_s,
                                        u"DevOps team has not answered. Ask before the meeting begins."_s}));
        m_postmortem.participants.clear();
        panel.showWarnings(m_postmortem, m_now);
        QCOMPARE(leads(panel).size(), 1);
        QVERIFY(leads(panel).first().startsWith(u"Nobody is invited yet."_s));
        panel.hide();
    }

    void aRoomThatIsReadyIsSaidQuietly()
    {
        m_postmortem.participants[2].duty = MeetingDuty::Scribe;
        allFormsAreIn();
        RoomPanel panel;
        panel.showWarnings(m_postmortem, m_now);
        QCOMPARE(labelText(panel, u"roomHeading"_s), u"Ready for the meeting");
        QVERIFY(!panel.property("tone").isValid());
        panel.hide();
    }

    void afterTheMeetingNobodyIsWarned()
    {
        RoomPanel panel;
        m_postmortem.incident.stage = Stage::MeetingHeld;
        panel.showWarnings(m_postmortem, m_now);
        QVERIFY(panel.isHidden());
    }

    void theVerdictNamesTheDay()
    {
        DuePanel panel;
        panel.showVerdict(m_postmortem);
        QCOMPARE(labelText(panel, u"dueTitle"_s), u"A postmortem is due");
        QCOMPARE(labelText(panel, u"dueReason"_s), u"Sev 1 always gets one. Meet by 25 March.");
    }

    void theHistoryHasTheLatestStepFirst()
    {
        m_postmortem.stageHistory.append({StageChangeId::create(), build::at(u"2026-03-23 09:00"_s), Stage::ReadyToMeet,
                                          Stage::NotRequired, u"Duplicate of INC-1"_s});
        StageHistoryPanel panel;
        panel.showHistory(m_postmortem);
        QCOMPARE(leads(panel).size(), 3);
        QCOMPARE(leads(panel).first(), u"Not required 23 March at 09:00. Duplicate of INC-1");
        QVERIFY(leads(panel).last().startsWith(u"Preparing"_s));
        m_postmortem.stageHistory.clear();
        panel.showHistory(m_postmortem);
        QVERIFY(panel.isHidden());
    }
};

QTEST_MAIN(OverviewPanelsTest)
#include "OverviewPanelsTest.moc"
