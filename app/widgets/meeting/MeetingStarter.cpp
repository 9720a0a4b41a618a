// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/MeetingStarter.h"

#include "editing/MeetingSession.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/meeting/CaptureGuard.h"
#include "widgets/meeting/WindowPlaces.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/MeetingConsole.h"
#include "widgets/meeting/window/MeetingWindow.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace debrief {

namespace {

bool isSeen(const QWidget &window)
{
    return window.isVisible() && !window.isMinimized();
}

} // namespace

MeetingStarter::MeetingStarter(const UiContext &context, QWidget &window, std::unique_ptr<ScreenList> screens)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_screens(screens != nullptr ? std::move(screens) : std::make_unique<SystemScreens>())
{
}

MeetingStarter::~MeetingStarter() = default;

void MeetingStarter::start(PostmortemDocument &document)
{
    auto &meeting = m_meetings[&document];
    if (meeting.session == nullptr) {
        auto agenda = builtInAgenda();
        if (!agenda) {
            m_meetings.erase(&document);
            m_context.prompts.showError(&m_window, agenda.error());
            return;
        }
        meeting.session = std::make_unique<MeetingSession>(document, m_context.clock, std::move(agenda).value());
        meeting.window = std::make_unique<MeetingWindow>();
        meeting.console = std::make_unique<MeetingConsole>(*meeting.session, m_context, *m_screens);
        meeting.places =
            std::make_unique<WindowPlaces>(m_context.settings, *m_screens, *meeting.window, *meeting.console);
        connectWindows(document, meeting);
    }
    meeting.window->show();
    meeting.console->show();
    askToLeaveOutOfCapture(*meeting.console);
    meeting.console->raise();
    meeting.console->activateWindow();
}

void MeetingStarter::connectWindows(const PostmortemDocument &document, Meeting &meeting)
{
    auto *session = meeting.session.get();
    auto *window = meeting.window.get();
    auto *console = meeting.console.get();
    window->setProjection(session->projection());
    window->setZoom(console->zoom());
    connect(session, &MeetingSession::projectionChanged, window, &MeetingWindow::setProjection);
    connect(console, &MeetingConsole::zoomChanged, window, &MeetingWindow::setZoom);
    connect(console, &MeetingConsole::blankToggled, window, &MeetingWindow::setBlank);
    connect(console, &MeetingConsole::fullScreenToggled, window, [window](bool full) {
        if (full)
            window->showFullScreen();
        else
            window->showNormal();
    });
    connect(meeting.places.get(), &WindowPlaces::fullWanted, console->actions().fullScreen, &QAction::setChecked);
    console->actions().fullScreen->setChecked(meeting.places->isFull());
    connect(console, &MeetingConsole::sharedWindowRequested, window, &QWidget::show);
    connect(console, &MeetingConsole::reportRequested, this,
            [this, &document] { Q_EMIT reportRequested(document.value().id); });
    connect(console, &MeetingConsole::pageRequested, this, [this, &document](PageKind page, const QString &thing) {
        Q_EMIT pageRequested(document.value().id, page, thing);
    });
    connect(window, &MeetingWindow::focusTaken, console, &QWidget::activateWindow, Qt::QueuedConnection);
    // Not from within its own event: the windows are deleted then.
    connect(
        console, &MeetingConsole::closed, this, [this, &document] { close(document); }, Qt::QueuedConnection);
    window->installEventFilter(this);
    console->installEventFilter(this);
}

bool MeetingStarter::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange) {
        for (const auto &[document, meeting] : m_meetings) {
            if (watched == meeting.window.get() || watched == meeting.console.get())
                watch(meeting);
        }
    }
    return QObject::eventFilter(watched, event);
}

void MeetingStarter::watch(const Meeting &meeting)
{
    meeting.session->setWatched(isSeen(*meeting.window) || isSeen(*meeting.console));
    meeting.console->actions().showWindow->setVisible(!meeting.window->isVisible());
}

void MeetingStarter::close(const PostmortemDocument &document)
{
    const auto found = m_meetings.find(&document);
    if (found == m_meetings.end())
        return;
    const auto meeting = std::move(found->second);
    m_meetings.erase(found);
    meeting.places->remember();
    meeting.window->hide();
    meeting.console->hide();
}

void MeetingStarter::closeAll()
{
    while (!m_meetings.empty())
        close(*m_meetings.begin()->first);
}

} // namespace debrief
