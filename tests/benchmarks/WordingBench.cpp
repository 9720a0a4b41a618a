// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Figures.h"
#include "domain/wording/WordingChecker.h"

namespace debrief {

namespace {

/// Prose as it stands in postmortems, with a hint now and then.
QString prose(qsizetype length)
{
    static const QStringList sentences{
        QStringLiteral("At 14:02 UTC the alert `pool-exhausted` fired for the checkout service in two regions. "),
        QStringLiteral("The on-call engineer restarted the proxy, and the queue drained within nine minutes. "),
        QStringLiteral("Why did the load test pass when the limit was lower than in production? "),
        QStringLiteral("The reviewer could have stopped this before the cutover on Friday. "),
        QStringLiteral("Customers saw \"payment failed\" on the last page; about 1,200 orders were affected.\n\n"),
    };
    QString text;
    for (qsizetype i = 0; text.size() < length; ++i)
        text += sentences[i % sentences.size()];
    return text.left(length);
}

double millisecondsFor(const WordingChecker &checker, const QString &text, int runs)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(timed([&] { (void) checker.check(text, WordingField::Note); }));
    return median(times);
}

} // namespace

void benchWording()
{
    printHeading(QStringLiteral("Wording hints"));
    const auto rules = WordingRules::english();
    if (!rules)
        return;
    printFigure(QStringLiteral("load the rules"), timed([] { (void) WordingRules::english(); }), "ms", 100);
    const WordingChecker checker(rules.value());
    printFigure(QStringLiteral("500 characters"), millisecondsFor(checker, prose(500), 101), "ms", 1);
    for (const qsizetype size : {10'000, 100'000, 1'000'000}) {
        const auto time = millisecondsFor(checker, prose(size), size > 500'000 ? 3 : 9);
        printFigure(QStringLiteral("%1 KB, MB/s").arg(size / 1000), double(size) / 1000.0 / time, "MB/s");
        printFigure(QStringLiteral("%1 KB, for 500 characters").arg(size / 1000), time * 500 / double(size), "ms", 1);
    }
}

} // namespace debrief
