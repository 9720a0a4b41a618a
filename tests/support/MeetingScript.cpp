// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/MeetingScript.h"

#include "exchange/sample/Sample.h"

#include <numeric>

namespace debrief::meetingScript {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Entry = MeetingEntryKind;

constexpr QKeyCombination ctrl(Qt::Key key)
{
    return QKeyCombination(Qt::CTRL, key);
}

constexpr QKeyCombination ctrlShift(Qt::Key key)
{
    return QKeyCombination(Qt::CTRL | Qt::SHIFT, key);
}

constexpr QKeyCombination alt(Qt::Key key)
{
    return QKeyCombination(Qt::ALT, key);
}

constexpr QKeyCombination next = ctrl(Qt::Key_Right);
constexpr QKeyCombination previous = ctrl(Qt::Key_Left);
constexpr QKeyCombination nextPart = ctrl(Qt::Key_PageDown);
constexpr QKeyCombination enter(Qt::Key_Return);
constexpr QKeyCombination space(Qt::Key_Space);
constexpr QKeyCombination down(Qt::Key_Down);
constexpr QKeyCombination capture(Qt::Key_F2);
constexpr QKeyCombination escape(Qt::Key_Escape);
constexpr QKeyCombination start(Qt::Key_F5);
constexpr QKeyCombination more(Qt::Key_F6);
constexpr QKeyCombination parked(Qt::Key_F4);
constexpr QKeyCombination mark(Qt::Key_F8);
constexpr QKeyCombination upward(Qt::Key_F9);

bool holds(const Postmortem &postmortem, const QString &text)
{
    const auto any = [](const auto &list, auto matches) { return std::any_of(list.cbegin(), list.cend(), matches); };
    const auto hasText = [&](const auto &each) { return each.text == text; };
    return any(postmortem.captures, hasText) || any(postmortem.causes, hasText) ||
           any(postmortem.reflections, hasText) || any(postmortem.timeline, hasText) ||
           any(postmortem.causes, [&](const Cause &cause) { return cause.evidence == text; }) ||
           any(postmortem.actions, [&](const ActionItem &item) { return item.title == text; }) ||
           postmortem.incident.closingStatement == text;
}

constexpr auto key = &Stroke::press;
constexpr auto words = &Stroke::words;
constexpr auto tabTo = &Stroke::tabTo;

Beat kept(QList<Stroke> strokes, std::function<bool(const Postmortem &)> isKept)
{
    return {15s, std::move(strokes), {}, std::move(isKept)};
}

/// Something about the first thing with that text.
template <typename T>
std::function<bool(const Postmortem &)> about(QList<T> Postmortem::*list, QString T::*field, const QString &text,
                                              std::function<bool(const T &)> condition)
{
    return [=](const Postmortem &postmortem) {
        const auto &all = postmortem.*list;
        return std::any_of(all.cbegin(), all.cend(),
                           [&](const T &each) { return each.*field == text && condition(each); });
    };
}

Beat markSystemic(const QString &cause)
{
    return kept({key(mark)}, about<Cause>(&Postmortem::causes, &Cause::text, cause,
                                          [](const Cause &each) { return each.systemic; }));
}

Beat accept(const QString &title)
{
    return kept({key(mark)}, about<ActionItem>(&Postmortem::actions, &ActionItem::title, title,
                                               [](const ActionItem &each) { return each.acceptedByOwner; }));
}

std::function<bool(const Postmortem &)> outcome(const QString &text, CaptureOutcome wanted)
{
    return about<Capture>(&Postmortem::captures, &Capture::text, text,
                          [wanted](const Capture &each) { return each.outcome == wanted; });
}

std::function<bool(const Postmortem &)> linkIs(const QString &cause, LinkCheck wanted)
{
    return about<Cause>(&Postmortem::causes, &Cause::text, cause,
                        [wanted](const Cause &each) { return each.linkCheck == wanted; });
}

Beat thank(Qt::Key person, const QString &what)
{
    return kept({key(ctrlShift(person)), words(what), key(enter)},
                [=](const Postmortem &postmortem) { return holds(postmortem, what); });
}

/// The last beat comes when the part has taken that long.
QList<Beat> lasting(QList<Beat> beats, std::chrono::minutes length)
{
    const auto sum = std::accumulate(beats.cbegin(), beats.cend() - 1, 0s,
                                     [](std::chrono::seconds total, const Beat &beat) { return total + beat.after; });
    beats.last().after = length - sum;
    return beats;
}

} // namespace

