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
