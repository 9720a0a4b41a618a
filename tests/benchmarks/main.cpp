// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/BenchChoice.h"
#include "benchmarks/Figures.h"
#include "benchmarks/StartChild.h"
#include "exchange/sample/PostmortemGenerator.h"
#include "store/Library.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

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

void benchLargeLibrary()
{
    QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const auto path = folder.filePath(QStringLiteral("large.debrief"));
    printHeading(QStringLiteral("Writing a library of 10 000 postmortems"));
    bool written = false;
    printFigure(QStringLiteral("generate and write"), timed([&] { written = writeLibrary(path); }) / 1000, "s");
    if (written)
        benchStart(path);
}

int runChosen(const QStringList &names)
{
    if (names.contains(QStringLiteral("--help")) || names.contains(QStringLiteral("-h"))) {
        QTextStream(stdout) << BenchChoice::help();
        return 0;
    }
    const BenchChoice choice(names);
    if (const auto unknown = choice.unknown(); !unknown.isEmpty()) {
        QTextStream(stderr) << "debrief_bench: there is no measurement named \"" << unknown << "\".\n"
                            << BenchChoice::help();
        return 2;
    }
    if (choice.has(QStringLiteral("commit")))
        benchCommit();
    if (choice.has(QStringLiteral("start")) || choice.has(QStringLiteral("memory")))
        benchLargeLibrary();
    if (choice.has(QStringLiteral("tree"))) {
        benchTree(1000);
        benchTree(10000);
    }
    if (choice.has(QStringLiteral("meeting")))
        benchMeeting();
    if (choice.has(QStringLiteral("table")))
        benchTable(100000);
    if (choice.has(QStringLiteral("wording")))
        benchWording();
    return 0;
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
    return runChosen(QApplication::arguments().mid(1));
}
