// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/WhysPage.h"

#include "domain/rules/CauseTree.h"
#include "support/PageFixture.h"
#include "widgets/whys/CauseInspector.h"
#include "widgets/whys/CauseTreeView.h"
#include "widgets/whys/HintPanels.h"
#include "widgets/whys/UpwardText.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class WhysPageTest : public QObject
{
    Q_OBJECT

private:
    template <typename W>
    [[nodiscard]] W *find(const char *name) const
    {
        return m_page->findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] const Postmortem &value() const { return m_fixture->value(); }
    [[nodiscard]] CauseTreeView &tree() const { return *m_page->tree(); }
    [[nodiscard]] const Cause *cause(const QString &text) const
    {
        for (const auto &one : value().causes) {
            if (one.text == text)
                return &one;
        }
        return nullptr;
    }
    void open(std::unique_ptr<PageFixture> fixture, QSize size = QSize(1180, 820))
    {
        m_page.reset();
        m_fixture = std::move(fixture);
        m_page = std::make_unique<WhysPage>(m_fixture->document(), m_fixture->context());
        PageFixture::show(*m_page, size);
        m_page->reveal({});
    }
    void openEmpty()
    {
        Postmortem postmortem;
        postmortem.id = PostmortemId::create();
        postmortem.incident.reference = u"INC-2026-0848"_s;
        postmortem.incident.title = u"Connection pool exhausted after deploy"_s;
        open(std::make_unique<PageFixture>(postmortem));
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    [[nodiscard]] QString shape(const CauseId &parent = {}) const
    {
        const CauseTree causes(value().causes);
        QStringList parts;
        for (const auto &id : causes.children(parent))
            parts.append(causes.cause(id)->text + shape(id));
        return parts.isEmpty() ? QString() : QString(u'(' + parts.join(u',') + u')');
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<WhysPage> m_page;

private Q_SLOTS:
    void init() { open(std::make_unique<PageFixture>()); }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyStateCanBePainted()
    {
        tree().setCurrent(cause(u"Load test takes 5 min, would double CI time"_s)->id);
        PageFixture::takePicture(*m_page, u"whys-light"_s);
        m_page->showOutline(true);
        PageFixture::takePicture(*m_page, u"whys-outline"_s);
        m_page->showOutline(false);
        m_fixture->theme.setChoice(Theme::Choice::Dark);
        PageFixture::takePicture(*m_page, u"whys-dark"_s);
        m_fixture->theme.setChoice(Theme::Choice::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        PageFixture::takePicture(*m_page, u"whys-rtl"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_page->resize(1064, 650);
        PageFixture::takePicture(*m_page, u"whys-1280"_s);
        tree().edit(cause(u"No alert on pool exhaustion"_s)->id);
        PageFixture::takePicture(*m_page, u"whys-edit"_s);
        press(Qt::Key_Escape);
        tree().setCurrent(cause(u"Pool configuration changes get no focused review"_s)->id);
        find<QWidget>("actionLine")->setFocus();
        PageFixture::takePicture(*m_page, u"whys-systemic"_s);
        openEmpty();
        PageFixture::takePicture(*m_page, u"whys-empty"_s);
        QVERIFY(find<QPushButton>("firstWhy")->isVisible());
    }

    void theChainIsBuiltByKeysAlone()
    {
        openEmpty();
        QVERIFY(tree().hasFocus());
        press(Qt::Key_Tab);
        type(u"New code did not test connection limits"_s);
        press(Qt::Key_Tab); // keeps it and asks why again
        type(u"No automated load testing in CI"_s);
        press(Qt::Key_Return);
        QVERIFY(tree().hasFocus());
        press(Qt::Key_Return);
        type(u"No alert on pool exhaustion"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Left);
        press(Qt::Key_Insert);
        type(u"Load test takes 5 min, would double CI time"_s);
        press(Qt::Key_Return);
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(shape(), u"(New code did not test connection limits("
                          "No automated load testing in CI(Load test takes 5 min, would double CI time),"
                          "No alert on pool exhaustion))"_s);
        QVERIFY(cause(u"Load test takes 5 min, would double CI time"_s)->systemic);
        QCOMPARE(m_fixture->stored(), value());
        QVERIFY(!find<QPushButton>("firstWhy")->isVisible());
        for (int step = 0; step < 5; ++step)
            m_fixture->document().undo();
        QVERIFY(value().causes.isEmpty());
        QVERIFY(!m_fixture->document().history().canUndo());
    }

    void theFirstStepIsOffered()
    {
        openEmpty();
        QTest::mouseClick(find<QPushButton>("firstWhy"), Qt::LeftButton);
        type(u"The pool was too small"_s);
        press(Qt::Key_Return);
        QCOMPARE(shape(), u"(The pool was too small)"_s);
        m_page->reveal(value().causes.first().id.toString());
        tree().setCurrent({});
        press(Qt::Key_F2);
        type(u"The pool broke"_s);
        press(Qt::Key_Return);
        QCOMPARE(value().incident.problem, u"The pool broke"_s);
    }

    void theInspectorEditsTheSelectedCause()
    {
        const auto id = cause(u"No alert on pool exhaustion"_s)->id;
        const auto before = value();
        m_page->reveal(id.toString());
        auto *text = find<QPlainTextEdit>("textEdit");
        QCOMPARE(text->toPlainText(), u"No alert on pool exhaustion"_s);
        text->setFocus();
        text->selectAll();
        type(u"Nobody was told"_s);
        QCOMPARE(cause(u"Nobody was told"_s)->id, id);
        auto *evidence = find<QPlainTextEdit>("evidenceEdit");
        evidence->setFocus();
        evidence->selectAll();
        type(u"The alert list"_s);
        QCOMPARE(cause(u"Nobody was told"_s)->evidence, u"The alert list"_s);
        auto *confidence = find<QComboBox>("confidenceBox");
        confidence->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(cause(u"Nobody was told"_s)->confidence, Confidence::Guess);
        QCOMPARE(m_fixture->stored(), value());

        // One step for each field, however many keys were pressed.
        m_fixture->document().undo();
        m_fixture->document().undo();
        QCOMPARE(cause(u"Nobody was told"_s)->confidence, Confidence::Observed);
        m_fixture->document().undo();
        QCOMPARE(evidence->toPlainText(), u"The first alert was the database CPU, not the pool"_s);
        m_fixture->document().undo();
        QCOMPARE(value(), before);
        QCOMPARE(text->toPlainText(), u"No alert on pool exhaustion"_s);
    }

    void timelineEventsAreChosenAsEvidence()
    {
        const auto id = cause(u"Review did not look at the connection limit"_s)->id;
        m_page->reveal(id.toString());
        auto *button = find<QPushButton>("eventsButton");
        button->setFocus();
        press(Qt::Key_Space);
        auto *list = find<QListView>("eventsList");
        QVERIFY(list->isVisible());
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        press(Qt::Key_Space);
        QCOMPARE(findById(value().causes, id)->evidenceEvents, QList<EventId>{value().timeline.first().id});
        press(Qt::Key_Space);
        QVERIFY(findById(value().causes, id)->evidenceEvents.isEmpty());
    }

    void theChainReadUpwardHasRoom()
    {
        for (const auto &one : value().causes) {
            m_page->reveal(one.id.toString());
            QCoreApplication::processEvents();
            const auto *upward = m_page->findChild<UpwardText *>();
            QVERIFY2(upward->height() >= upward->heightForWidth(upward->width()), qPrintable(one.text));
        }
    }

    void stopChecksAreTicked()
    {
        const auto id = cause(u"No alert on pool exhaustion"_s)->id;
        m_page->reveal(id.toString());
        auto *check = find<QCheckBox>("stopCheck2");
        check->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(findById(value().causes, id)->stopChecks, StopChecks(StopCheck::WithinOurReach));
        m_fixture->document().undo();
        QVERIFY(!check->isChecked());
    }

    void hintsSayWhatIsMissing()
    {
        openEmpty();
        press(Qt::Key_Tab);
        type(u"The pool was too small"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        type(u"Nobody measured its load"_s);
        press(Qt::Key_Return);
        auto *hints = m_page->findChild<HintPanels *>();
        QVERIFY(hints->isVisible());
        QVERIFY(std::any_of(hints->hints().begin(), hints->hints().end(),
                            [](const CauseHint &hint) { return hint.kind == CauseHintKind::NotYetSystemic; }));
        QVERIFY(find<QLabel>("hintLine")->text().startsWith(u"One branch only"_s));
    }

    void aChainThatEndsAtAPersonIsAskedOn()
    {
        openEmpty();
        press(Qt::Key_Tab);
        type(u"The on-call engineer forgot to raise the limit"_s);
        press(Qt::Key_Return);
        auto *hints = m_page->findChild<HintPanels *>();
        QVERIFY(hints->isVisible());
        QVERIFY(hints->wordingHint());
        QCOMPARE(hints->wordingHint()->kind, CauseWordingKind::DeviationWithoutCause);
        const auto title = hints->wordingHint()->title;
        const auto labels = hints->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == title; }));
        m_page->tree()->setFocus();
        press(Qt::Key_Tab);
        type(u"The limit is not shown where it is raised"_s);
        press(Qt::Key_Return);
        QVERIFY(!hints->wordingHint());
    }

    void actionsThatAnswerAreAddedHere()
    {
        const auto id = cause(u"No alert on pool exhaustion"_s)->id;
        m_page->reveal(id.toString());
        auto *line = find<QWidget>("actionLine")->findChild<QLineEdit *>();
        line->setFocus();
        type(u"Alert on pool use @Backend P0 3d => fires above 90%"_s);
        press(Qt::Key_Return);
        const auto &added = value().actions.last();
        QCOMPARE(added.title, u"Alert on pool use"_s);
        QCOMPARE(added.owner, u"Backend"_s);
        QCOMPARE(added.causes, QList<CauseId>{id});
        QCOMPARE(line->text(), QString());
        QSignalSpy asked(m_page.get(), &WorkspacePage::pageRequested);
        const auto buttons = m_page->findChildren<QPushButton *>();
        const auto show = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->accessibleName() == u"Show the action item: Alert on pool use"_s;
        });
        QVERIFY(show != buttons.end());
        (*show)->click();
        QCOMPARE(asked.value(0).value(1).toString(), added.id.toString());
    }

    void treeAndOutlineShareTheSelection()
    {
        const auto id = cause(u"No alert on pool exhaustion"_s)->id;
        tree().setCurrent(id);
        QTest::mouseClick(find<QPushButton>("outlineButton"), Qt::LeftButton);
        auto *outline = m_page->outline();
        QVERIFY(outline->isVisible());
        QCOMPARE(outline->currentIndex().data().toString(), u"No alert on pool exhaustion"_s);
        outline->setFocus();
        press(Qt::Key_Up);
        QTest::mouseClick(find<QPushButton>("treeButton"), Qt::LeftButton);
        QCOMPARE(tree().current(), cause(u"Load testing framework is not integrated with the pipeline"_s)->id);
    }

    void treeAndOutlineAreFoldedAlike()
    {
        const auto id = cause(u"No automated load testing in CI"_s)->id;
        tree().setCollapsed(id, true);
        m_page->showOutline(true);
        auto *outline = m_page->outline();
        const auto row = outline->model()->index(0, 0, outline->model()->index(0, 0, outline->model()->index(0, 0)));
        QCOMPARE(row.data().toString(), u"No automated load testing in CI"_s);
        QVERIFY(!outline->isExpanded(row));
        outline->expand(row);
        QVERIFY(!tree().scene().isCollapsed(id));
        m_page->showOutline(false);
        m_page->showOutline(true);
        QVERIFY(outline->isExpanded(outline->model()->index(0, 0)));
    }

    void theOutlineAddsAndEditsByKeys()
    {
        const auto before = value();
        m_page->showOutline(true);
        tree().setCurrent(cause(u"No alert on pool exhaustion"_s)->id);
        m_page->outline()->setFocus();
        press(Qt::Key_Insert);
        type(u"Nobody looked"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(cause(u"Nobody looked"_s) != nullptr); // a view takes the text after the key
        QCOMPARE(cause(u"Nobody looked"_s)->parent, cause(u"No alert on pool exhaustion"_s)->id);
        m_page->outline()->setFocus();
        press(Qt::Key_Return); // a sibling, given up
        press(Qt::Key_Escape);
        QCoreApplication::processEvents();
        QCOMPARE(value().causes.size(), before.causes.size() + 1);
        m_page->outline()->setFocus();
        m_fixture->document().undo();
        QCOMPARE(value(), before);
    }

    void whatCannotBeWrittenIsNotLost()
    {
        const auto id = cause(u"No alert on pool exhaustion"_s)->id;
        m_page->reveal(id.toString());
        const auto file = m_fixture->path(u"test.debrief"_s);
        QVERIFY(QFile::rename(file, file + u".away"_s));
        auto *evidence = find<QPlainTextEdit>("evidenceEdit");
        evidence->setFocus();
        evidence->selectAll();
        type(u"x"_s);
        QCOMPARE(evidence->toPlainText(), u"x"_s);
        tree().setFocus();
        press(Qt::Key_Tab);
        type(u"Nobody looked"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_fixture->document().unwrittenCount(), 2);
        QCOMPARE(evidence->isVisible(), true);

        QVERIFY(QFile::rename(file + u".away"_s, file));
        QVERIFY(m_fixture->document().retryUnwritten().ok());
        QCOMPARE(findById(value().causes, id)->evidence, u"x"_s);
        QVERIFY(cause(u"Nobody looked"_s) != nullptr);
        QCOMPARE(m_fixture->stored(), value());
    }

    void readingOnlyNothingCanBeChanged()
    {
        m_fixture->makeReadOnly();
        m_page = std::make_unique<WhysPage>(m_fixture->document(), m_fixture->context());
        PageFixture::show(*m_page);
        QVERIFY(!find<QPushButton>("addWhyButton")->isEnabled());
        QCOMPARE(find<QPushButton>("addWhyButton")->toolTip(), u"Another program has this library open."_s);
        m_page->reveal(cause(u"No alert on pool exhaustion"_s)->id.toString());
        QVERIFY(!find<QPlainTextEdit>("textEdit")->isEnabled());
    }
};

QTEST_MAIN(WhysPageTest)
#include "WhysPageTest.moc"
