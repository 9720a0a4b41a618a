// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/CauseTreeView.h"

#include "domain/rules/CauseTree.h"
#include "support/PageFixture.h"
#include "widgets/whys/WhysPage.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// The tree on its page, as a person has it.
class CauseTreeViewTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] const Postmortem &value() const { return m_fixture->value(); }
    [[nodiscard]] CauseId idOf(const QString &start) const
    {
        for (const auto &one : value().causes) {
            if (one.text.startsWith(start))
                return one.id;
        }
        return {};
    }
    [[nodiscard]] QString current() const
    {
        const auto *cause = findById(value().causes, m_tree->current());
        return cause == nullptr ? QString() : cause->text;
    }
    [[nodiscard]] CauseId parentOf(const QString &start) const { return findById(value().causes, idOf(start))->parent; }
    [[nodiscard]] QPoint middleOf(const CauseId &id) const { return m_tree->boxRect(id).center(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void drag(const CauseId &from, QPoint to, bool release = true)
    {
        auto *viewport = m_tree->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, middleOf(from));
        QTest::mouseMove(viewport, middleOf(from) + QPoint(20, 20));
        QTest::mouseMove(viewport, to);
        if (release)
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<WhysPage> m_page;
    CauseTreeView *m_tree = nullptr;

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_page = std::make_unique<WhysPage>(m_fixture->document(), m_fixture->context());
        PageFixture::show(*m_page);
        m_tree = m_page->tree();
        m_page->reveal({});
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void arrowsMoveAlongTheTree()
    {
        press(Qt::Key_Home);
        QVERIFY(m_tree->current().isNull());
        press(Qt::Key_Down);
        QCOMPARE(current(), u"New code did not test connection limits"_s);
        press(Qt::Key_Down);
        QCOMPARE(current(), u"No automated load testing in CI"_s);
        press(Qt::Key_Right);
        QCOMPARE(current(), u"No alert on pool exhaustion"_s);
        press(Qt::Key_Right); // a cousin
        QCOMPARE(current(), u"Pool configuration changes get no focused review"_s);
        press(Qt::Key_Left);
        press(Qt::Key_Up);
        QCOMPARE(current(), u"New code did not test connection limits"_s);
        press(Qt::Key_Z); // letters do nothing by themselves
        QCOMPARE(value().causes.size(), 8);
        QVERIFY(!m_tree->isEditing());
    }

    void arrowsFollowTheReadingDirection()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(m_tree->boxRect(idOf(u"No automated"_s)).x() > m_tree->boxRect(idOf(u"No alert"_s)).x());
        m_tree->setCurrent(idOf(u"No automated"_s));
        press(Qt::Key_Left);
        QCOMPARE(current(), u"No alert on pool exhaustion"_s);
    }

    void aScreenReaderHearsTheCurrentCause()
    {
        m_tree->setCurrent(idOf(u"Load test takes"_s));
        QVERIFY(m_tree->accessibleName().startsWith(u"Cause, why 3 of 4: Load test takes 5 min"_s));
        m_tree->setCurrent({});
        QVERIFY(m_tree->accessibleName().startsWith(u"Incident: Connection pool broke"_s));
    }

    void textIsEditedInPlace()
    {
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, middleOf(idOf(u"No alert"_s)));
        QTest::mouseDClick(m_tree->viewport(), Qt::LeftButton, {}, middleOf(idOf(u"No alert"_s)));
        QVERIFY(m_tree->isEditing());
        QTest::keyClicks(QApplication::focusWidget(), u"Nobody was told"_s);
        press(Qt::Key_Return);
        QVERIFY(!idOf(u"Nobody was told"_s).isNull());
        QVERIFY(m_tree->hasFocus());

        press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"never mind"_s);
        press(Qt::Key_Escape);
        QVERIFY(!m_tree->isEditing());
        QCOMPARE(current(), u"Nobody was told"_s);

        press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"Nobody heard"_s);
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {},
                          middleOf(idOf(u"New code"_s))); // keeps what was typed
        QVERIFY(!idOf(u"Nobody heard"_s).isNull());
        QCOMPARE(current(), u"New code did not test connection limits"_s);
    }

    void aWhyGivenUpLeavesNoTrace()
    {
        const auto before = value();
        m_tree->setCurrent(idOf(u"No alert"_s));
        press(Qt::Key_Tab);
        QVERIFY(m_tree->isEditing());
        press(Qt::Key_Escape);
        QCOMPARE(value(), before);
        QCOMPARE(current(), u"No alert on pool exhaustion"_s);
        QVERIFY(!m_fixture->document().history().canUndo());
        press(Qt::Key_Return);
        press(Qt::Key_Return); // no words
        QCOMPARE(value(), before);
    }

    void deleteTakesTheBranchAndUndoBringsItBack()
    {
        const auto before = value();
        m_tree->setCurrent(idOf(u"No alert"_s));
        press(Qt::Key_Delete);
        QVERIFY(idOf(u"No alert"_s).isNull());
        QVERIFY(idOf(u"Saturation signals"_s).isNull());
        QCOMPARE(current(), u"No automated load testing in CI"_s);
        QVERIFY(m_fixture->prompts.questions.isEmpty());
        m_fixture->document().undo();
        QCOMPARE(value(), before);
    }

    void branchesAreCutCopiedAndPasted()
    {
        m_tree->setCurrent(idOf(u"No alert"_s));
        press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(value().causes.size(), 6);
        m_tree->setCurrent(idOf(u"Review did not"_s));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(value().causes.size(), 8);
        QCOMPARE(parentOf(u"No alert"_s), idOf(u"Review did not"_s));
        QCOMPARE(current(), u"No alert on pool exhaustion"_s);
        press(Qt::Key_C, Qt::ControlModifier);
        m_tree->setCurrent({});
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(value().causes.size(), 10);
    }

    void siblingsAreReordered()
    {
        const auto order = [this] {
            return CauseTree(value().causes).children(idOf(u"New code"_s)).indexOf(idOf(u"No alert"_s));
        };
        m_tree->setCurrent(idOf(u"No alert"_s));
        QCOMPARE(order(), 1);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), 0);
        QCOMPARE(current(), u"No alert on pool exhaustion"_s);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(order(), 1);
    }

    void foldingHidesWhatIsBelow()
    {
        m_tree->setCurrent(idOf(u"No automated"_s));
        press(Qt::Key_Space);
        QVERIFY(m_tree->boxRect(idOf(u"Load test takes"_s)).isNull());
        QCOMPARE(m_tree->scene().box(idOf(u"No automated"_s))->hidden, 2);
        press(Qt::Key_Down);
        QCOMPARE(current(), u"No automated load testing in CI"_s);
        m_tree->setCurrent(idOf(u"Load testing framework"_s)); // chosen elsewhere: it comes into sight
        QVERIFY(!m_tree->boxRect(idOf(u"Load testing framework"_s)).isNull());
        m_tree->setCollapsed(idOf(u"New code"_s), true);
        QCOMPARE(current(), u"New code did not test connection limits"_s);
        const auto knob = m_tree->boxRect(idOf(u"New code"_s));
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, QPoint(knob.center().x(), knob.bottom()));
        QVERIFY(!m_tree->scene().isCollapsed(idOf(u"New code"_s)));
    }

    void aBranchIsDraggedToAnotherParent()
    {
        drag(idOf(u"No alert"_s), middleOf(idOf(u"Review did not"_s)));
        QCOMPARE(parentOf(u"No alert"_s), idOf(u"Review did not"_s));
        QCOMPARE(m_fixture->document().history().undoText(), u"Move cause"_s);
        drag(idOf(u"No alert"_s), middleOf({}));
        QVERIFY(parentOf(u"No alert"_s).isNull());
    }

    void aCauseCannotBeDraggedBelowItself()
    {
        const auto before = value();
        drag(idOf(u"New code"_s), middleOf(idOf(u"No alert"_s)), false);
        PageFixture::takePicture(*m_page, u"whys-drag-refused"_s);
        QTest::mouseRelease(m_tree->viewport(), Qt::LeftButton, {}, middleOf(idOf(u"No alert"_s)));
        drag(idOf(u"No alert"_s), middleOf(idOf(u"Review did not"_s)), false);
        PageFixture::takePicture(*m_page, u"whys-drag"_s);
        press(Qt::Key_Escape);
        QTest::mouseRelease(m_tree->viewport(), Qt::LeftButton, {}, middleOf(idOf(u"Review did not"_s)));
        QCOMPARE(value(), before);
    }

    void zoomsAndFits()
    {
        press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_tree->scale() > 1);
        const QPoint at = middleOf(idOf(u"No alert"_s));
        const auto before = m_tree->scale();
        QWheelEvent wheel(at, m_tree->viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_tree->viewport(), &wheel);
        QVERIFY(m_tree->scale() > before);
        QVERIFY((middleOf(idOf(u"No alert"_s)) - at).manhattanLength() < 4); // what is under the pointer stays there
        press(Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier);
        for (const auto &cause : value().causes)
            QVERIFY(m_tree->viewport()->rect().contains(m_tree->boxRect(cause.id)));
    }

    void draggingEmptySpaceMovesTheTree()
    {
        m_tree->setScale(2);
        m_tree->verticalScrollBar()->setValue(100);
        m_tree->horizontalScrollBar()->setValue(200);
        const auto before = m_tree->boxRect({});
        auto *viewport = m_tree->viewport();
        const QPoint empty(viewport->width() - 4, viewport->height() / 2);
        QVERIFY(!m_tree->boxRect(idOf(u"Review did not"_s)).contains(empty));
        QTest::mousePress(viewport, Qt::LeftButton, {}, empty);
        QTest::mouseMove(viewport, empty + QPoint(-30, 40));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, empty + QPoint(-30, 40));
        QCOMPARE(m_tree->boxRect({}).topLeft() - before.topLeft(), QPoint(-30, 40));
    }

    void aLargeTreeIsPaintedWhole()
    {
        ChangeSet edit;
        QList<CauseId> ids;
        for (int i = 0; i < 3000; ++i) {
            Cause cause;
            cause.id = CauseId::create();
            cause.order = i;
            cause.text = u"Cause number %1 with some more words to wrap"_s.arg(i);
            cause.parent = i < 4 ? CauseId() : ids[(i - 1) / 4];
            ids.append(cause.id);
            edit.add(cause);
        }
        QVERIFY(m_fixture->document().perform(edit, u"Add many"_s).ok());
        m_tree->fitAll();
        QVERIFY(m_tree->viewport()->rect().contains(m_tree->boxRect(ids.last())));
        PageFixture::takePicture(*m_page, u"whys-large"_s);
        for (const double scale : {0.1, 0.39, 0.4, 1.0}) {
            m_tree->setScale(scale);
            QVERIFY(!m_tree->grab().isNull());
        }
        m_tree->setCurrent(ids[2900]);
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"One more"_s);
        press(Qt::Key_Return);
        QCOMPARE(value().causes.size(), 3009);
        QCOMPARE(current(), u"One more"_s);
        QVERIFY(m_tree->viewport()->rect().contains(m_tree->boxRect(m_tree->current())));
    }
};

QTEST_MAIN(CauseTreeViewTest)
#include "CauseTreeViewTest.moc"
