// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandRunner.h"
#include "exchange/json/JsonImporter.h"
#include "exchange/sample/Sample.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ExportImportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_runner = std::make_unique<CommandRunner>();
        m_library = m_runner->sampleLibrary();
        QVERIFY(!m_library.isEmpty());
    }

    void theSampleIsPrintedAsMarkdown()
    {
        QCOMPARE(m_runner->run({u"export"_s, m_library, u"INC-2026-0847"_s, u"--to"_s, u"markdown"_s}), 0);
        QVERIFY(m_runner->out.startsWith(u"# INC-2026-0847 Connection pool exhausted after deploy\n"));
        QVERIFY(m_runner->out.contains(u"Load testing framework is not integrated with the pipeline"));
        QCOMPARE(m_runner->err, QString());
    }

    void jsonOfTheLibraryIsTheSample()
    {
        QCOMPARE(m_runner->run({u"show"_s, m_library, u"inc-2026-0847"_s, u"--json"_s}), 0);
        QVERIFY(JsonImporter().read(m_runner->out.toUtf8(), {}).value().value == samplePostmortem().value());
    }

    void showTellsEverythingInWords()
    {
        QCOMPARE(m_runner->run({u"show"_s, m_library, u"INC-2026-0847"_s}), 0);
        QVERIFY(m_runner->out.contains(u"## Planned and actual minutes"));
        QVERIFY(m_runner->out.contains(u"Alice Wong"));
        QVERIFY(!m_runner->out.contains(u"mermaid"));
    }

    void mermaidIsADiagram()
    {
        QCOMPARE(m_runner->run({u"export"_s, m_library, u"INC-2026-0847"_s, u"--to"_s, u"mermaid"_s}), 0);
        QVERIFY(m_runner->out.startsWith(u"flowchart TD\n"));
    }

    void aFileOrAFolderCanBeTheTarget()
    {
        const auto file = m_runner->path(u"report.md"_s);
        QCOMPARE(m_runner->run({u"export"_s, m_library, u"INC-2026-0847"_s, u"--to"_s, u"markdown"_s, u"-o"_s, file}),
                 0);
        QCOMPARE(m_runner->out, QString());
        QVERIFY(CommandRunner::read(file).startsWith("# INC-2026-0847"));
        const auto folder = QFileInfo(file).absolutePath();
        QCOMPARE(
            m_runner->run({u"export"_s, m_library, u"INC-2026-0847"_s, u"--to"_s, u"json"_s, u"--output"_s, folder}),
            0);
        QVERIFY(CommandRunner::read(folder + u"/INC-2026-0847.json"_s).startsWith("{\n  \"format\""));
    }

    void anExportNeverReplacesALibrary()
    {
        const auto before = CommandRunner::read(m_library);
        QCOMPARE(m_runner->run({u"export"_s, m_library, u"INC-2026-0847"_s, u"--to"_s, u"json"_s, u"-o"_s, m_library}),
                 2);
        QCOMPARE(CommandRunner::read(m_library), before);
    }

    void aPlaceThatCannotBeWrittenIsExitCode3()
    {
        const auto target = m_runner->path(u"no/such/folder/x.md"_s);
        QCOMPARE(m_runner->run({u"export"_s, m_library, u"INC-2026-0847"_s, u"--to"_s, u"markdown"_s, u"-o"_s, target}),
                 3);
        QVERIFY(m_runner->err.contains(u"no/such/folder"));
    }

    void anUnknownReferenceIsExitCode2()
    {
        QCOMPARE(m_runner->run({u"show"_s, m_library, u"INC-1"_s}), 2);
        QVERIFY(m_runner->err.contains(u"INC-1"));
    }

    void whatIsExportedCanBeImported_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("json") << u"json"_s;
        QTest::newRow("markdown") << u"markdown"_s;
    }
    void whatIsExportedCanBeImported()
    {
        QFETCH(QString, format);
        const auto file = m_runner->path(u"export"_s);
        QCOMPARE(m_runner->run({u"export"_s, m_library, u"INC-2026-0847"_s, u"--to"_s, format, u"-o"_s, file}), 0);
        const auto other = m_runner->path(u"other.debrief"_s);
        QCOMPARE(m_runner->run({u"init"_s, other}), 0);
        QCOMPARE(m_runner->run({u"import"_s, other, file}), 0);
        QCOMPARE(m_runner->err, QString());
        QCOMPARE(
            m_runner->out,
            u"INC-2026-0847  Connection pool exhausted after deploy: events 6, causes 8, action items 4, people 4\n"_s);
        QCOMPARE(m_runner->run({u"export"_s, other, u"INC-2026-0847"_s, u"--to"_s, format}), 0);
        QCOMPARE(m_runner->out.toUtf8(), CommandRunner::read(file));
    }

    void aDryRunWritesNothing()
    {
        const auto file = m_runner->written(u"x.json"_s, CommandRunner::read(u":/sample/INC-2026-0847.json"_s));
        const auto other = m_runner->path(u"other.debrief"_s);
        QCOMPARE(m_runner->run({u"init"_s, other}), 0);
        const auto before = CommandRunner::read(other);
        QCOMPARE(m_runner->run({u"import"_s, other, file, u"--dry-run"_s}), 0);
        QVERIFY(m_runner->out.startsWith(u"INC-2026-0847"));
        QCOMPARE(CommandRunner::read(other), before);
    }

    void whatIsThereAlreadyIsRefusedAndNothingIsImported()
    {
        auto json = CommandRunner::read(u":/sample/INC-2026-0847.json"_s);
        const auto same = m_runner->written(u"same.json"_s, json);
        const auto fresh =
            m_runner->written(u"fresh.json"_s, json.replace("INC-2026-0847", "INC-2026-0900").replace("0847", "0900"));
        QCOMPARE(m_runner->run({u"import"_s, m_library, fresh, same}), 2);
        QVERIFY(m_runner->err.contains(u"same.json"));
        QCOMPARE(m_runner->run({u"import"_s, m_library, same, u"--dry-run"_s}), 2);
        QCOMPARE(m_runner->run({u"list"_s, m_library, u"--json"_s}), 0);
        QCOMPARE(m_runner->out.count(u"\"reference\""), 1);
        QCOMPARE(m_runner->run({u"import"_s, m_library, fresh}), 0);
    }

    void filesThatCannotBeImportedSayWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << QStringList() << 4 << u"no file Debrief knows"_s;
        QTest::newRow("broken json") << QByteArray("{\n\"format\": \"debrief-postmortem\",\n\"version\": 1,,}")
                                     << QStringList() << 4 << u"Line 3"_s;
        QTest::newRow("newer") << QByteArray("{\"format\": \"debrief-postmortem\",\"version\": 99}") << QStringList()
                               << 4 << u"99"_s;
        QTest::newRow("latin 1") << QByteArray("{\"format\": \"debrief-postmortem\",\n\"x\": \"\xdc\"}")
                                 << QStringList() << 4 << u"Line 2"_s;
        QTest::newRow("forced format") << QByteArray("# Notes") << QStringList{u"--as"_s, u"markdown"_s} << 4
                                       << u"not a report"_s;
        QTest::newRow("unknown format") << QByteArray("x") << QStringList{u"--as"_s, u"docx"_s} << 2 << u"docx"_s;
    }
    void filesThatCannotBeImportedSayWhy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, options);
        QFETCH(int, code);
        QFETCH(QString, said);
        const auto file = m_runner->written(u"bad"_s, bytes);
        QCOMPARE(m_runner->run(QStringList{u"import"_s, m_library, file} + options), code);
        QVERIFY2(m_runner->err.contains(said), qPrintable(m_runner->err));
        QVERIFY(m_runner->err.contains(file));
        QCOMPARE(m_runner->err.count(u'\n'), 1);
    }

    void missingFilesAndFoldersAreExitCode3()
    {
        QCOMPARE(m_runner->run({u"import"_s, m_library, m_runner->path(u"missing.json"_s)}), 3);
        QCOMPARE(m_runner->run({u"import"_s, m_library, QFileInfo(m_library).absolutePath()}), 3);
        QCOMPARE(m_runner->run({u"import"_s, m_library, u"/dev/zero"_s}), 3);
    }

    void whatTheReaderPassedOverIsANote()
    {
        const auto file = m_runner->written(
            u"x.json"_s, R"({"format":"debrief-postmortem","version":1,"incident":{"reference":"INC-9","titel":"T"}})");
        QCOMPARE(m_runner->run({u"import"_s, m_library, file}), 0);
        QVERIFY(m_runner->err.contains(u"note: incident.titel"));
    }

private:
    std::unique_ptr<CommandRunner> m_runner;
    QString m_library;
};

QTEST_GUILESS_MAIN(ExportImportCommandTest)
#include "ExportImportCommandTest.moc"
