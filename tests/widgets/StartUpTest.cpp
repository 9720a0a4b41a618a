// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/StartUp.h"

#include "exchange/sample/Sample.h"
#include "support/PageFixture.h"
#include "support/RandomPostmortem.h"
#include "widgets/library/LibraryPage.h"
#include "widgets/shell/MainWindow.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QtTest>

using namespace debrief;

namespace {

/// Looks at the window in the moment it is painted for the first time.
class FirstLook : public QObject
{
public:
    FirstLook(MainWindow &window, std::function<void()> look)
        : m_look(std::move(look))
    {
        window.installEventFilter(this);
    }
    [[nodiscard]] bool happened() const { return m_happened; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_happened, true))
            m_look();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_look;
    bool m_happened = false;
};

} // namespace

class StartUpTest : public QObject
{
    Q_OBJECT

private:
    PageFixture m_fixture;

    /// A library with two postmortems that nobody has open.
    [[nodiscard]] QString closedLibrary(const QString &name) const
    {
        const auto path = m_fixture.path(name);
        const auto library = Library::create(path).value();
        auto other = randomPostmortem(3);
        other.incident.title = QStringLiteral("Kafka stood still");
        (void) library->addAll({samplePostmortem().value(), other});
        return path;
    }
    static QTableView &table(MainWindow &window)
    {
        return *window.libraryPage().findChild<QTableView *>(QStringLiteral("table"));
    }
    static bool asksForALibrary(MainWindow &window)
    {
        auto *stack = window.libraryPage().findChild<QStackedWidget *>(QStringLiteral("stack"));
        return stack->currentWidget()->objectName() != u"listView";
    }

private Q_SLOTS:
    void theWindowIsThereBeforeTheLibraryIsRead()
    {
        const auto path = closedLibrary(QStringLiteral("first.debrief"));
        LibrarySession session(m_fixture.context().clock);
        MainWindow window(session, m_fixture.context());
        new StartUp(window, {path});
        FirstLook look(window, [&] {
            QVERIFY(session.library() == nullptr);
            QVERIFY(table(window).isVisible());
            QVERIFY(!asksForALibrary(window));
        });
        QSignalSpy loaded(&window.libraryPage(), &LibraryPage::loaded);
        window.show();
        QTRY_VERIFY(session.library() != nullptr);
        QVERIFY(look.happened());
        QVERIFY(!asksForALibrary(window));
        QCOMPARE(table(window).model()->rowCount(), 2); // in the same moment, not when the whole list is read
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(window.windowTitle(), u"first.debrief – Debrief");
    }

    void whatWasTypedBeforeTheListCameNarrowsIt()
    {
        const auto path = closedLibrary(QStringLiteral("typed.debrief"));
        LibrarySession session(m_fixture.context().clock);
        MainWindow window(session, m_fixture.context());
        new StartUp(window, {path});
        window.show();
        auto *filter = window.libraryPage().findChild<QLineEdit *>(QStringLiteral("libraryFilter"));
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("kafka"));
        QVERIFY(session.library() == nullptr);
        QVERIFY(!asksForALibrary(window));
        QTRY_VERIFY(session.library() != nullptr);
        QCOMPARE(filter->text(), u"kafka");
        QTRY_COMPARE(table(window).model()->rowCount(), 1);
        QTRY_VERIFY(table(window).isVisible());
    }

    void aLibraryThatCannotBeOpenedIsNamedAndTheLastOneOpened()
    {
        const auto last = closedLibrary(QStringLiteral("last.debrief"));
        m_fixture.context().settings.rememberLibrary(last);
        auto &prompts = dynamic_cast<ScriptedPrompts &>(m_fixture.context().prompts);
        prompts.errors.clear();
        LibrarySession session(m_fixture.context().clock);
        MainWindow window(session, m_fixture.context());
        new StartUp(window, {m_fixture.path(QStringLiteral("gone.debrief"))});
        window.show();
        QTRY_VERIFY(session.library() != nullptr);
        QCOMPARE(prompts.errors.size(), 1);
        QVERIFY(prompts.errors.first().contains(u"gone.debrief"));
        QVERIFY(session.library()->path().endsWith(u"last.debrief"));
    }

    void aWindowThatIsNeverPaintedOpensTheLibraryAllTheSame()
    {
        const auto path = closedLibrary(QStringLiteral("hidden.debrief"));
        LibrarySession session(m_fixture.context().clock);
        MainWindow window(session, m_fixture.context());
        new StartUp(window, {path});
        QTRY_VERIFY(session.library() != nullptr);
    }
};

QTEST_MAIN(StartUpTest)
#include "StartUpTest.moc"
