// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/CaptureSettling.h"

#include "domain/edits/ReflectionEdits.h"

namespace debrief {

namespace {

QList<Capture> openAmong(const Postmortem &postmortem, const QList<CaptureId> &ids)
{
    return chosen(openCaptures(postmortem), ids);
}

void settle(ChangeSet &edit, const QList<Capture> &captures)
{
    for (const auto &capture : captures) {
        auto settled = capture;
        settled.settled = true;
        edit.replace(capture, settled);
    }
}

/// Adds what `make` makes of each capture behind `current`, and settles them.
template <typename T, typename Make>
ChangeSet turnInto(const QList<T> &current, const QList<Capture> &captures, Make make)
{
    auto wanted = current;
    for (const auto &capture : captures) {
        T item = make(capture);
        giveId(item);
        wanted.append(item);
    }
    ChangeSet edit;
    recordOrder(edit, current, wanted);
    settle(edit, captures);
    return edit;
}

} // namespace

ChangeSet makeActions(const Postmortem &postmortem, const QList<CaptureId> &ids)
{
    return turnInto(postmortem.actions, openAmong(postmortem, ids), [](const Capture &capture) {
        ActionItem item;
        item.title = capture.text;
        return item;
    });
}

ChangeSet makeCauses(const Postmortem &postmortem, const QList<CaptureId> &ids)
{
    QList<Cause> first;
    std::copy_if(postmortem.causes.begin(), postmortem.causes.end(), std::back_inserter(first),
                 [](const Cause &cause) { return cause.parent.isNull(); });
    return turnInto(first, openAmong(postmortem, ids), [](const Capture &capture) {
        Cause cause;
        cause.text = capture.text;
        if (!capture.event.isNull())
            cause.evidenceEvents = {capture.event};
        return cause;
    });
}

ChangeSet makeReflections(const Postmortem &postmortem, const QList<CaptureId> &ids, ReflectionKind kind)
{
    return turnInto(reflectionsOfKind(postmortem, kind), openAmong(postmortem, ids), [kind](const Capture &capture) {
        Reflection reflection;
        reflection.kind = kind;
        reflection.text = capture.text;
        return reflection;
    });
}

ChangeSet dropCaptures(const Postmortem &postmortem, const QList<CaptureId> &ids)
{
    ChangeSet edit;
    settle(edit, openAmong(postmortem, ids));
    return edit;
}

QList<Capture> openCaptures(const Postmortem &postmortem)
{
    QList<Capture> open;
    std::copy_if(postmortem.captures.begin(), postmortem.captures.end(), std::back_inserter(open),
                 [](const Capture &capture) { return !capture.settled; });
    return open;
}

} // namespace debrief
