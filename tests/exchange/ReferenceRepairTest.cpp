// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ReferenceRepair.h"

#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;

namespace {

Cause causeBelow(const CauseId &parent)
{
    Cause cause;
    cause.id = CauseId::create();
    cause.parent = parent;
    return cause;
}

} // namespace

class ReferenceRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsIsNotTouched()
    {
        for (unsigned seed = 0; seed < 100; ++seed) {
            auto postmortem = randomPostmortem(seed);
            const auto before = postmortem;
            QCOMPARE(repairReferences(postmortem), QStringList());
            QVERIFY(postmortem == before);
        }
    }

    void aFormOfNobodyGetsAPersonOfItsOwn()
    {
        Postmortem postmortem;
        postmortem.id = PostmortemId::create();
        Participant person;
        person.id = ParticipantId::create();
        person.name = QStringLiteral("Alice Wong");
        postmortem.participants = {person};
        for (const auto &owner : {person.id, person.id, ParticipantId::create()}) {
            PreparationForm form;
            form.id = PreparationFormId::create();
            form.participant = owner;
            postmortem.preparation.append(form);
        }
        QCOMPARE(repairReferences(postmortem).size(), 1);
        QCOMPARE(postmortem.participants.size(), 3);
        QCOMPARE(postmortem.participants[1].name, QStringLiteral("Alice Wong, second form"));
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(postmortem.preparation[i].participant, postmortem.participants[i].id);
        QCOMPARE(postmortem.participants[2].attendance, Attendance::NotInvited);
    }

    void aCircleOfCausesIsCut()
    {
        Postmortem postmortem;
        postmortem.id = PostmortemId::create();
        auto first = causeBelow({});
        const auto second = causeBelow(first.id);
        const auto third = causeBelow(second.id);
        first.parent = third.id;
        postmortem.causes = {first, second, third, causeBelow(second.id)};
        QCOMPARE(repairReferences(postmortem).size(), 1);
        for (const auto &cause : std::as_const(postmortem.causes)) {
            int steps = 0;
            for (const auto *at = &cause; at != nullptr && steps < 10; ++steps)
                at = findById(postmortem.causes, at->parent);
            QVERIFY(steps < 10);
        }
        QCOMPARE(std::count_if(postmortem.causes.cbegin(), postmortem.causes.cend(),
                               [](const Cause &cause) { return cause.parent.isNull(); }),
                 1);
    }

    void aCauseThatIsItsOwnParentGoesToTheTop()
    {
        Postmortem postmortem;
        auto cause = causeBelow({});
        cause.parent = cause.id;
        postmortem.causes = {cause};
        QCOMPARE(repairReferences(postmortem).size(), 1);
        QVERIFY(postmortem.causes.first().parent.isNull());
    }

    void referencesToNothingAreTakenOut()
    {
        Postmortem postmortem;
        auto cause = causeBelow(CauseId::create());
        cause.evidenceEvents = {EventId::create()};
        postmortem.causes = {cause};
        ActionItem item;
        item.causes = {cause.id, CauseId::create()};
        postmortem.actions = {item};
        Capture capture;
        capture.event = EventId::create();
        postmortem.captures = {capture};
        const auto warnings = repairReferences(postmortem);
        QCOMPARE(warnings.size(), 2);
        QVERIFY(warnings.last().contains(u'3'));
        QVERIFY(postmortem.causes.first().parent.isNull());
        QCOMPARE(postmortem.actions.first().causes, QList<CauseId>{cause.id});
        QVERIFY(postmortem.captures.first().event.isNull());
    }

    void doubledIdsBecomeTwo()
    {
        Postmortem postmortem;
        const auto cause = causeBelow({});
        postmortem.causes = {cause, cause, Cause{}};
        QCOMPARE(repairReferences(postmortem).size(), 1);
        QCOMPARE(postmortem.causes[0].id, cause.id);
        QVERIFY(postmortem.causes[1].id != cause.id);
        QVERIFY(!postmortem.causes[2].id.isNull());
    }
};

QTEST_GUILESS_MAIN(ReferenceRepairTest)
#include "ReferenceRepairTest.moc"
