// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/FoldPanel.h"
#include "widgets/common/LeadLabel.h"
#include "widgets/common/TextArea.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/common/WheelGuard.h"
#include "widgets/theme/Theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// The small widgets pages are made of.
class FieldWidgetsTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;

    template <typename T>
    T *shown(T *widget)
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(widget);
        layout->addStretch();
        m_window->resize(300, 500);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window did not come up");
        return widget;
    }
    static void turnWheel(QWidget &widget)
    {
        QWheelEvent wheel({5, 5}, widget.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&widget, &wheel);
    }

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void cleanup()
    {
        m_window.reset();
        m_theme.setChoice(Theme::Choice::Light);
    }

    void aTextAreaGrowsWithItsTextUpToALimit()
    {
        auto *area = shown(new TextArea);
        area->setLines(2, 4);
        QTRY_VERIFY(area->height() == area->sizeHint().height());
        const int two = area->height();
        area->setPlainText(u"1\n2\n3"_s);
        QTRY_VERIFY(area->height() > two);
        const int three = area->height();
        area->setPlainText(u"1\n2\n3\n4\n5\n6"_s);
        QTRY_VERIFY(area->height() > three);
        QCOMPARE(area->height() - three, three - two);
        area->setPlainText(u"word "_s.repeated(40)); // wraps
        QTRY_VERIFY(area->height() > three);
        area->clear();
        QTRY_COMPARE(area->height(), two);
    }

    void tabLeavesATextArea()
    {
        auto *area = shown(new TextArea);
        auto *next = new QLineEdit;
        m_window->layout()->addWidget(next);
        next->show();
        area->setFocus();
        QTest::keyClick(area, Qt::Key_Tab);
        QVERIFY(area->toPlainText().isEmpty());
        QVERIFY(next->hasFocus());
    }

    void aFoldOpensWithMouseAndKeyboard()
    {
        auto *panel = new FoldPanel;
        panel->setTitle(u"Private notes"_s);
        panel->setNote(u"Only here"_s);
        auto *content = new QLabel(u"secret"_s);
        panel->setContent(content);
        shown(panel);
        QSignalSpy changes(panel, &FoldPanel::expandedChanged);
        QVERIFY(!content->isVisible());
        QCOMPARE(panel->titleButton()->accessibleName(), u"Private notes");
        QCOMPARE(panel->titleButton()->accessibleDescription(), u"Only here");
        QTest::mouseClick(panel->titleButton(), Qt::LeftButton);
        QVERIFY(content->isVisible() && panel->isExpanded());
        panel->titleButton()->setFocus();
        QTest::keyClick(panel->titleButton(), Qt::Key_Space);
        QVERIFY(!content->isVisible());
        QCOMPARE(changes.size(), 2);
    }

    void newContentOfAFoldKeepsItsState()
    {
        auto *panel = new FoldPanel;
        panel->setContent(new QLabel(u"old"_s));
        shown(panel);
        panel->setExpanded(true);
        auto *content = new QLabel(u"new"_s);
        panel->setContent(content);
        QVERIFY(content->isVisible());
        QCOMPARE(panel->findChildren<QLabel *>(u""_s, Qt::FindDirectChildrenOnly).contains(content), true);
    }

    void aLeadLabelIsAsHighAsItsLines()
    {
        auto *label =
            shown(new LeadLabel(u"Nobody is named as scribe."_s, u"The facilitator can't listen and write."_s));
        QCOMPARE(label->text(), u"Nobody is named as scribe. The facilitator can't listen and write.");
        QCOMPARE(label->accessibleName(), label->text());
        const int wide = label->height();
        m_window->resize(180, 500);
        QTRY_VERIFY(label->height() > wide);
        m_window->resize(900, 500);
        QTRY_VERIFY(label->height() < wide);
    }

    void aToneFollowsTheScheme()
    {
        auto *label = shown(new ToneLabel);
        label->setTone(Tone::Attention);
        QCOMPARE(label->palette().color(QPalette::WindowText), lightColors().attention.text);
        m_theme.setChoice(Theme::Choice::Dark);
        QTRY_COMPARE(label->palette().color(QPalette::WindowText), darkColors().attention.text);
        label->setTone(std::nullopt);
        QCOMPARE(label->palette().color(QPalette::WindowText), darkColors().text);
    }

    void aProblemIsSaidOnlyWhileThereIsOne()
    {
        auto *label = shown(new ToneLabel);
        label->setProblem(u"Write a name."_s);
        QVERIFY(label->isVisible());
        QCOMPARE(label->accessibleName(), u"Write a name.");
        label->setProblem({});
        QVERIFY(!label->isVisible());
    }

    void theWheelScrollsThePageUnlessTheFieldIsInUse()
    {
        auto *list = new QComboBox;
        list->addItems({u"a"_s, u"b"_s, u"c"_s});
        WheelGuard guard;
        guard.watch(*list);
        shown(list);
        list->clearFocus();
        turnWheel(*list);
        QCOMPARE(list->currentIndex(), 0);
        list->setFocus();
        turnWheel(*list);
        QCOMPARE(list->currentIndex(), 1);
    }
};

QTEST_MAIN(FieldWidgetsTest)
#include "FieldWidgetsTest.moc"
