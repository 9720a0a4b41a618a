// SPDX-License-Identifier: GPL-3.0-or-later
#include "WordingFuzz.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace debrief;

namespace {

/// The longest text that was slow is worth knowing: cost must grow with the length only.
struct Slowest
{
    double microsecondsPerCharacter = 0;
    qsizetype length = 0;
};

int report(const QString &wrong, const QString &text, unsigned seed)
{
    QTextStream(stderr) << "seed " << seed << ": " << wrong << "\n" << text << "\n";
    return 1;
}

} // namespace

/// debrief_wording_fuzz SECONDS [SEED]: makes texts until the time is up, or until a promise is broken.
int main(int argc, char **argv)
{
    const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 10;
    unsigned seed = argc > 2 ? QByteArray(argv[2]).toUInt() : 1;
    const WordingChecker checker(WordingRules::english().value(), {{QStringLiteral("Omar Will"), {}}});
    QElapsedTimer timer;
    timer.start();
    Slowest slowest;
    qint64 characters = 0;
    const auto first = seed;
    for (; timer.elapsed() < seconds * 1000; ++seed) {
        const auto text = WordingTextMaker(seed).next();
        QElapsedTimer one;
        one.start();
        if (const auto wrong = brokenPromise(checker, text, WordingField(seed % 7)); !wrong.isEmpty())
            return report(wrong, text, seed);
        const auto cost = double(one.nsecsElapsed()) / 2000.0 / double(std::max<qsizetype>(text.size(), 500));
        if (cost > slowest.microsecondsPerCharacter)
            slowest = {cost, text.size()};
        characters += text.size();
    }
    QTextStream(stdout) << seed - first << " texts, " << characters << " characters, no promise broken; slowest "
                        << slowest.microsecondsPerCharacter << " us a character in " << slowest.length << "\n";
    return 0;
}
