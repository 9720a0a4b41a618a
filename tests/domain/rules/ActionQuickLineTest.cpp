// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/ActionQuickLine.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ActionQuickLineTest : public QObject
{
    Q_OBJECT

private:
    ActionLineContext m_context{{2026, 3, 22}, {u"Backend"_s, u"DevOps team"_s, u"Alice Wong"_s, u"Alice Smith"_s}};

private Q_SLOTS:
    void readsALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<int>("priority");
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<QString>("criteria");
        const auto alert = u"Add pool alert"_s;
        const auto none = u""_s;
        const QDate inThree(2026, 3, 25);
        QTest::newRow("everything") << u"Add pool alert @Backend P0 3d => alert fires above 90%"_s << alert
                                    << u"Backend"_s << 0 << inThree << u"alert fires above 90%"_s;
        QTest::newRow("arrow as one sign")
            << u"Add pool alert ⇒ alert fires"_s << alert << none << 1 << QDate() << u"alert fires"_s;
        QTest::newRow("title only") << u"Add pool alert"_s << alert << none << 1 << QDate() << none;
        QTest::newRow("quoted owner") << u"Add pool alert @\"DevOps team\" p2"_s << alert << u"DevOps team"_s << 2
                                      << QDate() << none;
        QTest::newRow("curly quotes") << u"Add pool alert @“DevOps team”"_s << alert << u"DevOps team"_s << 1 << QDate()
                                      << none;
        QTest::newRow("unknown owner") << u"Add pool alert @Ops"_s << alert << u"Ops"_s << 1 << QDate() << none;
        QTest::newRow("owner in another case")
            << u"Add pool alert @backend"_s << alert << u"Backend"_s << 1 << QDate() << none;
        QTest::newRow("start of a known owner")
            << u"Add pool alert @devops"_s << alert << u"DevOps team"_s << 1 << QDate() << none;
        QTest::newRow("other order") << u"Add pool alert 3d P0 @Backend"_s << alert << u"Backend"_s << 0 << inThree
                                     << none;
        QTest::newRow("deadline between")
            << u"Add pool alert P3 3 days @Backend"_s << alert << u"Backend"_s << 3 << inThree << none;
        QTest::newRow("day and month") << u"Add pool alert 25 Mar"_s << alert << none << 1 << inThree << none;
        QTest::newRow("iso day") << u"Add pool alert 2026-03-25 P0"_s << alert << none << 0 << inThree << none;
        QTest::newRow("in three days") << u"Add pool alert in 3 days"_s << alert << none << 1 << inThree << none;
        QTest::newRow("tomorrow") << u"Add pool alert tomorrow"_s << alert << none << 1 << QDate(2026, 3, 23) << none;
        QTest::newRow("numbers in the title")
            << u"Keep 30 days of logs"_s << u"Keep 30 days of logs"_s << none << 1 << QDate() << none;
        QTest::newRow("a span that is no deadline") << u"Keep logs for 30 days @Backend"_s << u"Keep logs for 30 days"_s
                                                    << u"Backend"_s << 1 << QDate() << none;
        QTest::newRow("none in the title")
            << u"Reduce manual steps to none"_s << u"Reduce manual steps to none"_s << none << 1 << QDate() << none;
        QTest::newRow("dash in the title")
            << u"Alert - page on call"_s << u"Alert - page on call"_s << none << 1 << QDate() << none;
        QTest::newRow("the last priority counts")
            << u"Alert on P0 pages P2"_s << u"Alert on P0 pages"_s << none << 2 << QDate() << none;
        QTest::newRow("P4 is no priority")
            << u"Replace P4 board"_s << u"Replace P4 board"_s << none << 1 << QDate() << none;
        QTest::newRow("an address is no owner")
            << u"Mail ops@example.org"_s << u"Mail ops@example.org"_s << none << 1 << QDate() << none;
        QTest::newRow("an arrow inside a word")
            << u"Map a=>b in docs"_s << u"Map a=>b in docs"_s << none << 1 << QDate() << none;
        QTest::newRow("the first arrow counts")
            << u"Add x => y => z"_s << u"Add x"_s << none << 1 << QDate() << u"y => z"_s;
        QTest::newRow("spaces") << u"  Add   pool alert   @Backend "_s << alert << u"Backend"_s << 1 << QDate() << none;
    }
    void readsALine()
    {
        QFETCH(QString, line);
        const auto parsed = parseActionLine(line, m_context);
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().message));
        const auto &item = parsed.value().item;
        QTEST(item.title, "title");
        QTEST(item.owner, "owner");
        QTEST(int(item.priority), "priority");
        QTEST(item.deadline.value_or(QDate()), "deadline");
        QTEST(item.successCriteria, "criteria");
    }

    void severalOwnersAreShownNotGuessed()
    {
        const auto parsed = parseActionLine(u"Add alert @Alice P0"_s, m_context);
        QVERIFY(parsed.ok());
        QCOMPARE(parsed.value().item.owner, u"Alice");
        QCOMPARE(parsed.value().ownerChoices, (QStringList{u"Alice Wong"_s, u"Alice Smith"_s}));
        QVERIFY(parsed.value().notes.contains(u"@Alice could be Alice Wong or Alice Smith. Kept as typed."_s));
    }

    void saysHowItUnderstoodTheLine()
    {
        const auto parsed = parseActionLine(u"Add alert @devops 3d"_s, m_context);
        QCOMPARE(parsed.value().notes, (QStringList{u"Owner: DevOps team."_s, u"Priority P1, as none was written."_s,
                                                    u"Due on 25 March, in 3 days."_s}));
        QVERIFY(parseActionLine(u"Add alert @Backend P0"_s, m_context).value().notes.isEmpty());
    }

    void whatIsNoLineSaysHowToWriteIt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << u""_s << u"Start with what will be done"_s;
        QTest::newRow("only an owner") << u"@Backend P0"_s << u"Start with what will be done"_s;
        QTest::newRow("only criteria") << u"=> alert fires"_s << u"Start with what will be done"_s;
        QTest::newRow("two owners") << u"Add alert @Backend @Ops"_s << u"one owner"_s;
        QTest::newRow("misreadable date") << u"Add alert 03/04/2026"_s << u"2026-04-01"_s;
        QTest::newRow("two-digit year") << u"Add alert 1.4.26"_s << u"2026-04-01"_s;
    }
    void whatIsNoLineSaysHowToWriteIt()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto parsed = parseActionLine(line, m_context);
        QVERIFY(!parsed.ok());
        QVERIFY2(parsed.error().message.contains(says), qPrintable(parsed.error().message));
    }
};

QTEST_GUILESS_MAIN(ActionQuickLineTest)
#include "ActionQuickLineTest.moc"
