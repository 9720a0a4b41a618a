// SPDX-License-Identifier: GPL-3.0-or-later
// Wiring only: the command line when there is a subcommand, else the window.
#include "cli/CommandLine.h"
#include "domain/Clock.h"
#include "editing/LibrarySession.h"
#include "exchange/FormatRegistry.h"
#include "widgets/common/DialogPrompts.h"
#include "widgets/common/Settings.h"
#include "widgets/common/Translations.h"
#include "widgets/keys/KeyMap.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/StartUp.h"
#include "widgets/theme/Theme.h"

#include <QApplication>

using namespace debrief;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("debrief"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DEBRIEF_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Debrief"));
}

int runWindow(int &argc, char **argv, const Clock &clock)
{
    QApplication application(argc, argv);
    installTranslations(application, QLocale());
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Debrief"));
    QGuiApplication::setDesktopFileName(QStringLiteral("debrief"));
    Theme theme;
    theme.applyTo(application);
    QApplication::setWindowIcon(Theme::productIcon());
    Settings settings;
    DialogPrompts prompts;
    const auto formats = FormatRegistry::standard();
    LibrarySession session(clock);
    KeyMap keys(settings);
    const UiContext context{clock, theme, settings, prompts, formats, keys};
    MainWindow window(session, context);
    new StartUp(window, QCoreApplication::arguments().mid(1));
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    const SystemClock clock;
    if (const auto exitCode = runCommandLine(argc, argv, clock))
        return *exitCode;
    return runWindow(argc, argv, clock);
}
