// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/AgendaReader.h"

#include <QFile>
#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class AgendaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsAreThoseOfTheProcess_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QList<int>>("minutes");
        QTest::newRow("standard") << u"standard-90"_s << QList<int>{5, 15, 30, 25, 15};
        QTest::newRow("short") << u"short-60"_s << QList<int>{5, 20, 15, 15, 5};
        QTest::newRow("deep") << u"deep-timeline-90"_s << QList<int>{5, 40, 20, 15, 10};
        QTest::newRow("learning, no actions") << u"learning-only-60"_s << QList<int>{5, 35, 15, 5};
    }
    void presetsAreThoseOfTheProcess()
    {
        QFETCH(QString, key);
        QFETCH(QList<int>, minutes);
        const auto plan = planFromPreset(key);
        QCOMPARE(plan.preset, key);
        QList<int> found;
        for (const auto &part : plan.parts) {
            found.append(int(part.planned.count()));
            const auto floor = part.kind == PartKind::Actions ? 10min : part.kind == PartKind::Debrief ? 5min : 0min;
            QCOMPARE(part.floor.count(), floor.count());
        }
        QCOMPARE(found, minutes);
        QVERIFY(key.endsWith(QString::number(plannedTotal(plan).count())));
    }

    void anUnknownPresetIsTheDefaultAndSaysSo()
    {
        const auto plan = planFromPreset(u"of another team");
        QCOMPARE(plan.preset, u"standard-90"_s);
        QCOMPARE(plan.parts.size(), 5);
    }

    void everyPartHasItsWords()
    {
        const auto agenda = builtInAgenda();
        QVERIFY2(agenda.ok(), agenda.ok() ? "" : qPrintable(agenda.error().message));
        for (const auto &entry : enumEntries<PartKind>()) {
            const auto texts = textsOf(agenda.value(), entry.value);
            QVERIFY(!texts.title.isEmpty());
            QVERIFY(!texts.shortTitle.isEmpty());
            QVERIFY(!texts.script.isEmpty());
        }
        QCOMPARE(agenda.value().groundRules.size(), 4);
        QVERIFY(agenda.value().gate.contains(u"missing"));
    }

    void translatorsGetEveryWordOfTheAgenda()
    {
        QSet<QString> offered;
        for (const auto *text : translatableAgendaTexts())
            offered.insert(QString::fromUtf8(text));
        const auto agenda = builtInAgenda().value();
        QSet<QString> used{agenda.purpose, agenda.gate};
        for (const auto &rule : agenda.groundRules)
            used.insert(rule);
        for (const auto &part : agenda.parts) {
            used.unite({part.title, part.shortTitle});
            used.unite(QSet<QString>(part.script.cbegin(), part.script.cend()));
            used.unite(QSet<QString>(part.prompts.cbegin(), part.prompts.cend()));
        }
        for (const auto &preset : agenda.presets)
            used.insert(preset.title);
        QCOMPARE(used - offered, QSet<QString>());
        QCOMPARE(offered - used, QSet<QString>());
    }

    void badDataSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("no json") << QByteArray("\"gate\":") << QByteArray("gate:") << u"line 9"_s;
        QTest::newRow("unknown part") << QByteArray("\"part\": \"whys\", \"minutes\": 30")
                                      << QByteArray("\"part\": \"lunch\", \"minutes\": 30") << u"“lunch” is no part"_s;
        QTest::newRow("minutes missing") << QByteArray("\"minutes\": 30") << QByteArray("\"time\": 30")
                                         << u"standard-90"_s;
        QTest::newRow("half a minute") << QByteArray("\"minutes\": 30") << QByteArray("\"minutes\": 30.5")
                                       << u"whole number"_s;
        QTest::newRow("minutes as words")
            << QByteArray("\"minutes\": 30") << QByteArray("\"minutes\": \"long\"") << u"whole number"_s;
        QTest::newRow("too many") << QByteArray("\"minutes\": 30") << QByteArray("\"minutes\": 1e300") << u"1440"_s;
        QTest::newRow("floor above") << QByteArray("\"minutes\": 25, \"floor\": 10")
                                     << QByteArray("\"minutes\": 25, \"floor\": 26") << u"floor of “actions”"_s;
        QTest::newRow("twice") << QByteArray("\"part\": \"whys\", \"minutes\": 30")
                               << QByteArray("\"part\": \"frame\", \"minutes\": 30") << u"“frame” is there twice"_s;
        QTest::newRow("same key") << QByteArray("short-60") << QByteArray("standard-90")
                                  << u"have the key “standard-90”"_s;
        QTest::newRow("no purpose") << QByteArray("\"purpose\"") << QByteArray("\"porpoise\"")
                                    << u"“purpose” is missing"_s;
        QTest::newRow("no presets") << QByteArray("\"presets\"") << QByteArray("\"old\"") << u"no presets"_s;
        QTest::newRow("rule is no text") << QByteArray("\"Let people finish\"") << QByteArray("7") << u"groundRules"_s;
    }
    void badDataSaysWhatIsWrong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        QFile file(u":/debrief/agenda/presets.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto json = file.readAll();
        QVERIFY(json.contains(from));
        const auto agenda = readAgenda(json.replace(from, to));
        QVERIFY(!agenda.ok());
        QVERIFY2(agenda.error().message.contains(says), qPrintable(agenda.error().message));
    }

    void emptyAndForeignFilesAreErrors()
    {
        QVERIFY(!readAgenda({}).ok());
        QVERIFY(!readAgenda("[]").ok());
        QVERIFY(!readAgenda("{}").ok());
        QVERIFY(!readAgenda("{\"presets\": 3}").ok());
    }

    void aTeamsOwnComesBackFromItsFile()
    {
        const auto agenda = builtInAgenda().value();
        auto own = ownCopy(agenda, agenda.presets[3], u"Our way"_s);
        QVERIFY(own.key.startsWith(u"team-"_s));
        QVERIFY(!own.isBuiltIn());
        own.words->gate = u"Everything on the list?"_s;
        own.words->groundRules = {u"Cameras on"_s};
        own.words->parts[2].script.clear();
        own.parts[0].planned = std::chrono::minutes(7);
        const auto read = readOwnAgenda(writeOwnAgenda(own));
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read.value(), own);
    }

    void aTeamsOwnBringsItsWords()
    {
        auto agenda = builtInAgenda().value();
        auto own = ownCopy(agenda, agenda.presets[0], u"Our way"_s);
        own.words->gate = u"Everything on the list?"_s;
        agenda.presets.append(own);
        QCOMPARE(withWordsOf(agenda, own.key).gate, u"Everything on the list?"_s);
        QCOMPARE(withWordsOf(agenda, u"short-60").gate, agenda.gate);
        QCOMPARE(planFromPreset(agenda, own.key).parts, agenda.presets[0].parts);
    }

    void aFileThatIsNoAgendaSaysSo_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("another file") << QByteArray("{\"title\": \"x\"}") << u"no agenda of Debrief"_s;
        QTest::newRow("newer") << QByteArray("{\"format\": \"debrief-agenda\", \"version\": 9}") << u"newer version"_s;
        QTest::newRow("cut off") << QByteArray("{\"format\":") << u"no JSON"_s;
        QTest::newRow("no minutes") << QByteArray("{\"format\": \"debrief-agenda\", \"version\": 1, \"key\": \"k\","
                                                  "\"title\": \"t\", \"parts\": []}")
                                    << u"no part has any minutes"_s;
    }
    void aFileThatIsNoAgendaSaysSo()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto read = readOwnAgenda(json);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(AgendaTest)
#include "AgendaTest.moc"
