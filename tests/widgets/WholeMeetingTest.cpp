// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/CaptureSettling.h"
#include "domain/edits/ReflectionEdits.h"
#include "domain/meeting/MeetingClock.h"
#include "domain/meeting/MeetingDrafts.h"
#include "domain/rules/CauseTree.h"
#include "support/MeetingPlayer.h"
#include "support/TwoWindows.h"

#include <QSignalSpy>
#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto space = Stroke::press(QKeyCombination(Qt::Key_Space));
const auto down = Stroke::press(QKeyCombination(Qt::Key_Down));
const auto home = Stroke::press(QKeyCombination(Qt::Key_Home));

/// How deep it stands, and what it says: the whole tree as lines.
QStringList treeOf(const Postmortem &postmortem)
{
    const CauseTree tree(postmortem.causes);
    QStringList lines;
    for (const auto &id : tree.inTreeOrder()) {
        const auto *cause = tree.cause(id);
        lines.append(QString(tree.depth(id), u'-') + cause->text + (cause->systemic ? u" (systemic)"_s : QString()));
    }
    return lines;
}

QStringList textsOf(const Postmortem &postmortem, ReflectionKind kind)
{
    QStringList lines;
    for (const auto &each : reflectionsOfKind(postmortem, kind))
        lines.append(each.who.isEmpty() ? each.text : each.who + u": "_s + each.text);
    return lines;
}

QString textOf(const QList<Cause> &causes, const CauseId &id)
{
    const auto *cause = findById(causes, id);
    return cause == nullptr ? QString() : cause->text;
}

const Capture *captured(const Postmortem &postmortem, const QString &text)
{
    const auto found = std::find_if(postmortem.captures.cbegin(), postmortem.captures.cend(),
                                    [&](const Capture &each) { return each.text == text; });
    return found == postmortem.captures.cend() ? nullptr : &*found;
}

} // namespace

/// The whole meeting of INC-2026-0847 by keys alone, from the lobby to the report.
class WholeMeetingTest : public QObject
{
    Q_OBJECT

private:
    void lobby(int agenda)
    {
        QCOMPARE(m_player->play({0s, {Stroke::tabTo(u"shareWindowButton"_s), space}}), QString());
        QVERIFY(m_two->find<QWidget>("readinessPanel")->isVisible());
        QCOMPARE(m_player->play({0s, {Stroke::tabTo(u"presetCombo"_s)}}), QString());
        for (int step = 0; step < agenda; ++step)
            QCOMPARE(m_player->play({0s, {down}}), QString());
        // By its letters, as stepping through the list would give the duty to each on the way.
        QCOMPARE(m_player->play({0s, {Stroke::tabTo(u"scribeCombo"_s), Stroke::words(u"Alice"_s)}}), QString());
        QCOMPARE(m_two->value().participants[1].duty, MeetingDuty::Scribe);
        QCOMPARE(m_two->value().participants[0].duty, MeetingDuty::Facilitator);
        QCOMPARE(m_player->play({0s, {Stroke::tabTo(u"peopleList"_s), home, space}}), QString());
        for (int person = 1; person < 4; ++person)
            QCOMPARE(m_player->play({0s, {down, space}}), QString());
        for (const auto &person : m_two->value().participants)
            QCOMPARE(person.attendance, Attendance::Attended);
        QCOMPARE(m_two->value().meetingPlan.preset, m_preset);
    }

    void play(const QList<Beat> &beats, const QStringList &shown)
    {
        const auto last = beats.size() - 1;
        QCOMPARE(m_player->play(beats.first(last)), QString());
        for (const auto &beat : beats.first(last))
            QVERIFY2(!beat.isKept || beat.isKept(m_two->value()), qPrintable(beat.strokes.last().text));
        for (const auto &text : shown)
            QVERIFY2(m_two->shared().contains(text), qPrintable(text + u" is not in: "_s + m_two->shared()));
        QVERIFY(!m_two->window->isActiveWindow());
        QCOMPARE(m_player->play(beats.last()), QString());
    }

    [[nodiscard]] QString report(const Postmortem &postmortem)
    {
        const auto *markdown = m_two->fixture.context().formats.exporter(u"markdown");
        return QString::fromUtf8(markdown->write(postmortem, {postmortem.incident.date}).value());
    }

    void checkCauses(const Postmortem &held)
    {
        QCOMPARE(treeOf(held),
                 QStringList({u"-Review did not look at the connection limit"_s,
                              u"--Pool configuration changes get no focused review (systemic)"_s,
                              u"-New code did not test connection limits"_s, u"--No automated load testing in CI"_s,
                              u"---Load test takes 5 min, would double CI time"_s,
                              u"----Load testing framework is not integrated with the pipeline (systemic)"_s,
                              u"--No alert on pool exhaustion"_s,
                              u"---Saturation signals are not part of the service checklist (systemic)"_s}));
        const CauseTree tree(held.causes);
        const auto order = tree.inTreeOrder();
        QCOMPARE(tree.cause(order[0])->evidence, u"The review comments are about naming and error handling"_s);
        QCOMPARE(tree.cause(order[0])->evidenceEvents, QList<EventId>{held.timeline[2].id});
        QCOMPARE(tree.cause(order[2])->evidenceEvents, QList<EventId>{held.timeline[0].id});
        QCOMPARE(tree.cause(order[3])->evidence, u"The pipeline has no load test step"_s);
        QCOMPARE(tree.cause(order[7])->linkCheck, LinkCheck::Holds);
        QCOMPARE(tree.cause(order[6])->linkCheck, LinkCheck::Doubted);
        QVERIFY(!tree.cause(order[6])->openQuestion.isEmpty());
    }

