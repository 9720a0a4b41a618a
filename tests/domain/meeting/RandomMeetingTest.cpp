// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/Agenda.h"
#include "domain/meeting/MeetingClock.h"
#include "support/FakeClock.h"

#include <QtTest>

#include <random>

using namespace debrief;
using namespace std::chrono_literals;

namespace {

/// The simplest meeting there is: a list of stretches of time, each with the part it belongs to, written without a look
/// at MeetingClock.
struct Model
{
    enum class Kind { Spent, Paused, LeftOut };
    struct Stretch
    {
        size_t part = 0;
        Kind kind = Kind::Spent;
        qint64 seconds = 0;
        int visit = 0;
    };

    explicit Model(const MeetingPlan &agenda)
        : plan(agenda)
        , extended(size_t(agenda.parts.size()))
    {
    }

    qint64 spent(size_t i) const
    {
        qint64 sum = 0;
        for (const auto &stretch : stretches)
            sum += stretch.part == i && stretch.kind == Kind::Spent ? stretch.seconds : 0;
        return sum;
    }
    qint64 paused() const
    {
        qint64 sum = 0;
        for (const auto &stretch : stretches)
            sum += stretch.kind == Kind::Paused ? stretch.seconds : 0;
        return sum;
    }
    qint64 most(size_t i) const
    {
        return std::max(spent(i), qint64(plan.parts[qsizetype(i)].planned.count()) * 60 + extended[i]);
    }
    qint64 least(size_t i) const { return std::max(spent(i), qint64(plan.parts[qsizetype(i)].floor.count()) * 60); }
    qint64 total() const { return qint64(plannedTotal(plan).count()) * 60; }
    bool underWay() const { return started && !ended; }

    void pass(int seconds)
    {
        if (underWay())
            stretches.push_back({part, pausing ? Kind::Paused : Kind::Spent, seconds, visit});
    }
    void sleep(int seconds)
    {
        pass(seconds);
        if (underWay() && !pausing && seconds >= 30)
            gap = stretches.size() - 1;
    }
    void jump(int seconds)
    {
        if (!underWay() || pausing || seconds <= 0)
            return;
        stretches.push_back({part, Kind::LeftOut, seconds, visit});
        gap = stretches.size() - 1;
    }
    void answer(bool count)
    {
        auto &kind = stretches[*gap].kind;
        if (!count && kind == Kind::Spent)
            kind = Kind::Paused;
        if (count)
            kind = Kind::Spent;
        gap.reset();
    }
    void addAtFront(int seconds)
    {
        stretches.insert(stretches.begin(), {0, Kind::Spent, seconds, -1});
        if (gap)
            ++*gap;
    }
    void moveTo(size_t to)
    {
        movedFrom = part;
        part = to;
        ++visit;
    }
    void takeBack()
    {
        for (auto &stretch : stretches) {
            if (stretch.visit == visit)
                stretch.part = *movedFrom;
        }
        part = *movedFrom;
        movedFrom.reset();
        ++visit;
    }

    MeetingPlan plan;
    std::vector<Stretch> stretches;
    std::vector<qint64> extended;
    std::optional<size_t> gap; ///< unanswered
    std::optional<size_t> movedFrom;
    int visit = 0;
    size_t part = 0;
    bool started = false;
    bool pausing = false;
    bool ended = false;
};

class Player
{
public:
    explicit Player(unsigned seed)
        : m_random(seed)
        , m_plan(randomPlan())
        , m_model(m_plan)
    {
    }

    /// Plays and compares after each step; the text says what differs.
    QString play()
    {
        for (int step = 0; step < 40; ++step) {
            passTime();
            if (const auto problem = takeStep(); !problem.isEmpty())
                return problem;
            if (const auto problem = difference(); !problem.isEmpty())
                return problem;
        }
        return {};
    }

private:
    int pick(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }

    void passTime()
    {
        const int seconds = pick(0, 3) == 0 ? pick(0, 3000) : pick(0, 300);
        const std::chrono::seconds time(seconds);
        switch (pick(0, 9)) {
        case 0:
            m_time.sleep(time);
            m_model.sleep(seconds);
            break;
        case 1: {
            const int change = pick(0, 1) == 0 ? pick(2, 9000) : -pick(2, 9000);
            m_time.jump(std::chrono::seconds(change));
            m_model.jump(change);
            break;
        }
        case 2: // killed, and started again a while later
            m_time.sleep(time / 2);
            m_time.advance(time - time / 2);
            m_model.pass(seconds);
            m_watch = {};
            break;
        default:
            m_time.advance(time);
            m_model.pass(seconds);
        }
        for (const auto &gap : m_watch.look(m_time)) {
            if (const auto line = MeetingClock(m_plan, m_log).gap(m_time.now(), gap))
                m_log.append(*line);
        }
    }

