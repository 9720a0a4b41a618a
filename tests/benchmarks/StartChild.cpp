// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/StartChild.h"

#include "domain/Clock.h"
#include "editing/LibrarySession.h"
#include "exchange/FormatRegistry.h"
#include "support/ScriptedPrompts.h"
#include "widgets/common/Settings.h"
#include "widgets/keys/KeyMap.h"
#include "widgets/library/LibraryPage.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/StartUp.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>

namespace debrief {

namespace {

void say(const char *what, double value)
{
    QTextStream(stdout) << what << ' ' << value << '\n' << Qt::flush;
}

/// Resident memory in MiB.
double residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Milliseconds of a processor that this process has used, from its first instruction.
double processorTime()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

/// Says when the window was painted for the first time.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            watched->removeEventFilter(this);
            // The paint is done when the next event is handled.
            QMetaObject::invokeMethod(
                this, [] { say("painted", processorTime()); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool m_seen = false;
};

/// Knows the longest time one event took, with all that it set off.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        m_longest = qMax(m_longest, double(timer.nsecsElapsed()) / 1e6);
        --m_depth;
        return result;
    }
    [[nodiscard]] double longestEvent() const { return m_longest; }

private:
    int m_depth = 0;
    double m_longest = 0;
};

} // namespace

int runEmptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    FirstPaint painted;
    window.installEventFilter(&painted);
    window.show();
    QTimer::singleShot(300, &application, [] {
        say("memory", residentMemory());
        QApplication::quit();
    });
    return QApplication::exec();
}

int runApplication(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    Theme theme;
    theme.applyTo(application);
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ScriptedPrompts prompts;
    const SystemClock clock;
    const auto formats = FormatRegistry::standard();
    LibrarySession session(clock);
    KeyMap keys(settings);
    const UiContext context{clock, theme, settings, prompts, formats, keys};
    MainWindow window(session, context);
    auto *page = window.findChild<LibraryPage *>();
    QObject::connect(page, &LibraryPage::loaded, &application, [&] {
        say("loaded", 0);
        QTimer::singleShot(300, &application, [&] {
            say("block", application.longestEvent());
            say("memory", residentMemory());
            QApplication::quit();
        });
    });
    new StartUp(window, {QString::fromLocal8Bit(argv[2])});
    FirstPaint painted; // hears of the paint before who opens the library then
    window.installEventFilter(&painted);
    window.show();
    return QApplication::exec();
}

} // namespace debrief