    void checkActions(const Postmortem &held)
    {
        struct Wanted
        {
            QString title, owner, criteria, cause;
            Priority priority;
            QDate deadline;
        };
        const QList<Wanted> wanted{
            {u"Document safe deployment windows"_s, u"Ops"_s, u"team follows the documented schedule"_s,
             u"Pool configuration changes get no focused review"_s, Priority::P1, QDate(2026, 4, 5)},
            {u"Add connection pool load testing to CI"_s, u"DevOps"_s, u"catches similar issues before deploy"_s,
             u"Load testing framework is not integrated with the pipeline"_s, Priority::P0, QDate(2026, 3, 29)},
            {u"Monitor connection pool exhaustion"_s, u"Backend"_s, u"alert fires if pool > 90%"_s,
             u"Saturation signals are not part of the service checklist"_s, Priority::P0, QDate(2026, 3, 25)},
            {u"Post-deploy health check for endpoints"_s, u"Backend"_s, u"runs automated smoke tests"_s,
             u"Load testing framework is not integrated with the pipeline"_s, Priority::P1, QDate(2026, 4, 5)}};
        QCOMPARE(held.actions.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const auto &item = held.actions[i];
            QCOMPARE(item.title, wanted[i].title);
            QCOMPARE(item.owner, wanted[i].owner);
            QCOMPARE(item.successCriteria, wanted[i].criteria);
            QCOMPARE(item.priority, wanted[i].priority);
            QCOMPARE(item.deadline, std::optional(wanted[i].deadline));
            QVERIFY(item.acceptedByOwner);
            QVERIFY(!item.draft);
            QCOMPARE(item.causes.size(), 1);
            QCOMPARE(textOf(held.causes, item.causes.first()), wanted[i].cause);
        }
        QVERIFY(held.actions[1].details.contains(u"Load test before deploy"_s));
    }

    void checkParked(const Postmortem &held, bool withActions)
    {
        const auto *freeze = captured(held, u"Freeze deployments on Fridays"_s);
        const auto *windows = captured(held, u"Agree when it is safe to deploy"_s);
        const auto *loadTest = captured(held, u"Load test before deploy"_s);
        QVERIFY(freeze != nullptr && windows != nullptr && loadTest != nullptr);
        QCOMPARE(freeze->kind, CaptureKind::Parked);
        if (!withActions) {
            for (const auto *each : {freeze, windows, loadTest})
                QCOMPARE(each->outcome, CaptureOutcome::Kept);
            return;
        }
        QCOMPARE(freeze->outcome, CaptureOutcome::Dropped);
        QCOMPARE(freeze->reason, u"It was already Saturday in the region under test"_s);
        QCOMPARE(windows->outcome, CaptureOutcome::Action);
        QCOMPARE(windows->became, held.actions[0].id.toString());
        QCOMPARE(loadTest->outcome, CaptureOutcome::Merged);
        QCOMPARE(loadTest->became, held.actions[1].id.toString());
    }

    void checkTheRest(const Postmortem &held)
    {
        QCOMPARE(textsOf(held, ReflectionKind::Thanks),
                 QStringList({u"Alice Wong: kept everyone informed"_s,
                              u"John Smith: found the pool change in the deployment history"_s,
                              u"DevOps team: rolled the deployment back within minutes"_s}));
        QCOMPARE(textsOf(held, ReflectionKind::WentWell),
                 QStringList({u"The alert fired within a second"_s, u"Customers were told every 3 to 5 minutes"_s}));
        QCOMPARE(textsOf(held, ReflectionKind::WasLucky), QStringList{u"It was a quiet hour"_s});
        QCOMPARE(textsOf(held, ReflectionKind::Lesson),
                 QStringList(
                     {u"Detection works, keep investing in it"_s, u"The blameless format lets everyone contribute"_s}));
        QCOMPARE(held.incident.closingStatement, u"We found what in our systems made this possible."_s);
        QCOMPARE(held.timeline.size(), 8);
        QVERIFY(held.timeline[3].decisionPoint);
        QCOMPARE(held.timeline[4].text, u"Second region checked"_s);
        QCOMPARE(held.timeline[5].text, u"Forward fix ruled out"_s);
        QVERIFY(held.timeline[5].decisionPoint);
        for (const auto &text : {u"The page came within a second"_s, u"Who joined the war room first?"_s}) {
            const auto *said = captured(held, text);
            QVERIFY(said != nullptr);
            QCOMPARE(said->outcome, CaptureOutcome::Kept);
        }
        QVERIFY(draftsToConfirm(held).isEmpty());
        QCOMPARE(held.incident.stage, Stage::MeetingHeld);
    }

