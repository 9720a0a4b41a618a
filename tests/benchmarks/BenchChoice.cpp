// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/BenchChoice.h"

#include <algorithm>
#include <array>

namespace debrief {

namespace {

struct Bench
{
    QLatin1String name;
    QLatin1String what;
};

constexpr std::array benches{
    Bench{QLatin1String("commit"), QLatin1String("one edit on disk against a raw fsync")},
    Bench{QLatin1String("start"), QLatin1String("start and opening a library of 10 000 against an empty window")},
    Bench{QLatin1String("memory"), QLatin1String("resident memory; measured together with start")},
    Bench{QLatin1String("tree"), QLatin1String("five whys with 1 000 and 10 000 causes")},
    Bench{QLatin1String("meeting"), QLatin1String("both windows of a meeting: while idle, and with each capture")},
    Bench{QLatin1String("table"), QLatin1String("timeline with 100 000 events")},
    Bench{QLatin1String("wording"), QLatin1String("wording hints on short texts and on whole documents")},
};

} // namespace

QString BenchChoice::unknown() const
{
    for (const auto &name : m_names) {
        if (std::none_of(benches.begin(), benches.end(), [&](const Bench &bench) { return bench.name == name; }))
            return name;
    }
    return {};
}

QString BenchChoice::help()
{
    QString text = QStringLiteral("Usage: debrief_bench [NAME...]\nPrints how long things take, each beside a floor or "
                                  "a target. Without a name, all of these:\n");
    for (const auto &bench : benches)
        text += QStringLiteral("  %1 %2\n").arg(QString(bench.name).leftJustified(8), QString(bench.what));
    return text;
}

} // namespace debrief
