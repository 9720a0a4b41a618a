// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordingChecker.h"

#include <QFile>
#include <QMap>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

struct Labelled
{
    QString text;
    bool blameful = false;
    QString kind;
    WordingField field = WordingField::Note;
};

/// Fields may be quoted; none of these sentences has a line break.
QStringList cells(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool quote = line[i] == u'"';
        if (quote && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            cells.last() += line[i++];
        else if (quote)
            quoted = !quoted;
        else if (line[i] == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += line[i];
    }
    return cells;
}

QList<Labelled> readSentences(const QString &name)
{
    QFile file(QStringLiteral(WORDING_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Labelled> sentences;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines.mid(1)) {
        const auto row = cells(line);
        sentences.append({row.value(1), row.value(2) == u"blameful", row.value(3),
                          wordingFieldNamed(row.value(4)).value_or(WordingField::Note)});
    }
    return sentences;
}

struct Score
{
    int right = 0;
    int wrong = 0;
    int missed = 0;
    QMap<QString, std::pair<int, int>> classes; ///< found, of
    [[nodiscard]] double precision() const { return double(right) / std::max(1, right + wrong); }
    [[nodiscard]] double recall() const { return double(right) / std::max(1, right + missed); }
};

bool isFlagged(const WordingChecker &checker, const Labelled &sentence)
{
    const auto hints = checker.check(sentence.text, sentence.field);
    return std::any_of(hints.begin(), hints.end(), [](const WordingHint &hint) { return !isQuiet(hint.kind); });
}

Score scored(const WordingChecker &checker, const QList<Labelled> &sentences)
{
    Score score;
    for (const auto &sentence : sentences) {
        const bool flagged = isFlagged(checker, sentence);
        if (!sentence.blameful) {
            score.wrong += flagged ? 1 : 0;
            continue;
        }
        auto &[found, of] = score.classes[sentence.kind];
        ++of;
        found += flagged ? 1 : 0;
        ++(flagged ? score.right : score.missed);
    }
    return score;
}

void print(const QString &name, const QList<Labelled> &sentences, const Score &score)
{
    qInfo().noquote() << u"%1: %2 sentences, precision %3, recall %4"_s.arg(name)
                             .arg(sentences.size())
                             .arg(score.precision(), 0, 'f', 3)
                             .arg(score.recall(), 0, 'f', 3);
    for (auto it = score.classes.cbegin(); it != score.classes.cend(); ++it)
        qInfo().noquote() << u"  %1 %2 of %3"_s.arg(it.key(), -20).arg(it->first).arg(it->second);
}

} // namespace

/// The labelled sentences of tests/data/wording. Rules are tuned on one half; the other half is only scored.
class WordingScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarsHold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("tuned") << u"tuned.csv"_s << QStringList{u"Noor"_s, u"Henrik"_s, u"Aiko"_s};
        QTest::newRow("held out") << u"held-out.csv"_s
                                  << QStringList{u"Ingrid"_s, u"Mateus"_s, u"Priya"_s, u"Tomasz"_s};
    }
    void theBarsHold()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, names);
        QList<WordingPerson> people;
        for (const auto &name : names)
            people.append({name, QString()});
        const auto sentences = readSentences(file);
        QVERIFY(sentences.size() >= 300);
        const auto score = scored(WordingChecker(WordingRules::english().value(), people), sentences);
        print(file, sentences, score);
        QVERIFY(score.precision() >= 0.97);
        QVERIFY(score.recall() >= 0.93);
        QCOMPARE(score.classes.size(), 7);
        for (const auto &[found, of] : score.classes)
            QVERIFY(found >= of * 0.8);
    }

    void halfOfTheSentencesAreLookAlikes()
    {
        for (const auto &file : {u"tuned.csv"_s, u"held-out.csv"_s}) {
            const auto sentences = readSentences(file);
            const auto plain =
                std::count_if(sentences.begin(), sentences.end(), [](const Labelled &one) { return !one.blameful; });
            QVERIFY(plain * 100 >= sentences.size() * 47);
        }
    }
};

QTEST_GUILESS_MAIN(WordingScoreTest)
#include "WordingScoreTest.moc"
