// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/MarkedMeeting.h"
#include "support/ProjectionDump.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace debrief::marked;
using namespace Qt::StringLiterals;

namespace {

QString everything(const QList<MeetingProjection> &projections)
{
    QStringList lines;
    for (const auto &projection : projections)
        lines.append(dumped(projection));
    return lines.join(u'\n');
}

} // namespace

class ProjectionPrivacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPrivateReachesTheSharedWindow_data()
    {
        QTest::addColumn<bool>("names");
        QTest::newRow("roles") << false;
        QTest::newRow("names") << true;
    }
    void nothingPrivateReachesTheSharedWindow()
    {
        QFETCH(bool, names);
        auto postmortem = filled();
        postmortem.meetingPlan.showNames = names;
        const auto text = everything(Walk(postmortem).all());
        QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(lineWith(text, secret)));
        for (const auto *shown :
             {"OpenTitle", "OpenProblem", "OpenClosing", "OpenEvent", "OpenSource", "OpenCause", "OpenAction",
              "OpenCriteria", "OpenCapture", "OpenQuestion", "Openwent-well", "Openlucky", "Openlesson", "Openthanks"})
            QVERIFY2(text.contains(QLatin1String(shown)), shown);
    }

    void noNameReachesTheSharedWindowWhileRolesAreOn()
    {
        const auto text = everything(Walk(filled()).all());
        for (const auto &name : nameParts)
            QVERIFY2(!text.contains(name, Qt::CaseInsensitive), qPrintable(lineWith(text, name)));
        QVERIFY(text.contains(u"Scribe of the day asked Engineer"));
    }

    void namesAreThereWhenTheyAreTurnedOn()
    {
        auto postmortem = filled();
        postmortem.meetingPlan.showNames = true;
        const auto text = everything(Walk(postmortem).all());
        for (const auto &name : nameParts)
            QVERIFY(text.contains(name, Qt::CaseInsensitive));
    }

    /// Who manages, who was there, who made the change: the window is the same whatever these say.
    void nothingTellsWhatPeopleAre()
    {
        const auto before = filled();
        auto after = before;
        for (auto &participant : after.participants) {
            participant.isManagement = !participant.isManagement;
            participant.involvement = Involvement::AuthoredChange;
            participant.attendance = Attendance::Attended;
            participant.duty = MeetingDuty::Facilitator;
            participant.wasAffected = !participant.wasAffected;
        }
        after.preparation.clear();
        for (auto &item : after.actions)
            item.strength = Strength::Strong;
        for (auto &cause : after.causes)
            cause.confidence = Confidence::Observed;
        after.report.rolesInsteadOfNames = !after.report.rolesInsteadOfNames;
        after.incident.stage = Stage::Published;
        QCOMPARE(Walk(after).all(), Walk(before).all());
    }

    void everyPostmortemCanBeShown()
    {
        for (unsigned seed = 1; seed < 60; ++seed) {
            const auto random = randomPostmortem(seed);
            const auto text = everything(Walk(random).all());
            QVERIFY(!text.isEmpty());
            QVERIFY(!text.contains(secret));
        }
    }
};

QTEST_GUILESS_MAIN(ProjectionPrivacyTest)
#include "ProjectionPrivacyTest.moc"
