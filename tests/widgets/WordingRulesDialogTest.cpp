// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/rules/WordingRulesDialog.h"

#include "editing/PostmortemDocument.h"
#include "support/PageFixture.h"

#include <QtTest>
#include <QtWidgets>

using namespace debrief;
using namespace Qt::StringLiterals;

/// The wording hints of a team in their dialog, by keys alone.
class WordingRulesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_dialog = std::make_unique<WordingRulesDialog>(m_fixture->document(), m_fixture->context());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        PageFixture::show(*m_dialog, m_dialog->size());
    }
    void cleanup()
    {
        m_dialog.reset();
        m_fixture.reset();
    }

    void showsARuleWithItsExamples()
    {
        auto *tree = find<QTreeView>("ruleTree");
        QVERIFY(tree->hasFocus() || tree->currentIndex().isValid());
        QVERIFY(!find<QLabel>("ruleTitle")->text().isEmpty());
        QVERIFY(find<QLabel>("ruleHits")->text().contains(u"Bianca failed to update"_s));
        QVERIFY(find<QLabel>("ruleMisses")->text().contains(u"The proxy failed to start"_s));
        const auto first = find<QLabel>("ruleTitle")->text();
        QTest::keyClick(tree, Qt::Key_Down);
        QVERIFY(find<QLabel>("ruleTitle")->text() != first);
        QTest::keyClick(tree, Qt::Key_Home);
        QVERIFY(!find<QLabel>("ruleHits")->isVisible());
        PageFixture::takePicture(*m_dialog, u"wording-rules"_s);
    }

    void spaceSwitchesARuleOffAndUndoOnAgain()
    {
        auto *tree = find<QTreeView>("ruleTree");
        QVERIFY(!hints().isEmpty());
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(adjustments().rulesOff, QStringList{u"person.failed-to"_s});
        QVERIFY(hints().isEmpty());
        QVERIFY(tree->currentIndex().isValid());
        QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(adjustments().rulesOff.isEmpty());
        QVERIFY(!m_fixture->document().history().canUndo());
        QTest::keyClick(tree, Qt::Key_Home);
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(adjustments().rulesOff.size() > 3);
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(adjustments().rulesOff.isEmpty());
    }

    void phrasesAreAddedAndRemoved()
    {
        find<QTabWidget>("wordingTabs")->setCurrentIndex(1);
        auto *field = find<QLineEdit>("phraseField");
        QVERIFY(find<QLabel>("phraseEmpty")->isVisible());
        QVERIFY(!find<QPushButton>("phraseRemove")->isVisible());
        QVERIFY(!find<QPushButton>("phraseAdd")->isEnabled());
        PageFixture::takePicture(*m_dialog, u"wording-phrases-empty"_s);
        QTest::keyClicks(field, u"The on-call engineer forgot to check"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(adjustments().phrasesOff, QStringList{u"The on-call engineer forgot to check"_s});
        auto *list = find<QListWidget>("phraseList");
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(adjustments().phrasesOff.isEmpty());
        QVERIFY(find<QLabel>("phraseEmpty")->isVisible());
    }

    void wordsStandInTheirList()
    {
        find<QTabWidget>("wordingTabs")->setCurrentIndex(2);
        auto *field = find<QLineEdit>("wordField");
        QTest::keyClicks(field, u"Signaller"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(adjustments().wordsAdded.value(u"roles"_s), QStringList{u"signaller"_s});
        PageFixture::takePicture(*m_dialog, u"wording-words"_s);
        auto *lists = find<QComboBox>("wordLists");
        lists->setFocus();
        QTest::keyClick(lists, Qt::Key_Down);
        QCOMPARE(find<QListWidget>("wordList")->count(), 0);
    }

    void aFileGoesOutAndIn()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"team.json"_s);
        find<QTabWidget>("wordingTabs")->setCurrentIndex(1);
        QTest::keyClicks(find<QLineEdit>("phraseField"), u"git blame"_s);
        QTest::keyClick(find<QLineEdit>("phraseField"), Qt::Key_Return);
        m_fixture->prompts.savePath = path;
        QTest::keyClick(find<QPushButton>("wordingExport"), Qt::Key_Space);
        QVERIFY(QFile::exists(path));
        QTest::keyClick(find<QPushButton>("wordingUndo"), Qt::Key_Space);
        QVERIFY(adjustments().phrasesOff.isEmpty());
        m_fixture->prompts.openPath = path;
        QTest::keyClick(find<QPushButton>("wordingImport"), Qt::Key_Space);
        QCOMPARE(adjustments().phrasesOff, QStringList{u"git blame"_s});
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nothing") > 0);
        file.close();
        QTest::keyClick(find<QPushButton>("wordingImport"), Qt::Key_Space);
        QVERIFY(find<QLabel>("wordingProblem")->isVisible());
        QCOMPARE(adjustments().phrasesOff, QStringList{u"git blame"_s});
    }

    void everyPartHasAName()
    {
        for (const auto *widget : m_dialog->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->objectName().startsWith(u"qt_"_s))
                continue;
            if (qobject_cast<const QTabBar *>(widget) != nullptr || qobject_cast<const QTabWidget *>(widget) != nullptr)
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        auto *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("%s is not there", name);
        return found;
    }
    [[nodiscard]] const WordingAdjustments &adjustments() const
    {
        return m_fixture->document().wording().adjustments();
    }
    [[nodiscard]] QList<WordingHint> hints() const
    {
        return m_fixture->document().wording().hints(u"The operator failed to update the list."_s, WordingField::Note);
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<WordingRulesDialog> m_dialog;
};

QTEST_MAIN(WordingRulesDialogTest)
#include "WordingRulesDialogTest.moc"
