// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/questions/QuestionsDialog.h"

#include "domain/facilitation/QuestionFile.h"
#include "editing/MeetingSession.h"
#include "editing/QuestionDesk.h"
#include "support/PageFixture.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

class OpenDialog
{
public:
    OpenDialog()
        : session(fixture.document(), fixture.clock, builtInAgenda().value())
        , desk(session)
        , dialog(new QuestionsDialog(desk, fixture.context()))
    {
        PageFixture::show(*dialog, {980, 640});
    }
    ~OpenDialog() { delete dialog; }
    Q_DISABLE_COPY_MOVE(OpenDialog)

    template <typename T>
    T *find(const char *name) const
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QLineEdit *text() const { return find<QLineEdit>("questionText"); }
    QTableView *table() const { return find<QTableView>("questionTable"); }
    void typeText(const QString &words) const
    {
        text()->selectAll();
        QTest::keyClicks(text(), words);
        QTest::keyClick(text(), Qt::Key_Return);
    }
    QuestionBank stored() { return loadQuestions(fixture.document().library()).value(); }

    PageFixture fixture;
    MeetingSession session;
    QuestionDesk desk;
    QPointer<QuestionsDialog> dialog;
};

} // namespace

class QuestionsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreChangedAndReset()
    {
        OpenDialog open;
        const auto original = open.desk.bank().all().first();
        QCOMPARE(open.text()->text(), original.text);
        open.typeText(u"What did the pager say?"_s);
        QCOMPARE(open.stored().find(original.id)->text, u"What did the pager say?"_s);
        QCOMPARE(open.desk.bank(), open.stored());
        open.click("resetButton");
        QCOMPARE(*open.stored().find(original.id), original);
        QCOMPARE(open.text()->text(), original.text);
    }

    void aQuestionIsSwitchedOff()
    {
        OpenDialog open;
        const auto id = open.desk.bank().all().first().id;
        QTest::keyClick(open.find<QCheckBox>("questionUsed"), Qt::Key_Space);
        QVERIFY(open.stored().find(id)->isOff);
    }

    void anOwnQuestionIsAddedAndRemoved()
    {
        OpenDialog open;
        const auto count = open.desk.bank().all().size();
        open.click("addButton");
        open.typeText(u"What did the customer see?"_s);
        QCOMPARE(open.stored().all().size(), count); // it follows nothing yet
        QVERIFY(open.find<QLabel>("problemLabel")->text().contains(u"follows"_s));
        QCOMPARE(open.text()->text(), u"What did the customer see?"_s);
        QTest::keyClick(open.find<QCheckBox>("box-saw"), Qt::Key_Space);
        QCOMPARE(open.stored().all().size(), count + 1);
        QCOMPARE(open.stored().all().last().text, u"What did the customer see?"_s);
        open.click("resetButton");
        QCOMPARE(open.stored().all().size(), count + 1); // changed their mind
        open.fixture.prompts.agrees = true;
        open.click("resetButton");
        QCOMPARE(open.stored().all().size(), count);
    }

    void typedWordsAreKeptWhenTheDialogCloses()
    {
        OpenDialog open;
        const auto id = open.desk.bank().all().first().id;
        open.text()->selectAll();
        QTest::keyClicks(open.text(), u"What was on the pager?"_s);
        open.dialog->reject();
        QCOMPARE(open.stored().find(id)->text, u"What was on the pager?"_s);
    }

    void theListIsSearched()
    {
        OpenDialog open;
        QTest::keyClicks(open.find<QLineEdit>("findEdit"), u"coordination hand-over"_s);
        QCOMPARE(open.table()->model()->rowCount(), 1);
    }

    void questionsGoToAnotherTeamAsAFile()
    {
        OpenDialog open;
        open.typeText(u"What did the pager say?"_s);
        open.fixture.prompts.savePath = open.fixture.path(u"ours.json"_s);
        open.click("exportButton");
        OpenDialog other;
        other.fixture.prompts.openPath = open.fixture.prompts.savePath;
        other.click("importButton");
        QCOMPARE(other.stored(), open.stored());

        QFile broken(other.fixture.path(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"format\": \"something else\"}");
        broken.close();
        other.fixture.prompts.openPath = broken.fileName();
        other.click("importButton");
        QVERIFY(other.find<QLabel>("problemLabel")->text().contains(u"debrief-questions"_s));
        QCOMPARE(other.stored(), open.stored());
        other.fixture.prompts.agrees = true;
        other.click("resetAllButton");
        QVERIFY(other.stored().own().isEmpty());
    }

    void whatCannotBeReadIsSaidAndKept()
    {
        OpenDialog open;
        QVERIFY(open.fixture.document().library().setSetting(u"questions"_s, u"{broken"_s));
        const QuestionDesk desk(open.session);
        QVERIFY(!desk.problem().isEmpty());
        QVERIFY(desk.bank().all().size() > 100);
        QCOMPARE(open.fixture.document().library().setting(u"questions"_s).value(), u"{broken"_s);
    }

    void pictures()
    {
        for (const bool dark : {false, true}) {
            OpenDialog open;
            open.fixture.theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
            open.typeText(u"What did the pager say?"_s);
            PageFixture::takePicture(*open.dialog, u"questions-%1"_s.arg(dark ? u"dark"_s : u"light"_s));
        }
    }
};

QTEST_MAIN(QuestionsDialogTest)
#include "QuestionsDialogTest.moc"
