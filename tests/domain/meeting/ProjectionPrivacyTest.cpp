// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingClock.h"
#include "domain/meeting/MeetingProjection.h"
#include "support/FakeClock.h"
#include "support/ProjectionDump.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"Classified"_s; // stands in every field nobody but the facilitator may see
const QStringList nameParts{u"Quilla"_s, u"Zarnok"_s, u"Ottoline"_s, u"Vexley"_s, u"Brannix"_s};
const QString people = u"Quilla Zarnok asked Ottoline, @vexley and brannix's team"_s;

QString open(const QString &what)
{
    return what + u": "_s + people;
}

Participant person(int order, const QString &name, const QString &role)
{
    return {ParticipantId::create(),
            order,
            name,
            role,
            secret + u"part",
            secret + u"team",
            Involvement::OnCall,
            MeetingDuty::None,
            Attendance::Absent,
            true};
}

/// Every field filled: private ones with the secret, public ones with a word of their own and the names of everybody.
Postmortem filled()
{
    Postmortem postmortem;
    postmortem.id = PostmortemId::create();
    auto &incident = postmortem.incident;
    incident.reference = u"INC-1"_s;
    incident.title = open(u"OpenTitle"_s);
    incident.problem = open(u"OpenProblem"_s);
    incident.closingStatement = open(u"OpenClosing"_s);
    incident.summary = incident.impact = incident.notes = secret + u"incident";
    incident.services = {secret + u"service"};
    incident.date = {2026, 3, 22};

    postmortem.report.publishedTo = secret + u"address";
    postmortem.report.publishedAt = Instant{};
    postmortem.participants = {person(0, u"Quilla Zarnok"_s, u"Scribe of the day"_s),
                               person(1, u"Ottoline Vexley"_s, u"Engineer"_s), person(2, u"Brannix"_s, {})};
    for (int i = 0; i < 4; ++i) {
        postmortem.timeline.append({EventId::create(), fromMillis(1774191600000 + i * 60000), 0, EventKind::Decision,
                                    open(u"OpenEvent"_s), secret + u"details", open(u"OpenSource"_s),
                                    u"https://example.org/"_s + secret, true, Mark::Started});
    }
    Cause cause{CauseId::create(),
                {},
                0,
                open(u"OpenCause"_s),
                FactorKind::Code,
                Confidence::Guess,
                true,
                StopCheck::TeamAgrees,
                secret + u"evidence",
                {},
                secret + u"question"};
    postmortem.causes.append(cause);
    cause.parent = std::exchange(cause.id, CauseId::create());
    postmortem.causes.append(cause);
    for (const auto state : {ActionState::NotStarted, ActionState::WillNotDo, ActionState::Blocked}) {
        postmortem.actions.append({ActionId::create(),
                                   int(postmortem.actions.size()),
                                   open(u"OpenAction"_s),
                                   secret + u"details",
                                   u"Ottoline Vexley"_s,
                                   Priority::P0,
                                   QDate(2026, 3, 29),
                                   open(u"OpenCriteria"_s),
                                   ActionType::Prevent,
                                   Strength::Weak,
                                   state,
                                   true,
                                   {},
                                   secret + u"ticket",
                                   secret + u"reason",
                                   {{Instant{}, state, secret + u"note"}}});
    }
    for (const auto &entry : enumEntries<ReflectionKind>()) {
        const bool hidden = entry.value == ReflectionKind::CouldBeBetter || entry.value == ReflectionKind::Question;
        const auto text = hidden ? secret + u"reflection" : open(u"Open%1"_s.arg(QString::fromLatin1(entry.key)));
        const auto who = entry.value == ReflectionKind::Thanks ? u"Quilla Zarnok"_s : secret + u"who";
        postmortem.reflections.append({ReflectionId::create(), 0, entry.value, text, who, secret + u"answer"});
    }
    for (const auto &part : enumEntries<PartKind>()) {
        for (const auto &kind : enumEntries<CaptureKind>()) {
            const auto text = kind.value == CaptureKind::Parked ? secret + u"parked" : open(u"OpenCapture"_s);
            const auto event = part.value == PartKind::Timeline ? postmortem.timeline.first().id : EventId();
            postmortem.captures.append({CaptureId::create(), Instant{}, kind.value, part.value, text, event, false});
        }
    }
    postmortem.closureChecks.append({ClosureCheckId::create(),
                                     {2026, 3, 29},
                                     std::nullopt,
                                     Answer::No,
                                     Answer::No,
                                     Answer::No,
                                     secret + u"learned",
                                     ClosureOutcome::Pending,
                                     ExtensionReason::Other,
                                     secret + u"reason",
                                     secret + u"statement"});
    postmortem.stageHistory.append(
        {StageChangeId::create(), Instant{}, Stage::Draft, Stage::Preparing, secret + u"why"});
    postmortem.meetingPlan = planFromPreset(u"standard-90");
    postmortem.meetingPlan.preset = secret + u"preset";
    sortLists(postmortem);
    return postmortem;
}

/// Goes through every part, every item in it and every phase, and gives what the window would show at each.
class Walk
{
public:
    explicit Walk(const Postmortem &postmortem)
        : m_postmortem(postmortem)
    {
        m_postmortem.meetingLog.clear();
        for (auto &part : m_agenda.parts)
            part.script = {secret + u"script"};
        for (auto &preset : m_agenda.presets)
            preset.title = secret + u"preset";
    }

    QList<MeetingProjection> all()
    {
        look();
        add(clock().start(m_time.now()));
        for (int part = 0; part < m_postmortem.meetingPlan.parts.size(); ++part) {
            add(clock().jump(m_time.now(), part));
            walkItems();
        }
        add(clock().extend(m_time.now(), 3min));
        look();
        add(clock().end(m_time.now()));
        look();
        return m_seen;
    }

private:
    MeetingClock clock() const { return {m_postmortem.meetingPlan, m_postmortem.meetingLog}; }
    void add(const std::optional<MeetingEntry> &entry)
    {
        if (entry)
            m_postmortem.meetingLog.append(*entry);
    }
    void look()
    {
        const auto state = clock().at(m_time.now());
        m_seen.append(
            projectMeeting({m_postmortem, state, m_agenda, m_time.zone(), open(u"OpenQuestion"_s), QLocale::c()}));
    }
    void walkItems()
    {
        while (true) {
            look();
            add(clock().pause(m_time.now()));
            look();
            add(clock().resume(m_time.now()));
            m_time.advance(4min);
            look();
            const auto state = clock().at(m_time.now());
            const auto next = nextItem(state, itemsOf(state.currentPart()->kind, m_postmortem, m_agenda));
            if (!next)
                return;
            add(clock().show(m_time.now(), *next));
        }
    }

    Postmortem m_postmortem;
    Agenda m_agenda = builtInAgenda().value();
    FakeClock m_time;
    QList<MeetingProjection> m_seen;
};

QString everything(const QList<MeetingProjection> &projections)
{
    QStringList lines;
    for (const auto &projection : projections)
        lines.append(dumped(projection));
    return lines.join(u'\n');
}

QString lineWith(const QString &text, const QString &what)
{
    const auto at = text.indexOf(what, 0, Qt::CaseInsensitive);
    return at < 0 ? QString() : text.mid(std::max<qsizetype>(0, at - 60), 120);
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
        }
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
