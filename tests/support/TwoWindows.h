// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/PageFixture.h"
#include "support/PretendScreens.h"
#include "widgets/meeting/MeetingStarter.h"
#include "widgets/meeting/console/MeetingConsole.h"
#include "widgets/meeting/window/MeetingWindow.h"

#include <QLineEdit>

namespace debrief {

/// INC-2026-0847 on the day of its meeting: nothing said yet.
[[nodiscard]] Postmortem sampleBeforeMeeting();

/// Both windows of the meeting of one postmortem, driven by keys.
class TwoWindows
{
public:
    explicit TwoWindows(const Postmortem &postmortem = sampleBeforeMeeting(),
                        const QList<ScreenInfo> &start = {PretendScreens::laptop()});
    ~TwoWindows();
    Q_DISABLE_COPY_MOVE(TwoWindows)

    void open();
    void plug(const QList<ScreenInfo> &then);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Into the capture line, with Enter behind it.
    void type(const QString &text);
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return console->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QLineEdit *line() const { return find<QLineEdit>("captureLine"); }
    /// Everything the shared window shows.
    [[nodiscard]] QString shared() const;
    [[nodiscard]] const Postmortem &value() const { return fixture.value(); }

    PageFixture fixture;
    QList<ScreenInfo> now;
    PretendScreens *screens = nullptr;
    QWidget main;
    std::unique_ptr<MeetingStarter> starter;
    MeetingWindow *window = nullptr;
    MeetingConsole *console = nullptr;
};

} // namespace debrief
