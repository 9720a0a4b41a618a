// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandRunner.h"
#include "cli/Commands.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_runner = std::make_unique<CommandRunner>(); }

    void withoutASubcommandTheWindowOpens_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("library") << QStringList{u"mine.debrief"_s};
        QTest::newRow("file to import") << QStringList{u"notes.md"_s};
        QTest::newRow("option of the toolkit") << QStringList{u"-platform"_s, u"offscreen"_s};
    }
    void withoutASubcommandTheWindowOpens()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(m_runner->run(arguments), -1);
        QCOMPARE(m_runner->out + m_runner->err, QString());
    }

    void helpNamesEveryCommand()
    {
        QCOMPARE(m_runner->run({u"--help"_s}), 0);
        const auto commands = allCommands();
        for (const auto &command : commands) {
            QVERIFY(m_runner->out.contains(u"debrief "_s + command.name + u' '));
            QVERIFY(!command.summary.isEmpty());
        }
        QVERIFY(m_runner->out.contains(u"Exit codes: 0 fine"));
        QCOMPARE(m_runner->err, QString());
    }

    void everyCommandHasItsHelp()
    {
        const auto commands = allCommands();
        for (const auto &command : commands) {
            QCOMPARE(m_runner->run({command.name, u"--help"_s}), 0);
            QVERIFY(m_runner->out.startsWith(u"Usage: debrief "_s + command.name));
            for (const auto &option : command.options)
                QVERIFY(m_runner->out.contains(u"-"_s + option.names().last()));
        }
    }

    void theVersionIsThatOfTheProgram()
    {
        QCoreApplication::setApplicationVersion(u"9.8.7"_s);
        QCOMPARE(m_runner->run({u"--version"_s}), 0);
        QCOMPARE(m_runner->out, u"debrief 9.8.7\n"_s);
    }

    void wrongUseIsExitCode2AndOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QStringList &arguments, const QString &said) {
            QTest::newRow(name) << arguments << said;
        };
        row("unknown word", {u"lst"_s}, u"debrief --help"_s);
        row("no library", {u"list"_s}, u"LIB is missing"_s);
        row("no reference", {u"show"_s, u"x.debrief"_s}, u"REF is missing"_s);
        row("too many", {u"init"_s, u"a"_s, u"b"_s}, u"\"b\""_s);
        row("unknown option", {u"list"_s, u"x"_s, u"--jsn"_s}, u"jsn"_s);
        row("format missing", {u"export"_s, u"x"_s, u"R"_s}, u"--to is missing"_s);
        row("format unknown", {u"export"_s, u"x"_s, u"R"_s, u"--to"_s, u"docx"_s}, u"markdown, json"_s);
        row("format to come", {u"export"_s, u"x"_s, u"R"_s, u"--to"_s, u"pdf"_s}, u"not available yet"_s);
        row("date", {u"actions"_s, u"x"_s, u"--as-of"_s, u"22.3.2026"_s}, u"2026-03-22"_s);
        row("check date", {u"check"_s, u"x"_s, u"--as-of"_s, u"soon"_s}, u"\"soon\""_s);
        row("number", {u"sample"_s, u"x"_s, u"--incidents"_s, u"many"_s}, u"--incidents"_s);
        row("seed", {u"sample"_s, u"x"_s, u"--seed"_s, u"-1"_s}, u"--seed"_s);
        row("zone", {u"import"_s, u"x"_s, u"f"_s, u"--zone"_s, u"Mars/Base"_s}, u"Mars/Base"_s);
        row("into", {u"import"_s, u"x"_s, u"f"_s, u"--into"_s, u"R"_s}, u"not available yet"_s);
        row("restore without target", {u"restore"_s, u"x"_s}, u"-o LIB"_s);
        row("timeline", {u"timeline"_s, u"f"_s, u"--zone"_s, u"UTC"_s}, u"not available yet"_s);
        row("search", {u"search"_s, u"x"_s, u"two"_s, u"words"_s, u"--json"_s}, u"not available yet"_s);
        row("merge", {u"merge"_s, u"x"_s, u"y"_s}, u"not available yet"_s);
    }
    void wrongUseIsExitCode2AndOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        QCOMPARE(m_runner->run(arguments), 2);
        QCOMPARE(m_runner->out, QString());
        QVERIFY(m_runner->err.startsWith(u"debrief: "));
        QVERIFY2(m_runner->err.contains(said), qPrintable(m_runner->err));
        QCOMPARE(m_runner->err.count(u'\n'), 1);
    }

    void filesThatAreNoLibraryAreExitCode3Or4_data()
    {
        QTest::addColumn<QString>("command");
        for (const auto &command :
             {u"list"_s, u"show"_s, u"export"_s, u"import"_s, u"actions"_s, u"check"_s, u"backup"_s, u"restore"_s})
            QTest::newRow(qPrintable(command)) << command;
    }
    void filesThatAreNoLibraryAreExitCode3Or4()
    {
        QFETCH(QString, command);
        const auto json = CommandRunner::read(u":/sample/INC-2026-0847.json"_s);
        const auto call = [&](const QString &library) {
            QStringList arguments{command, library};
            if (command == u"show" || command == u"export")
                arguments += u"INC-1"_s;
            if (command == u"export")
                arguments += {u"--to"_s, u"json"_s};
            if (command == u"import")
                arguments += m_runner->written(u"good.json"_s, json);
            if (command == u"restore")
                arguments += {u"-o"_s, m_runner->path(u"restored.debrief"_s)};
            return m_runner->run(arguments);
        };
        QCOMPARE(call(m_runner->path(u"missing.debrief"_s)), 3);
        QVERIFY(m_runner->err.contains(u"missing.debrief"));
        QCOMPARE(m_runner->err.count(u'\n'), 1);
        const auto text =
            m_runner->written(u"text.debrief"_s, "This is a text and no library of any kind, see for yourself.\n");
        QCOMPARE(call(text), 4);
        QCOMPARE(m_runner->err.count(u'\n'), 1);
        QCOMPARE(m_runner->out, QString());
        QVERIFY(CommandRunner::read(text).startsWith("This is a text"));
        QVERIFY(!QFile::exists(m_runner->path(u"missing.debrief"_s)));
        QVERIFY(!QFile::exists(m_runner->path(u"restored.debrief"_s)));
    }

    void aLibraryOfANewerVersionIsExitCode4()
    {
        const auto library = m_runner->sampleLibrary();
        QFile file(library);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60));
        file.write(QByteArray("\0\0\x0f\xff", 4));
        file.close();
        QCOMPARE(m_runner->run({u"list"_s, library}), 4);
        QCOMPARE(m_runner->err.count(u'\n'), 1);
    }

    void initMakesAnEmptyLibraryAndNeverOverAFile()
    {
        const auto library = m_runner->path(u"new.debrief"_s);
        QCOMPARE(m_runner->run({u"init"_s, library}), 0);
        QCOMPARE(m_runner->run({u"list"_s, library, u"--json"_s}), 0);
        QCOMPARE(m_runner->out, u"[]\n"_s);
        QCOMPARE(m_runner->run({u"check"_s, library}), 0);
        const auto before = CommandRunner::read(library);
        QCOMPARE(m_runner->run({u"init"_s, library}), 3);
        QCOMPARE(m_runner->run({u"sample"_s, library}), 3);
        QCOMPARE(CommandRunner::read(library), before);
    }

private:
    std::unique_ptr<CommandRunner> m_runner;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
