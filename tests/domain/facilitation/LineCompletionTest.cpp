// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/LineCompletion.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class LineCompletionTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;

    QList<LineCompletion> complete(const QString &line) const { return completeLine(line, line.size(), m_postmortem); }
    QStringList lines(const QString &line) const
    {
        QStringList result;
        for (const auto &each : complete(line))
            result.append(each.line);
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_postmortem = {};
        m_postmortem.incident.zone = QTimeZone::utc();
        m_postmortem.timeline = build::sampleTimeline();
        m_postmortem.causes = {build::cause(u"No load test in CI"_s), build::cause(u"Pool limits got no review"_s)};
        auto alice = build::participant(u"Alice Wong"_s);
        alice.role = u"On-call manager"_s;
        alice.team = u"Backend"_s;
        m_postmortem.participants = {alice, build::participant(u"DevOps team"_s)};
    }

    void plainTypingIsLeftAlone()
    {
        for (const auto &line : {u"Reviewed by two people"_s, u""_s, u"g "_s, u"t 14:31"_s, u"d 14:2"_s,
                                 u"ops@example"_s, u"a # "_s, u"k "_s})
            QVERIFY2(complete(line).isEmpty(), qPrintable(line));
    }

    void aSignStartsPeople()
    {
        QCOMPARE(lines(u"a Add alert @back"_s), (QStringList{u"a Add alert @Backend "_s}));
        QCOMPARE(lines(u"a Add alert @on-c"_s), (QStringList{u"a Add alert @\"On-call manager\" "_s}));
        QCOMPARE(lines(u"n @wong"_s), (QStringList{u"n Alice Wong "_s}));
        const auto all = complete(u"a Add alert @"_s);
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[0].kind, LineCompletion::Kind::Person);
        QCOMPARE(all[0].hint, u"On-call manager"_s);
        QVERIFY(complete(u"a Add alert @nobody"_s).isEmpty());
    }

    void thanksNamePeopleByThemselves()
    {
        QCOMPARE(lines(u"k al"_s), (QStringList{u"k Alice Wong "_s}));
        QVERIFY(complete(u"k Alice Wong"_s).isEmpty()); // nothing is left to complete
        QVERIFY(complete(u"k Alice Wong kept"_s).isEmpty());
    }

    void eventsComeByTimeOrWords()
    {
        const QString whole = u"q See 14:25 War room opened "_s;
        QCOMPARE(lines(u"q See 14:25"_s), QStringList{whole});
        QCOMPARE(lines(u"q See #14:25"_s), QStringList{whole});
        QCOMPARE(lines(u"q See #war ro"_s), QStringList{whole});
        QCOMPARE(complete(u"q See 14:2"_s).size(), 4);
        QCOMPARE(complete(u"q See 14:25"_s).first().hint, u"14:25"_s);
    }

    void causesComeByWords()
    {
        const auto found = complete(u"w #pool"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, LineCompletion::Kind::Cause);
        QCOMPARE(found.first().line, u"w Pool limits got no review "_s);
    }

    void whatStandsBehindTheCursorStays()
    {
        const auto found = completeLine(u"a Add alert @back P0"_s, 17, m_postmortem);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().line, u"a Add alert @Backend P0"_s);
        QCOMPARE(found.first().cursor, 20);
    }
};

QTEST_GUILESS_MAIN(LineCompletionTest)
#include "LineCompletionTest.moc"
