// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "widgets/common/UiContext.h"

#include <QObject>

class QWidget;

namespace debrief {

class LibrarySession;
struct Error;

/// Opens, creates, copies and restores libraries for the main window, and says what became of it.
class LibraryFiles : public QObject
{
    Q_OBJECT

public:
    LibraryFiles(LibrarySession &session, const UiContext &context, QWidget &window);

    /// True when the library is open afterwards, if only for reading.
    bool openLibrary(const QString &path);
    void chooseLibrary();
    void createLibrary();
    /// The library opened last, else the default one, which is created at the first start.
    void openLastLibrary();
    void saveCopy();
    void restoreBackup();
    void createPostmortem();
    void addSample();
    /// Says when the file was moved, replaced or deleted under the window, and offers to rescue what is open.
    void checkStillThere();

Q_SIGNALS:
    void postmortemCreated(debrief::PostmortemId id);

private:
    bool createAt(const QString &path);
    /// Where the daily copies are kept: with this person's data, outside synchronised folders.
    [[nodiscard]] static QString backupFolder();
    void backUpToday(const QString &path);
    [[nodiscard]] QString nextReference() const;

    LibrarySession &m_session;
    const UiContext &m_context;
    QWidget &m_window;
    bool m_toldThatItMoved = false;
};

} // namespace debrief
