// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/KeyMap.h"

#include "support/PageFixture.h"
#include "widgets/keys/KeyList.h"
#include "widgets/keys/KeysDialog.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/WorkspacePages.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

const QString markKey = u"meeting.mark"_s;
const QString startKey = u"meeting.startOrPause"_s;

QKeySequence f12()
{
    return QKeySequence(Qt::Key_F12);
}

} // namespace

class KeyMapTest : public QObject
{
    Q_OBJECT

private:
    PageFixture m_fixture;

private Q_SLOTS:
    void init() { m_fixture.keys.resetAll(); }

    void theStandardKeysAreClear()
    {
        const auto &commands = m_fixture.keys.commands();
        QSet<QString> ids;
        for (const auto &command : commands) {
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            QVERIFY(!command.name.isEmpty());
            ids.insert(command.id);
            for (const auto &other : commands) {
                if (other.id == command.id || !overlap(other.area, command.area))
                    continue;
                for (const auto &key : command.standard)
                    QVERIFY2(!other.standard.contains(key), qPrintable(command.id + u" and "_s + other.id));
            }
        }
    }

    /// A line of the list that nothing listens to would be a promise nobody keeps.
    void everyCommandOfTheWorkspaceIsThere()
    {
        MainWindow window(m_fixture.session(), m_fixture.context());
        for (const auto &entry : workspacePages())
            window.showPostmortem(m_fixture.value().id, entry.kind);
        for (const auto &command : m_fixture.keys.commands()) {
            if (command.area == KeyArea::Meeting || command.fixed)
                continue;
            const auto name = command.id.section(u'.', 1);
            const auto *action = window.findChild<QAction *>(name);
            const auto *shortcut = window.findChild<QShortcut *>(name);
            QVERIFY2(action != nullptr || shortcut != nullptr, qPrintable(command.id));
            if (action != nullptr)
                QCOMPARE(action->shortcuts(), command.standard);
        }
    }

