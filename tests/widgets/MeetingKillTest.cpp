// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingClock.h"
#include "store/Library.h"
#include "support/FakeClock.h"
#include "support/MeetingClockModel.h"
#include "support/MeetingScript.h"
#include "support/Scratch.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <random>
#include <unistd.h>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;
constexpr int processTimeout = 30'000;

/// "6:18" left, or "+0:12" over, in seconds.
std::optional<int> secondsShown(const QString &digits)
{
    const bool over = digits.startsWith(u'+');
    const auto halves = digits.mid(over ? 1 : 0).split(u':');
    if (halves.size() != 2)
        return std::nullopt;
    const int seconds = halves[0].toInt() * 60 + halves[1].toInt();
    return over ? -seconds : seconds;
}

bool isTheSameSecond(double one, double other)
{
    return std::abs(one - other) <= 1;
}

double inSeconds(Millis time)
{
    return double(time.count()) / 1000;
}

/// One meeting that is killed and gone on with again and again, and what must be true of it.
class KilledMeeting
{
public:
    explicit KilledMeeting(unsigned seed)
        : m_random(seed)
    {
        m_held = meetingScript::beforeTheMeeting();
        m_held.meetingPlan.showSeconds = true;
        auto library = Library::create(m_path);
        if (!library || !library.value()->add(m_held))
            qFatal("no library");
        m_model.emplace(m_held.meetingPlan);
    }

    [[nodiscard]] bool isOver() const { return m_next == m_beats.size(); }
    [[nodiscard]] qsizetype inFlight() const { return m_inFlight; }

    /// Gives what is not as it should be.
    QString goOnAndKill()
    {
        const auto gap = std::chrono::seconds(m_random() % 40);
        m_now += gap;
        m_model->pass(gap);
        const auto lines = runAndKill();
        if (!m_errors.isEmpty())
            return QString::fromUtf8(m_errors);
        if (const auto problem = checkShown(lines.value(0)); !problem.isEmpty())
            return problem;
        if (const auto problem = load(); !problem.isEmpty())
            return problem;
        for (const auto &line : lines.mid(1)) {
            if (line.toLongLong() != m_next)
                return u"beat %1 was done instead of %2"_s.arg(line).arg(m_next);
            if (const auto problem = takeBeat(); !problem.isEmpty())
                return problem;
        }
        if (const auto problem = takeWhatWasInFlight(); !problem.isEmpty())
            return problem;
        return compare();
    }

private:
    QStringList runAndKill()
    {
        QProcess child;
        child.start(QCoreApplication::applicationDirPath() + u"/MeetingKillChild"_s,
                    {m_path, QString::number(toMillis(m_now)), QString::number(m_next)});
        const auto wanted = m_random() % 13;
        QByteArray output;
        while (child.state() != QProcess::NotRunning && size_t(output.count('\n')) < wanted) {
            if (!child.waitForReadyRead(processTimeout))
                break;
            output += child.readAllStandardOutput();
            if (lastBeatIsIn(output))
                break;
        }
        ::usleep(useconds_t(m_random() % 4000));
        const bool diedByItself = child.state() == QProcess::NotRunning;
        child.kill();
        child.waitForFinished(processTimeout);
        output += child.readAllStandardOutput();
        if (diedByItself)
            m_errors = child.readAllStandardError() + "the program ended by itself";
        auto lines = QString::fromUtf8(output.left(output.lastIndexOf('\n') + 1)).split(u'\n');
        lines.removeLast();
        return lines;
    }

    [[nodiscard]] bool lastBeatIsIn(const QByteArray &output) const
    {
        const QByteArray line = '\n' + QByteArray::number(m_beats.size() - 1) + '\n';
        return output.endsWith(line);
    }

    QString checkShown(const QString &line) const
    {
        if (line.isEmpty() || !m_model->isUnderWay())
            return {};
        const auto shown = secondsShown(line.section(u' ', 1));
        return shown && isTheSameSecond(*shown, m_model->remaining())
                   ? QString()
                   : u"shown: %1, left: %2 s"_s.arg(line).arg(m_model->remaining());
    }

