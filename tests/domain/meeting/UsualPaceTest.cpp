// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/UsualPace.h"

#include "domain/meeting/Agenda.h"
#include "domain/meeting/MeetingClock.h"

#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;

namespace {

/// Frame as planned, the timeline that long, then the end.
PastMeeting heldWith(std::chrono::minutes timeline, bool ended = true)
{
    PastMeeting meeting{planFromPreset(u"standard-90"), {}};
    Instant now = fromMillis(1774191600000);
    const auto add = [&](const std::optional<MeetingEntry> &entry) { meeting.log.append(entry.value()); };
    const auto clock = [&] { return MeetingClock(meeting.plan, meeting.log); };
    add(clock().start(now));
    now += 5min;
    add(clock().next(now));
    now += timeline;
    if (ended)
        add(clock().end(now));
    return meeting;
}

} // namespace

class UsualPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMeetingTellsNothing()
    {
        QVERIFY(!UsualPace().usual(PartKind::Timeline, 15min));
        QVERIFY(!UsualPace({heldWith(30min)}).usual(PartKind::Timeline, 15min));
    }

    void theMedianOfThePastIsTaken()
    {
        const UsualPace pace({heldWith(15min), heldWith(30min), heldWith(200min)});
        QVERIFY(pace.usual(PartKind::Timeline, 15min) == Millis(30min));
        QVERIFY(pace.usual(PartKind::Timeline, 20min) == Millis(40min));
        QVERIFY(pace.usual(PartKind::Frame, 5min) == Millis(5min));
        QVERIFY(!pace.usual(PartKind::Whys, 30min)); // never reached
    }

    void meetingsThatDidNotEndAreLeftOut()
    {
        QVERIFY(!UsualPace({heldWith(30min), heldWith(30min, false)}).usual(PartKind::Timeline, 15min));
    }
};

QTEST_GUILESS_MAIN(UsualPaceTest)
#include "UsualPaceTest.moc"
