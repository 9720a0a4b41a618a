// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RandomEdit.h"
#include "store/StoreSupport.h"

#include <functional>

using namespace debrief;
using namespace Qt::StringLiterals;

using Mishap = std::function<void(const TestLibrary &)>;
Q_DECLARE_METATYPE(Mishap)

/// What happens to a file while it is open.
class MovedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsRescued_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::newRow("deleted") << Mishap([](const TestLibrary &test) { QVERIFY(QFile::remove(test.path)); });
        QTest::newRow("renamed") << Mishap(
            [](const TestLibrary &test) { QVERIFY(QFile::rename(test.path, test.folder.filePath(u"Old.debrief"_s))); });
        QTest::newRow("replaced by a text") << Mishap([](const TestLibrary &test) {
            QVERIFY(QFile::remove(test.path));
            writeBytes(test.path, "something else");
        });
        QTest::newRow("replaced by another library") << Mishap([](const TestLibrary &test) {
            const TestLibrary other;
            QVERIFY(other->add(randomPostmortem(77)).ok());
            QVERIFY(QFile::remove(test.path));
            QVERIFY(QFile::rename(other.path, test.path));
        });
        QTest::newRow("folder renamed") << Mishap([](const TestLibrary &test) {
            QVERIFY(QDir().rename(test.folder.path(), test.folder.path() + u"-moved"_s));
        });
    }

    void everyRowIsRescued()
    {
        QFETCH(Mishap, mishap);
        TestLibrary test;
        QList<Postmortem> postmortems;
        for (unsigned seed = 0; seed < 10; ++seed)
            postmortems.append(randomPostmortem(seed));
        QCOMPARE(problem(test->addAll(postmortems)), QString());
        QVERIFY(!test->wasMoved());

        mishap(test);

        QVERIFY(test->wasMoved());
        const auto there = QFileInfo::exists(test.path) ? bytesOf(test.path) : QByteArray();
        const auto refused = test->write(postmortems.first().id, randomEdit(postmortems.first(), 1));
        QCOMPARE(refused.error().kind, Error::Kind::Moved);
        QVERIFY(refused.error().message.contains(u"Save a copy"_s));
        QCOMPARE(QFileInfo::exists(test.path) ? bytesOf(test.path) : QByteArray(), there);

        QTemporaryDir elsewhere;
        const auto copy = elsewhere.filePath(u"Rescued.debrief"_s);
        QCOMPARE(problem(test->saveCopy(copy)), QString());
        const auto rescued = Library::open(copy);
        QCOMPARE(rescued.kind, OpenOutcome::Kind::Opened);
        for (const auto &postmortem : std::as_const(postmortems))
            QVERIFY(rescued.library->load(postmortem.id).value().value == postmortem);
        QCOMPARE(rescued.library->postmortemCount().value(), int(postmortems.size()));
        QDir(test.folder.path() + u"-moved"_s).removeRecursively();
    }

    void aCopyIsWholeAndPrivateAndNeverOverwrites()
    {
        TestLibrary test;
        const auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        const auto copy = test.folder.filePath(u"Copy.debrief"_s);
        writeBytes(copy, "precious");
        const auto refused = test->saveCopy(copy);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QCOMPARE(bytesOf(copy), QByteArray("precious"));

        QCOMPARE(problem(test->saveCopy(copy, Library::Replace::Allowed)), QString());
        QCOMPARE(QFileInfo(copy).permissions() & QFile::Permissions(0x077), QFile::Permissions());
        const auto opened = Library::open(copy);
        QCOMPARE(opened.kind, OpenOutcome::Kind::Opened);
        QVERIFY(opened.library->load(postmortem.id).value().value == postmortem);
    }

    void aLibraryIsNotCopiedOntoItself()
    {
        TestLibrary test;
        QCOMPARE(problem(test->add(randomPostmortem(1))), QString());
        QVERIFY(!test->saveCopy(test.path, Library::Replace::Allowed));
        QVERIFY(!test->wasMoved());
        QCOMPARE(test->postmortemCount().value(), 1);
    }
};

QTEST_GUILESS_MAIN(MovedTest)
#include "MovedTest.moc"
