// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/WorkspacePage.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace debrief {

class PostmortemDocument;

/// The menus of the main window: every command by name. The window connects what they do and gives them their keys.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    explicit MainMenu(QMainWindow &window);

    /// Names what would be undone and greys out what needs an open postmortem; null when the library is shown.
    void follow(const PostmortemDocument *document, bool libraryOpen, bool readOnly);
    void setRecentLibraries(const QStringList &paths);
    /// All commands in menu order.
    [[nodiscard]] QList<QAction *> actions() const;

    QAction *newPostmortem;
    QAction *openLibrary;
    QAction *newLibrary;
    QAction *importFile;
    QAction *exportFile;
    QAction *saveCopy;
    QAction *restoreBackup;
    QAction *closePostmortem;
    QAction *deletePostmortem;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *wordingRules;
    QAction *showLibrary;
    QAction *lightScheme;
    QAction *darkScheme;
    QAction *systemScheme;
    QAction *startMeeting;
    QAction *agendas;
    QAction *shortcuts;
    QAction *about;

Q_SIGNALS:
    void recentLibraryChosen(const QString &path);
    void pageChosen(debrief::PageKind kind);

private:
    void buildFileMenu(QMenu &menu);
    void buildEditMenu(QMenu &menu);
    void buildViewMenu(QMenu &menu);
    void buildHelpMenu(QMenu &menu);
    QAction *add(QMenu &menu, const char *name, const QString &text);

    QMainWindow &m_window;
    QMenu *m_recent = nullptr;
    QList<QAction *> m_actions;
    QList<QAction *> m_pageActions;
};

} // namespace debrief