    MeetingPlan randomPlan()
    {
        static const QStringList keys{QStringLiteral("standard-90"), QStringLiteral("short-60"),
                                      QStringLiteral("deep-timeline-90"), QStringLiteral("learning-only-60")};
        auto plan = planFromPreset(keys[pick(0, 3)]);
        for (auto &part : plan.parts) {
            if (pick(0, 3) == 0)
                part.planned = std::max(part.floor, std::chrono::minutes(pick(0, 30)));
        }
        return plan;
    }

    QString takeStep()
    {
        const MeetingClock clock(m_plan, m_log);
        const auto now = m_time.now();
        const bool underWay = m_model.underWay();
        const auto last = size_t(m_plan.parts.size()) - 1;
        switch (pick(0, 16)) {
        case 0:
        case 1:
            return follow(clock.start(now), !m_model.started, [&] { m_model.started = true; });
        case 2:
            return follow(clock.pause(now), underWay && !m_model.pausing, [&] { m_model.pausing = true; });
        case 3:
        case 4:
            return follow(clock.resume(now), underWay && m_model.pausing, [&] { m_model.pausing = false; });
        case 5:
        case 6:
        case 7:
            return follow(clock.next(now), underWay && m_model.part < last, [&] { m_model.moveTo(m_model.part + 1); });
        case 8:
            return follow(clock.back(now), underWay && m_model.part > 0, [&] { m_model.moveTo(m_model.part - 1); });
        case 9:
        case 10: {
            const int minutes = pick(-1, 6);
            return follow(clock.extend(now, std::chrono::minutes(minutes)), underWay && minutes > 0,
                          [&] { m_model.extended[m_model.part] += minutes * 60; });
        }
        case 11: {
            const int part = pick(-1, int(last) + 1);
            const bool possible = underWay && part >= 0 && size_t(part) <= last && size_t(part) != m_model.part;
            return follow(clock.jump(now, part), possible, [&] { m_model.moveTo(size_t(part)); });
        }
        case 12:
            return follow(clock.takeBackMove(now), underWay && m_model.movedFrom, [&] { m_model.takeBack(); });
        case 13:
        case 14: {
            const bool count = pick(0, 1) == 0;
            return follow(clock.answerGap(now, count), underWay && m_model.gap, [&] { m_model.answer(count); });
        }
        case 15:
            return moveStart(clock);
        default:
            if (pick(0, 4) > 0)
                return {};
            return follow(clock.end(now), underWay, [&] { m_model.ended = true; });
        }
    }

    QString moveStart(const MeetingClock &clock)
    {
        const auto now = m_time.now();
        const auto started = clock.at(now).startedAt;
        if (!m_model.underWay() || pick(0, 4) == 0)
            return follow(clock.moveStart(now, now + 1s), false, [] {});
        // The first stretch is always of the first part, and no move leads there.
        auto *first = m_model.stretches.empty() ? nullptr : &m_model.stretches.front();
        const bool canBeLater = first != nullptr && first->kind == Model::Kind::Spent && first->part == 0;
        const int change =
            canBeLater && pick(0, 1) == 0 && m_model.gap != 0U ? pick(0, int(first->seconds)) : -pick(1, 900);
        return follow(clock.moveStart(now, *started + std::chrono::seconds(change)), change != 0, [&] {
            if (change > 0)
                first->seconds -= change;
            else
                m_model.addAtFront(-change);
        });
    }

    template <typename Effect>
    QString follow(const std::optional<MeetingEntry> &entry, bool possible, Effect effect)
    {
        if (entry.has_value() != possible)
            return QStringLiteral("possible differs");
        if (entry) {
            if (!m_log.isEmpty() && entry->sequence <= m_log.last().sequence)
                return QStringLiteral("sequence does not grow");
            m_log.append(*entry);
            effect();
        }
        return {};
    }

