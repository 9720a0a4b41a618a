// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/CaptureLine.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(debrief::CaptureLine)

namespace {

Participant person(const QString &name, const QString &role)
{
    Participant participant;
    participant.id = ParticipantId::create();
    participant.name = name;
    participant.role = role;
    return participant;
}

const QList<Participant> &people()
{
    static const QList<Participant> list{
        person(u"Alice Wong"_s, u"On-call manager"_s), person(u"John Smith"_s, u"Engineer"_s),
        person(u"John Miller"_s, u"Engineer"_s), person(u"DevOps team"_s, u"Engineers"_s),
        person(u"Engineering manager"_s, u"Facilitator"_s)};
    return list;
}

} // namespace

class CaptureLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void luckAndWhatWentWellHaveTheirPrefix()
    {
        QCOMPARE(parseCaptureLine(u"l It was Sunday", {}).value(),
                 CaptureLine(ReflectionLine{ReflectionKind::WasLucky, u"It was Sunday"_s}));
        QCOMPARE(parseCaptureLine(u"+ Alert fired", {}).value(),
                 CaptureLine(ReflectionLine{ReflectionKind::WentWell, u"Alert fired"_s}));
        QVERIFY(!parseCaptureLine(u"l", {}).ok());
        QVERIFY(!parseCaptureLine(u"+ ", {}).ok());
    }

    void prefixesChooseWhatItBecomes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<CaptureLine>("line");
        const auto row = [](const char *typed, const CaptureLine &line) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << line;
        };
        row("Reviewed by two people", Remark{CaptureKind::Note, u"Reviewed by two people"_s});
        row("n a line that starts with a prefix", Remark{CaptureKind::Note, u"a line that starts with a prefix"_s});
        row("A load test would have shown it", Remark{CaptureKind::Note, u"A load test would have shown it"_s});
        row("tests passed locally", Remark{CaptureKind::Note, u"tests passed locally"_s});
        row("q Who saw the alert?", Remark{CaptureKind::Question, u"Who saw the alert?"_s});
        row("g Tests did not cover pool load", Remark{CaptureKind::Gap, u"Tests did not cover pool load"_s});
        row("  a   Load testing before deploy ", Remark{CaptureKind::ActionIdea, u"Load testing before deploy"_s});
        row("p Friday deployments", Remark{CaptureKind::Parked, u"Friday deployments"_s});
        row("w No load test in CI", WhyLine{u"No load test in CI"_s});
        row("e CI run 18211 took 4 min", EvidenceLine{u"CI run 18211 took 4 min"_s});
        row("t 14:31 API errors under 1%", EventLine{u"14:31 API errors under 1%"_s, false});
        row("d 14:27 Rollback chosen", EventLine{u"14:27 Rollback chosen"_s, true});
        row("d Rollback chosen", EventLine{u"Rollback chosen"_s, true});
        row("d", DecisionMark{});
    }
    void prefixesChooseWhatItBecomes()
    {
        QFETCH(QString, typed);
        QFETCH(CaptureLine, line);
        const auto parsed = parseCaptureLine(typed, people());
        QVERIFY(parsed.ok());
        QVERIFY(parsed.value() == line);
    }

    void thanksFindTheParticipant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("text");
        QTest::newRow("first name") << u"k Alice kept everyone informed"_s << u"Alice Wong"_s
                                    << u"kept everyone informed"_s;
        QTest::newRow("small letters") << u"k alice kept everyone informed"_s << u"Alice Wong"_s
                                       << u"kept everyone informed"_s;
        QTest::newRow("full name") << u"k John Smith: found it"_s << u"John Smith"_s << u"found it"_s;
        QTest::newRow("two of that name") << u"k John found it"_s << QString() << u"John found it"_s;
        QTest::newRow("team") << u"k DevOps team, the quick rollback"_s << u"DevOps team"_s << u"the quick rollback"_s;
        QTest::newRow("role") << u"k On-call manager for the calm"_s << u"Alice Wong"_s << u"for the calm"_s;
        QTest::newRow("role of two") << u"k Engineer for the calm"_s << QString() << u"Engineer for the calm"_s;
        QTest::newRow("somebody else") << u"k Support: answered every call"_s << u"Support"_s
                                       << u"answered every call"_s;
        QTest::newRow("longer word") << u"k Alicement kept it"_s << QString() << u"Alicement kept it"_s;
        QTest::newRow("a description is no first name")
            << u"k Engineering did well"_s << QString() << u"Engineering did well"_s;
    }
    void thanksFindTheParticipant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, who);
        QFETCH(QString, text);
        const auto parsed = parseCaptureLine(typed, people());
        QVERIFY(parsed.ok());
        QVERIFY(std::holds_alternative<ThanksLine>(parsed.value()));
        QCOMPARE(std::get<ThanksLine>(parsed.value()).who, who);
        QCOMPARE(std::get<ThanksLine>(parsed.value()).text, text);
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto *typed : {"", "   ", "t", "q ", "g", "n", "a", "w", "p", "k", "k Alice", "k Alice:"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QString, typed);
        const auto parsed = parseCaptureLine(typed, people());
        QVERIFY(!parsed.ok());
        QVERIFY(parsed.error().message.startsWith(u"Write "));
    }
};

QTEST_GUILESS_MAIN(CaptureLineTest)
#include "CaptureLineTest.moc"