    void checkTimes(const Postmortem &held, const QList<int> &planned, const QList<int> &actual)
    {
        static const QStringList names{u"Frame"_s, u"Timeline walkthrough"_s, u"Five whys"_s, u"Action items"_s,
                                       u"Cultural debrief"_s};
        const auto state = MeetingClock(held.meetingPlan, held.meetingLog).at({});
        const auto total = std::accumulate(actual.cbegin(), actual.cend(), 0);
        QCOMPARE(*state.startedAt, FakeClock().now());
        QCOMPARE(*state.endedAt, FakeClock().now() + std::chrono::minutes(total));
        QCOMPARE(state.pausedTotal, Millis(15s));
        const auto text = report(held);
        const auto minutes = text.mid(text.lastIndexOf(u"Planned and actual minutes"_s));
        qsizetype part = 0;
        for (qsizetype kind = 0; kind < planned.size(); ++kind) {
            if (planned[kind] == 0) {
                QVERIFY(!minutes.contains(names[kind]));
                continue;
            }
            // The pause in the walkthrough was no minute of it, and only whole ones count.
            const auto spent = actual[kind] - (kind == 1 ? 1 : 0);
            const auto &row = u"| %1 | %2 min | %3 min |"_s.arg(names[kind]).arg(planned[kind]).arg(spent);
            QVERIFY2(minutes.contains(row), qPrintable(row + u" is not in\n"_s + minutes));
            QCOMPARE(state.parts[part++].actual,
                     Millis(std::chrono::minutes(actual[kind])) - (kind == 1 ? Millis(15s) : Millis(0)));
        }
        QCOMPARE(state.parts.size(), part);
    }

    void afterTheEnd(bool withActions)
    {
        QVERIFY(!draftsToConfirm(m_two->value()).isEmpty());
        QCOMPARE(m_player->play({30s, {Stroke::tabTo(u"confirmAllButton"_s), space}}), QString());
        if (!withActions)
            QVERIFY(m_two->value().stageHistory.last().reason.contains(u"later meeting"_s));
        QSignalSpy wanted(m_two->starter.get(), &MeetingStarter::reportRequested);
        QCOMPARE(m_player->play(meetingScript::press(QKeyCombination(Qt::CTRL, Qt::Key_R))), QString());
        QCOMPARE(wanted.size(), 1);
    }

    std::unique_ptr<TwoWindows> m_two;
    std::unique_ptr<MeetingPlayer> m_player;
    QString m_preset;

private Q_SLOTS:
    void aMeetingByKeysAlone_data()
    {
        QTest::addColumn<int>("agenda");
        QTest::addColumn<QList<int>>("planned");
        QTest::addColumn<QList<int>>("actual");
        QTest::newRow("standard-90") << 0 << QList<int>{5, 15, 30, 25, 15} << QList<int>{4, 18, 31, 24, 13};
        QTest::newRow("short-60") << 1 << QList<int>{5, 20, 15, 15, 5} << QList<int>{5, 22, 14, 14, 5};
        QTest::newRow("learning-only-60") << 3 << QList<int>{5, 35, 15, 0, 5} << QList<int>{5, 33, 16, 0, 6};
    }

    void aMeetingByKeysAlone()
    {
        QFETCH(int, agenda);
        QFETCH(QList<int>, planned);
        QFETCH(QList<int>, actual);
        const bool withActions = planned[3] > 0;
        m_preset = QString::fromLatin1(QTest::currentDataTag());
        m_player.reset();
        m_two.reset(); // its windows would be found beside the new ones
        m_two = std::make_unique<TwoWindows>(meetingScript::beforeTheMeeting());
        m_player = std::make_unique<MeetingPlayer>(*m_two->console, m_two->fixture.clock);
        lobby(agenda);
        if (QTest::currentTestFailed())
            return;

        const auto length = [&](int part) { return std::chrono::minutes(actual[part]); };
        play(meetingScript::frame(length(0)), {u"Ground rule 4 of 4"_s});
        play(meetingScript::timeline(length(1)),
             {u"Anything missing, anything different?"_s, u"Parked until later: 2"_s});
        play(meetingScript::whys(length(2)), {u"Read upward, link 3 of 3"_s, u"Does that hold?"_s});
        if (withActions)
            play(meetingScript::actions(length(3)),
                 {u"Post-deploy health check for endpoints"_s, u"Accepted by its owner"_s});
        play(meetingScript::debrief(length(4)), {u"We found what in our systems made this possible."_s});
        if (!QTest::currentTestFailed())
            afterTheEnd(withActions);
        if (QTest::currentTestFailed())
            return;

        const auto held = m_two->fixture.stored();
        QCOMPARE(held, m_two->value());
        checkCauses(held);
        if (withActions)
            checkActions(held);
        else
            QVERIFY(held.actions.isEmpty());
        checkParked(held, withActions);
        checkTheRest(held);
        checkTimes(held, planned, actual);
    }
};

QTEST_MAIN(WholeMeetingTest)
#include "WholeMeetingTest.moc"
