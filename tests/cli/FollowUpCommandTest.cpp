// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandRunner.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// list, actions, check, sample with generated postmortems, backup and restore.
class FollowUpCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_runner = std::make_unique<CommandRunner>(); }

    void theListHasALineForEach()
    {
        const auto library = m_runner->sampleLibrary();
        QCOMPARE(m_runner->run({u"list"_s, library}), 0);
        QCOMPARE(
            m_runner->out,
            u"INC-2026-0847  2026-03-22  Sev 1 Critical  Ready to meet  4 open  Connection pool exhausted after deploy\n"_s);
    }

    void theListForProgramsHasStableKeys()
    {
        QCOMPARE(m_runner->run({u"list"_s, m_runner->sampleLibrary(), u"--json"_s}), 0);
        const auto list = QJsonDocument::fromJson(m_runner->out.toUtf8()).array();
        QCOMPARE(list.size(), 1);
        const auto first = list.first().toObject();
        QCOMPARE(first[u"reference"].toString(), u"INC-2026-0847"_s);
        QCOMPARE(first[u"severity"].toString(), u"sev1"_s);
        QCOMPARE(first[u"stage"].toString(), u"ready"_s);
        QCOMPARE(first[u"openActions"].toInt(), 4);
        QCOMPARE(first[u"openP0"].toInt(), 2);
        QCOMPARE(first[u"nextClosureCheck"].toString(), u"2026-03-29"_s);
        QCOMPARE(first[u"services"].toArray().size(), 2);
    }

    void actionsAreFilteredAndTellByTheirExitCode_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("code");
        QTest::newRow("all") << QStringList() << 4 << 0;
        QTest::newRow("open") << QStringList{u"--open"_s} << 4 << 0;
        QTest::newRow("blocking") << QStringList{u"--blocking"_s} << 2 << 1;
        QTest::newRow("overdue on the day") << QStringList{u"--overdue"_s} << 0 << 0;
        QTest::newRow("on the deadline") << QStringList{u"--overdue"_s, u"--as-of"_s, u"2026-03-25"_s} << 0 << 0;
        QTest::newRow("a day later") << QStringList{u"--overdue"_s, u"--as-of"_s, u"2026-03-26"_s} << 1 << 1;
        QTest::newRow("much later") << QStringList{u"--overdue"_s, u"--as-of"_s, u"2026-05-01"_s} << 4 << 1;
        QTest::newRow("both") << QStringList{u"--overdue"_s, u"--blocking"_s, u"--as-of"_s, u"2026-05-01"_s} << 2 << 1;
    }
    void actionsAreFilteredAndTellByTheirExitCode()
    {
        QFETCH(QStringList, options);
        QFETCH(int, rows);
        QFETCH(int, code);
        const auto library = m_runner->sampleLibrary();
        QCOMPARE(m_runner->run(QStringList{u"actions"_s, library} + options), code);
        QCOMPARE(m_runner->out.count(u'\n'), rows);
        QCOMPARE(m_runner->run(QStringList{u"actions"_s, library, u"--json"_s} + options), code);
        QCOMPARE(QJsonDocument::fromJson(m_runner->out.toUtf8()).array().size(), rows);
    }

    void aRowOfActionsSaysWhatToDoByWhenAndWhoOwnsIt()
    {
        QCOMPARE(
            m_runner->run({u"actions"_s, m_runner->sampleLibrary(), u"--overdue"_s, u"--as-of"_s, u"2026-03-26"_s}), 1);
        QCOMPARE(
            m_runner->out,
            u"P0  2026-03-25  INC-2026-0847  Backend  In progress, overdue  Monitor connection pool exhaustion\n"_s);
    }

    void checkNamesWhatIsDue()
    {
        const auto library = m_runner->sampleLibrary();
        QCOMPARE(m_runner->run({u"check"_s, library, u"--as-of"_s, u"2026-03-29"_s}), 1);
        QCOMPARE(m_runner->out.count(u'\n'), 3);
        QVERIFY(m_runner->out.contains(u"overdue since 2026-03-25: INC-2026-0847: Monitor"));
        QVERIFY(m_runner->out.contains(u"blocks the next release: INC-2026-0847: Add"));
        QVERIFY(m_runner->out.contains(u"closure check due on 2026-03-29: INC-2026-0847"));
    }

    void damageIsExitCode4()
    {
        const auto library = m_runner->sampleLibrary();
        const auto whole = CommandRunner::read(library);
        QFile file(library);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(whole.size() / 2));
        file.write(QByteArray(int(whole.size() / 3), '\x5a'));
        file.close();
        QCOMPARE(m_runner->run({u"check"_s, library}), 4);
        QVERIFY(!m_runner->err.isEmpty());
    }

    void generatedPostmortemsStandBesideTheSample()
    {
        const auto library = m_runner->sampleLibrary({u"--incidents"_s, u"30"_s, u"--seed"_s, u"5"_s});
        QCOMPARE(m_runner->run({u"list"_s, library}), 0);
        QCOMPARE(m_runner->out.count(u'\n'), 31);
        QVERIFY(m_runner->out.startsWith(u"INC-2026-0847"));
        const auto list = m_runner->out;
        QCOMPARE(m_runner->run({u"check"_s, library, u"--as-of"_s, u"2026-03-22"_s}), 1);
        const auto again = m_runner->sampleLibrary({u"--incidents"_s, u"30"_s, u"--seed"_s, u"5"_s});
        QCOMPARE(m_runner->run({u"list"_s, again}), 0);
        QCOMPARE(m_runner->out, list);
    }

    void aBackupIsRestoredBeside()
    {
        const auto library = m_runner->sampleLibrary();
        QCOMPARE(m_runner->run({u"backup"_s, library}), 0);
        const auto backup = m_runner->out.trimmed();
        QVERIFY(QFile::exists(backup));
        const auto restored = m_runner->path(u"restored.debrief"_s);
        QCOMPARE(m_runner->run({u"restore"_s, backup, u"-o"_s, restored}), 0);
        QCOMPARE(m_runner->run({u"show"_s, library, u"INC-2026-0847"_s, u"--json"_s}), 0);
        const auto original = m_runner->out;
        QCOMPARE(m_runner->run({u"show"_s, restored, u"INC-2026-0847"_s, u"--json"_s}), 0);
        QCOMPARE(m_runner->out, original);
        const auto before = CommandRunner::read(restored);
        QCOMPARE(m_runner->run({u"restore"_s, backup, u"-o"_s, restored}), 3);
        QCOMPARE(CommandRunner::read(restored), before);
    }

private:
    std::unique_ptr<CommandRunner> m_runner;
};

QTEST_GUILESS_MAIN(FollowUpCommandTest)
#include "FollowUpCommandTest.moc"
