// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/LibraryPage.h"

#include "models/LibraryModel.h"
#include "support/PageFixture.h"
#include "support/RandomPostmortem.h"
#include "widgets/library/PlaceNotice.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace debrief;

class LibraryPageTest : public QObject
{
    Q_OBJECT

private:
    static void waitUntilListed(LibraryPage &page)
    {
        QSignalSpy loaded(&page, &LibraryPage::loaded);
        PageFixture::show(page);
        if (loaded.isEmpty())
            QVERIFY(loaded.wait());
    }

private Q_SLOTS:
    void thePostmortemsAreListedAndCounted()
    {
        PageFixture fixture;
        QVERIFY(fixture.session().add(randomPostmortem(3)).ok());
        LibraryPage page(fixture.session(), fixture.context());
        QSignalSpy counted(&page, &LibraryPage::countChanged);
        waitUntilListed(page);
        auto *table = page.findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(counted.last().first().toInt(), 2);
        auto *blockers = page.findChild<QAbstractButton *>(QStringLiteral("attentionBlockers"));
        QVERIFY(blockers->accessibleName().contains(u"P0"));
    }

    void enterOpensTheSelectedPostmortem()
    {
        PageFixture fixture;
        LibraryPage page(fixture.session(), fixture.context());
        waitUntilListed(page);
        auto *table = page.findChild<QTableView *>();
        QSignalSpy chosen(&page, &LibraryPage::postmortemChosen);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<PostmortemId>(), fixture.value().id);
    }

    void aSynchronisedFolderIsPointedOutOnce()
    {
        PageFixture fixture;
        QVERIFY(QDir().mkpath(fixture.path(QStringLiteral("Nextcloud"))));
        const auto path = fixture.path(QStringLiteral("Nextcloud/Team.debrief"));
        LibraryPage page(fixture.session(), fixture.context());
        waitUntilListed(page);
        auto *notice = page.findChild<PlaceNotice *>();
        QVERIFY(!notice->isVisible());

        auto created = Library::create(path);
        QVERIFY(created.ok());
        fixture.session().setLibrary(std::move(created).value());
        QVERIFY(notice->isVisible());
        QVERIFY(notice->accessibleName().contains(u"synchronised"));
        QTest::keyClick(notice->findChild<QPushButton *>(), Qt::Key_Space);
        QVERIFY(!notice->isVisible());

        LibraryPage again(fixture.session(), fixture.context());
        again.refresh();
        QVERIFY(again.findChild<PlaceNotice *>()->isHidden());
    }

    void theFilterNarrowsAndSaysWhenNothingFits()
    {
        PageFixture fixture;
        LibraryPage page(fixture.session(), fixture.context());
        waitUntilListed(page);
        auto *table = page.findChild<QTableView *>();
        auto *filter = page.findChild<QLineEdit *>(QStringLiteral("libraryFilter"));
        QTest::keyClicks(filter, QStringLiteral("pool"));
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClicks(filter, QStringLiteral(" kafka"));
        QVERIFY(!table->isVisible());
        auto *showAll = page.findChild<QPushButton *>(QStringLiteral("showAllButton"));
        QVERIFY(showAll->isVisible());
        QTest::mouseClick(showAll, Qt::LeftButton);
        QVERIFY(table->isVisible());
        QVERIFY(filter->text().isEmpty());
    }

    void theAttentionStripNarrowsTheListAndAnotherClickShowsAll()
    {
        PageFixture fixture;
        auto quiet = randomPostmortem(4);
        quiet.actions.clear();
        QVERIFY(fixture.session().add(quiet).ok());
        LibraryPage page(fixture.session(), fixture.context());
        waitUntilListed(page);
        auto *table = page.findChild<QTableView *>();
        auto *blockers = page.findChild<QAbstractButton *>(QStringLiteral("attentionBlockers"));
        QTest::mouseClick(blockers, Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(blockers, Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void anEditShowsInTheList()
    {
        PageFixture fixture;
        LibraryPage page(fixture.session(), fixture.context());
        waitUntilListed(page);
        auto incident = fixture.value().incident;
        incident.title = QStringLiteral("Another title");
        ChangeSet edit;
        edit.replace(fixture.value().incident, incident);
        QVERIFY(fixture.document().perform(edit, QStringLiteral("Edit title")).ok());
        auto *table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->index(0, LibraryModel::Title).data().toString(), u"Another title");
    }

    void anEmptyLibraryOffersTheFirstSteps()
    {
        PageFixture fixture;
        QVERIFY(fixture.session().remove(fixture.value().id).ok());
        LibraryPage page(fixture.session(), fixture.context());
        QSignalSpy create(&page, &LibraryPage::newRequested);
        waitUntilListed(page);
        auto *button = page.findChild<QPushButton *>(QStringLiteral("welcomeNew"));
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(create.size(), 1);
    }

    void aReadOnlyLibrarySaysWhy()
    {
        PageFixture fixture;
        fixture.makeReadOnly();
        LibraryPage page(fixture.session(), fixture.context());
        waitUntilListed(page);
        auto *create = page.findChild<QPushButton *>(QStringLiteral("newButton"));
        QVERIFY(!create->isEnabled());
        QVERIFY(!create->toolTip().isEmpty());
    }
};

QTEST_MAIN(LibraryPageTest)
#include "LibraryPageTest.moc"
