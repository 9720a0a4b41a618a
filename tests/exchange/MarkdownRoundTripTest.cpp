// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/CauseTree.h"
#include "exchange/Fields.h"
#include "exchange/markdown/MarkdownExporter.h"
#include "exchange/markdown/MarkdownImporter.h"
#include "exchange/markdown/MarkdownParser.h"
#include "exchange/markdown/MarkdownWriter.h"
#include "exchange/report/PublicCopy.h"
#include "exchange/report/ReportBuilder.h"
#include "exchange/sample/Sample.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;

namespace {

constexpr int allSections = 127;

QByteArray written(const Postmortem &postmortem)
{
    return MarkdownExporter().write(postmortem, {}).value();
}

/// The first line that differs, for a readable failure.
QByteArray difference(const QByteArray &before, const QByteArray &after)
{
    const auto left = before.split('\n');
    const auto right = after.split('\n');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return "- " + left.value(i) + "\n+ " + right.value(i);
    }
    return {};
}

/// Empty when exporting what was imported gives the same bytes.
QByteArray lostInTheRoundTrip(const Postmortem &postmortem)
{
    const auto before = written(postmortem);
    const auto imported = MarkdownImporter().read(before, {});
    if (!imported.ok())
        return imported.error().message.toUtf8();
    return difference(before, written(imported.value().value));
}

/// Puts text made of what Markdown, we ourselves and Unicode make special into every text of a postmortem.
class HostileTexts
{
public:
    explicit HostileTexts(unsigned seed)
        : m_random(seed)
    {
    }

    template <typename T>
    void field(const char *, T &value)
    {
        edit(value);
    }
    template <HasFields T>
    void edit(T &value)
    {
        Fields<T>::visit(*this, value);
    }

private:
    template <typename T>
    requires(!HasFields<T>) void edit(T &) {}
    template <typename T>
    void edit(QList<T> &list)
    {
        for (auto &item : list)
            edit(item);
    }
    void edit(QString &text)
    {
        static const QStringList pieces =
            QString::fromUtf8("* ** _ __ ` ``` ~ | || < > & # ## ; : :: / // \\ [ ] ( ) { } ! @ = == + - -- "
                              ". , 1. 2) 0 9 a b X &#42; &amp; &#1; https://x.y/_a_|b http:// @a #1 :a: "
                              "Reason: **Marks:** \u00a0 \u200b \u202e \u0301 \ue000 \ufffe 🔥 👩‍🚒 数 ق")
                .split(QLatin1Char(' '));
        static const QString spaces = QStringLiteral(" \t\n\r\v\u0085\u2028\u0001\u0002\u0003\u007f");
        text.clear();
        for (auto count = m_random() % 9; count > 0; --count) {
            text += pieces[qsizetype(m_random() % size_t(pieces.size()))];
            if (m_random() % 3 == 0)
                text += spaces[qsizetype(m_random() % size_t(spaces.size()))];
            if (m_random() % 4 == 0)
                text += QLatin1Char(' ');
            if (m_random() % 40 == 0)
                text += QChar(0xd83d); // half of a surrogate pair
        }
    }

    std::mt19937 m_random;
};

QStringList treeOf(const Postmortem &postmortem)
{
    QStringList lines;
    const CauseTree tree(postmortem.causes);
    for (const auto &id : tree.inTreeOrder()) {
        const auto *cause = tree.cause(id);
        lines.append(QString(tree.depth(id), QLatin1Char(' ')) + cause->text + (cause->systemic ? u"!" : u"") +
                     cause->evidence + enumKey(cause->confidence) + enumKey(cause->factor) +
                     QString::number(cause->evidenceEvents.size()));
    }
    return lines;
}

} // namespace

class MarkdownRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomPostmortemsGiveTheSameBytesAgain()
    {
        for (unsigned seed = 0; seed < 400; ++seed) {
            const auto lost = lostInTheRoundTrip(randomPostmortem(seed));
            QVERIFY2(lost.isEmpty(), QByteArray(QByteArray::number(seed) + "\n" + lost));
        }
    }

    void everyCombinationOfSectionsGivesTheSameBytesAgain()
    {
        const auto sample = samplePostmortem().value();
        for (int flags = 0; flags < 2 * (allSections + 1); ++flags) {
            for (auto postmortem : {sample, randomPostmortem(unsigned(flags) + 5000)}) {
                postmortem.report.sections = ReportSections(flags & allSections);
                postmortem.report.rolesInsteadOfNames = flags > allSections;
                const auto lost = lostInTheRoundTrip(postmortem);
                QVERIFY2(lost.isEmpty(), QByteArray(QByteArray::number(flags) + "\n" + lost));
            }
        }
    }

    void hostileTextsInEveryFieldGiveTheSameBytesAgain()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            auto postmortem = randomPostmortem(seed);
            HostileTexts(seed).edit(postmortem);
            const auto lost = lostInTheRoundTrip(postmortem);
            QVERIFY2(lost.isEmpty(), QByteArray(QByteArray::number(seed) + "\n" + lost));
            const auto document = buildReport(postmortem);
            QVERIFY2(parseMarkdown(toMarkdown(document).toUtf8()).value() == document, QByteArray::number(seed));
        }
    }

    void theStructureComesBackFromTheText()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            const auto document = buildReport(randomPostmortem(seed));
            const auto parsed = parseMarkdown(toMarkdown(document).toUtf8());
            QVERIFY(parsed.ok());
            QVERIFY2(parsed.value() == document, QByteArray::number(seed));
        }
    }

    void theSampleComesBackWithItsValues()
    {
        auto sample = samplePostmortem().value();
        sample.report.sections = ReportSections(allSections);
        const auto imported = MarkdownImporter().read(written(sample), {});
        QVERIFY(imported.ok());
        QCOMPARE(imported.value().warnings, QStringList());
        const auto &back = imported.value().value;

        auto incident = sample.incident;
        incident.meetingAt.reset();
        QVERIFY(back.incident == incident);
        QCOMPARE(treeOf(back), treeOf(sample));
        QCOMPARE(back.timeline.size(), sample.timeline.size());
        for (qsizetype i = 0; i < sample.timeline.size(); ++i) {
            auto event = back.timeline[i];
            event.id = sample.timeline[i].id;
            QVERIFY2(event == sample.timeline[i], qPrintable(event.text));
        }
        QCOMPARE(back.participants.size(), sample.participants.size());
        for (qsizetype i = 0; i < sample.participants.size(); ++i) {
            auto person = back.participants[i];
            person.id = sample.participants[i].id;
            person.isManagement = sample.participants[i].isManagement;
            person.involvement = sample.participants[i].involvement;
            QVERIFY2(person == sample.participants[i], qPrintable(person.name));
        }
        QCOMPARE(back.reflections.size(), sample.reflections.size());
        for (qsizetype i = 0; i < sample.reflections.size(); ++i) {
            auto reflection = back.reflections[i];
            reflection.id = sample.reflections[i].id;
            QVERIFY2(reflection == sample.reflections[i], qPrintable(reflection.text));
        }
        QVERIFY(back.meetingPlan == sample.meetingPlan);
        QVERIFY(back.report == sample.report);
    }

    void actionsKeepTheirFieldsAndTheirCauses()
    {
        const auto sample = samplePostmortem().value();
        const auto back = MarkdownImporter().read(written(sample), {}).value().value;
        QCOMPARE(back.actions.size(), sample.actions.size());
        for (qsizetype i = 0; i < sample.actions.size(); ++i) {
            auto item = back.actions[i];
            const auto &original = sample.actions[i];
            QCOMPARE(item.causes.size(), original.causes.size());
            QCOMPARE(findById(back.causes, item.causes.first())->text,
                     findById(sample.causes, original.causes.first())->text);
            item.id = original.id;
            item.causes = original.causes;
            item.history = original.history;
            QVERIFY2(item == original, qPrintable(item.title));
        }
    }

    void linesSlashesAndLabelsOfTheTeamStayWhatTheyAre()
    {
        Postmortem postmortem;
        postmortem.incident.reference = QStringLiteral("INC 1 / a");
        postmortem.incident.title = QStringLiteral("/ read / write /");
        postmortem.incident.date = QDate(2026, 3, 22);
        TimelineEvent event;
        event.id = EventId::create();
        event.at = fromIso(u"2026-03-22T14:23:00Z").value();
        event.text = QStringLiteral("one / two");
        event.details = QStringLiteral("**Marks:** started\n/ three\nMarks: resolved");
        postmortem.timeline = {event};
        const auto back = MarkdownImporter().read(written(postmortem), {}).value().value;
        QCOMPARE(back.incident.reference, postmortem.incident.reference);
        QCOMPARE(back.incident.title, postmortem.incident.title);
        QCOMPARE(back.timeline.first().text, event.text);
        QCOMPARE(back.timeline.first().details, event.details);
        QCOMPARE(back.timeline.first().marks, Marks());
    }

    void aReportWithoutTimelineStillBringsItsMomentsBack()
    {
        auto sample = samplePostmortem().value();
        sample.report.sections.setFlag(ReportSection::Timeline, false);
        const auto imported = MarkdownImporter().read(written(sample), {});
        QCOMPARE(imported.value().warnings.size(), 1);
        Marks marks;
        for (const auto &event : imported.value().value.timeline)
            marks |= event.marks;
        QCOMPARE(marks, Marks(Mark::Started) | Mark::Detected | Mark::Acknowledged | Mark::Mitigated | Mark::Resolved);
    }

    void theHourThatAutumnRepeatsKeepsItsOrder()
    {
        Postmortem postmortem;
        postmortem.incident.zone = QTimeZone("Europe/Berlin");
        postmortem.incident.date = QDate(2024, 10, 27);
        for (const QStringView at : {u"2024-10-27T00:50:00Z", u"2024-10-27T01:10:00Z", u"2024-10-27T01:50:00Z"}) {
            TimelineEvent event;
            event.id = EventId::create();
            event.at = fromIso(at).value();
            event.text = at.toString();
            postmortem.timeline.append(event);
        }
        const auto back = MarkdownImporter().read(written(postmortem), {}).value().value;
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(toIsoUtc(back.timeline[i].at), back.timeline[i].text);
        QCOMPARE(lostInTheRoundTrip(postmortem), QByteArray());
    }
};

QTEST_GUILESS_MAIN(MarkdownRoundTripTest)
#include "MarkdownRoundTripTest.moc"
