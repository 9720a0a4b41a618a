// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChangeSet.h"

#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;

class ChangeSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applyingTheReverseGivesTheValueBack()
    {
        for (unsigned seed = 0; seed < 200; ++seed) {
            const auto original = randomPostmortem(seed);
            const auto other = randomPostmortem(seed + 1000);
            ChangeSet edit;
            edit.replace(original.incident, other.incident);
            for (const auto &event : original.timeline)
                edit.remove(event);
            for (const auto &event : other.timeline)
                edit.add(event);
            for (auto item : original.actions) {
                const auto before = item;
                item.order = -item.order;
                item.title += QStringLiteral(" again");
                edit.replace(before, item);
            }
            auto edited = original;
            apply(edited, edit);
            QCOMPARE(edited.timeline, other.timeline);
            QVERIFY(std::is_sorted(edited.actions.begin(), edited.actions.end(),
                                   [](const auto &left, const auto &right) { return inOrder(left, right); }));
            apply(edited, edit.reversed());
            QVERIFY(edited == original);
        }
    }

    void manyChangesTogetherGiveTheSameAsOneAfterTheOther()
    {
        std::mt19937 random(5);
        Postmortem together;
        ChangeSet beginning;
        for (int i = 0; i < 400; ++i) {
            TimelineEvent event;
            event.id = EventId::create();
            event.at = fromMillis(qint64(random() % 300));
            beginning.add(event);
        }
        apply(together, beginning);
        QCOMPARE(together.timeline.size(), 400);
        QVERIFY(std::is_sorted(together.timeline.begin(), together.timeline.end(),
                               [](const auto &left, const auto &right) { return inOrder(left, right); }));
        auto apart = together;
        const auto original = together;
        ChangeSet edit;
        for (int i = 0; i < 300; ++i) {
            // Some are changed more than once, some are gone by then.
            const auto before = apart.timeline[qsizetype(random() % size_t(apart.timeline.size()))];
            auto after = before;
            after.text += QStringLiteral("x");
            after.at += Millis(qint64(random() % 3) * 40);
            ChangeSet one;
            if (random() % 4 == 0)
                one.remove(before);
            else
                one.replace(before, after);
            apply(apart, one);
            edit.changes.push_back(one.changes.front());
        }
        apply(together, edit);
        QVERIFY(together == apart);
        apply(together, edit.reversed());
        QVERIFY(together == original);
    }

    void replacingByTheSameIsNoChange()
    {
        const auto postmortem = randomPostmortem(1);
        ChangeSet edit;
        edit.replace(postmortem.incident, postmortem.incident);
        QVERIFY(edit.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChangeSetTest)
#include "ChangeSetTest.moc"
