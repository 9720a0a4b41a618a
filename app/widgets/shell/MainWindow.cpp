// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/MainWindow.h"

#include "editing/LibrarySession.h"
#include "widgets/common/Settings.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/common/wording/rules/WordingRulesDialog.h"
#include "widgets/keys/KeyMap.h"
#include "widgets/keys/KeysDialog.h"
#include "widgets/library/LibraryPage.h"
#include "widgets/meeting/MeetingStarter.h"
#include "widgets/meeting/agenda/AgendaDialog.h"
#include "widgets/shell/LibraryFiles.h"
#include "widgets/shell/MainMenu.h"
#include "widgets/shell/PostmortemTransfer.h"
#include "widgets/shell/Sidebar.h"
#include "widgets/shell/WorkspaceView.h"
#include "widgets/theme/Theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>

namespace debrief {

namespace {

constexpr auto outsideChangesInterval = std::chrono::seconds(2);

} // namespace

MainWindow::MainWindow(LibrarySession &session, const UiContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_context(context)
    , m_menu(new MainMenu(*this))
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_libraryPage(new LibraryPage(session, context))
    , m_files(new LibraryFiles(session, context, *this))
    , m_transfer(new PostmortemTransfer(session, context, *this))
    , m_meetings(new MeetingStarter(context, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(960, 600);
    resize(1440, 900);
    setAcceptDrops(true);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    setCentralWidget(central);
    m_stack->addWidget(m_libraryPage);

    connectMenu();
    connectSidebar();
    connectLibraryPage();
    connectSession();
    connect(m_meetings, &MeetingStarter::reportRequested, this, [this](const PostmortemId &id) {
        showPostmortem(id, PageKind::Report);
        activateWindow();
    });
    restoreGeometry(context.settings.state(objectName()));
    m_outsideChanges.setInterval(outsideChangesInterval);
    connect(&m_outsideChanges, &QTimer::timeout, &session, &LibrarySession::pollOutsideChanges);
    m_outsideChanges.start();
    showLibrary();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectMenu()
{
    connect(m_menu->newPostmortem, &QAction::triggered, m_files, &LibraryFiles::createPostmortem);
    connect(m_menu->newLibrary, &QAction::triggered, m_files, &LibraryFiles::createLibrary);
    connect(m_menu->openLibrary, &QAction::triggered, m_files, &LibraryFiles::chooseLibrary);
    connect(m_menu->saveCopy, &QAction::triggered, m_files, &LibraryFiles::saveCopy);
    connect(m_menu->restoreBackup, &QAction::triggered, m_files, &LibraryFiles::restoreBackup);
    connect(m_menu, &MainMenu::recentLibraryChosen, m_files, &LibraryFiles::openLibrary);
    connect(m_menu->importFile, &QAction::triggered, m_transfer, &PostmortemTransfer::chooseAndImport);
    connect(m_menu->exportFile, &QAction::triggered, this, [this] {
        if (auto *workspace = currentWorkspace())
            m_transfer->exportWithDialog(workspace->document());
    });
    connect(m_menu->closePostmortem, &QAction::triggered, this, [this] {
        if (auto *workspace = currentWorkspace())
            m_session.close(workspace->document().value().id);
    });
    connect(m_menu->deletePostmortem, &QAction::triggered, this, &MainWindow::deleteCurrentPostmortem);
    connect(m_menu->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menu->undo, &QAction::triggered, this, [this] {
        if (auto *workspace = currentWorkspace())
            workspace->document().undo();
    });
    connect(m_menu->redo, &QAction::triggered, this, [this] {
        if (auto *workspace = currentWorkspace())
            workspace->document().redo();
    });
    connect(m_menu->showLibrary, &QAction::triggered, this, &MainWindow::showLibrary);
    connect(m_menu, &MainMenu::pageChosen, this, [this](PageKind kind) {
        if (auto *workspace = currentWorkspace())
            workspace->showPage(kind);
    });
    connect(m_menu->systemScheme, &QAction::triggered, this, [this] { setScheme(QStringLiteral("system")); });
    connect(m_menu->lightScheme, &QAction::triggered, this, [this] { setScheme(QStringLiteral("light")); });
    connect(m_menu->darkScheme, &QAction::triggered, this, [this] { setScheme(QStringLiteral("dark")); });
    connect(m_menu->startMeeting, &QAction::triggered, this, [this] {
        if (auto *workspace = currentWorkspace())
            m_meetings->start(workspace->document());
    });
    connect(m_menu->wordingRules, &QAction::triggered, this, [this] {
        if (auto *workspace = currentWorkspace())
            (new WordingRulesDialog(workspace->document(), m_context, this))->open();
    });
    connect(m_menu->agendas, &QAction::triggered, this, [this] {
        if (auto *library = m_session.library()) {
            if (auto *dialog = openAgendas(*library, m_context.prompts, {}, this))
                dialog->setWindowModality(Qt::WindowModal); // the library stays the same meanwhile
        }
    });
    connect(m_menu->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_menu->about, &QAction::triggered, this, [this] {
        m_context.prompts.inform(this, tr("Debrief %1").arg(QCoreApplication::applicationVersion()),
                                 tr("Facilitates blameless postmortems, from the incident to the closed follow-up. "
                                    "Free software under the GNU General Public License, version 3 or later."));
    });
    setScheme(m_context.settings.scheme());
    for (auto *action : m_menu->actions())
        m_context.keys.bind(*action, KeyArea::Everywhere);
    m_context.keys.bindAll(*m_libraryPage, KeyArea::Library);
}

void MainWindow::connectSidebar()
{
    connect(m_sidebar, &Sidebar::libraryChosen, this, &MainWindow::showLibrary);
    connect(m_sidebar, &Sidebar::postmortemChosen, this, [this](PostmortemId id) { showPostmortem(id); });
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](PageKind kind) {
        if (auto *workspace = currentWorkspace())
            workspace->showPage(kind);
    });
}

void MainWindow::connectLibraryPage()
{
    connect(m_libraryPage, &LibraryPage::postmortemChosen, this,
            [this](PostmortemId id, PageKind page) { showPostmortem(id, page); });
    connect(m_libraryPage, &LibraryPage::newRequested, m_files, &LibraryFiles::createPostmortem);
    connect(m_libraryPage, &LibraryPage::importRequested, m_transfer, &PostmortemTransfer::chooseAndImport);
    connect(m_libraryPage, &LibraryPage::openLibraryRequested, m_files, &LibraryFiles::chooseLibrary);
    connect(m_libraryPage, &LibraryPage::recentLibraryChosen, m_files, &LibraryFiles::openLibrary);
    connect(m_libraryPage, &LibraryPage::newLibraryRequested, m_files, &LibraryFiles::createLibrary);
    connect(m_libraryPage, &LibraryPage::sampleRequested, m_files, &LibraryFiles::addSample);
    connect(m_libraryPage, &LibraryPage::countChanged, m_sidebar, &Sidebar::setLibraryCount);
    connect(m_files, &LibraryFiles::postmortemCreated, this, [this](PostmortemId id) { showPostmortem(id); });
    connect(m_transfer, &PostmortemTransfer::imported, this, [this](PostmortemId id) { showPostmortem(id); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &LibrarySession::libraryReplaced, this, [this] {
        m_menu->setRecentLibraries(m_context.settings.recentLibraries());
        showLibrary();
    });
    connect(&m_session, &LibrarySession::documentClosed, this, [this](PostmortemDocument *document) {
        const auto found = m_workspaces.find(document);
        if (found == m_workspaces.end())
            return;
        m_meetings->close(*document);
        // Pages refer to the document, which is about to go: they go first.
        delete found->second;
        m_workspaces.erase(found);
        showLibrary();
    });
    connect(m_meetings, &MeetingStarter::pageRequested, this,
            [this](const PostmortemId &id, PageKind page, const QString &thing) {
                showPostmortem(id, page, thing);
                raise();
                activateWindow();
            });
    m_menu->setRecentLibraries(m_context.settings.recentLibraries());
}

void MainWindow::showLibrary()
{
    m_stack->setCurrentWidget(m_libraryPage);
    if (m_libraryPage->isVisible()) // else it refreshes itself when it is shown
        m_libraryPage->refresh();
    refresh();
}

void MainWindow::showPostmortem(PostmortemId id, PageKind page, const QString &thing)
{
    auto document = m_session.open(id);
    if (!document) {
        m_context.prompts.showError(this, document.error());
        return;
    }
    auto *workspace = workspaceOf(*document.value());
    m_stack->setCurrentWidget(workspace);
    workspace->showPage(page, thing);
    refresh();
}

WorkspaceView *MainWindow::currentWorkspace() const
{
    return qobject_cast<WorkspaceView *>(m_stack->currentWidget());
}

WorkspaceView *MainWindow::workspaceOf(PostmortemDocument &document)
{
    auto &workspace = m_workspaces[&document];
    if (workspace != nullptr)
        return workspace;
    workspace = new WorkspaceView(document, m_context);
    QStringList problems;
    for (const auto &row : m_session.damageOf(document.value().id))
        problems.append(row.problem);
    workspace->showDamage(problems);
    m_stack->addWidget(workspace);
    connect(workspace, &WorkspaceView::pageShown, this, &MainWindow::refresh);
    connect(workspace, &WorkspaceView::meetingRequested, m_menu->startMeeting, &QAction::trigger);
    connect(workspace, &WorkspaceView::exportRequested, m_menu->exportFile, &QAction::trigger);
    connect(workspace, &WorkspaceView::saveCopyRequested, m_menu->saveCopy, &QAction::trigger);
    connect(&document, &PostmortemDocument::changed, this, &MainWindow::refresh);
    connect(&document.history(), &QUndoStack::indexChanged, this, &MainWindow::refresh);
    return workspace;
}

void MainWindow::refresh()
{
    auto *workspace = currentWorkspace();
    const auto *document = workspace == nullptr ? nullptr : &workspace->document();
    const auto *library = m_session.library();
    m_menu->follow(document, library != nullptr, library != nullptr && library->isReadOnly());
    QList<std::pair<PostmortemId, QString>> open;
    for (const auto *each : m_session.documents())
        open.append({each->value().id, each->value().incident.reference});
    m_sidebar->setOpenPostmortems(open, document == nullptr ? PostmortemId() : document->value().id);
    m_sidebar->showPostmortem(document == nullptr ? nullptr : &document->value());
    if (workspace == nullptr)
        m_sidebar->markLibrary();
    else
        m_sidebar->markPage(workspace->currentPage());
    const auto file = library == nullptr ? QString() : QFileInfo(library->path()).fileName();
    const auto shown = document == nullptr ? file : document->value().incident.reference;
    setWindowTitle(shown.isEmpty() ? QStringLiteral("Debrief") : tr("%1 – Debrief").arg(shown));
}

void MainWindow::deleteCurrentPostmortem()
{
    auto *workspace = currentWorkspace();
    if (workspace == nullptr)
        return;
    const auto &incident = workspace->document().value().incident;
    if (!m_context.prompts.confirm(this, tr("Delete %1?").arg(incident.reference),
                                   tr("“%1” with its timeline, causes and action items is removed from this library. "
                                      "This cannot be undone. A backup from before may still hold it.")
                                       .arg(incident.title),
                                   tr("Delete postmortem")))
        return;
    if (const auto removed = m_session.remove(workspace->document().value().id); !removed)
        m_context.prompts.showError(this, removed.error());
}

void MainWindow::setScheme(const QString &scheme)
{
    m_context.settings.setScheme(scheme);
    auto *action = m_menu->systemScheme;
    auto choice = Theme::Choice::System;
    if (scheme == u"light") {
        action = m_menu->lightScheme;
        choice = Theme::Choice::Light;
    } else if (scheme == u"dark") {
        action = m_menu->darkScheme;
        choice = Theme::Choice::Dark;
    }
    action->setChecked(true);
    m_context.theme.setChoice(choice);
}

void MainWindow::showShortcuts()
{
    KeysDialog(m_context.keys, m_context.prompts, this).exec();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setState(objectName(), saveGeometry());
    m_meetings->closeAll();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_files->checkStillThere();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList toImport;
    const auto addresses = event->mimeData()->urls();
    for (const auto &address : addresses) {
        const auto file = address.toLocalFile();
        if (file.endsWith(QStringLiteral(".debrief"), Qt::CaseInsensitive))
            m_files->openLibrary(file);
        else if (!file.isEmpty())
            toImport.append(file);
    }
    m_transfer->importFiles(toImport);
}

} // namespace debrief
