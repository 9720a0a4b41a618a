// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/LibrarySession.h"
#include "exchange/FormatRegistry.h"
#include "support/FakeClock.h"
#include "support/ScriptedPrompts.h"
#include "widgets/common/QuickLine.h"
#include "widgets/common/Settings.h"
#include "widgets/common/TextArea.h"
#include "widgets/common/UiContext.h"
#include "widgets/keys/KeyMap.h"
#include "widgets/shell/LibraryFiles.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/WorkspaceView.h"
#include "widgets/theme/Theme.h"
#include "widgets/whys/CauseTreeView.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// INC-2026-0847 from an empty library to the published report, with keys and mouse alone.
class MainJobTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    Theme m_theme;
    ScriptedPrompts m_prompts;
    FormatRegistry m_formats = FormatRegistry::standard();
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeyMap> m_keys;
    std::unique_ptr<LibrarySession> m_session;
    std::unique_ptr<UiContext> m_context;
    std::unique_ptr<MainWindow> m_window;

    const Postmortem &value() const { return m_window->currentWorkspace()->document().value(); }
    QWidget *page() const { return m_window->currentWorkspace()->page(m_window->currentWorkspace()->currentPage()); }
    template <typename W>
    W *find(const char *name) const
    {
        return page()->findChild<W *>(QString::fromLatin1(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        auto *focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : m_window.get(), key, with);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void typeInto(QWidget *field, const QString &text) const
    {
        QTest::mouseClick(field, Qt::LeftButton);
        field->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    /// One line after the other into the quick line of the page.
    void enterLines(const QStringList &lines) const
    {
        press(Qt::Key_L, Qt::ControlModifier);
        auto *edit = page()->findChild<QuickLine *>()->lineEdit();
        for (const auto &line : lines) {
            edit->setFocus();
            type(line);
            press(Qt::Key_Return);
            QVERIFY2(edit->text().isEmpty(), qPrintable(line));
        }
    }
    void goTo(Qt::Key number) const { QTest::keyClick(m_window.get(), number, Qt::ControlModifier); }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.applyTo(*qApp);
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_session = std::make_unique<LibrarySession>(m_clock);
        m_keys = std::make_unique<KeyMap>(*m_settings);
        m_context = std::make_unique<UiContext>(UiContext{m_clock, m_theme, *m_settings, m_prompts, m_formats, *m_keys});
        m_window = std::make_unique<MainWindow>(*m_session, *m_context);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void anEmptyLibraryIsCreated()
    {
        m_prompts.savePath = m_folder.filePath(u"platform"_s);
        m_window->findChild<QAction *>(u"actionNewLibrary"_s)->trigger();
        QVERIFY(m_prompts.errors.isEmpty());
        QVERIFY(m_session->library() != nullptr);
        QVERIFY(QFile::exists(m_folder.filePath(u"platform.debrief"_s)));
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_window->currentWorkspace() != nullptr);
    }

    void theIncidentIsDescribed()
    {
        typeInto(find<QLineEdit>("referenceEdit"), u"INC-2026-0847"_s);
        typeInto(find<QLineEdit>("titleEdit"), u"Connection pool exhausted after deploy"_s);
        typeInto(find<QLineEdit>("impactEdit"), u"2.3% of users, about 15,000 affected"_s);
        typeInto(find<QLineEdit>("servicesEdit"), u"checkout, database"_s);
        typeInto(find<QLineEdit>("problemEdit"), u"Connection pool broke in production"_s);
        auto *severity = find<QComboBox>("severityCombo");
        severity->setFocus();
        press(Qt::Key_Home);
        const auto &incident = value().incident;
        QCOMPARE(incident.reference, u"INC-2026-0847"_s);
        QCOMPARE(incident.severity, Severity::Sev1);
        QCOMPARE(incident.services, (QStringList{u"checkout"_s, u"database"_s}));
        QCOMPARE(incident.problem, u"Connection pool broke in production"_s);
    }

    void theTimelineIsTyped()
    {
        goTo(Qt::Key_3);
        enterLines({u"14:23 [detection] Alert: database CPU spike to 98%"_s, u"14:25 War room opened"_s,
                    u"d 14:27 Rollback chosen over forward fix"_s, u"14:28 [communication] Status page updated"_s,
                    u"14:35 [resolution] Incident resolved, CPU normal"_s, u"+5m Monitoring alerts verified"_s});
        QCOMPARE(value().timeline.size(), 6);
        QVERIFY(value().timeline[2].decisionPoint);
        QCOMPARE(toIsoUtc(value().timeline[5].at), u"2026-03-22T14:40:00Z"_s);
    }

    void theWhysAreAskedDownToASystemicCause()
    {
        goTo(Qt::Key_4);
        page()->findChild<CauseTreeView *>()->setFocus();
        for (const auto *why : {"New code did not test connection limits", "No automated load testing in CI",
                                "Load test framework is not integrated with the pipeline"}) {
            press(Qt::Key_Tab);
            type(QString::fromLatin1(why));
            press(Qt::Key_Return);
        }
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(value().causes.size(), 3);
        const auto systemic = std::find_if(value().causes.begin(), value().causes.end(),
                                           [](const Cause &cause) { return cause.systemic; });
        QVERIFY(systemic != value().causes.end());
        QCOMPARE(systemic->text, u"Load test framework is not integrated with the pipeline"_s);
        QVERIFY(!systemic->parent.isNull());
    }

    void theActionItemsAreTyped()
    {
        goTo(Qt::Key_5);
        enterLines({u"Add connection pool load testing to CI @DevOps P0 1w => catches similar issues before deploy"_s,
                    u"Monitor connection pool exhaustion @Backend P0 3d => alert fires above 90%"_s});
        QCOMPARE(value().actions.size(), 2);
        QCOMPARE(value().actions[0].owner, u"DevOps"_s);
        QCOMPARE(value().actions[1].deadline, std::optional(QDate(2026, 3, 25)));
    }

    void theLastStepsAreTakenBackAndDoneAgain()
    {
        const auto before = value();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(value().actions.isEmpty());
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(value() == before);
    }

    void theReportIsPublishedWithEveryFact()
    {
        goTo(Qt::Key_7);
        QTest::mouseClick(find<QPushButton>("copyButton"), Qt::LeftButton);
        const auto copied = QApplication::clipboard()->text();
        m_prompts.savePath = m_folder.filePath(u"report.md"_s);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QFile file(m_prompts.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto report = QString::fromUtf8(file.readAll());
        QCOMPARE(copied, report);
        for (const auto *fact : {"# INC-2026-0847 Connection pool exhausted after deploy", "Sev 1 Critical", "15,000",
                                 "12 min", "Alert: database CPU spike to 98%", "Rollback chosen over forward fix",
                                 "## Root causes", "Load test framework is not integrated with the pipeline", "DevOps",
                                 "29 Mar 2026", "alert fires above 90%"})
            QVERIFY2(report.contains(QLatin1String(fact)), fact);
    }

    void everythingIsInTheFile()
    {
        const auto before = value();
        m_window.reset();
        m_session->setLibrary(nullptr);
        const auto opened = Library::open(m_folder.filePath(u"platform.debrief"_s));
        QVERIFY2(opened.isOpen(), qPrintable(opened.message));
        QVERIFY(opened.library->load(before.id).value().value == before);
    }
};

QTEST_MAIN(MainJobTest)
#include "MainJobTest.moc"
