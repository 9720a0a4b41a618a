// SPDX-License-Identifier: GPL-3.0-or-later
// Goes on with the meeting of a library at that moment and that beat of its script, by keys in the console, until it is
// killed. To standard output it writes the time the shared window shows, then the number of each beat that was done.
#include "editing/LibrarySession.h"
#include "exchange/FormatRegistry.h"
#include "support/MeetingPlayer.h"
#include "support/PretendScreens.h"
#include "support/ScriptedPrompts.h"
#include "widgets/common/Settings.h"
#include "widgets/common/UiContext.h"
#include "widgets/keys/KeyMap.h"
#include "widgets/meeting/MeetingStarter.h"
#include "widgets/meeting/console/MeetingConsole.h"
#include "widgets/meeting/window/MeetingWindow.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QtTest/QTest>

#include <cstdio>

using namespace debrief;

namespace {

template <typename Window>
Window *topLevel()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(widget))
            return window;
    }
    qFatal("a window of the meeting did not come up");
}

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    auto outcome = Library::open(arguments[1]);
    if (outcome.kind != OpenOutcome::Kind::Opened)
        qFatal("%s", qPrintable(outcome.message));
    FakeClock clock(fromMillis(arguments[2].toLongLong()));
    const auto beats = meetingScript::whole();
    LibrarySession session(clock);
    const auto id = outcome.library->summaries(clock.today(), 1).value().first().id;
    session.setLibrary(std::move(outcome.library));
    auto *document = session.open(id).value();
    Theme theme;
    Settings settings(arguments[1] + QStringLiteral(".ini"));
    ScriptedPrompts prompts;
    const auto formats = FormatRegistry::standard();
    KeyMap keys(settings);
    const UiContext context{clock, theme, settings, prompts, formats, keys};
    QWidget main;
    MeetingStarter starter(
        context, main,
        std::make_unique<PretendScreens>(QList<ScreenInfo>{PretendScreens::laptop(), PretendScreens::projector()}));
    starter.start(*document);
    auto *console = topLevel<MeetingConsole>();
    if (!QTest::qWaitForWindowActive(console))
        qFatal("the console did not come up");
    say(QStringLiteral("shown ") + topLevel<MeetingWindow>()->projection().arc.number);
    MeetingPlayer player(*console, clock);
    for (auto beat = arguments[3].toLongLong(); beat < beats.size(); ++beat) {
        if (const auto problem = player.play(beats[beat]); !problem.isEmpty())
            qFatal("beat %lld: %s", beat, qPrintable(problem));
        say(QString::number(beat));
    }
    return std::getchar() == EOF ? 0 : 1;
}
