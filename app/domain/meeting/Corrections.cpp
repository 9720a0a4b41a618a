// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/Corrections.h"

#include "domain/edits/TimelineEdits.h"
#include "domain/rules/DayText.h"
#include "domain/rules/TimelineQuickLine.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Corrections", text);
}

QString timeOf(const Postmortem &postmortem, const TimelineEvent &event)
{
    return formatEventTime(event.at, postmortem.incident.zone, {}, Seconds::WhereAny, QLocale::c());
}

Capture record(const EventId &event, const QString &text, const QString &saidBy, Instant now)
{
    Capture capture;
    capture.id = CaptureId::create();
    capture.at = now;
    capture.kind = CaptureKind::Correction;
    capture.part = PartKind::Timeline;
    capture.text = text;
    capture.event = event;
    capture.outcome = CaptureOutcome::Kept;
    capture.saidBy = saidBy.trimmed();
    return capture;
}

/// What was there before, as the record tells it.
QString before(const Postmortem &postmortem, const TimelineEvent &was, const TimelineEvent &is)
{
    const bool otherTime = was.at != is.at;
    const bool otherText = was.text != is.text;
    if (otherTime && otherText)
        return tr("Was: %1").arg(lineOf(postmortem, was));
    return otherTime ? tr("Time was %1").arg(timeOf(postmortem, was)) : tr("Was: %1").arg(was.text);
}

} // namespace

QString lineOf(const Postmortem &postmortem, const TimelineEvent &event)
{
    return timeOf(postmortem, event) + u' ' + event.text;
}

Result<ChangeSet> correctTimeline(const Postmortem &postmortem, const Correction &correction, Instant now)
{
    const auto *was = findById(postmortem.timeline, correction.event);
    TimelineLineContext context{postmortem.incident.zone, postmortem.incident.date, std::nullopt};
    if (was != nullptr)
        context.lastEvent = was->at;
    else if (!postmortem.timeline.isEmpty())
        context.lastEvent = postmortem.timeline.last().at;
    const auto read = parseTimelineLine(correction.line, context);
    if (!read)
        return read.error();
    auto is = read.value().event;
    if (was == nullptr) {
        is.id = EventId::create();
        auto edit = addEvent(postmortem, is);
        edit.add(record(is.id, tr("Was missing"), correction.saidBy, now));
        return edit;
    }
    auto after = *was;
    after.text = is.text;
    // The time as it is written may be less exact than the one that is kept.
    if (!correction.line.trimmed().startsWith(timeOf(postmortem, *was) + u' '))
        after.at = is.at;
    if (after == *was) {
        return Error{Error::Kind::BadInput,
                     tr("That is what the timeline says already. Change the time or the words, then press Enter.")};
    }
    auto edit = replaceEvent(postmortem, after);
    edit.add(record(was->id, before(postmortem, *was, after), correction.saidBy, now));
    return edit;
}

ChangeSet confirmTimeline(Instant now)
{
    ChangeSet edit;
    edit.add(record({}, tr("Nothing missing, nothing different"), {}, now));
    return edit;
}

bool isCorrected(const Postmortem &postmortem, const EventId &event)
{
    return !event.isNull() &&
           std::any_of(postmortem.captures.cbegin(), postmortem.captures.cend(), [&](const Capture &capture) {
               return capture.kind == CaptureKind::Correction && capture.event == event;
           });
}

} // namespace debrief
