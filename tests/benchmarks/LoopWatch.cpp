// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/LoopWatch.h"

#include "benchmarks/Figures.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QTimer>

namespace debrief {

namespace {

/// Longer than the pause a window system makes between two frames.
constexpr qint64 quietMilliseconds = 60;

} // namespace

LoopTime watchLoop(const std::function<void()> &call)
{
    auto *loop = QAbstractEventDispatcher::instance();
    QTimer::singleShot(0, call);
    LoopTime result;
    QElapsedTimer sinceStart;
    sinceStart.start();
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < quietMilliseconds) {
        bool busy = false;
        // One call is one turn: whatever the person does meanwhile waits until it returns.
        const double turn = timed([&] { busy = loop->processEvents(QEventLoop::AllEvents); });
        if (!busy)
            continue;
        result.longest = std::max(result.longest, turn);
        result.settled = double(sinceStart.nsecsElapsed()) / 1e6;
        quiet.restart();
    }
    return result;
}

LoopTime medianOf(const std::vector<LoopTime> &times)
{
    std::vector<double> settled;
    std::vector<double> longest;
    for (const auto &time : times) {
        settled.push_back(time.settled);
        longest.push_back(time.longest);
    }
    return {median(settled), median(longest)};
}

double longestOf(const std::vector<LoopTime> &times)
{
    double longest = 0;
    for (const auto &time : times)
        longest = std::max(longest, time.longest);
    return longest;
}

} // namespace debrief
