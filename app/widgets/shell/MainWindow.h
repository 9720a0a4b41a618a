// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "widgets/common/UiContext.h"
#include "widgets/shell/WorkspacePage.h"

#include <QMainWindow>
#include <QTimer>

#include <map>

class QStackedWidget;

namespace debrief {

class LibraryFiles;
class LibraryPage;
class LibrarySession;
class MainMenu;
class MeetingStarter;
class PostmortemDocument;
class PostmortemTransfer;
class Sidebar;
class WorkspaceView;

/// Stacks the library and the open postmortems, and carries the commands of the menu to them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Session and context must outlive the window.
    MainWindow(LibrarySession &session, const UiContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showLibrary();
    /// Opens the postmortem if need be and shows the page, with the thing of that id selected.
    void showPostmortem(PostmortemId id, PageKind page = PageKind::Overview, const QString &thing = {});
    /// The postmortem shown now, or null while the library is shown.
    [[nodiscard]] WorkspaceView *currentWorkspace() const;
    [[nodiscard]] LibraryPage &libraryPage() const { return *m_libraryPage; }
    [[nodiscard]] LibraryFiles &libraryFiles() const { return *m_files; }
    [[nodiscard]] PostmortemTransfer &transfer() const { return *m_transfer; }
    [[nodiscard]] MeetingStarter &meetings() const { return *m_meetings; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectMenu();
    void connectSidebar();
    void connectLibraryPage();
    void connectSession();
    WorkspaceView *workspaceOf(PostmortemDocument &document);
    void refresh();
    void deleteCurrentPostmortem();
    void setScheme(const QString &scheme);
    void showShortcuts();

    LibrarySession &m_session;
    const UiContext &m_context;
    MainMenu *m_menu;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    LibraryPage *m_libraryPage;
    LibraryFiles *m_files;
    PostmortemTransfer *m_transfer;
    MeetingStarter *m_meetings;
    std::map<PostmortemDocument *, WorkspaceView *> m_workspaces;
    QTimer m_outsideChanges;
};

} // namespace debrief
