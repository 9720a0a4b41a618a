// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "widgets/common/UiContext.h"
#include "widgets/meeting/ScreenList.h"
#include "widgets/shell/WorkspacePage.h"

#include <QObject>

#include <map>
#include <memory>

class QWidget;

namespace debrief {

class MeetingConsole;
class MeetingSession;
class MeetingWindow;
class PostmortemDocument;
class WindowPlaces;

/// Opens the two windows of a meeting and keeps them while they are wanted. Closing them does not end the meeting: it
/// goes on in the log, and they open again where it stands.
class MeetingStarter : public QObject
{
    Q_OBJECT

public:
    /// Without screens given, those of this computer.
    MeetingStarter(const UiContext &context, QWidget &window, std::unique_ptr<ScreenList> screens = nullptr);
    ~MeetingStarter() override;

    /// Shows the windows of this postmortem's meeting; a meeting that was interrupted goes on.
    void start(PostmortemDocument &document);
    void close(const PostmortemDocument &document);
    void closeAll();

Q_SIGNALS:
    /// The report of that postmortem, once its meeting has ended.
    void reportRequested(const debrief::PostmortemId &id);
    /// The facilitator wants to mend something there before the start.
    void pageRequested(const debrief::PostmortemId &postmortem, debrief::PageKind page, const QString &thing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Meeting
    {
        std::unique_ptr<MeetingSession> session;
        std::unique_ptr<MeetingWindow> window;
        std::unique_ptr<MeetingConsole> console;
        std::unique_ptr<WindowPlaces> places;
    };

    void connectWindows(const PostmortemDocument &document, Meeting &meeting);
    static void watch(const Meeting &meeting);

    const UiContext &m_context;
    QWidget &m_window;
    std::unique_ptr<ScreenList> m_screens;
    std::map<const PostmortemDocument *, Meeting> m_meetings;
};

} // namespace debrief
