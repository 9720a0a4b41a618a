// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/NewIdentity.h"

#include "exchange/json/JsonExporter.h"
#include "exchange/markdown/MarkdownExporter.h"
#include "exchange/sample/Sample.h"
#include "support/RandomPostmortem.h"

#include <QRegularExpression>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> idsIn(const Postmortem &postmortem)
{
    static const QRegularExpression id(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    QSet<QString> ids;
    const auto text = QString::fromUtf8(JsonExporter().write(postmortem, {}).value());
    for (auto found = id.globalMatch(text); found.hasNext();)
        ids.insert(found.next().captured());
    return ids;
}

} // namespace

class NewIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noIdIsKept()
    {
        const auto original = samplePostmortem().value();
        const auto copy = withNewIds(original);
        QVERIFY(idsIn(original).size() > 20);
        QCOMPARE(idsIn(copy).size(), idsIn(original).size());
        QVERIFY(!idsIn(copy).intersects(idsIn(original)));
    }

    void whatRefersToEachOtherStillDoes()
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            auto original = randomPostmortem(seed);
            for (qsizetype i = 0; i < original.timeline.size(); ++i)
                original.timeline[i].order = int(i); // the id decides between equals, and it is new
            sortLists(original);
            const auto report = MarkdownExporter().write(original, {}).value();
            QCOMPARE(MarkdownExporter().write(withNewIds(original), {}).value(), report);
        }
    }

    void theMeetingsLogFollows()
    {
        auto original = samplePostmortem().value();
        original.meetingLog = {
            {MeetingEntryId::create(), 0, {}, MeetingEntryKind::ShowedCause, 0, {}, original.causes[0].id.toString()}};
        const auto copy = withNewIds(original);
        QVERIFY(findById(copy.causes, CauseId::fromString(copy.meetingLog[0].subject)) != nullptr);
    }
};

QTEST_GUILESS_MAIN(NewIdentityTest)
#include "NewIdentityTest.moc"
