// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreSupport.h"

using namespace debrief;
using namespace Qt::StringLiterals;

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewLibraryIsEmptyAndWritable()
    {
        TestLibrary test;
        QVERIFY(!test->isReadOnly());
        QCOMPARE(test->postmortemCount().value(), 0);
        QCOMPARE(test->summaries(testDay).value(), {});
        QCOMPARE(test->attention(testDay).value(), Attention{});
    }

    void aNewLibraryIsForItsOwnerAlone()
    {
        TestLibrary test;
        QCOMPARE(QFileInfo(test.path).permissions() & 0x777, QFileInfo(test.path).permissions() & 0x700);
        QCOMPARE(QFileInfo(test.path).permissions() & 0x077, QFile::Permissions());
    }

    void creatingNeverOverwrites()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"Notes.txt"_s);
        writeBytes(path, "my notes");
        const auto created = Library::create(path);
        QVERIFY(!created);
        QVERIFY(created.error().message.contains(path));
        QCOMPARE(bytesOf(path), QByteArray("my notes"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"Notes.txt"_s});
    }

    void everythingAddedIsLoadedAgain()
    {
        TestLibrary test;
        constexpr unsigned count = 300;
        QList<Postmortem> added;
        for (unsigned seed = 0; seed < count; ++seed)
            added.append(randomPostmortem(seed));
        QCOMPARE(problem(test->addAll(added)), QString());
        QCOMPARE(test.reopen(), OpenOutcome::Kind::Opened);
        QCOMPARE(test->postmortemCount().value(), int(count));
        for (const auto &postmortem : std::as_const(added)) {
            const auto loaded = test->load(postmortem.id);
            QCOMPARE(problem(loaded), QString());
            QCOMPARE(loaded.value().damaged, {});
            QVERIFY2(loaded.value().value == postmortem, qPrintable(postmortem.incident.reference));
        }
    }

    void aPostmortemIsFoundByItsReferenceInAnyCase()
    {
        TestLibrary test;
        const auto postmortem = randomPostmortem(847);
        QCOMPARE(problem(test->add(postmortem)), QString());
        QCOMPARE(test->findByReference(u"INC-2026-0847").value(), std::optional(postmortem.id));
        QCOMPARE(test->findByReference(u"inc-2026-0847").value(), std::optional(postmortem.id));
        QCOMPARE(test->findByReference(u"INC-2026-084_").value(), std::nullopt);
        QCOMPARE(test->findByReference(u"INC-2026-08%").value(), std::nullopt);
        QCOMPARE(test->findByReference(u"").value(), std::nullopt);
    }

    void theSameIdOrReferenceCannotBeAddedTwice()
    {
        TestLibrary test;
        const auto first = randomPostmortem(1);
        QCOMPARE(problem(test->add(first)), QString());
        QCOMPARE(test->add(first).error().kind, Error::Kind::BadInput);
        auto second = randomPostmortem(2);
        second.incident.reference = first.incident.reference.toLower();
        const auto refused = test->add(second);
        QVERIFY(refused.error().message.contains(u"reference"_s));
        QCOMPARE(test->postmortemCount().value(), 1);
    }

    void severalMayHaveNoReferenceYet()
    {
        TestLibrary test;
        for (unsigned seed = 0; seed < 3; ++seed) {
            auto postmortem = randomPostmortem(seed);
            postmortem.incident.reference.clear();
            QCOMPARE(problem(test->add(postmortem)), QString());
        }
        QCOMPARE(test->postmortemCount().value(), 3);
    }

    void whenOneOfManyCannotBeAddedNoneIs()
    {
        TestLibrary test;
        QVERIFY(!test->addAll({randomPostmortem(1), randomPostmortem(2), randomPostmortem(1)}));
        QCOMPARE(test->postmortemCount().value(), 0);
        QCOMPARE(problem(test->addAll({randomPostmortem(1), randomPostmortem(2)})), QString());
    }

    void removingTakesAllRowsWithIt()
    {
        TestLibrary test;
        const auto kept = randomPostmortem(5);
        const auto removed = randomPostmortem(6);
        QCOMPARE(problem(test->addAll({kept, removed})), QString());
        QCOMPARE(problem(test->remove(removed.id)), QString());
        QCOMPARE(test->remove(removed.id).error().kind, Error::Kind::NotFound);
        QCOMPARE(test->load(removed.id).error().kind, Error::Kind::NotFound);
        QVERIFY(test->load(kept.id).value().value == kept);
        QCOMPARE(test->contentCheck().value(), {});
        QCOMPARE(test->quickCheck().value(), QStringList());
    }

    void settingsAreKept()
    {
        TestLibrary test;
        QCOMPARE(test->setting(u"agenda"_s).value(), QString());
        QCOMPARE(problem(test->setSetting(u"agenda"_s, u"standard-90"_s)), QString());
        QCOMPARE(problem(test->setSetting(u"agenda"_s, u"short-60"_s)), QString());
        QCOMPARE(problem(test->setSetting(u"empty"_s, QString())), QString());
        test.reopen();
        QCOMPARE(test->setting(u"agenda"_s).value(), u"short-60"_s);
        QCOMPARE(test->setting(u"empty"_s).value(), QString());
    }

    void textsComeBackAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("quotes") << u"it's \"quoted\"; DROP TABLE postmortem; --"_s
                                << u"it's \"quoted\"; DROP TABLE postmortem; --"_s;
        QTest::newRow("wildcards") << u"100%_of_[a-z]*?"_s << u"100%_of_[a-z]*?"_s;
        QTest::newRow("lines") << u"one\ntwo\r\nthree\ttab"_s << u"one\ntwo\r\nthree\ttab"_s;
        QTest::newRow("scripts") << u"数据库 قاعدة 👩‍🚒 e\u0301"_s
                                 << u"数据库 قاعدة 👩‍🚒 e\u0301"_s;
        QTest::newRow("spaces") << u"  kept  "_s << u"  kept  "_s;
        QTest::newRow("number") << u"007"_s << u"007"_s;
        QTest::newRow("U+0000") << (u"a"_s + QChar(QChar::Null) + u"b"_s) << u"ab"_s;
        QTest::newRow("only U+0000") << QString(QChar(QChar::Null)) << QString();
        QTest::newRow("a megabyte") << QString(1024 * 1024, u'ä') << QString(1024 * 1024, u'ä');
    }

    void textsComeBackAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        TestLibrary test;
        auto postmortem = randomPostmortem(3);
        postmortem.incident.notes = typed;
        postmortem.incident.services = {typed, u"second"_s};
        QCOMPARE(problem(test->add(postmortem)), QString());
        const auto loaded = test->load(postmortem.id).value();
        QCOMPARE(loaded.value.incident.notes, kept);
        QCOMPARE(loaded.value.incident.services, (QStringList{kept, u"second"_s}));
        QCOMPARE(loaded.damaged, {});
    }

    void extremeMomentsAndDatesComeBack()
    {
        TestLibrary test;
        auto postmortem = randomPostmortem(4);
        postmortem.incident.date = QDate();
        postmortem.incident.zone = QTimeZone(QByteArrayLiteral("Asia/Kolkata"));
        postmortem.incident.meetingAt = fromMillis(-1);
        postmortem.report.publishedAt = fromMillis(253402300799999); // the last of the year 9999
        QCOMPARE(problem(test->add(postmortem)), QString());
        QVERIFY(test->load(postmortem.id).value().value == postmortem);
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "LibraryTest.moc"
