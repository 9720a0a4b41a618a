// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a postmortem until it is killed and writes the number of each edit that was acknowledged to standard output.
// With "hold" instead of the number of the first edit it only keeps the library open.
#include "store/Library.h"
#include "store/RandomEdit.h"

#include <QCoreApplication>

#include <cstdio>

using namespace debrief;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    auto outcome = Library::open(arguments[1]);
    if (outcome.kind != OpenOutcome::Kind::Opened) {
        std::fprintf(stderr, "%s\n", qPrintable(outcome.message));
        return 3;
    }
    std::puts("open");
    std::fflush(stdout);
    if (arguments[2] == QLatin1String("hold"))
        return std::getchar() == EOF ? 0 : 1;
    const auto id = outcome.library->summaries(QDate(2026, 3, 22), 1).value().first().id;
    auto postmortem = outcome.library->load(id).value().value;
    for (auto step = arguments[2].toUInt();; ++step) {
        const auto edit = randomEdit(postmortem, step);
        if (const auto written = outcome.library->write(id, edit); !written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().message));
            return 4;
        }
        apply(postmortem, edit);
        std::printf("%u\n", step);
        std::fflush(stdout);
    }
}
