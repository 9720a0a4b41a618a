// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QProcess>

namespace debrief {

namespace {

/// What one run of the child printed, and when.
struct Run
{
    QMap<QByteArray, double> at;    ///< milliseconds after the process was started
    QMap<QByteArray, double> value; ///< the number behind the word
};

Run run(const QStringList &arguments)
{
    Run result;
    QProcess child;
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    while (child.state() != QProcess::NotRunning) {
        child.waitForReadyRead(10000);
        const double now = double(timer.nsecsElapsed()) / 1e6;
        while (child.canReadLine()) {
            const auto words = child.readLine().trimmed().split(' ');
            result.at[words.first()] = now;
            result.value[words.first()] = words.last().toDouble();
        }
        if (child.state() == QProcess::Running && child.bytesAvailable() == 0)
            child.waitForFinished(1);
    }
    return result;
}

} // namespace

void benchStart(const QString &libraryPath)
{
    printHeading(QStringLiteral("Start with a library of 10 000 postmortems, against an empty Qt window"));
    QMap<QByteArray, std::vector<double>> empty;
    QMap<QByteArray, std::vector<double>> application;
    for (int i = 0; i < 11; ++i) {
        const auto floor = run({QStringLiteral("--empty-window")});
        const auto real = run({QStringLiteral("--application"), libraryPath});
        empty["painted"].push_back(floor.at["painted"]);
        empty["memory"].push_back(floor.value["memory"]);
        application["painted"].push_back(real.at["painted"]);
        application["loaded"].push_back(real.at["loaded"]);
        application["memory"].push_back(real.value["memory"]);
        application["block"].push_back(real.value["block"]);
    }
    const double floor = median(empty["painted"]);
    printRatio(QStringLiteral("start to first paint"), median(application["painted"]), floor, "ms", 1.5);
    printRatio(QStringLiteral("start to all rows listed"), median(application["loaded"]), floor, "ms", 99);
    printRatio(QStringLiteral("resident memory"), median(application["memory"]), median(empty["memory"]), "MiB", 2.0);
    printFigure(QStringLiteral("longest block of the event loop"), median(application["block"]), "ms", 50);
}

} // namespace debrief
