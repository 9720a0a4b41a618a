// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonExporter.h"
#include "exchange/json/JsonImporter.h"
#include "exchange/sample/Sample.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const Postmortem &postmortem)
{
    return JsonExporter().write(postmortem, {}).value();
}

QByteArray sampleWith(const QByteArray &from, const QByteArray &to)
{
    auto bytes = written(samplePostmortem().value());
    return bytes.replace(from, to);
}

} // namespace

class JsonFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outAndInGivesAnEqualValue()
    {
        for (unsigned seed = 0; seed < 400; ++seed) {
            const auto postmortem = randomPostmortem(seed);
            const auto bytes = written(postmortem);
            const auto imported = JsonImporter().read(bytes, {});
            QVERIFY2(imported.ok(), qPrintable(imported.ok() ? QString() : imported.error().message));
            QVERIFY2(imported.value().value == postmortem, qPrintable(QString::number(seed)));
            QCOMPARE(imported.value().warnings, QStringList());
            QCOMPARE(written(imported.value().value), bytes);
        }
    }

    void theSampleComesBackEqual()
    {
        const auto sample = samplePostmortem().value();
        QVERIFY(JsonImporter().read(written(sample), {}).value().value == sample);
    }

    void controlCharactersAndQuotesSurvive()
    {
        auto postmortem = randomPostmortem(1);
        postmortem.incident.notes = QStringLiteral("a\tb\r\nc \"d\" \\ e\x01\x1f\x7f \u2028");
        QVERIFY(JsonImporter().read(written(postmortem), {}).value().value == postmortem);
    }

    void theFileStartsWithItsFormat()
    {
        QVERIFY(
            written(randomPostmortem(3)).startsWith("{\n  \"format\": \"debrief-postmortem\",\n  \"version\": 1,\n"));
    }

    void errorsNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<int>("kind");
        const auto bad = int(Error::Kind::BadInput);
        QTest::newRow("enum") << sampleWith("\"kind\": \"decision\"", "\"kind\": \"guesswork\"")
                              << QStringList{u"timeline[2].kind"_s, u"guesswork"_s, u"detection, action"_s} << bad;
        QTest::newRow("flag") << sampleWith("\"acknowledged\"", "\"noticed\"")
                              << QStringList{u"timeline[1].marks[0]"_s, u"noticed"_s} << bad;
        QTest::newRow("text") << sampleWith("\"title\": \"Connection pool exhausted after deploy\"", "\"title\": 12")
                              << QStringList{u"incident.title"_s} << bad;
        QTest::newRow("number") << sampleWith("\"order\": 3", "\"order\": 3.5") << QStringList{u"order"_s} << bad;
        QTest::newRow("number as text") << sampleWith("\"planned\": 30", "\"planned\": \"30\"")
                                        << QStringList{u"meetingPlan.parts[2].planned"_s} << bad;
        QTest::newRow("truth") << sampleWith("\"systemic\": true", "\"systemic\": \"yes\"")
                               << QStringList{u".systemic"_s} << bad;
        QTest::newRow("time without zone") << sampleWith("2026-03-22T14:27:00Z", "2026-03-22T14:27:00")
                                           << QStringList{u"timeline[2].at"_s, u"2026-03-22T14:27:00"_s} << bad;
        QTest::newRow("date") << sampleWith("\"deadline\": \"2026-03-25\"", "\"deadline\": \"25.3.26\"")
                              << QStringList{u"actions[1].deadline"_s, u"25.3.26"_s} << bad;
        QTest::newRow("zone") << sampleWith("\"zone\": \"UTC\"", "\"zone\": \"Mars/Base\"")
                              << QStringList{u"incident.zone"_s, u"Mars/Base"_s} << bad;
        QTest::newRow("id") << sampleWith("08470010-2026-4322-8e00-000000000001", "one")
                            << QStringList{u"timeline[0].id"_s, u"one"_s} << bad;
        QTest::newRow("list") << QByteArray(R"({"format":"debrief-postmortem","version":1,"causes":{}})")
                              << QStringList{u"causes"_s} << bad;
        QTest::newRow("object") << QByteArray(R"({"format":"debrief-postmortem","version":1,"causes":[3]})")
                                << QStringList{u"causes[0]"_s} << bad;
        QTest::newRow("syntax") << QByteArray("{\n\"format\": \"debrief-postmortem\",\n\"version\": 1,,\n}")
                                << QStringList{u"Line 3"_s} << bad;
        QTest::newRow("foreign") << QByteArray("{\"format\":\"other\"}") << QStringList{u"debrief-postmortem"_s}
                                 << int(Error::Kind::NotOurs);
        QTest::newRow("no object") << QByteArray("[1,2]") << QStringList{u"debrief-postmortem"_s}
                                   << int(Error::Kind::NotOurs);
        QTest::newRow("no version") << QByteArray("{\"format\":\"debrief-postmortem\"}") << QStringList{u"version"_s}
                                    << bad;
        QTest::newRow("newer") << sampleWith("\"version\": 1,", "\"version\": 7,")
                               << QStringList{u"7"_s, u"Update Debrief"_s} << int(Error::Kind::NewerVersion);
    }
    void errorsNameThePlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, said);
        QFETCH(int, kind);
        const auto imported = JsonImporter().read(bytes, {});
        QVERIFY(!imported.ok());
        QCOMPARE(int(imported.error().kind), kind);
        for (const auto &part : said)
            QVERIFY2(imported.error().message.contains(part), qPrintable(imported.error().message));
        QVERIFY(!imported.error().message.contains(u'\n'));
    }

    void aFieldThatIsTooLongIsNamed()
    {
        auto postmortem = randomPostmortem(2);
        postmortem.incident.summary = QString(1024 * 1024 + 1, u'x');
        const auto imported = JsonImporter().read(written(postmortem), {});
        QVERIFY(!imported.ok());
        QVERIFY(imported.error().message.contains(u"incident.summary"));
    }

    void missingFieldsKeepTheirDefaults()
    {
        const auto imported =
            JsonImporter().read(R"({"format":"debrief-postmortem","version":1,"incident":{"title":"T"},
                                                      "timeline":[{"at":"2026-03-22T14:23:00+01:00","text":"x"}]})",
                                {});
        QVERIFY(imported.ok());
        const auto &postmortem = imported.value().value;
        QCOMPARE(postmortem.incident.severity, Severity::Sev2);
        QVERIFY(!postmortem.id.isNull());
        QVERIFY(!postmortem.timeline.first().id.isNull());
        QCOMPARE(toIsoUtc(postmortem.timeline.first().at), u"2026-03-22T13:23:00Z");
    }

    void unknownFieldsAreReported()
    {
        const auto imported = JsonImporter().read(
            R"({"format":"debrief-postmortem","version":1,"incident":{"titel":"T"},"colour":"red"})", {});
        QVERIFY(imported.ok());
        QCOMPARE(imported.value().warnings.size(), 2);
        QVERIFY(imported.value().warnings.join(u' ').contains(u"incident.titel"));
    }

    void theRightFilesAreRecognised()
    {
        QCOMPARE(JsonImporter().recognises(u"x.txt"_s, written(randomPostmortem(4)).left(400)), 100);
        QVERIFY(JsonImporter().recognises(u"x.json"_s, "{\"a\":1}") < 50);
        QCOMPARE(JsonImporter().recognises(u"x.json"_s, "# Title"), 0);
    }
};

QTEST_GUILESS_MAIN(JsonFormatTest)
#include "JsonFormatTest.moc"
