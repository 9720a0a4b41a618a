// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreSupport.h"

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

Postmortem richPostmortem()
{
    for (unsigned seed = 0;; ++seed) {
        auto postmortem = randomPostmortem(seed);
        if (postmortem.timeline.size() > 2 && postmortem.causes.size() > 3 && postmortem.actions.size() > 2 &&
            !postmortem.participants.isEmpty() && !postmortem.captures.isEmpty() && !postmortem.closureChecks.isEmpty())
            return postmortem;
    }
}

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedRowIsReportedAndStillShown_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown kind") << u"UPDATE timeline_event SET kind = 'detektion'"_s << u"timeline_event"_s
                                      << u"detektion"_s;
        QTest::newRow("unknown severity")
            << u"UPDATE postmortem SET severity = 'sev9'"_s << u"postmortem"_s << u"sev9"_s;
        QTest::newRow("unknown stage") << u"UPDATE postmortem SET stage = ''"_s << u"postmortem"_s << u"stage"_s;
        QTest::newRow("unknown zone") << u"UPDATE postmortem SET zone = 'Mars/Olympus'"_s << u"postmortem"_s
                                      << u"Mars/Olympus"_s;
        QTest::newRow("no date") << u"UPDATE postmortem SET date = '2026-02-30'"_s << u"postmortem"_s
                                 << u"2026-02-30"_s;
        QTest::newRow("deadline") << u"UPDATE action_item SET deadline = 'soon'"_s << u"action_item"_s << u"soon"_s;
        QTest::newRow("state") << u"UPDATE action_item SET state = 'donne'"_s << u"action_item"_s << u"donne"_s;
        QTest::newRow("history") << u"UPDATE action_item SET history = '[{\"at\":1'"_s << u"action_item"_s
                                 << u"history"_s;
        QTest::newRow("history state")
            << u"UPDATE action_item SET history = '[{\"at\":1,\"state\":\"x\",\"note\":\"\"}]'"_s << u"action_item"_s
            << u"history"_s;
        QTest::newRow("list of causes") << u"UPDATE action_item SET causes = 'no-id'"_s << u"action_item"_s
                                        << u"no-id"_s;
        QTest::newRow("services") << u"UPDATE postmortem SET services = '[1]'"_s << u"postmortem"_s << u"services"_s;
        QTest::newRow("agenda") << u"UPDATE postmortem SET agenda_parts = '{}'"_s << u"postmortem"_s
                                << u"agenda_parts"_s;
        QTest::newRow("flags") << u"UPDATE timeline_event SET marks = 4096"_s << u"timeline_event"_s << u"4096"_s;
        QTest::newRow("number") << u"UPDATE participant SET place = 99999999999"_s << u"participant"_s
                                << u"99999999999"_s;
        QTest::newRow("U+0000") << u"UPDATE participant SET name = 'a' || char(0) || 'b'"_s << u"participant"_s
                                << u"name"_s;
        QTest::newRow("id") << u"UPDATE timeline_event SET id = 'x' || substr(id, 2)"_s << u"timeline_event"_s
                            << u"means nothing"_s;
        QTest::newRow("dangling cause") << u"UPDATE action_item SET causes = '12345678-1234-4234-8234-123456789abc'"_s
                                        << u"action_item"_s << u"not there"_s;
        QTest::newRow("dangling event") << u"UPDATE capture SET event = '12345678-1234-4234-8234-123456789abc'"_s
                                        << u"capture"_s << u"not there"_s;
        QTest::newRow("dangling evidence")
            << u"UPDATE cause SET evidence_events = '12345678-1234-4234-8234-123456789abc'"_s << u"cause"_s
            << u"not there"_s;
        QTest::newRow("dangling parent") << u"UPDATE cause SET parent = '12345678-1234-4234-8234-123456789abc'"_s
                                         << u"cause"_s << u"not there"_s;
        QTest::newRow("own parent") << u"UPDATE cause SET parent = id"_s << u"cause"_s << u"itself"_s;
    }

    void aDamagedRowIsReportedAndStillShown()
    {
        QFETCH(QString, statement);
        QFETCH(QString, table);
        QFETCH(QString, word);
        TestLibrary test;
        const auto postmortem = richPostmortem();
        QCOMPARE(problem(test->add(postmortem)), QString());
        QCOMPARE(runSql(test.path, {statement}), QString());

        const auto loaded = test->load(postmortem.id);
        QCOMPARE(problem(loaded), QString());
        const auto &damaged = loaded.value().damaged;
        QVERIFY(!damaged.isEmpty());
        QCOMPARE(damaged.first().table, table);
        QCOMPARE(damaged.first().postmortem, postmortem.id);
        QVERIFY2(damaged.first().problem.contains(word), qPrintable(damaged.first().problem));

        const auto &value = loaded.value().value;
        QCOMPARE(value.timeline.size(), postmortem.timeline.size());
        QCOMPARE(value.causes.size(), postmortem.causes.size());
        QCOMPARE(value.actions.size(), postmortem.actions.size());
        QCOMPARE(value.participants.size(), postmortem.participants.size());
        QCOMPARE(value.captures.size(), postmortem.captures.size());
        QCOMPARE(value.incident.title, postmortem.incident.title);
        QVERIFY(test->contentCheck().value().contains(damaged.first()));
        QVERIFY(!test->summaries(testDay).value().isEmpty());
    }

    void everyCauseOfADamagedTreeIsBelowTheIncident()
    {
        TestLibrary test;
        auto postmortem = randomPostmortem(0);
        postmortem.causes.clear();
        postmortem.captures.clear(); // they and the actions name causes that are gone now
        postmortem.actions.clear();
        QList<Cause> ring;
        for (int i = 0; i < 3; ++i)
            ring.append(Cause{CauseId::create(), {}, i, u"why %1"_s.arg(i), {}, {}, false, {}, {}, {}, {}});
        for (int i = 0; i < 3; ++i)
            ring[i].parent = ring[(i + 1) % 3].id;
        postmortem.causes = ring;
        sortLists(postmortem);
        QCOMPARE(problem(test->add(postmortem)), QString());

        const auto loaded = test->load(postmortem.id).value();
        QCOMPARE(loaded.value.causes.size(), 3);
        QCOMPARE(loaded.damaged.size(), 1); // cut in one place, the rest hangs below it
        for (auto cause : loaded.value.causes) {
            int steps = 0;
            while (!cause.parent.isNull() && steps++ < 5)
                cause = *findById(loaded.value.causes, cause.parent);
            QVERIFY(cause.parent.isNull());
        }
    }

    void rowsThatBelongToNothingAreFound()
    {
        TestLibrary test;
        const auto postmortem = richPostmortem();
        QCOMPARE(problem(test->add(postmortem)), QString());
        QCOMPARE(runSql(test.path, {u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM postmortem"_s}), QString());
        const auto damaged = test->contentCheck().value();
        QVERIFY(damaged.size() >= postmortem.timeline.size() + postmortem.causes.size() + postmortem.actions.size());
        QVERIFY(damaged.first().problem.contains(u"no postmortem"_s));
    }

    void countsThatSomethingElseMadeWrongAreFoundAndPutRight()
    {
        TestLibrary test;
        const auto postmortem = richPostmortem();
        QCOMPARE(problem(test->add(postmortem)), QString());
        QCOMPARE(test->contentCheck().value(), {});
        QCOMPARE(runSql(test.path, {u"DELETE FROM timeline_event WHERE id = '%1'"_s.arg(
                                       postmortem.timeline.last().id.toString())}),
                 QString());
        const auto damaged = test->contentCheck().value();
        QVERIFY(std::any_of(damaged.begin(), damaged.end(),
                            [](const DamagedRow &row) { return row.problem.contains(u"counts"_s); }));
        ChangeSet edit;
        edit.replace(postmortem.timeline.first(), postmortem.timeline.first());
        QCOMPARE(problem(test->write(postmortem.id, edit)), QString());
        QCOMPARE(test->summaries(testDay).value().first().eventCount, int(postmortem.timeline.size()) - 1);
    }

    void brokenPagesNeverEndTheProgramNorChangeTheFile()
    {
        TestLibrary test;
        QList<Postmortem> postmortems;
        for (unsigned seed = 0; seed < 30; ++seed)
            postmortems.append(randomPostmortem(seed));
        QCOMPARE(problem(test->addAll(postmortems)), QString());
        test.library.reset();
        const auto whole = bytesOf(test.path);
        OpenOptions reading;
        reading.access = OpenOptions::Access::ReadOnly;
        int noticed = 0;
        for (unsigned seed = 0; seed < 150; ++seed) {
            std::mt19937 random(seed);
            auto bytes = whole;
            for (int hit = 0; hit < 40; ++hit)
                bytes[qsizetype(random() % uint(bytes.size()))] = char(random());
            writeBytes(test.path, bytes);
            const auto outcome = Library::open(test.path, reading);
            bool found = !outcome.isOpen();
            if (outcome.isOpen()) {
                found |= !outcome.library->summaries(testDay).ok();
                for (const auto &postmortem : std::as_const(postmortems)) {
                    const auto loaded = outcome.library->load(postmortem.id);
                    found |= !loaded || !loaded.value().damaged.isEmpty();
                }
                const auto check = outcome.library->quickCheck();
                found |= !check || !check.value().isEmpty();
            }
            noticed += found ? 1 : 0;
            QCOMPARE(bytesOf(test.path), bytes);
        }
        QVERIFY2(noticed > 75, qPrintable(QString::number(noticed)));
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "DamageTest.moc"
