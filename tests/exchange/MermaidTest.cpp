// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mermaid/MermaidDiagrams.h"
#include "exchange/mermaid/MermaidExporter.h"
#include "exchange/mermaid/MermaidText.h"
#include "exchange/sample/Sample.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QString diagramOf(const Postmortem &postmortem, MermaidExporter::Diagram diagram)
{
    return QString::fromUtf8(MermaidExporter(diagram).write(postmortem, {}).value());
}

Postmortem withCauses(int count, const QString &text)
{
    Postmortem postmortem;
    postmortem.incident.problem = u"It broke"_s;
    for (int i = 0; i < count; ++i) {
        Cause cause;
        cause.id = CauseId::create();
        cause.order = i;
        cause.text = text;
        postmortem.causes.append(cause);
    }
    return postmortem;
}

} // namespace

class MermaidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAsciiCharacterThatIsNoLetterIsACode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoded");
        QTest::newRow("quote") << u"say \"no\""_s << u"say #34;no#34;"_s;
        QTest::newRow("bracket") << u"f(x)[y]{z}"_s << u"f#40;x#41;#91;y#93;#123;z#125;"_s;
        QTest::newRow("html") << u"<b>"_s << u"#60;b#62;"_s;
        QTest::newRow("entity") << u"#123;"_s << u"#35;123#59;"_s;
        QTest::newRow("backslash n") << u"C:\\new"_s << u"C#58;#92;new"_s;
        QTest::newRow("colon") << u"10:02 : x"_s << u"10#58;02 #58; x"_s;
        QTest::newRow("backtick") << u"`x` y"_s << u"#96;x#96; y"_s;
        QTest::newRow("keyword") << u"end"_s << u"end"_s;
        QTest::newRow("scripts") << u"Über 数据 🔥"_s << u"Über 数据 🔥"_s;
    }
    void everyAsciiCharacterThatIsNoLetterIsACode()
    {
        QFETCH(QString, text);
        QFETCH(QString, encoded);
        QCOMPARE(mermaidText(text), encoded);
    }

    void labelsAreWrappedCutAndNeverEmpty()
    {
        QCOMPARE(mermaidLabel(u"No automated load testing in the pipeline"_s),
                 u"No automated load testing in the<br/>pipeline"_s);
        QCOMPARE(mermaidLabel({}), u"…"_s);
        QCOMPARE(mermaidLabel(u" \n "_s), u"…"_s);
        QVERIFY(mermaidLabel(QString(5000, u'x')).endsWith(u'…'));
        const auto lines = mermaidLabel(QString(5000, u'x')).split(u"<br/>"_s);
        for (const auto &line : lines)
            QVERIFY(line.size() <= 33);
        QVERIFY(!mermaidLabel(QString(31, u'x') + u"🔥🔥"_s).contains(QChar(QChar::ReplacementCharacter)));
        const auto emoji = mermaidLabel(u"x"_s.repeated(31) + u"👩‍🚒👩‍🚒"_s);
        QVERIFY(emoji.contains(u"👩‍🚒"_s));
    }

    void theSampleIsATreeOfItsCauses()
    {
        const auto text = diagramOf(samplePostmortem().value(), MermaidExporter::Diagram::Whys);
        QVERIFY(text.startsWith(u"flowchart TD\n    n0([\"Incident<br/>Connection pool broke in<br/>production\"])\n"));
        QCOMPARE(text.count(u" --> "), 8);
        QCOMPARE(text.count(u"[[\"Systemic cause<br/>"), 3);
    }

    void theTimelineNamesItsDecisionPoint()
    {
        const auto text = diagramOf(samplePostmortem().value(), MermaidExporter::Diagram::Timeline);
        QVERIFY(text.startsWith(u"timeline\n    title "));
        QVERIFY(text.contains(u"    14#58;27 : Decision point<br/>Root cause identified#58; new<br/>"));
        QCOMPARE(text.count(u'\n'), 8);
    }

    void onlyTheSyntaxOfOursIsLeftInAnyDiagram()
    {
        static const QRegularExpression whys(
            u"^(?:flowchart TD|    n0\\(\\[\"[^\"]+\"\\]\\)|    n\\d+ --> n\\d+(?:\\[\"[^\"]+\"\\]|\\[\\[\"[^\"]+\"\\]\\]))$"_s);
        static const QRegularExpression timeline(
            u"^(?:timeline|    title [^:;]*(?:#\\d+;[^:;]*)*|    [^:]+ : [^:]+)$"_s);
        for (unsigned seed = 0; seed < 200; ++seed) {
            const auto postmortem = randomPostmortem(seed);
            const auto whysLines =
                diagramOf(postmortem, MermaidExporter::Diagram::Whys).split(u'\n', Qt::SkipEmptyParts);
            for (const auto &line : whysLines)
                QVERIFY2(whys.match(line).hasMatch(), qPrintable(line));
            const auto timeLines =
                diagramOf(postmortem, MermaidExporter::Diagram::Timeline).split(u'\n', Qt::SkipEmptyParts);
            for (const auto &line : timeLines)
                QVERIFY2(timeline.match(line).hasMatch(), qPrintable(line));
        }
    }

    void tooManyCausesAreCutWithANote()
    {
        const auto text = diagramOf(withCauses(612, u"x"_s), MermaidExporter::Diagram::Whys);
        QVERIFY(text.count(u" --> ") <= MermaidLimits::edges);
        QVERIFY(text.count(u" --> ") > 490);
        const auto left = 612 - text.count(u" --> ");
        QVERIFY(text.contains(u"[\"And %1 more causes, see the list\"]"_s.arg(left)));
    }

    void tooMuchTextIsCutWithANote()
    {
        const auto text = diagramOf(withCauses(400, u"(quoted) "_s.repeated(20)), MermaidExporter::Diagram::Whys);
        QVERIFY(text.size() <= MermaidLimits::characters);
        QVERIFY(text.contains(u"more causes"));
    }

    void aLongTimelineIsCutWithANote()
    {
        Postmortem postmortem;
        for (int i = 0; i < 3000; ++i) {
            TimelineEvent event;
            event.id = EventId::create();
            event.at = fromMillis(1774191600000 + i * 1000LL);
            event.text = u"event"_s;
            postmortem.timeline.append(event);
        }
        const auto text = diagramOf(postmortem, MermaidExporter::Diagram::Timeline);
        QVERIFY(text.size() <= MermaidLimits::characters);
        QVERIFY(text.contains(u"more events : see the table"));
    }

    void rolesStandForNamesInDiagramsToo()
    {
        auto sample = samplePostmortem().value();
        sample.report.rolesInsteadOfNames = true;
        sample.timeline.first().text = u"John Smith was paged"_s;
        QVERIFY(diagramOf(sample, MermaidExporter::Diagram::Timeline).contains(u" : Engineer was paged"));
    }
};

QTEST_GUILESS_MAIN(MermaidTest)
#include "MermaidTest.moc"
