// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/IncidentFields.h"

#include "domain/edits/StageEdits.h"
#include "support/PageFixture.h"
#include "widgets/common/ToneLabel.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class IncidentFieldsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_impact = nullptr;
    QPlainTextEdit *m_summary = nullptr;
    QCheckBox *m_clear = nullptr;
    ToneLabel *m_problem = nullptr;

    [[nodiscard]] PostmortemDocument &document() const { return m_fixture->document(); }
    [[nodiscard]] const IncidentDetails &incident() const { return m_fixture->value().incident; }
    template <typename T>
    T *add(const QString &name)
    {
        auto *widget = new T;
        widget->setObjectName(name);
        m_window->layout()->addWidget(widget);
        return widget;
    }
    void editElsewhere(const std::function<void(IncidentDetails &)> &change)
    {
        auto after = incident();
        change(after);
        QVERIFY(document().perform(replaceIncident(m_fixture->value(), after), u"Elsewhere"_s).ok());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_window = std::make_unique<QWidget>();
        new QVBoxLayout(m_window.get());
        auto *fields = new IncidentFields(document(), m_window.get());
        m_title = add<QLineEdit>(u"title"_s);
        m_problem = add<ToneLabel>(u"problem"_s);
        m_impact = add<QLineEdit>(u"impact"_s);
        m_summary = add<QPlainTextEdit>(u"summary"_s);
        m_clear = add<QCheckBox>(u"clear"_s);
        auto title = incidentField(u"Change title"_s, &IncidentDetails::title);
        title.problem = [](const QString &typed) { return typed.contains(u'#') ? u"Leave # out"_s : QString(); };
        fields->bind(*m_title, title, m_problem);
        fields->bind(*m_impact, incidentField(u"Change impact"_s, &IncidentDetails::impact));
        fields->bind(*m_summary, incidentField(u"Change summary"_s, &IncidentDetails::summary));
        fields->bind(*m_clear, u"Change clear"_s, &IncidentDetails::causeIsClear);
        PageFixture::show(*m_window, {400, 300});
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void fieldsShowTheIncident()
    {
        QCOMPARE(m_title->text(), incident().title);
        QCOMPARE(m_summary->toPlainText(), incident().summary);
        QCOMPARE(m_clear->isChecked(), incident().causeIsClear);
        QVERIFY(!m_problem->isVisible());
        QCOMPARE(document().history().count(), 0);
    }

    void editsElsewhereShowInTheField()
    {
        editElsewhere([](IncidentDetails &details) {
            details.title = u"Other"_s;
            details.summary = u"Short."_s;
            details.causeIsClear = true;
        });
        QCOMPARE(m_title->text(), u"Other");
        QCOMPARE(m_summary->toPlainText(), u"Short.");
        QVERIFY(m_clear->isChecked());
        QCOMPARE(document().history().count(), 1);
    }

    void aBlankAtTheEndStaysWhileTyping()
    {
        m_title->setFocus();
        m_title->clear();
        QTest::keyClicks(m_title, u"Pool "_s);
        QCOMPARE(m_title->text(), u"Pool ");
        QCOMPARE(incident().title, u"Pool");
        QTest::keyClicks(m_title, u"broke"_s);
        QCOMPARE(incident().title, u"Pool broke");
        QTest::keyClicks(m_title, u"  "_s);
        m_impact->setFocus();
        QCOMPARE(m_title->text(), u"Pool broke");
    }

    void refusedTextStaysWhileOtherFieldsChange()
    {
        m_title->setFocus();
        m_title->clear();
        QTest::keyClicks(m_title, u"Pool #"_s);
        QVERIFY(m_problem->isVisible());
        QCOMPARE(m_problem->text(), u"Leave # out");
        editElsewhere([](IncidentDetails &details) { details.impact = u"Nobody"_s; });
        QCOMPARE(m_title->text(), u"Pool #");
        QCOMPARE(incident().title, u"Pool");
        m_impact->setFocus();
        QTest::keyClicks(m_impact, u"!"_s);
        QCOMPARE(incident().title, u"Pool");
        QVERIFY(m_problem->isVisible());
    }

    void whatCouldNotBeWrittenGoesAlongWithTheNextThatCan()
    {
        const auto path = m_fixture->session().library()->path();
        QVERIFY(QFile::rename(path, path + u".away"_s));
        m_title->setFocus();
        m_title->clear();
        QTest::keyClicks(m_title, u"Kept"_s);
        QCOMPARE(m_title->text(), u"Kept");
        QVERIFY(document().unwrittenCount() > 0);
        QVERIFY(incident().title != u"Kept");
        QVERIFY(QFile::rename(path + u".away"_s, path));
        document().discardUnwritten();
        QCOMPARE(m_title->text(), u"Kept");
        m_impact->setFocus();
        QTest::keyClicks(m_impact, u"!"_s);
        QCOMPARE(incident().title, u"Kept");
        QCOMPARE(m_fixture->stored(), m_fixture->value());
    }

    void retryingShowsWhatWasTyped()
    {
        const auto path = m_fixture->session().library()->path();
        QVERIFY(QFile::rename(path, path + u".away"_s));
        m_summary->setFocus();
        m_summary->selectAll();
        QTest::keyClicks(m_summary, u"It broke."_s);
        QVERIFY(QFile::rename(path + u".away"_s, path));
        QVERIFY(document().retryUnwritten().ok());
        QCOMPARE(m_summary->toPlainText(), u"It broke.");
        QCOMPARE(m_fixture->stored().incident.summary, u"It broke.");
    }

    void aBoxGoesBackWhenItCouldNotBeWritten()
    {
        m_fixture->makeReadOnly();
        QTest::keyClick(m_clear, Qt::Key_Space);
        QVERIFY(!m_clear->isChecked());
    }

    void undoAndRedoAreThoseOfTheDocument()
    {
        QTest::keyClick(m_clear, Qt::Key_Space);
        m_summary->setFocus();
        QTest::keySequence(m_summary, QKeySequence::Undo);
        QVERIFY(!incident().causeIsClear);
        QTest::keySequence(m_summary, QKeySequence::Redo);
        QVERIFY(incident().causeIsClear);
    }

    void aSelectionInLongTextSurvivesWhatIsUndoneBesideIt()
    {
        m_summary->setFocus();
        m_summary->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_summary, u" Twice."_s);
        auto cursor = m_summary->textCursor();
        cursor.setPosition(2);
        cursor.setPosition(12, QTextCursor::KeepAnchor);
        m_summary->setTextCursor(cursor);
        document().undo();
        QCOMPARE(m_summary->textCursor().selectedText(), u"deployment");
    }

    void readAnewEverythingShows()
    {
        auto value = m_fixture->value();
        value.incident.title = u"From another window"_s;
        document().reload(value);
        QCOMPARE(m_title->text(), u"From another window");
    }
};

QTEST_MAIN(IncidentFieldsTest)
#include "IncidentFieldsTest.moc"