Postmortem beforeTheMeeting()
{
    auto postmortem = samplePostmortem().value();
    postmortem.causes.clear();
    postmortem.actions.clear();
    postmortem.captures.clear();
    postmortem.meetingLog.clear();
    postmortem.reflections.clear();
    postmortem.closureChecks.clear();
    postmortem.incident.closingStatement.clear();
    return postmortem;
}

Beat press(QKeyCombination combination, QList<MeetingEntryKind> logged)
{
    Beat beat;
    beat.strokes.append(key(combination));
    beat.logged = std::move(logged);
    return beat;
}

Beat say(const QString &line, const QString &text, QList<MeetingEntryKind> logged)
{
    Beat beat;
    beat.strokes.append({Stroke::Kind::Line, QKeyCombination(Qt::Key_unknown), line});
    beat.logged = std::move(logged);
    beat.isKept = [=](const Postmortem &postmortem) { return holds(postmortem, text); };
    return beat;
}

QList<Beat> frame(std::chrono::minutes length)
{
    QList<Beat> beats{press(start, {Entry::Started})};
    beats.first().after = 0s;
    for (int rule = 0; rule < 4; ++rule)
        beats.append(press(next, {Entry::ShowedItem}));
    return lasting(beats << press(nextPart, {Entry::MovedTo}), length);
}

QList<Beat> timeline(std::chrono::minutes length)
{
    const auto nextEvent = press(next, {Entry::ShowedEvent});
    const auto isConfirmed = [](const Postmortem &postmortem) {
        return std::any_of(postmortem.captures.cbegin(), postmortem.captures.cend(),
                           [](const Capture &each) { return each.kind == CaptureKind::Correction; });
    };
    return lasting(
        {say(u"The page came within a second"_s, u"The page came within a second"_s),
         press(alt(Qt::Key_1), {Entry::HeardFrom}),
         nextEvent,
         say(u"q Who joined the war room first?"_s, u"Who joined the war room first?"_s),
         nextEvent,
         say(u"g Review did not look at the connection limit"_s, u"Review did not look at the connection limit"_s),
         kept({key(alt(Qt::Key_C))}, outcome(u"Review did not look at the connection limit"_s, CaptureOutcome::Cause)),
         say(u"a Load test before deploy"_s, u"Load test before deploy"_s),
         say(u"p Freeze deployments on Fridays"_s, u"Freeze deployments on Fridays"_s),
         nextEvent,
         say(u"p Agree when it is safe to deploy"_s, u"Agree when it is safe to deploy"_s),
         say(u"t 14:31 Second region checked"_s, u"Second region checked"_s),
         kept({key(mark)}, about<TimelineEvent>(&Postmortem::timeline, &TimelineEvent::text,
                                                u"Status page updated, rollback initiated"_s,
                                                [](const TimelineEvent &each) { return each.decisionPoint; })),
         press(start, {Entry::Paused}),
         press(start, {Entry::Resumed}),
         nextEvent,
         say(u"d 14:33 Forward fix ruled out"_s, u"Forward fix ruled out"_s),
         nextEvent,
         nextEvent,
         say(u"k Alice Wong: kept everyone informed"_s, u"kept everyone informed"_s),
         press(ctrl(Qt::Key_3), {Entry::MovedTo}),
         press(ctrlShift(Qt::Key_PageUp), {Entry::MoveTakenBack}),
         nextEvent,
         press(next, {Entry::ShowedItem}),
         kept({key(alt(Qt::Key_E)), tabTo(u"confirmTimelineButton"_s), key(space)}, isConfirmed),
         press(more, {Entry::Extended}),
         press(nextPart, {Entry::MovedTo})},
        length);
}

