// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/ReportGaps.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

/// A report that lacks nothing.
Postmortem whole()
{
    Postmortem postmortem;
    postmortem.incident.title = u"Connection pool exhausted"_s;
    postmortem.incident.summary = u"A deployment changed the connection pool."_s;
    postmortem.incident.impact = u"2.3% of users"_s;
    postmortem.incident.problem = u"The pool broke"_s;
    postmortem.incident.closingStatement = u"Thank you for speaking openly."_s;
    postmortem.timeline = build::sampleTimeline();
    auto first = build::cause(u"Nothing tests the pool"_s);
    first.evidence = u"CI has no such job"_s;
    auto second = build::cause(u"Load tests are not part of delivery"_s, first.id);
    second.evidence = u"The pipeline definition"_s;
    second.systemic = true;
    postmortem.causes = {first, second};
    auto item = build::action(u"Add a load test"_s, Priority::P0);
    item.owner = u"DevOps"_s;
    item.deadline = QDate(2026, 3, 29);
    item.successCriteria = u"The build fails when the pool runs out"_s;
    item.causes = {second.id};
    postmortem.actions = {item};
    postmortem.participants = {build::participant(u"Alice Wong"_s)};
    postmortem.reflections = {{ReflectionId::create(), 0, ReflectionKind::WentWell, u"The alert fired"_s, {}, {}}};
    sortLists(postmortem);
    return postmortem;
}

QStringList texts(const Postmortem &postmortem)
{
    QStringList texts;
    for (const auto &gap : reportGaps(postmortem))
        texts.append(gap.text);
    return texts;
}

} // namespace

class ReportGapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeReportHasNoGaps() { QCOMPARE(texts(whole()), QStringList()); }

    void anEmptyPostmortemNamesWhatGoesIntoEachPart()
    {
        QCOMPARE(texts({}),
                 QStringList({u"The incident has no title."_s, u"Nothing says who felt it, and how much."_s,
                              u"There is no summary."_s, u"The timeline is empty."_s, u"Nobody has asked why yet."_s,
                              u"There is no action item."_s, u"Nobody is named as attendee."_s,
                              u"Nothing says what went well."_s, u"There is no closing statement."_s}));
    }

    void oneThingIsNamedAndLeadsThere()
    {
        auto postmortem = whole();
        postmortem.causes[0].evidence.clear();
        const auto gaps = reportGaps(postmortem);
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].place, GapPlace::Whys);
        QCOMPARE(gaps[0].id, postmortem.causes[0].id.toString());
        QCOMPARE(gaps[0].text, u"“%1” has no evidence."_s.arg(postmortem.causes[0].text));
    }

    void severalThingsAreSaidOnceAndLeadToTheFirst()
    {
        auto postmortem = whole();
        for (int i = 1; i <= 3; ++i)
            postmortem.actions.append(build::action(u"Action %1"_s.arg(i), Priority::P1, i));
        for (int i = 1; i <= 3; ++i)
            postmortem.actions[i].causes = postmortem.actions[0].causes;
        const auto gaps = reportGaps(postmortem);
        QCOMPARE(gaps.size(), 3);
        for (const auto &gap : gaps) {
            QCOMPARE(gap.place, GapPlace::Actions);
            QCOMPARE(gap.id, postmortem.actions[1].id.toString());
        }
    }

    void guessesAndFactsWithoutEvidenceAreOneGap()
    {
        auto postmortem = whole();
        postmortem.causes[0].evidence.clear();
        postmortem.causes[1].evidence.clear();
        postmortem.causes[1].confidence = Confidence::Guess;
        QCOMPARE(reportGaps(postmortem).size(), 1);
    }

    void aSystemicCauseWithoutActionIsNamed()
    {
        auto postmortem = whole();
        postmortem.actions[0].causes.clear();
        QCOMPARE(texts(postmortem), QStringList(u"No action answers “Load tests are not part of delivery”."_s));
    }

    void aLongNameIsShortened()
    {
        auto postmortem = whole();
        postmortem.actions[0].title = u"word "_s.repeated(200);
        postmortem.actions[0].owner.clear();
        const auto gaps = texts(postmortem);
        QCOMPARE(gaps.size(), 1);
        QVERIFY(gaps[0].size() < 80);
        QVERIFY(gaps[0].contains(u'…'));
    }

    void whatTheReportLeavesOutIsNotMissed()
    {
        auto postmortem = whole();
        postmortem.participants.clear();
        postmortem.reflections.clear();
        QCOMPARE(reportGaps(postmortem).size(), 2);
        postmortem.report.sections = ReportSection::Timeline;
        QCOMPARE(texts(postmortem), QStringList());
    }

    void namesWithPlaceholdersStayAsTheyAre()
    {
        auto postmortem = whole();
        postmortem.actions[0].title = u"%1 %n %2"_s;
        postmortem.actions[0].owner.clear();
        QCOMPARE(texts(postmortem), QStringList(u"Nobody owns “%1 %n %2”."_s));
    }
};

QTEST_GUILESS_MAIN(ReportGapsTest)
#include "ReportGapsTest.moc"
