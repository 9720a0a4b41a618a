// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CellRoles.h"
#include "support/ActionPageDriver.h"
#include "widgets/common/wording/WordingWatch.h"
#include "widgets/timeline/TimelinePage.h"
#include "widgets/whys/CauseTreeView.h"
#include "widgets/whys/WhysPage.h"

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

const QString hasty = u"The on-call engineer forgot to check the pool limit"_s;

WordingWatch *watchOf(const QWidget *editor)
{
    return editor->findChild<WordingWatch *>();
}

bool popoverIsOpen(const QWidget &page)
{
    const auto *popover = page.findChild<QWidget *>(u"wordingPopover"_s);
    return popover != nullptr && popover->isVisible();
}

/// Takes the one hint of the field from the start of it on, and what it put there.
WordingReplacement rewordByKeys(QLineEdit *editor)
{
    watchOf(editor)->check();
    const auto hints = watchOf(editor)->hints();
    if (hints.size() != 1)
        return {};
    QTest::keyClick(editor, Qt::Key_Home);
    QTest::keyClick(editor, Qt::Key_F7);
    QTest::keyClick(editor, Qt::Key_Return);
    return hints.first().replacement;
}

} // namespace

/// Wording hints where pages write text in their own ways.
class WordingPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWhyIsRewordedWhereItStandsInTheTree()
    {
        PageFixture fixture;
        WhysPage page(fixture.document(), fixture.context());
        PageFixture::show(page);
        const auto id = fixture.value().causes.first().id;
        page.tree()->edit(id);
        auto *editor = page.findChild<QPlainTextEdit *>(u"causeEditor"_s);
        QTest::keyClicks(editor, hasty);
        watchOf(editor)->check();
        QCOMPARE(watchOf(editor)->hints().size(), 1);
        const auto form = watchOf(editor)->hints().first().replacement;
        QTest::keyClick(editor, Qt::Key_Home);
        QTest::keyClick(editor, Qt::Key_F7);
        QVERIFY(popoverIsOpen(page));
        PageFixture::takePicture(page, u"wording-whys"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->toPlainText(), form.text);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!editor->isVisible());
        QCOMPARE(findById(fixture.value().causes, id)->text, form.text.simplified());
    }

    void whatStandsInTheTreeIsMarkedUntilItIsKept()
    {
        PageFixture fixture;
        WhysPage page(fixture.document(), fixture.context());
        PageFixture::show(page);
        page.showOutline(true);
        auto *outline = page.outline();
        const QPersistentModelIndex row(outline->model()->index(0, 0, outline->model()->index(0, 0)));
        QVERIFY(row.data(WordingRole).value<QList<WordingHint>>().isEmpty());
        QVERIFY(outline->model()->setData(row, hasty));
        const auto hints = row.data(WordingRole).value<QList<WordingHint>>();
        QCOMPARE(hints.size(), 1);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(hints.first().reason));
        page.showOutline(false);
        // From the tree, F7 goes to the field of the selected cause.
        const auto &causes = fixture.value().causes;
        const auto marked = std::find_if(causes.begin(), causes.end(), [](const Cause &c) { return c.text == hasty; });
        QVERIFY(marked != causes.end());
        page.tree()->setCurrent(marked->id);
        page.tree()->setFocus();
        QTest::keyClick(page.tree(), Qt::Key_F7);
        QVERIFY(popoverIsOpen(page));
        QVERIFY(page.findChild<QPlainTextEdit *>(u"textEdit"_s)->hasFocus());
        PageFixture::takePicture(page, u"wording-tree"_s);
    }

    void anActionIsRewordedInItsCell()
    {
        ActionPageDriver page;
        const auto id = page.items().first().id;
        auto *editor = page.edit<QLineEdit>(0, ActionItemModel::Title);
        editor->selectAll();
        QTest::keyClicks(editor, u"Remind everyone to check the pool limit"_s);
        const auto form = rewordByKeys(editor);
        QVERIFY(!form.text.isEmpty());
        QCOMPARE(editor->text(), form.text);
        QVERIFY(editor->isVisible());
        ActionPageDriver::press(editor, Qt::Key_Return);
        QCOMPARE(findById(page.items(), id)->title, form.text.trimmed());
    }

    void keepingWordsLeavesWhatIsTypedInTheCell()
    {
        ActionPageDriver page;
        auto *editor = page.edit<QLineEdit>(0, ActionItemModel::Title);
        editor->selectAll();
        const auto typed = u"Remind everyone to check the pool limit"_s;
        QTest::keyClicks(editor, typed);
        watchOf(editor)->check();
        QTest::keyClick(editor, Qt::Key_Home);
        QTest::keyClick(editor, Qt::Key_F7);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->text(), typed);
        QVERIFY(watchOf(editor)->hints().isEmpty());
        QCOMPARE(page.value().keptWordings.size(), 1);
        ActionPageDriver::press(editor, Qt::Key_Return);
        const auto title = page.table()->model()->index(0, ActionItemModel::Title);
        QCOMPARE(title.data().toString(), typed);
        QVERIFY(title.data(WordingRole).value<QList<WordingHint>>().isEmpty());
    }

    void whatTheLineBelowAnActionSaysIsNotSaidTwice()
    {
        ActionPageDriver page;
        page.type(u"Improve the monitoring"_s);
        const auto title = page.table()->model()->index(page.table()->model()->rowCount() - 1, ActionItemModel::Title);
        QCOMPARE(title.data().toString(), u"Improve the monitoring");
        QVERIFY(!title.data(HintRole).toString().isEmpty());
        QVERIFY(title.data(WordingRole).value<QList<WordingHint>>().isEmpty());
    }

    void onlyTheTitleOfATypedActionIsReworded()
    {
        ActionPageDriver page;
        auto *line = page.line();
        line->setFocus();
        QTest::keyClicks(line, u"Remind everyone to check the limit @Backend P0 3d => alert fires"_s);
        const auto form = rewordByKeys(line);
        QVERIFY(!form.text.isEmpty());
        QCOMPARE(line->text(), QString(form.text + u" @Backend P0 3d => alert fires"));
    }

    void theTimeOfATypedEventStays()
    {
        PageFixture fixture;
        TimelinePage page(fixture.document(), fixture.context());
        PageFixture::show(page);
        auto *line = page.findChild<QWidget *>(u"quickLine"_s)->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"14:40 "_s + hasty);
        const auto form = rewordByKeys(line);
        QVERIFY(!form.text.isEmpty());
        QCOMPARE(line->text(), QString(u"14:40 " + form.text));
    }
};

QTEST_MAIN(WordingPagesTest)
#include "WordingPagesTest.moc"
