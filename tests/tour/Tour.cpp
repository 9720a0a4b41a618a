// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/Tour.h"

#include "tour/MeetingTour.h"
#include "tour/TourLibrary.h"
#include "widgets/common/wording/rules/WordingRulesDialog.h"
#include "widgets/dialogs/BackupsDialog.h"
#include "widgets/keys/KeysDialog.h"
#include "widgets/library/LibraryPage.h"
#include "widgets/meeting/MeetingStarter.h"
#include "widgets/shell/LibraryFiles.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/WorkspacePages.h"
#include "widgets/shell/WorkspaceView.h"

#include <QPlainTextEdit>
#include <QTabWidget>
#include <QtTest>

namespace debrief {

Tour::Tour(const QDir &folder, const TourLook &look)
    : m_folder(folder)
    , m_look(look)
    , m_settings(m_files.filePath(QStringLiteral("settings.ini")))
    , m_formats(FormatRegistry::standard())
    , m_session(m_clock)
    , m_keys(m_settings)
    , m_context{m_clock, m_theme, m_settings, m_prompts, m_formats, m_keys}
{
    m_folder.mkpath(m_look.name);
    m_theme.applyTo(*qApp);
    m_settings.setScheme(m_look.scheme == Theme::Choice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    m_window = std::make_unique<MainWindow>(m_session, m_context);
    m_window->resize(m_look.size);
    m_window->show();
    m_window->activateWindow();
}

Tour::~Tour() = default;

int Tour::walk()
{
    openLibrary(false);
    shoot(*m_window, QStringLiteral("library-empty"));
    openLibrary(true);
    walkLibrary();
    walkPages();
    walkWording();
    walkMeeting();
    walkDialogs();
    return m_pictures;
}

void Tour::openLibrary(bool withPostmortems)
{
    const auto path =
        m_files.filePath(withPostmortems ? QStringLiteral("platform.debrief") : QStringLiteral("new.debrief"));
    auto *page = m_window->findChild<LibraryPage *>();
    QSignalSpy loaded(page, &LibraryPage::loaded);
    {
        const auto created = Library::create(path);
        if (!created)
            qFatal("%s", qPrintable(created.error().message));
        if (withPostmortems)
            m_sample = fillTourLibrary(*created.value());
    }
    m_window->libraryFiles().openLibrary(path);
    if (loaded.isEmpty() && !loaded.wait())
        qFatal("The library %s was not listed", qPrintable(path));
}

void Tour::walkLibrary()
{
    shoot(*m_window, QStringLiteral("library"));
    auto *filter = m_window->findChild<QLineEdit *>(QStringLiteral("libraryFilter"));
    filter->setText(QStringLiteral("nothing like this"));
    shoot(*m_window, QStringLiteral("library-nothing-found"));
    filter->clear();
    m_window->findChild<QAbstractButton *>(QStringLiteral("attentionBlockers"))->click();
    shoot(*m_window, QStringLiteral("library-blockers"));
    m_window->findChild<QAbstractButton *>(QStringLiteral("attentionBlockers"))->click();
}

void Tour::walkPages()
{
    Postmortem empty;
    empty.id = PostmortemId::create();
    empty.incident.reference = QStringLiteral("INC-2026-0850");
    empty.incident.date = m_clock.today();
    const auto added = m_session.add(empty);
    for (const auto &entry : workspacePages()) {
        const auto name = QString::fromLatin1(entry.icon);
        m_window->showPostmortem(m_sample, entry.kind);
        shoot(*m_window, name);
        if (added) {
            m_window->showPostmortem(added.value(), entry.kind);
            shoot(*m_window, name + QStringLiteral("-empty"));
        }
    }
    m_session.close(empty.id);
}

void Tour::walkWording()
{
    m_window->showPostmortem(m_sample, PageKind::Overview);
    auto *workspace = m_window->currentWorkspace();
    auto *summary = workspace->findChild<QPlainTextEdit *>(QStringLiteral("summaryEdit"));
    summary->setFocus();
    summary->setPlainText(QStringLiteral("Requests failed for 16 minutes after a deploy. The on-call engineer forgot "
                                         "to check the pool limit. Obviously nobody looked at the dashboard."));
    QTest::keyClick(summary, Qt::Key_F7);
    shoot(*m_window, QStringLiteral("overview-wording"));
    QTest::keyClick(summary, Qt::Key_F7, Qt::ShiftModifier);
    shoot(*m_window, QStringLiteral("overview-wording-why"));
    workspace->document().undo();
    auto *rules = new WordingRulesDialog(workspace->document(), m_context, m_window.get());
    rules->show();
    auto *tabs = rules->findChild<QTabWidget *>(QStringLiteral("wordingTabs"));
    const char *const names[] = {"dialog-wording-rules", "dialog-wording-phrases", "dialog-wording-words"};
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        shoot(*rules, QString::fromLatin1(names[tab]));
    }
    rules->close();
}

void Tour::walkMeeting()
{
    m_window->showPostmortem(m_sample);
    m_window->meetings().start(m_window->currentWorkspace()->document());
    auto *shared = windowNamed(QStringLiteral("meetingWindow"));
    auto *console = windowNamed(QStringLiteral("meetingConsole"));
    if (shared == nullptr || console == nullptr)
        return;
    shared->resize(m_look.size);
    // What is left of a screen that size beside its own bars.
    console->resize(console->size().expandedTo({1100, 860}).boundedTo(m_look.size - QSize(0, 40)));
    MeetingTour(*shared, *console, m_clock, [this](QWidget &widget, const QString &name) {
        shoot(widget, name);
    }).walk();
    m_window->meetings().closeAll();
}

void Tour::walkDialogs()
{
    KeysDialog shortcuts(m_keys, m_prompts, m_window.get());
    shortcuts.show(KeyArea::Meeting);
    shoot(shortcuts, QStringLiteral("dialog-shortcuts"));
    shortcuts.close();
    BackupsDialog backups(
        {{{}, m_clock.today().addDays(-1), 1843200, 6}, {{}, m_clock.today().addDays(-2), 1802240, 5}}, m_window.get());
    backups.show();
    shoot(backups, QStringLiteral("dialog-backups"));
}

QWidget *Tour::windowNamed(const QString &objectName) const
{
    const auto windows = QApplication::topLevelWidgets();
    const auto found = std::find_if(windows.begin(), windows.end(),
                                    [&](const QWidget *window) { return window->objectName() == objectName; });
    return found == windows.end() ? nullptr : *found;
}

void Tour::settle()
{
    // Layouts and row heights follow in the next turns of the event loop.
    for (int turn = 0; turn < 4; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void Tour::shoot(QWidget &widget, const QString &name)
{
    settle();
    const auto path = m_folder.filePath(QStringLiteral("%1/%2.png").arg(m_look.name, name));
    if (!widget.grab().save(path))
        qFatal("%s could not be written", qPrintable(path));
    ++m_pictures;
}

} // namespace debrief
