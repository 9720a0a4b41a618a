// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Figures.h"
#include "benchmarks/StartChild.h"
#include "exchange/sample/PostmortemGenerator.h"
#include "store/Library.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace debrief;

namespace {

bool writeLibrary(const QString &path)
{
    auto library = Library::create(path);
    if (!library)
        return false;
    const auto postmortems = generatePostmortems(10000, 1, QDate(2026, 3, 22));
    for (qsizetype at = 0; at < postmortems.size(); at += 500) {
        if (!library.value()->addAll(postmortems.mid(at, 500)))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (mode == "--empty-window")
        return runEmptyWindow(argc, argv);
    if (mode == "--application" && argc > 2)
        return runApplication(argc, argv);

    QApplication application(argc, argv);
    benchCommit();
    QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const auto path = folder.filePath(QStringLiteral("large.debrief"));
    printHeading(QStringLiteral("Writing a library of 10 000 postmortems"));
    bool written = false;
    printFigure(QStringLiteral("generate and write"), timed([&] { written = writeLibrary(path); }) / 1000, "s", 99);
    if (written)
        benchStart(path);
    benchTree(1000);
    benchTree(10000);
    benchTable(100000);
    return 0;
}
