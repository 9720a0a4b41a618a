// SPDX-License-Identifier: GPL-3.0-or-later
#include "WordingFuzz.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// A fixed handful of what debrief_wording_fuzz does for minutes.
class WordingFuzzTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextBreaksAPromise()
    {
        const WordingChecker checker(WordingRules::english().value(), {{u"Omar Will"_s, {}}});
        for (unsigned seed = 1; seed <= 150; ++seed) {
            const auto text = WordingTextMaker(seed).next();
            const auto wrong = brokenPromise(checker, text, WordingField(seed % 7));
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2: %3"_s.arg(seed).arg(wrong, text)));
        }
    }

    void longRunsOfOneMarkEnd_data()
    {
        QTest::addColumn<QString>("mark");
        for (const auto &mark : {u"`"_s, u"\""_s, u"("_s, u"<a"_s, u"]("_s, u"(a"_s, u"'a"_s, u"\n "_s, u". "_s,
                                 u"\U0001F525"_s, u"the engineer "_s, u"and "_s, u"who , "_s})
            QTest::addRow("%s", qPrintable(mark.trimmed())) << mark;
    }
    void longRunsOfOneMarkEnd()
    {
        QFETCH(QString, mark);
        const WordingChecker checker(WordingRules::english().value());
        const auto text = mark.repeated(3000);
        const auto wrong = brokenPromise(checker, text, WordingField::Note);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(WordingFuzzTest)
#include "WordingFuzzTest.moc"
