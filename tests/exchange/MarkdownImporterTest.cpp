// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/MarkdownImporter.h"

#include "exchange/markdown/MarkdownExporter.h"
#include "exchange/sample/Sample.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "# INC-1 Title\n\n| Incident | INC-1 |\n| --- | --- |\n| Severity | Sev 2 Major |\n"
                        "| Date | 22 March 2026, times in Europe/Berlin |\n| Status | Preparing |\n\n";

Result<ImportedPostmortem> imported(const QByteArray &markdown)
{
    return MarkdownImporter().read(markdown, {});
}

} // namespace

class MarkdownImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportEditedByHandIsStillRead()
    {
        // Columns moved, another bullet, indents of two, a link with a text, named entities, no final line feed.
        const auto result = imported(
            head + "Some *new* summary &amp; more\nof it.\n\n"
                   "## Timeline\n\nWhat happened|Source|Time|Kind\n---|---|:-:|---\nx|y|14:23|Action\n\n"
                   "A remark.\n\n"
                   "## Five whys\n\n* **Why 1:** a\n  * **Systemic cause 1.1:** b\n\n    more of b\n* c\n\n"
                   "## Preventive actions\n\n"
                   "| # | Action | Answers | State | Owner |\n|---|---|---|---|---|\n"
                   "| 1 | Do it / **Ticket:** [OPS-1](https://x.org/OPS-1) / **Answers:** 1.1 | | done | Ann |");
        QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : result.error().message));
        const auto &value = result.value().value;
        QCOMPARE(value.incident.summary, u"Some new summary & more of it."_s);
        QCOMPARE(value.incident.stage, Stage::Preparing);
        QCOMPARE(value.timeline.size(), 1);
        QCOMPARE(toIsoUtc(value.timeline.first().at), u"2026-03-22T13:23:00Z"_s);
        QCOMPARE(value.causes.size(), 3);
        const auto systemic =
            std::find_if(value.causes.cbegin(), value.causes.cend(), [](const Cause &cause) { return cause.systemic; });
        QCOMPARE(systemic->text, u"b\nmore of b"_s);
        QCOMPARE(value.actions.first().state, ActionState::Done);
        QCOMPARE(value.actions.first().ticket, u"OPS-1 https://x.org/OPS-1"_s);
        QCOMPARE(value.actions.first().causes, QList<CauseId>{systemic->id});
    }

    void whatIsNotUnderstoodIsSaid()
    {
        const auto result = imported(
            head + "## Timeline\n\n| Time | Kind | What happened |\n| --- | --- | --- |\n"
                   "| soon | Action | a |\n| 14:23 | Sabotage | b / **Marks:** started, tripped |\n\n"
                   "## Budget\n\nText\n\n## Preventive actions\n\n| # | Action | Deadline |\n| --- | --- | --- |\n"
                   "| 1 | x / **Answers:** 7.7 | next week |\n");
        QVERIFY(result.ok());
        QCOMPARE(result.value().leftOut, 2);
        QCOMPARE(result.value().value.timeline.size(), 1);
        const auto said = result.value().warnings.join(u'\n');
        for (const auto &part : {u"Timeline, row 1: \"soon\""_s, u"Timeline, row 2: \"Sabotage\""_s, u"\"tripped\""_s,
                                 u"Budget"_s, u"Preventive actions, row 1: \"next week\""_s, u"7.7"_s})
            QVERIFY2(said.contains(part), qPrintable(part + u'\n' + said));
    }

    void aSectionWithoutItsTableIsSaid()
    {
        const auto result = imported(head + "## Timeline\n\n| Time | Kind |\nno divider\n\n## Lessons\n\nJust text\n");
        QCOMPARE(result.value().warnings.size(), 2);
        QVERIFY(result.value().warnings.first().startsWith(u"Timeline: "));
    }

    void anUnknownZoneFallsBackToTheOneOfTheOptions()
    {
        auto markdown = head;
        ImportOptions options;
        options.zone = QTimeZone("Asia/Kolkata");
        const auto result = MarkdownImporter().read(markdown.replace("Europe/Berlin", "Mars/Base"), options);
        QVERIFY(result.value().value.incident.zone == QTimeZone("Asia/Kolkata"));
        QCOMPARE(result.value().warnings.size(), 1);
    }

    void whatIsNoReportIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto bad = int(Error::Kind::BadInput);
        const auto notOurs = int(Error::Kind::NotOurs);
        QTest::newRow("empty") << QByteArray() << notOurs;
        QTest::newRow("notes") << QByteArray("# Notes\n\n- a\n") << notOurs;
        QTest::newRow("no title") << QByteArray("| Incident | x |\n|---|---|\n") << notOurs;
        QTest::newRow("latin 1") << QByteArray(head + "\xdc") << bad;
        QByteArray deep = head;
        for (int i = 0; i < 80; ++i)
            deep += QByteArray(i * 2, ' ') + "- x\n";
        QTest::newRow("deep list") << deep << bad;
        QTest::newRow("deep quote") << QByteArray(head + QByteArray(500, '>') + "x\n") << bad;
        QTest::newRow("long text") << QByteArray(head + QByteArray(1100 * 1024, 'x')) << bad;
        QTest::newRow("many rows") << QByteArray(head + QByteArray("- x\n").repeated(100'001)) << bad;
    }
    void whatIsNoReportIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const auto result = imported(bytes);
        QVERIFY(!result.ok());
        QCOMPARE(int(result.error().kind), kind);
        QVERIFY(!result.error().message.isEmpty());
    }

    void strangeEntitiesAndControlCharactersDoNoHarm()
    {
        const auto result = imported(head + "a&#1;b&#0;c&#xD800;d&#99999999;e&unknown;f\x01\x02g&#x1F525;\n");
        QVERIFY(result.ok());
        const auto text = result.value().value.incident.summary;
        QVERIFY(text.startsWith(u"ab"));
        QVERIFY(text.endsWith(u"e&unknown;fg🔥"));
        for (const auto c : text)
            QVERIFY(c.category() != QChar::Other_Control);
    }

    void damagedReportsNeverCrash()
    {
        const auto whole = MarkdownExporter().write(samplePostmortem().value(), {}).value();
        for (qsizetype cut = 0; cut < whole.size(); cut += 97) {
            auto changed = whole;
            changed.remove(cut, 41);
            (void) imported(changed);
            (void) imported(whole.left(cut));
            changed = whole;
            changed.insert(cut, "|*_`~[<&#");
            (void) imported(changed);
        }
        QVERIFY(imported(whole).ok());
    }
};

QTEST_GUILESS_MAIN(MarkdownImporterTest)
#include "MarkdownImporterTest.moc"