QList<Beat> whys(std::chrono::minutes length)
{
    const auto nextCause = press(next, {Entry::ShowedCause});
    const auto why = [](const QString &text) { return say(u"w "_s + text, text); };
    const auto evidence = [](const QString &text) { return say(u"e "_s + text, text); };
    auto alert = say(u"e 14:23 Alert: database CPU spike to 98%"_s, {});
    alert.isKept = about<Cause>(&Postmortem::causes, &Cause::text, u"New code did not test connection limits"_s,
                                [](const Cause &each) { return each.evidenceEvents.size() == 1; });
    return lasting({why(u"New code did not test connection limits"_s),
                    nextCause,
                    why(u"Pool configuration changes get no focused review"_s),
                    evidence(u"The review comments are about naming and error handling"_s),
                    nextCause,
                    markSystemic(u"Pool configuration changes get no focused review"_s),
                    nextCause,
                    why(u"No automated load testing in CI"_s),
                    why(u"No alert on pool exhaustion"_s),
                    alert,
                    nextCause,
                    why(u"Load test takes 5 min, would double CI time"_s),
                    evidence(u"The pipeline has no load test step"_s),
                    nextCause,
                    why(u"Load testing framework is not integrated with the pipeline"_s),
                    nextCause,
                    markSystemic(u"Load testing framework is not integrated with the pipeline"_s),
                    nextCause,
                    why(u"Saturation signals are not part of the service checklist"_s),
                    nextCause,
                    markSystemic(u"Saturation signals are not part of the service checklist"_s),
                    kept({key(escape), key(upward), key(alt(Qt::Key_Y))},
                         linkIs(u"Saturation signals are not part of the service checklist"_s, LinkCheck::Holds)),
                    kept({key(escape), key(upward), key(alt(Qt::Key_S)), key(alt(Qt::Key_N))},
                         linkIs(u"No alert on pool exhaustion"_s, LinkCheck::Doubted)),
                    press(nextPart, {Entry::MovedTo})},
                   length);
}

QList<Beat> actions(std::chrono::minutes length)
{
    const auto item = [](const QString &line, const QString &title) {
        return say(u"a "_s + title + u' ' + line, title, {Entry::ShowedAction});
    };
    const auto back = press(previous, {Entry::ShowedAction});
    const auto windows = u"Document safe deployment windows"_s;
    const auto loadTest = u"Add connection pool load testing to CI"_s;
    const auto monitor = u"Monitor connection pool exhaustion"_s;
    const auto health = u"Post-deploy health check for endpoints"_s;
    return lasting({kept({key(escape), key(parked), key(alt(Qt::Key_D)),
                          words(u"It was already Saturday in the region under test"_s), key(enter)},
                         outcome(u"Freeze deployments on Fridays"_s, CaptureOutcome::Dropped)),
                    kept({key(escape), key(parked), key(alt(Qt::Key_R)), key(ctrl(Qt::Key_A)),
                          words(windows + u" @Ops P1 2w #1 => team follows the documented schedule"_s), key(enter)},
                         outcome(u"Agree when it is safe to deploy"_s, CaptureOutcome::Action)),
                    item(u"@DevOps P0 1w #2 => catches similar issues before deploy"_s, loadTest),
                    kept({key(escape), key(parked), key(alt(Qt::Key_M)), key(down), key(enter)},
                         outcome(u"Load test before deploy"_s, CaptureOutcome::Merged)),
                    item(u"@Backend P0 3d #3 => alert fires if pool > 90%"_s, monitor), accept(monitor), back,
                    accept(loadTest), back, accept(windows), item(u"P1"_s, health),
                    kept({key(capture), tabTo(u"completeLine"_s),
                          words(u"@Backend 2w #2 => runs automated smoke tests"_s), key(enter)},
                         about<ActionItem>(&Postmortem::actions, &ActionItem::title, health,
                                           [](const ActionItem &each) { return !each.owner.isEmpty(); })),
                    accept(health), press(nextPart, {Entry::MovedTo})},
                   length);
}

QList<Beat> debrief(std::chrono::minutes length)
{
    const auto nextPage = press(next, {Entry::ShowedItem});
    const auto line = [](const QString &text) { return say(text, text); };
    auto end = kept({key(ctrlShift(Qt::Key_E)), tabTo(u"endButton"_s), key(space)}, {});
    end.logged = {Entry::Ended};
    return lasting({line(u"The alert fired within a second"_s),
                    say(u"+ Customers were told every 3 to 5 minutes"_s, u"Customers were told every 3 to 5 minutes"_s),
                    say(u"l It was a quiet hour"_s, u"It was a quiet hour"_s), nextPage,
                    thank(Qt::Key_3, u"found the pool change in the deployment history"_s),
                    thank(Qt::Key_4, u"rolled the deployment back within minutes"_s), nextPage, nextPage, nextPage,
                    nextPage, line(u"Detection works, keep investing in it"_s),
                    line(u"The blameless format lets everyone contribute"_s), nextPage, nextPage,
                    line(u"We found what in our systems made this possible."_s), end},
                   length);
}

QList<Beat> whole()
{
    return frame(4min) + timeline(18min) + whys(31min) + actions(24min) + debrief(13min);
}

} // namespace debrief::meetingScript
