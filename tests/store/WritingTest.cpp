// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RandomEdit.h"
#include "store/StoreSupport.h"

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

/// Every row of every table, so that two files can be compared whatever their pages look like.
QStringList allRows(const QString &path)
{
    QStringList rows;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rows"_s);
        database.setDatabaseName(path);
        database.open();
        for (const auto &table : database.tables()) {
            QSqlQuery query(u"SELECT * FROM "_s + table, database);
            while (query.next()) {
                QString row = table;
                for (int column = 0; query.value(column).isValid(); ++column)
                    row += u'|' + query.value(column).toString();
                rows.append(row);
            }
        }
    }
    QSqlDatabase::removeDatabase(u"rows"_s);
    rows.sort();
    return rows;
}

} // namespace

class WritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsInTheFileAreTheEditsInMemory()
    {
        TestLibrary test;
        for (unsigned seed = 0; seed < 40; ++seed) {
            auto postmortem = randomPostmortem(seed);
            QCOMPARE(problem(test->add(postmortem)), QString());
            for (unsigned step = 0; step < 6; ++step) {
                const auto edit = randomEdit(postmortem, seed * 100 + step);
                apply(postmortem, edit);
                QCOMPARE(problem(test->write(postmortem.id, edit)), QString());
            }
            QVERIFY2(test->load(postmortem.id).value().value == postmortem, qPrintable(QString::number(seed)));
        }
        QCOMPARE(test->quickCheck().value(), QStringList());
    }

    void undoneEditsLeaveTheSameRows()
    {
        TestLibrary test;
        QList<Postmortem> postmortems;
        for (unsigned seed = 0; seed < 8; ++seed)
            postmortems.append(randomPostmortem(seed));
        QCOMPARE(problem(test->addAll(postmortems)), QString());
        const auto before = allRows(test.path);
        for (auto &postmortem : postmortems) {
            const auto original = postmortem;
            QList<ChangeSet> done;
            for (unsigned step = 0; step < 10; ++step) {
                done.append(randomEdit(postmortem, 7000 + step));
                // the reference is unique in a library and every postmortem draws from the same edits
                std::erase_if(done.last().changes, [](const AnyChange &change) {
                    return std::holds_alternative<Change<IncidentDetails>>(change);
                });
                apply(postmortem, done.last());
                QCOMPARE(problem(test->write(postmortem.id, done.last())), QString());
            }
            while (!done.isEmpty()) {
                const auto back = done.takeLast().reversed();
                apply(postmortem, back);
                QCOMPARE(problem(test->write(postmortem.id, back)), QString());
            }
            QVERIFY(postmortem == original);
        }
        QCOMPARE(allRows(test.path), before);
    }

    void oneEditTouchesOnlyItsPostmortem()
    {
        TestLibrary test;
        const auto other = randomPostmortem(1);
        auto edited = other; // even with the same ids below it
        edited.id = PostmortemId::create();
        edited.incident.reference = u"INC-OTHER"_s;
        QCOMPARE(problem(test->addAll({other, edited})), QString());
        ChangeSet edit;
        for (const auto &event : std::as_const(edited.timeline))
            edit.remove(event);
        for (const auto &item : std::as_const(edited.actions))
            edit.remove(item);
        apply(edited, edit);
        QCOMPARE(problem(test->write(edited.id, edit)), QString());
        QVERIFY(test->load(edited.id).value().value == edited);
        QVERIFY(test->load(other.id).value().value == other);
    }

    void aPostmortemThatIsGoneCannotBeWritten()
    {
        TestLibrary test;
        const auto postmortem = randomPostmortem(1);
        const auto result = test->write(postmortem.id, randomEdit(postmortem, 1));
        QCOMPARE(result.error().kind, Error::Kind::NotFound);
        QVERIFY(!result.error().message.isEmpty());
    }

    void aReferenceSomebodyElseHasIsRefusedAndNothingChanges()
    {
        TestLibrary test;
        const auto first = randomPostmortem(1);
        const auto second = randomPostmortem(2);
        QCOMPARE(problem(test->addAll({first, second})), QString());
        auto incident = second.incident;
        incident.reference = first.incident.reference;
        ChangeSet edit;
        edit.add(Reflection{ReflectionId::create(), 99, ReflectionKind::Lesson, u"Lesson"_s, {}, {}});
        edit.replace(second.incident, incident);
        QCOMPARE(test->write(second.id, edit).error().kind, Error::Kind::BadInput);
        QVERIFY(test->load(second.id).value().value == second);
    }

    void nothingIsWrittenOnceReadOnly()
    {
        TestLibrary test;
        const auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        test->makeReadOnly(u"A check found damage."_s);
        QVERIFY(test->isReadOnly());
        const Error expected{Error::Kind::ReadOnly, u"A check found damage."_s};
        QCOMPARE(test->write(postmortem.id, randomEdit(postmortem, 1)).error(), expected);
        QCOMPARE(test->add(randomPostmortem(2)).error(), expected);
        QCOMPARE(test->remove(postmortem.id).error(), expected);
        QCOMPARE(test->setSetting(u"a"_s, u"b"_s).error(), expected);
        QVERIFY(test->load(postmortem.id).value().value == postmortem);
    }

    void writingOfAnotherProgramIsNoticedOnceAndOwnWritingIsNot()
    {
        TestLibrary test;
        const auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        QVERIFY(!test->changedOutside());
        QCOMPARE(runSql(test.path, {u"UPDATE postmortem SET title = 'Changed elsewhere'"_s}), QString());
        QVERIFY(test->changedOutside());
        QVERIFY(!test->changedOutside());
        QCOMPARE(test->load(postmortem.id).value().value.incident.title, u"Changed elsewhere"_s);
    }

    void aReaderInAnotherThreadSeesWhatIsWritten()
    {
        TestLibrary test;
        const auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        int seen = 0;
        bool refused = false;
        const std::unique_ptr<QThread> thread(QThread::create([&, path = test.path] {
            OpenOptions options;
            options.access = OpenOptions::Access::ReadOnly;
            const auto outcome = Library::open(path, options);
            if (!outcome.isOpen())
                return;
            seen = int(outcome.library->summaries(testDay).value().size());
            refused = !outcome.library->remove(postmortem.id);
        }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(seen, 1);
        QVERIFY(refused);
        QCOMPARE(problem(test->remove(postmortem.id)), QString());
    }
};

QTEST_GUILESS_MAIN(WritingTest)
#include "WritingTest.moc"