    QString load()
    {
        OpenOptions options; // also reading only has to put right first what was cut short
        options.access = m_random() % 2 == 0 ? OpenOptions::Access::ReadWrite : OpenOptions::Access::ReadOnly;
        const auto outcome = Library::open(m_path, options);
        if (outcome.kind != OpenOutcome::Kind::Opened)
            return outcome.message;
        const auto found = outcome.library->quickCheck();
        if (!found || !found.value().isEmpty())
            return u"the file is not whole"_s;
        auto loaded = outcome.library->load(m_held.id);
        if (!loaded || !loaded.value().damaged.isEmpty())
            return u"the postmortem is not whole"_s;
        m_held = std::move(loaded).value().value;
        return {};
    }

    /// The next beat was done: its time passed, and what it says is kept.
    QString takeBeat()
    {
        const auto &beat = m_beats[m_next];
        m_now += beat.after;
        m_model->pass(beat.after);
        for (const auto kind : beat.logged) {
            if (m_logged >= m_held.meetingLog.size())
                return u"beat %1 is not in the log"_s.arg(m_next);
            const auto &entry = m_held.meetingLog[m_logged++];
            if (entry.kind != kind || entry.at != m_now)
                return u"beat %1 is in the log as another"_s.arg(m_next);
            m_model->take(entry);
        }
        ++m_next;
        return {};
    }

    /// Written when it died, before it could say so.
    QString takeWhatWasInFlight()
    {
        if (isOver())
            return {};
        const auto &beat = m_beats[m_next];
        const bool isThere = beat.logged.isEmpty() ? beat.isKept(m_held) : m_held.meetingLog.size() > m_logged;
        m_inFlight += isThere ? 1 : 0;
        return isThere ? takeBeat() : QString();
    }

    [[nodiscard]] QString compare() const
    {
        if (m_held.meetingLog.size() != m_logged)
            return u"the log has %1 lines instead of %2"_s.arg(m_held.meetingLog.size()).arg(m_logged);
        for (qsizetype beat = 0; beat < m_next; ++beat) {
            if (m_beats[beat].isKept && !m_beats[beat].isKept(m_held))
                return u"beat %1 is lost: %2"_s.arg(beat).arg(m_beats[beat].strokes.last().text);
        }
        const auto state = MeetingClock(m_held.meetingPlan, m_held.meetingLog).at(m_now);
        if (state.isUnderWay() != m_model->isUnderWay() || state.part != m_model->part())
            return u"the meeting stands somewhere else"_s;
        if (!isTheSameSecond(inSeconds(state.elapsedInPart), m_model->elapsed()) ||
            !isTheSameSecond(inSeconds(state.elapsedTotal), m_model->total()) ||
            !isTheSameSecond(inSeconds(state.pausedTotal), m_model->paused()))
            return u"the time that passed differs after beat %1"_s.arg(m_next);
        if (state.isUnderWay() && !isTheSameSecond(inSeconds(state.remainingInPart), m_model->remaining()))
            return u"%1 s are left instead of %2"_s.arg(inSeconds(state.remainingInPart)).arg(m_model->remaining());
        return {};
    }

    std::mt19937 m_random;
    QTemporaryDir m_folder{scratchTemplate()};
    QString m_path = m_folder.filePath(u"Team.debrief"_s);
    QList<Beat> m_beats = meetingScript::whole();
    Postmortem m_held; ///< as it was on the disk last
    std::optional<MeetingClockModel> m_model;
    Instant m_now = FakeClock().now();
    qsizetype m_next = 0; ///< the first beat that is not done
    qsizetype m_logged = 0;
    qsizetype m_inFlight = 0;
    QByteArray m_errors;
};

} // namespace

/// kill -9 at random moments of the meeting of INC-2026-0847, played by keys in the console.
class MeetingKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeetingGoesOnAtTheRightSecondWithEveryLine()
    {
        unsigned meetings = 0;
        qsizetype inFlight = 0;
        std::optional<KilledMeeting> meeting;
        for (int kill = 0; kill < kills; ++kill) {
            if (!meeting || meeting->isOver()) {
                inFlight += meeting ? meeting->inFlight() : 0;
                meeting.emplace(847 + meetings++);
            }
            const auto problem = meeting->goOnAndKill();
            QVERIFY2(problem.isEmpty(), qPrintable(u"kill %1, meeting %2: %3"_s.arg(kill).arg(meetings).arg(problem)));
        }
        QVERIFY2(meetings > 5, qPrintable(QString::number(meetings))); // otherwise few kills met the later parts
        QVERIFY(inFlight < kills);
    }
};

QTEST_GUILESS_MAIN(MeetingKillTest)
#include "MeetingKillTest.moc"
