// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordedTexts.h"

#include "domain/wording/WordingAdjustmentsJson.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class WordedTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPassageCanBeChangedAndOnlyThat()
    {
        for (unsigned seed = 0; seed < 60; ++seed) {
            const auto postmortem = randomPostmortem(seed);
            for (const auto &passage : wordedPassages(postmortem)) {
                auto changed = postmortem;
                apply(changed, changeWordedText(postmortem, passage.place, passage.text + u" Changed."_s));
                QVERIFY(!(changed == postmortem));
                apply(changed, changeWordedText(changed, passage.place, passage.text));
                QCOMPARE(changed, postmortem);
            }
        }
    }

    void aPlaceThatIsGoneChangesNothing()
    {
        const auto postmortem = randomPostmortem(3);
        const WordedPlace place{WordedText::Cause, CauseId::create().toString()};
        QVERIFY(changeWordedText(postmortem, place, u"No load test"_s).isEmpty());
    }

    void notesAndSettledCapturesAreNotRead()
    {
        Postmortem postmortem;
        postmortem.incident.notes = u"John was asleep."_s;
        Capture capture;
        capture.id = CaptureId::create();
        capture.text = u"John was asleep."_s;
        capture.outcome = CaptureOutcome::Dropped;
        postmortem.captures.append(capture);
        QVERIFY(wordedPassages(postmortem).isEmpty());
    }

    void aSystemicCauseIsReadAsARootCause()
    {
        Postmortem postmortem;
        Cause cause;
        cause.id = CauseId::create();
        cause.text = u"No load test"_s;
        cause.systemic = true;
        postmortem.causes.append(cause);
        QCOMPARE(wordedPassages(postmortem).first().field, WordingField::RootCause);
    }

    void adjustmentsSurviveTheFile()
    {
        const WordingAdjustments adjustments{{u"person.failed-to"_s},
                                             {u"failed to \"page\""_s},
                                             {{u"roles"_s, {u"release captain"_s, u"Größe"_s}}},
                                             {{u"roles"_s, {u"operator"_s}}},
                                             "{\"rules\": []}"};
        const auto read = wordingAdjustmentsFromJson(toJson(adjustments));
        QVERIFY(read.ok());
        QCOMPARE(read.value(), adjustments);
        QCOMPARE(wordingAdjustmentsFromJson({}).value(), WordingAdjustments());
    }

    void brokenAdjustmentsSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        QTest::newRow("cut off") << QByteArray("{\"rulesOff\": [") << u"read"_s;
        QTest::newRow("no list") << QByteArray("{\"rulesOff\": \"x\"}") << u"rulesOff"_s;
        QTest::newRow("no text") << QByteArray("{\"phrasesOff\": [1]}") << u"phrasesOff"_s;
        QTest::newRow("no words") << QByteArray("{\"wordsAdded\": {\"roles\": 1}}") << u"wordsAdded.roles"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"read"_s;
    }

    void brokenAdjustmentsSayWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const auto read = wordingAdjustmentsFromJson(json);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(WordedTextsTest)
#include "WordedTextsTest.moc"
