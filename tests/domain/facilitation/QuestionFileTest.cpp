// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/QuestionFile.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QByteArray file(const QByteArray &questions)
{
    return R"({"format": "debrief-questions", "version": 1, "questions": [)" + questions + "]}";
}

const QByteArray good =
    R"({"id": "a", "topic": "cues", "heard": ["saw", "did"], "parts": ["whys", "timeline"], "text": " What  was it? "})";

} // namespace

class QuestionFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionIsReadAsWritten()
    {
        const auto read = readQuestions(file(good));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        const Question expected{u"a"_s,
                                QuestionTopic::Cues,
                                HeardKind::Saw | HeardKind::Did,
                                {PartKind::Timeline, PartKind::Whys},
                                u"What was it?"_s,
                                false};
        QCOMPARE(read.value(), QList<Question>{expected});
    }

    void writingAndReadingGivesTheSame()
    {
        const QList<Question> questions{
            {u"a"_s, QuestionTopic::Help, HeardKind::AskedForHelp, {PartKind::Debrief}, u"Who “helped”?"_s, true},
            {u"b"_s,
             QuestionTopic::Learning,
             HeardKind::Saw | HeardKind::Usual,
             {PartKind::Frame},
             u"And now?"_s,
             false}};
        QCOMPARE(readQuestions(writeQuestions(questions)).value(), questions);
        QCOMPARE(readQuestions(writeQuestions({})).value(), QList<Question>());
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto with = [](const QByteArray &from, const QByteArray &to) {
            return file(QByteArray(good).replace(from, to));
        };
        QTest::newRow("no JSON") << QByteArray("{\n\n\"a") << u"line 3"_s;
        QTest::newRow("another file") << QByteArray("{}") << u"debrief-questions"_s;
        QTest::newRow("newer") << file(good).replace("\"version\": 1", "\"version\": 2") << u"later version"_s;
        QTest::newRow("no id") << with("\"id\": \"a\",", "") << u"question 1"_s;
        QTest::newRow("topic") << with("cues", "colours") << u"“colours”"_s;
        QTest::newRow("heard") << with("saw", "sensed") << u"asked-for-help"_s;
        QTest::newRow("nothing heard") << with(R"("saw", "did")", "") << u"“heard” is empty"_s;
        QTest::newRow("part") << with("whys", "lunch") << u"“lunch”"_s;
        QTest::newRow("no text") << with("What  was it?", "") << u"“text” is missing"_s;
        QTest::newRow("long") << with("What", QByteArray(500, 'x')) << u"longer than"_s;
        QTest::newRow("twice") << file(good + "," + good) << u"“a”"_s;
        QTest::newRow("large") << QByteArray(3 * 1024 * 1024, ' ') << u"2 MB"_s;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto read = readQuestions(json);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(QuestionFileTest)
#include "QuestionFileTest.moc"
