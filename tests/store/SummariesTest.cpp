// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RandomEdit.h"
#include "store/StoreSupport.h"

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

template <typename List, typename Condition>
int countOf(const List &list, const Condition &condition)
{
    return int(std::count_if(list.begin(), list.end(), condition));
}

/// The summary worked out from the value, the slow way.
PostmortemSummary summaryOf(const Postmortem &postmortem, QDate today)
{
    PostmortemSummary summary;
    const auto &incident = postmortem.incident;
    summary.id = postmortem.id;
    summary.reference = incident.reference;
    summary.title = incident.title;
    summary.services = incident.services;
    summary.severity = incident.severity;
    summary.stage = incident.stage;
    summary.date = incident.date;
    summary.meetingAt = incident.meetingAt;
    summary.openActions = countOf(postmortem.actions, isOpen);
    summary.openUrgent = countOf(postmortem.actions, blocksRelease);
    summary.overdueActions =
        countOf(postmortem.actions, [&](const ActionItem &item) { return isOverdue(item, today); });
    for (const auto &check : postmortem.closureChecks) {
        if (check.outcome == ClosureOutcome::Pending &&
            (!summary.nextClosureCheck || check.dueOn < *summary.nextClosureCheck))
            summary.nextClosureCheck = check.dueOn;
    }
    summary.eventCount = int(postmortem.timeline.size());
    summary.hasSystemicCause = countOf(postmortem.causes, [](const Cause &cause) { return cause.systemic; }) > 0;
    return summary;
}

Attention attentionOf(const QList<Postmortem> &postmortems, QDate today)
{
    Attention attention;
    attention.postmortems = int(postmortems.size());
    for (const auto &postmortem : postmortems) {
        const auto summary = summaryOf(postmortem, today);
        attention.openActions += summary.openActions;
        attention.releaseBlockers += summary.openUrgent;
        attention.overdueActions += summary.overdueActions;
        for (const auto &item : postmortem.actions) {
            attention.blockedActions += item.state == ActionState::Blocked ? 1 : 0;
            attention.unownedOverdue += isOverdue(item, today) && item.owner.isEmpty() ? 1 : 0;
            if (blocksRelease(item) && item.deadline &&
                (!attention.oldestBlockerDeadline || *item.deadline < *attention.oldestBlockerDeadline)) {
                attention.oldestBlockerDeadline = item.deadline;
                attention.oldestBlockerOwner = item.owner;
                attention.oldestBlockerReference = postmortem.incident.reference;
            }
        }
        for (const auto &check : postmortem.closureChecks) {
            if (check.outcome != ClosureOutcome::Pending)
                continue;
            attention.closureChecksDue += check.dueOn <= today ? 1 : 0;
            if (!attention.nextClosureDate || check.dueOn < *attention.nextClosureDate) {
                attention.nextClosureDate = check.dueOn;
                attention.nextClosureReference = postmortem.incident.reference;
            }
        }
    }
    return attention;
}

} // namespace

class SummariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (unsigned seed = 0; seed < 120; ++seed)
            m_postmortems.append(randomPostmortem(seed));
        QCOMPARE(problem(m_test->addAll(m_postmortems)), QString());
        for (unsigned step = 0; step < 60; ++step) {
            auto &postmortem = m_postmortems[qsizetype(step * 7 % 120)];
            const auto edit = randomEdit(postmortem, 40'000 + step);
            apply(postmortem, edit);
            QCOMPARE(problem(m_test->write(postmortem.id, edit)), QString());
        }
    }

    void theListIsThatOfTheValues_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::newRow("before all deadlines") << QDate(2024, 12, 31);
        QTest::newRow("amid them") << testDay;
        QTest::newRow("after all") << QDate(2030, 1, 1);
    }

    void theListIsThatOfTheValues()
    {
        QFETCH(QDate, today);
        QList<PostmortemSummary> expected;
        for (const auto &postmortem : std::as_const(m_postmortems))
            expected.append(summaryOf(postmortem, today));
        std::sort(expected.begin(), expected.end(), [](const auto &left, const auto &right) {
            return std::tuple(left.date, left.reference) > std::tuple(right.date, right.reference);
        });
        QVERIFY(m_test->summaries(today).value() == expected);
        for (const auto &row : m_test->contentCheck().value())
            QVERIFY(!row.problem.contains(u"counts"_s));
    }

    void pagesMakeUpTheWholeList()
    {
        const auto all = m_test->summaries(testDay).value();
        QList<PostmortemSummary> pages;
        for (int offset = 0; offset < 120; offset += 50)
            pages += m_test->summaries(testDay, 50, offset).value();
        QVERIFY(pages == all);
        QVERIFY(m_test->summaries(testDay, 10, 120).value().isEmpty());
    }

    void whatHasNoDateComesLast()
    {
        TestLibrary test;
        auto undated = randomPostmortem(1);
        undated.incident.date = QDate();
        QCOMPARE(problem(test->addAll({undated, randomPostmortem(2)})), QString());
        const auto list = test->summaries(testDay).value();
        QCOMPARE(list.last().id, undated.id);
        QVERIFY(!list.last().date.isValid());
    }

    void attentionIsThatOfTheValues()
    {
        for (const auto today : {QDate(2024, 12, 31), testDay, QDate(2030, 1, 1)})
            QVERIFY(m_test->attention(today).value() == attentionOf(m_postmortems, today));
    }

    void aDeadlineTodayIsNotOverdueAndACheckTodayIsDue()
    {
        TestLibrary test;
        auto postmortem = randomPostmortem(0);
        postmortem.actions = {ActionItem{}};
        postmortem.actions.first().id = ActionId::create();
        postmortem.actions.first().deadline = testDay;
        postmortem.closureChecks = {ClosureCheck{}};
        postmortem.closureChecks.first().id = ClosureCheckId::create();
        postmortem.closureChecks.first().dueOn = testDay;
        QCOMPARE(problem(test->add(postmortem)), QString());
        QCOMPARE(test->attention(testDay).value().overdueActions, 0);
        QCOMPARE(test->attention(testDay).value().closureChecksDue, 1);
        QCOMPARE(test->attention(testDay.addDays(1)).value().unownedOverdue, 1);
        QCOMPARE(test->attention(testDay.addDays(-1)).value().closureChecksDue, 0);
        QCOMPARE(test->attention(testDay.addDays(-1)).value().nextClosureDate, std::optional(testDay));
    }

    void aBlockerWithoutDeadlineIsNamedToo()
    {
        TestLibrary test;
        auto postmortem = randomPostmortem(0);
        postmortem.actions = {ActionItem{}};
        postmortem.actions.first().id = ActionId::create();
        postmortem.actions.first().priority = Priority::P0;
        postmortem.actions.first().owner = u"Checkout team"_s;
        QCOMPARE(problem(test->add(postmortem)), QString());
        const auto attention = test->attention(testDay).value();
        QCOMPARE(attention.releaseBlockers, 1);
        QCOMPARE(attention.oldestBlockerOwner, u"Checkout team"_s);
        QCOMPARE(attention.oldestBlockerReference, postmortem.incident.reference);
        QCOMPARE(attention.oldestBlockerDeadline, std::nullopt);
    }

    void actionsAreThoseAskedFor_data()
    {
        QTest::addColumn<bool>("openOnly");
        QTest::addColumn<bool>("overdueOnly");
        QTest::addColumn<bool>("blockingOnly");
        for (int bits = 0; bits < 8; ++bits)
            QTest::addRow("%d", bits) << ((bits & 1) != 0) << ((bits & 2) != 0) << ((bits & 4) != 0);
    }

    void actionsAreThoseAskedFor()
    {
        QFETCH(bool, openOnly);
        QFETCH(bool, overdueOnly);
        QFETCH(bool, blockingOnly);
        QList<ActionRow> expected;
        for (const auto &postmortem : std::as_const(m_postmortems)) {
            for (const auto &item : postmortem.actions) {
                if ((!openOnly || isOpen(item)) && (!overdueOnly || isOverdue(item, testDay)) &&
                    (!blockingOnly || blocksRelease(item)))
                    expected.append({postmortem.id, postmortem.incident.reference, postmortem.incident.title, item});
            }
        }
        std::sort(expected.begin(), expected.end(), [](const ActionRow &left, const ActionRow &right) {
            const auto key = [](const ActionRow &row) {
                return std::tuple(row.item.priority, !row.item.deadline, row.item.deadline.value_or(QDate()),
                                  row.reference, row.item.order, row.item.id.toString());
            };
            return key(left) < key(right);
        });
        const auto actual = m_test->actions({openOnly, overdueOnly, blockingOnly, testDay});
        QCOMPARE(problem(actual), QString());
        QCOMPARE(actual.value().size(), expected.size());
        QVERIFY(actual.value() == expected);
    }

private:
    TestLibrary m_test;
    QList<Postmortem> m_postmortems;
};

QTEST_GUILESS_MAIN(SummariesTest)
#include "SummariesTest.moc"
