// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/CaptureSettling.h"
#include "domain/edits/ReflectionEdits.h"
#include "support/Builders.h"
#include "support/PageFixture.h"
#include "support/TableMenu.h"
#include "widgets/common/ContentTable.h"
#include "widgets/common/QuickLine.h"
#include "widgets/lessons/CapturesPanel.h"
#include "widgets/lessons/ReflectionPanel.h"
#include "widgets/lessons/ReflectionWords.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// The panels of the lessons page, each on its own.
class LessonsPanelsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;

    template <typename T>
    T *shown(T *panel)
    {
        m_window = std::make_unique<QWidget>();
        (new QVBoxLayout(m_window.get()))->addWidget(panel);
        PageFixture::show(*m_window, {600, 400});
        return panel;
    }
    static void inMenuOf(ContentTable *table, const std::function<void(QMenu &)> &use)
    {
        QVERIFY(useMenu(*table, use));
    }
    [[nodiscard]] QList<Reflection> ofKind(ReflectionKind kind) const
    {
        return reflectionsOfKind(m_fixture->value(), kind);
    }
    static QList<ReflectionId> idsOf(const QList<Reflection> &reflections)
    {
        QList<ReflectionId> ids;
        for (const auto &reflection : reflections)
            ids.append(reflection.id);
        return ids;
    }
    void say(const QString &text, CaptureKind kind)
    {
        Capture capture;
        capture.id = CaptureId::create();
        capture.at = build::at(u"15:10"_s) + std::chrono::minutes(m_fixture->value().captures.size());
        capture.kind = kind;
        capture.text = text;
        ChangeSet edit;
        edit.add(capture);
        QVERIFY(m_fixture->document().record(edit).ok());
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PageFixture>(); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void eachKindHasItsOwnWords()
    {
        QSet<QString> seen;
        for (const auto &entry : enumEntries<ReflectionKind>()) {
            const auto words = reflectionWords(entry.value);
            QVERIFY(words.placeholder.startsWith(u'+'));
            QVERIFY(!words.lineName.isEmpty());
            QVERIFY(words.emptyText.endsWith(u'.'));
            seen << words.placeholder << words.lineName << words.emptyText;
        }
        QCOMPARE(seen.size(), 18);
    }

    void theMenuMovesToAnotherList()
    {
        auto *panel = shown(new ReflectionPanel(m_fixture->document(), ReflectionKind::WentWell));
        auto *table = panel->findChild<ContentTable *>();
        const auto moved = ofKind(ReflectionKind::WentWell).at(1);
        QVERIFY(panel->reveal(moved.id));
        inMenuOf(table, [](QMenu &menu) {
            QCOMPARE(entryNamed(menu, u"Remove"_s)->shortcut(), QKeySequence(Qt::Key_Delete));
            entryNamed(*entryNamed(menu, u"Move to"_s)->menu(), u"Where we were lucky"_s)->trigger();
        });
        QCOMPARE(ofKind(ReflectionKind::WasLucky).size(), 1);
        QCOMPARE(ofKind(ReflectionKind::WasLucky).first().id, moved.id);
        QVERIFY(!panel->reveal(moved.id));
        m_fixture->document().undo();
        QVERIFY(panel->reveal(moved.id));
    }

    void theMenuMovesUpAndDown()
    {
        auto *panel = shown(new ReflectionPanel(m_fixture->document(), ReflectionKind::Lesson));
        auto *table = panel->findChild<ContentTable *>();
        const auto before = ofKind(ReflectionKind::Lesson);
        panel->reveal(before.last().id);
        inMenuOf(table, [](QMenu &menu) { entryNamed(menu, u"Move up"_s)->trigger(); });
        QCOMPARE(ofKind(ReflectionKind::Lesson).at(1).id, before.last().id);
        inMenuOf(table, [](QMenu &menu) { entryNamed(menu, u"Move down"_s)->trigger(); });
        QCOMPARE(idsOf(ofKind(ReflectionKind::Lesson)), idsOf(before));
        inMenuOf(table, [](QMenu &menu) { entryNamed(menu, u"Move down"_s)->trigger(); }); // the end is the end
        QCOMPARE(idsOf(ofKind(ReflectionKind::Lesson)), idsOf(before));
    }

    void severalMoveTogether()
    {
        auto *panel = shown(new ReflectionPanel(m_fixture->document(), ReflectionKind::WentWell));
        auto *table = panel->findChild<ContentTable *>();
        const auto before = ofKind(ReflectionKind::WentWell);
        panel->reveal(before[0].id);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        const auto after = ofKind(ReflectionKind::WentWell);
        QCOMPARE(after[0].id, before[2].id);
        QCOMPARE(after[1].id, before[0].id);
        QCOMPARE(after[2].id, before[1].id);
        QCOMPARE(table->selectedRows(), (QList<int>{1, 2}));
    }

    void anEmptyLineAddsNothing()
    {
        auto *panel = shown(new ReflectionPanel(m_fixture->document(), ReflectionKind::Lesson));
        const auto before = m_fixture->value();
        QTest::keyClicks(panel->quickLine(), u"   "_s);
        QTest::keyClick(panel->quickLine(), Qt::Key_Return);
        QCOMPARE(m_fixture->value(), before);
    }

    void thanksToSomebodyWhoIsNoParticipantNeedAColon()
    {
        auto *panel = shown(new ReflectionPanel(m_fixture->document(), ReflectionKind::Thanks));
        QTest::keyClicks(panel->quickLine(), u"Support desk: answered 200 customers"_s);
        QTest::keyClick(panel->quickLine(), Qt::Key_Return);
        QCOMPARE(ofKind(ReflectionKind::Thanks).last().who, u"Support desk");
        QCOMPARE(ofKind(ReflectionKind::Thanks).last().text, u"answered 200 customers");
    }

    void whatWasSaidBecomesAQuestionFromTheMenu()
    {
        say(u"Who may stop a deployment?"_s, CaptureKind::Question);
        auto *panel = shown(new CapturesPanel(m_fixture->document()));
        QVERIFY(panel->isVisible());
        inMenuOf(panel->findChild<ContentTable *>(),
                 [](QMenu &menu) { entryNamed(menu, u"Make question"_s)->trigger(); });
        QCOMPARE(ofKind(ReflectionKind::Question).last().text, u"Who may stop a deployment?");
        QVERIFY(openCaptures(m_fixture->value()).isEmpty());
        QVERIFY(!panel->isVisible());
    }

    void severalAreSettledAtOnce()
    {
        say(u"one"_s, CaptureKind::ActionIdea);
        say(u"two"_s, CaptureKind::ActionIdea);
        say(u"three"_s, CaptureKind::Note);
        auto *panel = shown(new CapturesPanel(m_fixture->document()));
        auto *table = panel->findChild<ContentTable *>();
        const auto actions = m_fixture->value().actions.size();
        QVERIFY(panel->reveal(m_fixture->value().captures.first().id));
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::mouseClick(panel->findChild<QPushButton *>(u"makeActionButton"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->value().actions.size(), actions + 2);
        QCOMPARE(table->selectedRows(), QList<int>{0});
        m_fixture->document().undo();
        QCOMPARE(m_fixture->value().actions.size(), actions);
        QCOMPARE(openCaptures(m_fixture->value()).size(), 3);
    }

    void withoutASelectionTheButtonsSayWhatIsMissing()
    {
        say(u"one"_s, CaptureKind::Note);
        auto *panel = shown(new CapturesPanel(m_fixture->document()));
        auto *button = panel->findChild<QPushButton *>(u"dropCaptureButton"_s);
        QVERIFY(button->isEnabled());
        panel->findChild<ContentTable *>()->clearSelection();
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), u"Select what was said first");
    }

    void whatWasSaidIsEditedInPlace()
    {
        say(u"one"_s, CaptureKind::Note);
        auto *panel = shown(new CapturesPanel(m_fixture->document()));
        auto *table = panel->findChild<ContentTable *>();
        panel->reveal(m_fixture->value().captures.first().id);
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, u"One alert"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_fixture->value().captures.first().text, u"One alert"_s);
    }
};

QTEST_MAIN(LessonsPanelsTest)
#include "LessonsPanelsTest.moc"
