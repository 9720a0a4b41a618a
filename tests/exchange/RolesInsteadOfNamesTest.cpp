// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/MarkdownExporter.h"
#include "exchange/report/NameMask.h"
#include "exchange/sample/Sample.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

Participant person(const QString &name, const QString &role, const QString &team = {})
{
    Participant participant;
    participant.id = ParticipantId::create();
    participant.name = name;
    participant.role = role;
    participant.team = team;
    return participant;
}

/// Puts the name into every text a report shows.
void nameEverywhere(Postmortem &postmortem, const QString &name)
{
    for (auto *text : {&postmortem.incident.summary, &postmortem.incident.impact, &postmortem.incident.problem,
                       &postmortem.incident.title, &postmortem.incident.closingStatement})
        *text += u" by %1."_s.arg(name);
    for (auto &event : postmortem.timeline) {
        event.text += u" (%1)"_s.arg(name.toUpper());
        event.details += u"\n%1's change"_s.arg(name);
        event.source += u" "_s + name;
        event.link = u"https://example.org/~"_s + QString::fromUtf8(QUrl::toPercentEncoding(name));
    }
    for (auto &cause : postmortem.causes) {
        cause.text += u" @"_s + name;
        cause.evidence += u" told by "_s + name;
        cause.openQuestion += u" Ask %1?"_s.arg(name);
    }
    for (auto &item : postmortem.actions) {
        item.owner = name;
        item.details += u" "_s + name;
        item.successCriteria += u" "_s + name;
        item.reasonNotDone += u" "_s + name;
    }
    for (auto &reflection : postmortem.reflections) {
        reflection.text += u" "_s + name;
        reflection.who = name;
        reflection.answer += u" "_s + name;
    }
    for (auto &check : postmortem.closureChecks) {
        check.learned += u" "_s + name;
        check.statement += u" "_s + name;
    }
    for (auto &participant : postmortem.participants)
        participant.part += u" helped "_s + name;
}

} // namespace

class RolesInsteadOfNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNameIsLeftAnywhere()
    {
        for (unsigned seed = 0; seed < 150; ++seed) {
            auto postmortem = randomPostmortem(seed);
            postmortem.report.sections = ReportSections(127);
            postmortem.report.rolesInsteadOfNames = true;
            postmortem.participants = {person(u"Zacharias Quux"_s, u"Engineer"_s),
                                       person(u"Wilhelmina"_s, u"Deputy of Zacharias Quux"_s),
                                       person(u"张伟强"_s, u"Operator"_s)};
            postmortem.participants[1].attendance = Attendance::NotInvited;
            const auto people = postmortem.participants;
            for (const auto &participant : people)
                nameEverywhere(postmortem, participant.name);
            postmortem.incident.summary += u" Then Zacharias called Quux. 请张伟强检查。"_s;
            const auto text = QString::fromUtf8(MarkdownExporter().write(postmortem, {}).value());
            for (const auto &name : {u"Zacharias"_s, u"Quux"_s, u"Wilhelmina"_s, u"张伟强"_s})
                QVERIFY2(!text.contains(name, Qt::CaseInsensitive), qPrintable(text));
        }
    }

    void theSampleTellsItsStoryInRoles()
    {
        auto sample = samplePostmortem().value();
        sample.report.rolesInsteadOfNames = true;
        const auto text = QString::fromUtf8(MarkdownExporter().write(sample, {}).value());
        QVERIFY(!text.contains(u"Alice"));
        QVERIFY(!text.contains(u"Smith"));
        QVERIFY(text.contains(u"- **On-call manager:** Watched the escalation"));
        QVERIFY(text.contains(u"| Role | Team | Part in the incident | In the meeting |"));
        QVERIFY(text.contains(u"| DevOps | P0 |")); // a team that owns an item is no person's name
    }

    void wordsThatOnlyLookLikeNamesStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("full name") << u"Ask Will Page, please"_s << u"Ask Engineer, please"_s;
        QTest::newRow("any case") << u"ask WILL  page"_s << u"ask Engineer"_s;
        QTest::newRow("first name") << u"Will's idea"_s << u"Engineer's idea"_s;
        QTest::newRow("common word") << u"it will turn the page"_s << u"it will turn the page"_s;
        QTest::newRow("inside a word") << u"Willow and homePage"_s << u"Willow and homePage"_s;
        QTest::newRow("team") << u"the team deployed"_s << u"the team deployed"_s;
        QTest::newRow("nobody") << u"Nothing here"_s << u"Nothing here"_s;
    }
    void wordsThatOnlyLookLikeNamesStay()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        const NameMask mask({person(u"Will Page"_s, u"Engineer"_s), person(u"DevOps team"_s, u"Engineers"_s)});
        QCOMPARE(mask.masked(text), masked);
    }

    void whoHasNoRoleIsStillNotNamed()
    {
        const NameMask mask(
            {person(u"Ann"_s, {}, u"Checkout"_s), person(u"Bob"_s, {}), person(u"Cid"_s, u"Chief of Ann"_s)});
        QCOMPARE(mask.masked(u"Ann, Bob and Cid"_s), u"Checkout, Participant 2 and Participant 3"_s);
    }

    void oneNameOfTwoPeopleIsAColleague()
    {
        const NameMask mask({person(u"John Smith"_s, u"Engineer"_s), person(u"John Miller"_s, u"Scribe"_s)});
        QCOMPARE(mask.masked(u"John asked John Miller"_s), u"a colleague asked Scribe"_s);
    }

    void strangersInFieldsForNamesAreColleagues()
    {
        const NameMask mask({person(u"Ann"_s, u"Engineer"_s)});
        QCOMPARE(mask.maskedPerson(u"ann"_s), u"Engineer"_s);
        QCOMPARE(mask.maskedPerson(u"Engineer"_s), u"Engineer"_s);
        QCOMPARE(mask.maskedPerson(u"Zoe"_s), u"a colleague"_s);
        QCOMPARE(mask.maskedPerson({}), QString());
    }

    void withNamesTheReportHasThem()
    {
        const auto text = QString::fromUtf8(MarkdownExporter().write(samplePostmortem().value(), {}).value());
        QVERIFY(text.contains(u"| Alice Wong | On-call manager |"));
    }
};

QTEST_GUILESS_MAIN(RolesInsteadOfNamesTest)
#include "RolesInsteadOfNamesTest.moc"
