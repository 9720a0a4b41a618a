// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/MainWindow.h"

#include "support/PageFixture.h"
#include "widgets/common/Banner.h"
#include "widgets/shell/LibraryFiles.h"
#include "widgets/shell/PostmortemTransfer.h"
#include "widgets/shell/WorkspaceView.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace debrief;

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    static QAction *action(MainWindow &window, const char *name)
    {
        return window.findChild<QAction *>(QLatin1String(name));
    }
    static void retitle(PostmortemDocument &document, const QString &title)
    {
        auto incident = document.value().incident;
        incident.title = title;
        ChangeSet edit;
        edit.replace(document.value().incident, incident);
        (void) document.perform(edit, QStringLiteral("Edit title"));
    }

private Q_SLOTS:
    void everyPageOfThePostmortemCanBeReachedByKey()
    {
        PageFixture fixture;
        MainWindow window(fixture.session(), fixture.context());
        PageFixture::show(window, {1280, 720});
        QVERIFY(window.currentWorkspace() == nullptr);
        window.showPostmortem(fixture.value().id);
        QCOMPARE(window.currentWorkspace()->currentPage(), PageKind::Overview);
        int key = Qt::Key_1;
        for (const auto kind : {PageKind::Overview, PageKind::Preparation, PageKind::Timeline, PageKind::Whys,
                                PageKind::Actions, PageKind::Lessons, PageKind::Report, PageKind::Closure}) {
            QTest::keyClick(&window, Qt::Key(key++), Qt::ControlModifier);
            QCOMPARE(window.currentWorkspace()->currentPage(), kind);
        }
        QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(window.currentWorkspace() == nullptr);
    }

    void undoNamesWhatItTakesBack()
    {
        PageFixture fixture;
        MainWindow window(fixture.session(), fixture.context());
        PageFixture::show(window, {1280, 720});
        window.showPostmortem(fixture.value().id);
        const auto before = fixture.value().incident.title;
        auto *undo = action(window, "actionUndo");
        QVERIFY(!undo->isEnabled());
        retitle(fixture.document(), QStringLiteral("Other"));
        QVERIFY(undo->isEnabled());
        QCOMPARE(undo->text(), u"Undo: Edit title");
        undo->trigger();
        QCOMPARE(fixture.value().incident.title, before);
        QCOMPARE(action(window, "actionRedo")->text(), u"Redo: Edit title");
        action(window, "actionRedo")->trigger();
        QCOMPARE(fixture.stored().incident.title, u"Other");
    }

    void whatCouldNotBeSavedIsSaidKeptAndSavedLater()
    {
        PageFixture fixture;
        MainWindow window(fixture.session(), fixture.context());
        PageFixture::show(window, {1280, 720});
        window.showPostmortem(fixture.value().id);
        const auto path = fixture.session().library()->path();
        QVERIFY(QFile::rename(path, path + QStringLiteral(".aside")));
        retitle(fixture.document(), QStringLiteral("Typed while the file was away"));
        auto *failure = window.findChild<Banner *>(QStringLiteral("saveFailure"));
        QVERIFY(failure->isVisible());
        QVERIFY(failure->accessibleName().contains(u"Not saved"));
        QCOMPARE(window.findChild<QLabel *>(QStringLiteral("saveState"))->text(), u"Not saved");
        QVERIFY(QFile::rename(path + QStringLiteral(".aside"), path));
        QTest::mouseClick(failure->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!failure->isVisible());
        QCOMPARE(fixture.stored().incident.title, u"Typed while the file was away");
    }

    void aNewPostmortemOpensWithItsOwnReference()
    {
        PageFixture fixture;
        MainWindow window(fixture.session(), fixture.context());
        PageFixture::show(window, {1280, 720});
        action(window, "actionNewPostmortem")->trigger();
        const auto &first = window.currentWorkspace()->document().value().incident;
        QCOMPARE(first.reference, u"INC-2026-0001");
        QCOMPARE(first.date, fixture.clock.today());
        window.showLibrary();
        action(window, "actionNewPostmortem")->trigger();
        QCOMPARE(window.currentWorkspace()->document().value().incident.reference, u"INC-2026-0002");
    }

    void deletingAsksFirst()
    {
        PageFixture fixture;
        MainWindow window(fixture.session(), fixture.context());
        PageFixture::show(window, {1280, 720});
        const auto id = fixture.value().id;
        window.showPostmortem(id);
        action(window, "actionDeletePostmortem")->trigger();
        QVERIFY(fixture.session().library()->load(id).ok());
        fixture.prompts.agrees = true;
        action(window, "actionDeletePostmortem")->trigger();
        QVERIFY(!fixture.session().library()->load(id).ok());
        QVERIFY(window.currentWorkspace() == nullptr);
        QVERIFY(fixture.prompts.questions.last().contains(u"cannot be undone"));
    }

    void exportedJsonComesBackAsTheSamePostmortem()
    {
        PageFixture fixture;
        MainWindow window(fixture.session(), fixture.context());
        PageFixture::show(window, {1280, 720});
        const auto original = fixture.value();
        window.showPostmortem(original.id);
        fixture.prompts.savePath = fixture.path(QStringLiteral("out.json"));
        action(window, "actionExport")->trigger();
        QVERIFY(QFile::exists(fixture.prompts.savePath));

        // The same postmortem again is not taken in unasked, and nothing is overwritten.
        window.transfer().importFile(fixture.prompts.savePath);
        QVERIFY(fixture.prompts.questions.last().contains(u"already"));
        QCOMPARE(fixture.session().library()->postmortemCount().value(), 1);
        QVERIFY(fixture.session().remove(original.id).ok());
        window.transfer().importFile(fixture.prompts.savePath);
        QVERIFY(window.currentWorkspace() != nullptr);
        QVERIFY(window.currentWorkspace()->document().value() == original);
    }

    void aFileThatIsNoPostmortemIsRefusedInWords()
    {
        PageFixture fixture;
        MainWindow window(fixture.session(), fixture.context());
        const auto path = fixture.path(QStringLiteral("notes.bin"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100, '\x07'));
        file.close();
        window.transfer().importFile(path);
        QCOMPARE(fixture.prompts.errors.size(), 1);
        QVERIFY(fixture.prompts.errors.first().contains(u"notes.bin"));
        window.transfer().importFile(fixture.path(QStringLiteral("missing.json")));
        QCOMPARE(fixture.prompts.errors.size(), 2);
    }

    void aLibraryThatIsNoneIsRefusedAndTheOpenOneStays()
    {
        PageFixture fixture;
        MainWindow window(fixture.session(), fixture.context());
        const auto before = fixture.session().library()->path();
        const auto path = fixture.path(QStringLiteral("text.debrief"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no database");
        file.close();
        QVERIFY(!window.libraryFiles().openLibrary(path));
        QCOMPARE(fixture.prompts.errors.size(), 1);
        QCOMPARE(fixture.session().library()->path(), before);
    }

    void theSchemeIsRemembered()
    {
        PageFixture fixture;
        MainWindow window(fixture.session(), fixture.context());
        action(window, "actionDarkScheme")->trigger();
        QVERIFY(fixture.theme.isDark());
        QCOMPARE(fixture.settings.scheme(), u"dark");
        action(window, "actionLightScheme")->trigger();
        QVERIFY(!fixture.theme.isDark());
    }
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
