// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/CaptureSettling.h"

#include "domain/edits/CauseEdits.h"
#include "domain/edits/ReflectionEdits.h"
#include "domain/rules/CauseTree.h"
#include "domain/rules/DayText.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QList<Capture> openAmong(const Postmortem &postmortem, const QList<CaptureId> &ids)
{
    return chosen(openCaptures(postmortem), ids);
}

void settle(ChangeSet &edit, const Capture &capture, CaptureOutcome outcome, const QString &became = {},
            const QString &reason = {})
{
    auto settled = capture;
    settled.outcome = outcome;
    settled.became = became;
    settled.reason = reason;
    edit.replace(capture, settled);
}

/// Adds what `make` makes of each capture behind `current`, and settles them.
template <typename T, typename Make>
ChangeSet turnInto(const QList<T> &current, const QList<Capture> &captures, CaptureOutcome outcome, Make make)
{
    auto wanted = current;
    ChangeSet settled;
    for (const auto &capture : captures) {
        T item = make(capture);
        giveId(item);
        wanted.append(item);
        settle(settled, capture, outcome, item.id.toString());
    }
    ChangeSet edit;
    recordOrder(edit, current, wanted);
    append(edit, settled);
    return edit;
}

QString whereSaid(const Postmortem &postmortem, const Capture &capture)
{
    const auto *event = findById(postmortem.timeline, capture.event);
    if (event == nullptr)
        return {};
    return QCoreApplication::translate("CaptureSettling", "Noted at %1: %2")
        .arg(formatEventTime(event->at, postmortem.incident.zone, {}, Seconds::WhereAny), event->text);
}

} // namespace

ChangeSet makeActions(const Postmortem &postmortem, const QList<CaptureId> &ids)
{
    return turnInto(postmortem.actions, openAmong(postmortem, ids), CaptureOutcome::Action,
                    [&](const Capture &capture) {
                        ActionItem item;
                        item.title = capture.text;
                        item.details = whereSaid(postmortem, capture);
                        return item;
                    });
}

ChangeSet makeAction(const Postmortem &postmortem, const CaptureId &id, const ActionItem &item)
{
    return turnInto(postmortem.actions, openAmong(postmortem, {id}), CaptureOutcome::Action,
                    [&](const Capture &) { return item; });
}

ChangeSet makeCauses(const Postmortem &postmortem, const QList<CaptureId> &ids, const CauseId &parent)
{
    const CauseTree tree(postmortem.causes);
    const auto known = tree.contains(parent) ? parent : CauseId();
    QList<Cause> siblings;
    std::copy_if(postmortem.causes.begin(), postmortem.causes.end(), std::back_inserter(siblings),
                 [&](const Cause &cause) { return cause.parent == known; });
    return turnInto(siblings, openAmong(postmortem, ids), CaptureOutcome::Cause, [&](const Capture &capture) {
        Cause cause;
        cause.parent = known;
        cause.text = capture.text;
        if (!capture.event.isNull())
            cause.evidenceEvents = {capture.event};
        return cause;
    });
}

ChangeSet makeReflections(const Postmortem &postmortem, const QList<CaptureId> &ids, ReflectionKind kind)
{
    return turnInto(reflectionsOfKind(postmortem, kind), openAmong(postmortem, ids), CaptureOutcome::Reflection,
                    [kind](const Capture &capture) {
                        Reflection reflection;
                        reflection.kind = kind;
                        reflection.text = capture.text;
                        return reflection;
                    });
}

ChangeSet mergeCaptures(const Postmortem &postmortem, const QList<CaptureId> &ids, const ActionId &into)
{
    ChangeSet edit;
    const auto *item = findById(postmortem.actions, into);
    if (item == nullptr)
        return edit;
    auto merged = *item;
    for (const auto &capture : openAmong(postmortem, ids)) {
        if (!merged.details.isEmpty())
            merged.details += u'\n';
        merged.details += capture.text;
        settle(edit, capture, CaptureOutcome::Merged, into.toString());
    }
    edit.replace(*item, merged);
    return edit;
}

ChangeSet dropCaptures(const Postmortem &postmortem, const QList<CaptureId> &ids, const QString &reason)
{
    ChangeSet edit;
    for (const auto &capture : openAmong(postmortem, ids))
        settle(edit, capture, CaptureOutcome::Dropped, {}, reason);
    return edit;
}

ChangeSet keepCaptures(const Postmortem &postmortem, const QList<CaptureId> &ids)
{
    ChangeSet edit;
    for (const auto &capture : openAmong(postmortem, ids))
        settle(edit, capture, CaptureOutcome::Kept);
    return edit;
}

QList<Capture> openCaptures(const Postmortem &postmortem)
{
    QList<Capture> open;
    std::copy_if(postmortem.captures.begin(), postmortem.captures.end(), std::back_inserter(open),
                 [](const Capture &capture) { return !isSettled(capture); });
    return open;
}

QList<Capture> parkedCaptures(const Postmortem &postmortem)
{
    auto parked = openCaptures(postmortem);
    parked.removeIf([](const Capture &capture) { return capture.kind != CaptureKind::Parked; });
    return parked;
}

} // namespace debrief
