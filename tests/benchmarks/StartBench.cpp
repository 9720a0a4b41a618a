// SPDX-License-Identifier: GPL-3.0-or-later
// The start, from the process being started to the end of the first paint of its window, dynamic linking included. The
// floor is this same program, linked with the same libraries, that shows an empty QWidget of the same size on the same
// platform; the subject opens the library as the real program does. They take turns, and the medians are compared.
// Text is part of the subject only: reading the system's fonts alone is about a third of the floor offscreen.
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

Run run(const QByteArray &platform, const QStringList &arguments)
{
    Run result;
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QString::fromLatin1(platform));
    child.setProcessEnvironment(environment);
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

void benchStartOn(const QByteArray &platform, const QString &libraryPath)
{
    printHeading(QStringLiteral("Start with a library of 10 000 postmortems, against an empty Qt window, on ") +
                 QString::fromLatin1(platform));
    QMap<QByteArray, std::vector<double>> empty;
    QMap<QByteArray, std::vector<double>> application;
    for (int i = 0; i < 21; ++i) {
        const auto floor = run(platform, {QStringLiteral("--empty-window")});
        const auto real = run(platform, {QStringLiteral("--application"), libraryPath});
        empty["painted"].push_back(floor.at["painted"]);
        empty["processor"].push_back(floor.value["painted"]);
        empty["memory"].push_back(floor.value["memory"]);
        application["painted"].push_back(real.at["painted"]);
        application["processor"].push_back(real.value["painted"]);
        application["loaded"].push_back(real.at["loaded"]);
        application["memory"].push_back(real.value["memory"]);
        application["block"].push_back(real.value["block"]);
    }
    const double floor = median(empty["painted"]);
    printRatio(QStringLiteral("start to first paint"), median(application["painted"]), floor, "ms", 1.5);
    printRatio(QStringLiteral("  of it processor time"), median(application["processor"]), median(empty["processor"]),
               "ms", 1.5);
    printRatio(QStringLiteral("start to all rows listed"), median(application["loaded"]), floor, "ms");
    printRatio(QStringLiteral("resident memory"), median(application["memory"]), median(empty["memory"]), "MiB", 2.0);
    printFigure(QStringLiteral("longest block of the event loop"), median(application["block"]), "ms", 50);
}

} // namespace

void benchStart(const QString &libraryPath)
{
    benchStartOn("offscreen", libraryPath);
    if (!qEnvironmentVariableIsEmpty("DISPLAY"))
        benchStartOn("xcb", libraryPath);
}

} // namespace debrief
