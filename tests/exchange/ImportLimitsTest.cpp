// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportLimits.h"

#include <QtTest>

using namespace debrief;

class ImportLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invalidUtf8IsReportedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("first") << QByteArray("a\xff\nb\n") << "Line 1 ";
        QTest::newRow("third") << QByteArray("a\nb\nc\xc3\nd") << "Line 3 ";
        QTest::newRow("last, cut off") << QByteArray("a\nb\nd\xe2\x82") << "Line 3 ";
        QTest::newRow("latin 1") << QByteArray("a\r\n\xdc"
                                               "berlauf\r\n")
                                 << "Line 2 ";
        QTest::newRow("utf-16") << QByteArray("\xff\xfe"
                                              "a\0b\0",
                                              6)
                                << "Line 1 ";
        QTest::newRow("surrogate") << QByteArray("x\n\xed\xa0\x80") << "Line 2 ";
    }
    void invalidUtf8IsReportedWithItsLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        const auto checked = checkedUtf8(bytes);
        QVERIFY(!checked.ok());
        QVERIFY2(checked.error().message.startsWith(line), qPrintable(checked.error().message));
    }

    void validTextPassesAndLosesItsMark()
    {
        QCOMPARE(checkedUtf8("\xEF\xBB\xBF"
                             "a\nÜ数🔥")
                     .value(),
                 QByteArray("a\nÜ数🔥"));
        QCOMPARE(checkedUtf8({}).value(), QByteArray());
    }

    void aFileOver20MegabytesIsRefusedBeforeAnythingElse()
    {
        QVERIFY(checkedUtf8(QByteArray(ImportLimits::fileBytes, 'x')).ok());
        const auto checked = checkedUtf8(QByteArray(ImportLimits::fileBytes + 1, '\xff'));
        QVERIFY(!checked.ok());
        QVERIFY(checked.error().message.contains(u"20 MB"));
    }

    void jsonDeeperThan64IsRefusedWithItsLine()
    {
        QVERIFY(checkJsonShape(QByteArray(64, '[') + QByteArray(64, ']')).ok());
        const auto checked = checkJsonShape("\n\n" + QByteArray(1'000'000, '['));
        QVERIFY(!checked.ok());
        QVERIFY(checked.error().message.startsWith(u"Line 3"));
    }

    void bracketsInsideTextsDoNotCount()
    {
        QVERIFY(checkJsonShape("{\"a\": \"" + QByteArray(500, '[') + "\\\"" + QByteArray(500, '{') + "\"}").ok());
    }

    void moreThan100000ObjectsAreRefused()
    {
        QByteArray rows("[");
        for (int i = 0; i < 100'001; ++i)
            rows += "{},";
        QVERIFY(!checkJsonShape(rows).ok());
    }
};

QTEST_GUILESS_MAIN(ImportLimitsTest)
#include "ImportLimitsTest.moc"
