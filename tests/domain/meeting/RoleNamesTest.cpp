// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/RoleNames.h"

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

} // namespace

class RoleNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBecomeRoles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("Alice Wong updated the page", "On-call manager updated the page");
        row("then alice wong's page", "then On-call manager's page");
        row("Alice, Wong", "On-call manager, On-call manager");
        row("asked alice", "asked On-call manager");
        row("@alice.wong and alice-wong", "On-call manager and On-call manager");
        row("Alice  Wong", "On-call manager");
        row("(ALICE)", "(On-call manager)");
        row("palice alicement malice", "palice alicement malice");
        row("wong turn", "wong turn");
        row("@wong and @smith", "On-call manager and Engineer");
        row("John found it", "Engineer found it");
        row("Smith and Miller", "Engineer and Engineer");
        row("Kim and Kim Lee", "a participant and Analyst");
        row("will the pool hold", "will the pool hold");
        row("asked Will", "asked Database engineer");
        row("Ask Zoe\u0308 about it", "Ask Support lead about it");
        row("王伟重启了服务", "SRE重启了服务");
        row("the DevOps team and DevOps", "the DevOps team and DevOps");
        row("engineering time", "engineering time");
        row("the Engineering manager", "the Facilitator");
        row("Nobody said so", "a participant said so");
        row("", "");
        row("nothing to replace", "nothing to replace");
    }
    void namesBecomeRoles()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const RoleNames names(
            {person(u"Alice Wong"_s, u"On-call manager"_s), person(u"John Smith"_s, u"Engineer"_s),
             person(u"John Miller"_s, u"Engineer"_s), person(u"Kim Lee"_s, u"Analyst"_s),
             person(u"Kim Park"_s, u"Writer"_s), person(u"Will Pool"_s, u"Database engineer"_s, u"Pool"_s),
             person(u"Zoë"_s, u"Support lead"_s), person(u"王伟"_s, u"SRE"_s), person(u"DevOps team"_s, u"Engineers"_s),
             person(u"Engineering manager"_s, u"Facilitator"_s), person(u"Nobody"_s, {}), person({}, u"Guest"_s)});
        QCOMPARE(names.applied(text), expected);
    }

    void aRoleIsNotReplacedAgain()
    {
        const RoleNames names({person(u"Alice"_s, u"Friend of Bob"_s), person(u"Bob"_s, u"Engineer"_s)});
        QCOMPARE(names.applied(u"Alice met Bob"_s), u"Friend of Bob met Engineer"_s);
    }

    void withoutPersonsNothingChanges()
    {
        QCOMPARE(RoleNames().applied(u"Alice"_s), u"Alice"_s);
        QCOMPARE(RoleNames(QList<Participant>{}).applied(u"Alice"_s), u"Alice"_s);
        QCOMPARE(RoleNames({person({}, u"Guest"_s)}).applied(u"Alice"_s), u"Alice"_s);
    }

    void namesThatLookLikePatternsAreText()
    {
        const RoleNames names({person(u"A.* (B|C) [x"_s, u"Tester"_s)});
        QCOMPARE(names.applied(u"by A.* (B|C) [x today"_s), u"by Tester today"_s);
        QCOMPARE(names.applied(u"Anything"_s), u"Anything"_s);
    }
};

QTEST_GUILESS_MAIN(RoleNamesTest)
#include "RoleNamesTest.moc"
