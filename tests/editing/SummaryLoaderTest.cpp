// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/SummaryLoader.h"

#include "store/Library.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;

class SummaryLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowsComeAtOnceAndAllOfThemLater()
    {
        QTemporaryDir folder;
        auto library = Library::create(folder.filePath(QStringLiteral("many.debrief"))).value();
        QList<Postmortem> postmortems;
        for (unsigned seed = 0; seed < 150; ++seed)
            postmortems.append(randomPostmortem(seed));
        QVERIFY(library->addAll(postmortems).ok());

        SummaryLoader loader;
        int first = 0;
        int all = 0;
        connect(&loader, &SummaryLoader::firstLoaded, this, [&](const auto &rows) { first = int(rows.size()); });
        connect(&loader, &SummaryLoader::loaded, this, [&](const LibraryContents &contents) {
            all = int(contents.rows.size());
            QCOMPARE(contents.attention.postmortems, 150);
        });
        loader.load(*library, QDate(2026, 3, 22));
        QCOMPARE(first, SummaryLoader::firstRows);
        QTRY_COMPARE(all, 150);
    }

    void aLibraryThatVanishedIsAnErrorAndNoCrash()
    {
        QTemporaryDir folder;
        auto library = Library::create(folder.filePath(QStringLiteral("gone.debrief"))).value();
        QVERIFY(QFile::remove(library->path()));
        SummaryLoader loader;
        QSignalSpy failed(&loader, &SummaryLoader::failed);
        loader.load(*library, QDate(2026, 3, 22));
        QTRY_COMPARE(failed.size(), 1);
    }

    void anAnswerForALoaderThatIsGoneIsDropped()
    {
        QTemporaryDir folder;
        auto library = Library::create(folder.filePath(QStringLiteral("x.debrief"))).value();
        auto loader = std::make_unique<SummaryLoader>();
        loader->load(*library, QDate(2026, 3, 22));
        loader.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(SummaryLoaderTest)
#include "SummaryLoaderTest.moc"