    void aKeyIsChangedEverywhereAtOnceAndKept()
    {
        QAction action;
        action.setObjectName(u"mark"_s);
        m_fixture.keys.bind(action, KeyArea::Meeting);
        QCOMPARE(action.shortcut(), QKeySequence(Qt::Key_F8));
        QVERIFY(m_fixture.keys.assign(markKey, f12()));
        QCOMPARE(action.shortcuts(), QList<QKeySequence>{f12()});
        QCOMPARE(KeyMap(m_fixture.settings).keys(markKey), QList<QKeySequence>{f12()});
        QVERIFY(m_fixture.keys.assign(markKey, {}));
        QVERIFY(action.shortcuts().isEmpty());
        QVERIFY(m_fixture.keys.reset(markKey));
        QCOMPARE(action.shortcut(), QKeySequence(Qt::Key_F8));
        QVERIFY(m_fixture.keys.isAllStandard());
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("says");
        QTest::newRow("taken") << u"F5"_s << u"Start or pause"_s;
        QTest::newRow("letter") << u"M"_s << u"typing"_s;
        QTest::newRow("capital") << u"Shift+M"_s << u"typing"_s;
        QTest::newRow("digit") << u"7"_s << u"typing"_s;
        QTest::newRow("enter") << u"Return"_s << u"typing"_s;
        QTest::newRow("arrow") << u"Left"_s << u"typing"_s;
        QTest::newRow("copy") << u"Ctrl+C"_s << u"text fields"_s;
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, says);
        const auto done = m_fixture.keys.assign(markKey, QKeySequence(key));
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
        QCOMPARE(m_fixture.keys.keys(markKey), QList<QKeySequence>{QKeySequence(Qt::Key_F8)});
    }

    void areasThatNeverMeetMayShareAKey()
    {
        QVERIFY(m_fixture.keys.assign(markKey, QKeySequence(Qt::CTRL | Qt::Key_N)));
        QVERIFY(m_fixture.keys.assign(u"timeline.typeEvent"_s, f12()));
        QVERIFY(m_fixture.keys.assign(u"actions.typeAction"_s, f12()));
        QVERIFY(!m_fixture.keys.assign(u"everywhere.actionImport"_s, f12()));
    }

    void resettingDoesNotTakeAKeyFromAnother()
    {
        QVERIFY(m_fixture.keys.assign(markKey, f12()));
        QVERIFY(m_fixture.keys.assign(startKey, QKeySequence(Qt::Key_F8)));
        const auto done = m_fixture.keys.reset(markKey);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"Start or pause"_s));
        m_fixture.keys.resetAll();
        QCOMPARE(m_fixture.keys.keys(markKey), QList<QKeySequence>{QKeySequence(Qt::Key_F8)});
    }

    void keysGoFromOneComputerToAnother()
    {
        QVERIFY(m_fixture.keys.assign(markKey, f12()));
        QVERIFY(m_fixture.keys.assign(startKey, QKeySequence(Qt::Key_F8)));
        const auto file = m_fixture.keys.exported();
        Settings elsewhere(m_fixture.path(u"elsewhere.ini"_s));
        KeyMap other(elsewhere);
        QVERIFY(other.import(file));
        QCOMPARE(other.keys(markKey), QList<QKeySequence>{f12()});
        QCOMPARE(other.exported(), file);
        const auto nothing = other.import("{\"format\":\"debrief-keys\",\"keys\":{\"meeting.mark\":[\"F5\"]}}");
        QVERIFY(!nothing);
        QVERIFY(nothing.error().message.contains(u"Start or pause"_s));
        QVERIFY(!other.import("not a file of keys"));
        QVERIFY(!other.import("{\"format\":\"debrief-keys\",\"keys\":{\"meeting.mark\":[\"Hyperspace+Q\"]}}"));
        QCOMPARE(other.exported(), file);
        QVERIFY(other.import("{\"format\":\"debrief-keys\",\"keys\":{\"later.invention\":[\"F5\"]}}"));
        QVERIFY(other.isAllStandard());
    }

    void settingsNobodyUnderstandsAreTheStandard()
    {
        m_fixture.settings.setState(u"keys"_s, "{\"format\":\"debrief-keys\",\"keys\":{\"meeting.mark\":[\"A\"]}}");
        QVERIFY(KeyMap(m_fixture.settings).isAllStandard());
        m_fixture.settings.setState(u"keys"_s, {});
    }

    void theDialogFindsAndChanges()
    {
        KeysDialog dialog(m_fixture.keys, m_fixture.prompts);
        dialog.show(KeyArea::Meeting);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *list = dialog.findChild<KeyList *>();
        auto *edit = dialog.findChild<QKeySequenceEdit *>(u"keyEdit"_s);
        auto *problem = dialog.findChild<QLabel *>(u"keyProblem"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"keySearch"_s), u"f8 meet"_s);
        int shown = 0;
        for (int area = 0; area < list->topLevelItemCount(); ++area) {
            for (int row = 0; row < list->topLevelItem(area)->childCount(); ++row)
                shown += list->topLevelItem(area)->child(row)->isHidden() ? 0 : 1;
        }
        QCOMPARE(shown, 1);
        list->choose(markKey);
        QCOMPARE(edit->keySequence(), QKeySequence(Qt::Key_F8));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_F5);
        Q_EMIT edit->editingFinished();
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"Start or pause"_s));
        QCOMPARE(edit->keySequence(), QKeySequence(Qt::Key_F8));
        QTest::keyClick(edit, Qt::Key_F12);
        Q_EMIT edit->editingFinished();
        QVERIFY(!problem->isVisible());
        QCOMPARE(m_fixture.keys.keys(markKey), QList<QKeySequence>{f12()});
        m_fixture.prompts.savePath = m_fixture.prompts.openPath = m_fixture.path(u"keys.json"_s);
        dialog.findChild<QPushButton *>(u"keysExport"_s)->click();
        dialog.findChild<QPushButton *>(u"keyReset"_s)->click();
        QVERIFY(m_fixture.keys.isAllStandard());
        dialog.findChild<QPushButton *>(u"keysImport"_s)->click();
        QCOMPARE(m_fixture.keys.keys(markKey), QList<QKeySequence>{f12()});
        m_fixture.prompts.agrees = true;
        dialog.findChild<QPushButton *>(u"keysResetAll"_s)->click();
        QVERIFY(m_fixture.keys.isAllStandard());
        list->choose(u"whys.addByTab"_s);
        QVERIFY(!edit->isEnabled());
        PageFixture::takePicture(dialog, u"keys"_s);
    }
};

QTEST_MAIN(KeyMapTest)
#include "KeyMapTest.moc"
