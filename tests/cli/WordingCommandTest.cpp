// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandRunner.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// debrief wording over Markdown files and over CSV.
class WordingCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_runner = std::make_unique<CommandRunner>(); }

    void aHintIsALineOfJsonWithItsPlace()
    {
        const auto file = m_runner->written(
            u"pm.md"_s, "# Outage\n\nAt 14:02 the alert fired.\n\n- \xF0\x9F\x94\xA5 The on-call engineer forgot to "
                        "renew the certificate.\n> The on-call engineer forgot it too.\n");
        QCOMPARE(m_runner->run({u"wording"_s, file}), 1);
        QCOMPARE(m_runner->out.count(u'\n'), 1);
        const auto hint = QJsonDocument::fromJson(m_runner->out.toUtf8()).object();
        QCOMPARE(hint[u"file"].toString(), file);
        QCOMPARE(hint[u"line"].toInt(), 5);
        QCOMPARE(hint[u"column"].toInt(), 5);
        QCOMPARE(hint[u"class"].toString(), u"person_as_cause"_s);
        QCOMPARE(hint[u"words"].toString(), u"The on-call engineer forgot to renew"_s);
        QCOMPARE(hint[u"length"].toInt(), 36);
        QVERIFY(!hint[u"reason"].toString().isEmpty());
        QCOMPARE(hint[u"suggestion"].toString(), u"[The process or tool] had no step for renewing the certificate."_s);
    }

    void aFileWithoutBlameIsFine()
    {
        const auto file = m_runner->written(u"pm.md"_s, "The proxy failed to start after the upgrade!\n");
        QCOMPARE(m_runner->run({u"wording"_s, file}), 0);
        QCOMPARE(m_runner->out, QString());
    }

    void theFieldDecidesAboutWeakWording()
    {
        const auto file = m_runner->written(u"a.md"_s, "- Improve alerting\n");
        QCOMPARE(m_runner->run({u"wording"_s, file}), 0);
        QCOMPARE(m_runner->run({u"wording"_s, file, u"--field"_s, u"action"_s}), 1);
        QVERIFY(m_runner->out.contains(u"weak_action"_s));
    }

    void namesComeFromAFile()
    {
        const auto file = m_runner->written(u"pm.md"_s, "Bianca skipped the canary.\n");
        const auto names = m_runner->written(u"names"_s, "# people\nBianca Rossi, release manager\nOmar\n");
        QCOMPARE(m_runner->run({u"wording"_s, file}), 0);
        QCOMPARE(m_runner->run({u"wording"_s, file, u"--names"_s, names}), 1);
    }

    void aTableGetsARowForEach()
    {
        const auto file = m_runner->written(
            u"in.csv"_s, "id,text,field\nA,Improve alerting.,action\nB,\"\xF0\x9F\x94\xA5, \"\"so\"\": the operator "
                         "ignored the alarm.\",note\nC,The proxy failed to start.,\nD,Improve alerting.,note\n");
        QCOMPARE(m_runner->run({u"wording"_s, u"--csv"_s, file}), 1);
        const auto lines = m_runner->out.split(u'\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], u"id,class,start,length,rule,suggestion"_s);
        QVERIFY(lines[1].startsWith(u"A,weak_action,0,"_s));
        QVERIFY2(lines[2].startsWith(u"B,person_as_cause,9,20,"_s), qPrintable(lines[2]));
        QCOMPARE(lines[3], u"C,,,,,"_s);
        QCOMPARE(lines[4], u"D,,,,,"_s);
    }

    void withoutAFieldASentenceIsReadAsWhatItLooksLike()
    {
        const auto file = m_runner->written(
            u"in.csv"_s,
            "id,text,label,class\n1,Look at improving alerting.,blameful,weak_action\n2,The team looked at "
            "improving alerting.,blameless,weak_action\n");
        QCOMPARE(m_runner->run({u"wording"_s, u"--csv"_s, file}), 1);
        const auto lines = m_runner->out.split(u'\n');
        QVERIFY(lines[1].startsWith(u"1,weak_action,0,"_s));
        QCOMPARE(lines[2], u"2,,,,,"_s);
    }

    void wrongUseIsSaidInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("no file") << QStringList{} << 2 << u"FILE… is missing"_s;
        QTest::newRow("no such file") << QStringList{u"/nowhere/pm.md"_s} << 3 << u"it could not be read"_s;
        QTest::newRow("no such field") << QStringList{u"pm.md"_s, u"--field"_s, u"poem"_s} << 2 << u"is no field"_s;
        QTest::newRow("no such names") << QStringList{u"pm.md"_s, u"--names"_s, u"/nowhere/n"_s} << 3
                                       << u"it could not be read"_s;
        QTest::newRow("no columns") << QStringList{u"--csv"_s, u"CSV"_s} << 2 << u":1: the columns id and text"_s;
        QTest::newRow("open quote") << QStringList{u"--csv"_s, u"OPEN"_s} << 2 << u"line 2: a quotation mark"_s;
    }
    void wrongUseIsSaidInOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, said);
        arguments.replaceInStrings(u"CSV"_s, m_runner->written(u"a.csv"_s, "name,words\na,b\n"));
        arguments.replaceInStrings(u"OPEN"_s, m_runner->written(u"b.csv"_s, "id,text\n1,\"open\n"));
        QCOMPARE(m_runner->run(QStringList{u"wording"_s} + arguments), code);
        QVERIFY2(m_runner->err.contains(said), qPrintable(m_runner->err));
        QCOMPARE(m_runner->err.count(u'\n'), 1);
    }

private:
    std::unique_ptr<CommandRunner> m_runner;
};

QTEST_GUILESS_MAIN(WordingCommandTest)
#include "WordingCommandTest.moc"