    QString difference() const
    {
        const auto state = MeetingClock(m_plan, m_log).at(m_time.now());
        qint64 running = 0;
        for (size_t i = 0; i < m_model.extended.size(); ++i) {
            running += m_model.spent(i);
            if (state.parts[qsizetype(i)].actual != std::chrono::seconds(m_model.spent(i)))
                return QStringLiteral("actual of part %1 differs").arg(i);
        }
        if (state.elapsedTotal != std::chrono::seconds(running + m_model.paused()))
            return QStringLiteral("elapsed differs");
        if (state.pausedTotal != std::chrono::seconds(m_model.paused()))
            return QStringLiteral("paused differs");
        if (state.startedAt && state.endedAt.value_or(m_time.now()) - *state.startedAt != state.elapsedTotal)
            return QStringLiteral("the start does not fit");
        if (m_model.underWay() && state.openGap.has_value() != m_model.gap.has_value())
            return QStringLiteral("the open gap differs");
        if (state.part != int(m_model.part))
            return QStringLiteral("part differs");
        const auto phase = !m_model.started  ? MeetingPhase::NotStarted
                           : m_model.ended   ? MeetingPhase::Ended
                           : m_model.pausing ? MeetingPhase::Paused
                                             : MeetingPhase::Running;
        if (state.phase != phase)
            return QStringLiteral("phase differs");
        return m_model.ended ? QString() : allotmentProblem(state);
    }

    /// What must hold of the minutes to come: between floor and plan, the total kept while floors allow.
    QString allotmentProblem(const MeetingState &state) const
    {
        qint64 least = 0;
        qint64 most = 0;
        Millis coming{0};
        for (size_t i = m_model.part + 1; i < m_model.extended.size(); ++i) {
            const auto allotted = state.parts[qsizetype(i)].allotted;
            if (allotted < std::chrono::seconds(m_model.least(i)))
                return QStringLiteral("part %1 below its floor").arg(i);
            if (allotted > std::chrono::seconds(m_model.most(i)))
                return QStringLiteral("part %1 above its plan").arg(i);
            least += m_model.least(i);
            most += m_model.most(i);
            coming += allotted;
        }
        Millis used = std::max(state.plannedOfPart, state.elapsedInPart);
        for (size_t i = 0; i < m_model.part; ++i)
            used += std::chrono::seconds(m_model.spent(i));
        const Millis left = std::chrono::seconds(m_model.total()) - used;
        if (coming != std::clamp(left, Millis(std::chrono::seconds(least)), Millis(std::chrono::seconds(most))))
            return QStringLiteral("the total is not kept");
        if (state.projectedTotal != used + coming)
            return QStringLiteral("projected total differs");
        if (state.projectedEnd != m_time.now() + (state.projectedTotal - state.runningTotal()))
            return QStringLiteral("projected end differs");
        if (state.remainingInPart != state.plannedOfPart - state.elapsedInPart)
            return QStringLiteral("remaining differs");
        return {};
    }

    std::mt19937 m_random;
    MeetingPlan m_plan;
    Model m_model;
    QList<MeetingEntry> m_log;
    FakeClock m_time;
    ClockWatch m_watch;
};

} // namespace

class RandomMeetingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The state is computed anew from the log at each step, so a restart at any of them changes nothing.
    void randomMeetingsFollowTheSimpleModel()
    {
        for (unsigned seed = 1; seed <= 2000; ++seed) {
            const auto problem = Player(seed).play();
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(problem)));
        }
    }

    void randomLogsNeitherCrashNorRunBackwards()
    {
        std::mt19937 random(7);
        const auto pick = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
        for (int round = 0; round < 1000; ++round) {
            const auto plan = planFromPreset(pick(0, 1) == 0 ? u"standard-90" : u"short-60");
            FakeClock time;
            QList<MeetingEntry> log;
            for (int i = 0; i < 20; ++i) {
                log.append({MeetingEntryId::create(), pick(-2, 20), time.now() + Millis(pick(-9000000, 9000000)),
                            MeetingEntryKind(pick(0, 16)), pick(-2, 7), std::chrono::minutes(pick(-5, 9)),
                            QString::number(pick(0, 9)), Millis(pick(-9000000, 9000000))});
            }
            Millis before{0};
            for (int minute = 0; minute < 5; ++minute) {
                const auto state = MeetingClock(plan, log).at(time.now());
                QVERIFY(state.elapsedTotal >= before);
                QVERIFY(state.pausedTotal >= 0ms);
                QVERIFY(state.runningTotal() >= 0ms);
                before = state.elapsedTotal;
                time.advance(1min);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RandomMeetingTest)
#include "RandomMeetingTest.moc"
