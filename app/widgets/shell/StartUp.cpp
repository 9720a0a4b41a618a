// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/StartUp.h"

#include "widgets/library/LibraryPage.h"
#include "widgets/shell/LibraryFiles.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/PostmortemTransfer.h"

#include <QEvent>
#include <QTimer>

namespace debrief {

namespace {

/// A window that starts minimised or on another desktop may not be painted for hours.
constexpr auto longestWait = std::chrono::seconds(2);

} // namespace

StartUp::StartUp(MainWindow &window, const QStringList &arguments)
    : QObject(&window)
    , m_window(window)
    , m_arguments(arguments)
{
    m_window.libraryPage().setAwaiting(true);
    m_window.installEventFilter(this);
    QTimer::singleShot(longestWait, this, &StartUp::open);
}

bool StartUp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true)) {
        // Queued: after the children have been painted as well, and before any key that is pressed from now on.
        QMetaObject::invokeMethod(this, &StartUp::open, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void StartUp::open()
{
    if (std::exchange(m_opened, true))
        return;
    m_window.removeEventFilter(this);
    auto &files = m_window.libraryFiles();
    const bool isLibrary = !m_arguments.isEmpty() && m_arguments.first().endsWith(QStringLiteral(".debrief"));
    if (!isLibrary || !files.openLibrary(m_arguments.first()))
        files.openLastLibrary();
    m_window.libraryPage().setAwaiting(false);
    if (!m_arguments.isEmpty() && !isLibrary)
        m_window.transfer().importFile(m_arguments.first());
}

} // namespace debrief
