// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/LibraryFiles.h"

#include "editing/LibrarySession.h"
#include "exchange/sample/Sample.h"
#include "store/BackupKeeper.h"
#include "widgets/common/Settings.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/dialogs/BackupsDialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

namespace debrief {

namespace {

constexpr auto backupDelay = std::chrono::seconds(15);

} // namespace

LibraryFiles::LibraryFiles(LibrarySession &session, const UiContext &context, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_context(context)
    , m_window(window)
{
}

bool LibraryFiles::openLibrary(const QString &path)
{
    auto outcome = Library::open(path);
    if (!outcome.isOpen()) {
        if (outcome.kind == OpenOutcome::Kind::Missing)
            m_context.settings.forgetLibrary(path);
        m_context.prompts.showError(&m_window, outcome.error());
        return false;
    }
    m_context.settings.rememberLibrary(outcome.library->path());
    m_toldThatItMoved = false;
    const bool writable = !outcome.library->isReadOnly();
    m_session.setLibrary(std::move(outcome.library));
    if (writable)
        backUpToday(path);
    return true;
}

void LibraryFiles::chooseLibrary()
{
    const auto path =
        m_context.prompts.fileToOpen(&m_window, tr("Open a library"), tr("Debrief libraries (*.debrief)"));
    if (!path.isEmpty())
        openLibrary(path);
}

void LibraryFiles::createLibrary()
{
    auto path = m_context.prompts.fileToSave(&m_window, tr("Create a library"), QStringLiteral("postmortems.debrief"),
                                             tr("Debrief libraries (*.debrief)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".debrief");
    createAt(path);
}

bool LibraryFiles::createAt(const QString &path)
{
    if (const auto created = Library::create(path); !created) {
        m_context.prompts.showError(&m_window, created.error());
        return false;
    }
    return openLibrary(path);
}

void LibraryFiles::openLastLibrary()
{
    const auto recent = m_context.settings.recentLibraries();
    for (const auto &path : recent) {
        if (QFileInfo::exists(path)) {
            openLibrary(path);
            return;
        }
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const auto path = folder.filePath(QStringLiteral("library.debrief"));
    if (QFileInfo::exists(path))
        openLibrary(path);
    else if (folder.mkpath(QStringLiteral(".")))
        createAt(path);
}

void LibraryFiles::saveCopy()
{
    const auto *library = m_session.library();
    if (library == nullptr)
        return;
    const auto path = m_context.prompts.fileToSave(&m_window, tr("Save a copy of the library"), library->path(),
                                                   tr("Debrief libraries (*.debrief)"));
    if (path.isEmpty())
        return;
    // The dialog has asked already whether an existing file may be replaced.
    if (const auto saved = library->saveCopy(path, Library::Replace::Allowed); !saved) {
        m_context.prompts.showError(&m_window, saved.error());
        return;
    }
    if (library->wasMoved())
        openLibrary(path);
}

QString LibraryFiles::backupFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("backups"));
}

void LibraryFiles::backUpToday(const QString &path)
{
    // Copying a large library takes the disk for a while: not while the window is still being filled.
    QTimer::singleShot(backupDelay, this, [path, today = m_context.clock.today()] {
        QThreadPool::globalInstance()->start([path, today] {
            if (const auto written = BackupKeeper(backupFolder()).backUp(path, today); !written)
                qWarning("%s", qUtf8Printable(written.error().message));
        });
    });
}

void LibraryFiles::restoreBackup()
{
    const auto *library = m_session.library();
    if (library == nullptr)
        return;
    const auto path = library->path();
    BackupsDialog dialog(BackupKeeper(backupFolder()).backups(path), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QFileInfo info(path);
    const auto suggestion = info.dir().filePath(
        QStringLiteral("%1-%2.debrief").arg(info.completeBaseName(), dialog.chosen().date.toString(Qt::ISODate)));
    const auto target = m_context.prompts.fileToSave(&m_window, tr("Restore the backup as a new library"), suggestion,
                                                     tr("Debrief libraries (*.debrief)"));
    if (target.isEmpty())
        return;
    if (const auto restored = BackupKeeper::restore(dialog.chosen().path, target); restored)
        openLibrary(target);
    else
        m_context.prompts.showError(&m_window, restored.error());
}

void LibraryFiles::createPostmortem()
{
    if (m_session.library() == nullptr)
        return;
    Postmortem postmortem;
    postmortem.id = PostmortemId::create();
    postmortem.incident.date = m_context.clock.today();
    postmortem.incident.zone = m_context.clock.zone();
    postmortem.incident.reference = nextReference();
    if (const auto added = m_session.add(postmortem); added)
        Q_EMIT postmortemCreated(postmortem.id);
    else
        m_context.prompts.showError(&m_window, added.error());
}

QString LibraryFiles::nextReference() const
{
    const int year = m_context.clock.today().year();
    for (int number = 1;; ++number) {
        const auto reference = QStringLiteral("INC-%1-%2").arg(year).arg(number, 4, 10, QLatin1Char('0'));
        const auto taken = m_session.library()->findByReference(reference);
        if (!taken || !taken.value())
            return reference;
    }
}

void LibraryFiles::addSample()
{
    const auto sample = samplePostmortem();
    if (!sample || m_session.library() == nullptr)
        return;
    const auto present = m_session.library()->findByReference(sample.value().incident.reference);
    if (present && present.value()) {
        Q_EMIT postmortemCreated(*present.value());
        return;
    }
    if (const auto added = m_session.add(sample.value()); added)
        Q_EMIT postmortemCreated(sample.value().id);
    else
        m_context.prompts.showError(&m_window, added.error());
}

void LibraryFiles::checkStillThere()
{
    const auto *library = m_session.library();
    if (library == nullptr || m_toldThatItMoved || !library->wasMoved())
        return;
    m_toldThatItMoved = true;
    if (m_context.prompts.confirm(&m_window, tr("The library is no longer where it was"),
                                  tr("%1 was moved, replaced or deleted. Everything is still here in this window: "
                                     "save a copy to go on working.")
                                      .arg(library->path()),
                                  tr("Save a copy as…")))
        saveCopy();
}

} // namespace debrief
