// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/MainMenu.h"

#include "editing/PostmortemDocument.h"
#include "widgets/shell/WorkspacePages.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>

namespace debrief {

MainMenu::MainMenu(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    buildFileMenu(*window.menuBar()->addMenu(tr("&File")));
    buildEditMenu(*window.menuBar()->addMenu(tr("&Edit")));
    buildViewMenu(*window.menuBar()->addMenu(tr("&View")));
    auto *meeting = window.menuBar()->addMenu(tr("&Meeting"));
    startMeeting = add(*meeting, "actionStartMeeting", tr("Start or continue the meeting"));
    agendas = add(*meeting, "actionAgendas", tr("Agendas…"));
    buildHelpMenu(*window.menuBar()->addMenu(tr("&Help")));
}

void MainMenu::buildFileMenu(QMenu &menu)
{
    newPostmortem = add(menu, "actionNewPostmortem", tr("New postmortem"));
    importFile = add(menu, "actionImport", tr("Import…"));
    exportFile = add(menu, "actionExport", tr("Export…"));
    menu.addSeparator();
    newLibrary = add(menu, "actionNewLibrary", tr("New library…"));
    openLibrary = add(menu, "actionOpenLibrary", tr("Open library…"));
    m_recent = menu.addMenu(tr("Recent libraries"));
    saveCopy = add(menu, "actionSaveCopy", tr("Save a copy as…"));
    restoreBackup = add(menu, "actionRestoreBackup", tr("Restore a backup…"));
    menu.addSeparator();
    closePostmortem = add(menu, "actionClosePostmortem", tr("Close postmortem"));
    deletePostmortem = add(menu, "actionDeletePostmortem", tr("Delete postmortem…"));
    menu.addSeparator();
    quit = add(menu, "actionQuit", tr("Quit"));
}

void MainMenu::buildEditMenu(QMenu &menu)
{
    undo = add(menu, "actionUndo", tr("Undo"));
    redo = add(menu, "actionRedo", tr("Redo"));
    menu.addSeparator();
    wordingRules = add(menu, "actionWordingRules", tr("Wording hints of your team…"));
}

void MainMenu::buildViewMenu(QMenu &menu)
{
    showLibrary = add(menu, "actionShowLibrary", tr("Library"));
    for (const auto &entry : workspacePages()) {
        auto *action = add(menu, entry.icon, pageName(entry.kind));
        connect(action, &QAction::triggered, this, [this, kind = entry.kind] { Q_EMIT pageChosen(kind); });
        m_pageActions.append(action);
    }
    menu.addSeparator();
    auto *schemes = new QActionGroup(this);
    systemScheme = add(menu, "actionSystemScheme", tr("Colours as the system"));
    lightScheme = add(menu, "actionLightScheme", tr("Light colours"));
    darkScheme = add(menu, "actionDarkScheme", tr("Dark colours"));
    for (auto *action : {systemScheme, lightScheme, darkScheme}) {
        action->setCheckable(true);
        schemes->addAction(action);
    }
}

void MainMenu::buildHelpMenu(QMenu &menu)
{
    shortcuts = add(menu, "actionShortcuts", tr("Keyboard shortcuts"));
    about = add(menu, "actionAbout", tr("About Debrief"));
}

QAction *MainMenu::add(QMenu &menu, const char *name, const QString &text)
{
    auto *action = menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    m_window.addAction(action);
    m_actions.append(action);
    return action;
}

void MainMenu::follow(const PostmortemDocument *document, bool libraryOpen, bool readOnly)
{
    const bool open = document != nullptr;
    for (auto *action : {exportFile, closePostmortem, startMeeting, wordingRules})
        action->setEnabled(open);
    for (auto *action : std::as_const(m_pageActions))
        action->setEnabled(open);
    for (auto *action : {newPostmortem, importFile, deletePostmortem})
        action->setEnabled(libraryOpen && !readOnly);
    deletePostmortem->setEnabled(open && !readOnly);
    saveCopy->setEnabled(libraryOpen);
    const bool canUndo = open && document->history().canUndo();
    const bool canRedo = open && document->history().canRedo();
    undo->setEnabled(canUndo);
    redo->setEnabled(canRedo);
    undo->setText(canUndo ? tr("Undo: %1").arg(document->history().undoText()) : tr("Undo"));
    redo->setText(canRedo ? tr("Redo: %1").arg(document->history().redoText()) : tr("Redo"));
}

void MainMenu::setRecentLibraries(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const auto &path : paths) {
        auto *action = m_recent->addAction(QFileInfo(path).fileName().replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(path.toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentLibraryChosen(path); });
    }
}

QList<QAction *> MainMenu::actions() const
{
    return m_actions;
}

} // namespace debrief
