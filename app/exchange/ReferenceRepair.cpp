// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ReferenceRepair.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// Returns how many ids stood twice. The first one keeps it, so that references to it hold.
template <typename T>
int uniqueIds(QList<T> &list)
{
    QSet<QUuid> seen;
    int doubled = 0;
    for (auto &item : list) {
        if (!item.id.isNull() && !seen.contains(item.id.uuid())) {
            seen.insert(item.id.uuid());
            continue;
        }
        doubled += item.id.isNull() ? 0 : 1;
        item.id = decltype(item.id)::create();
        seen.insert(item.id.uuid());
    }
    return doubled;
}

template <typename T>
auto idsOf(const QList<T> &list)
{
    QSet<decltype(T::id)> ids;
    for (const auto &item : list)
        ids.insert(item.id);
    return ids;
}

template <typename IdType>
int keepKnown(QList<IdType> &references, const QSet<IdType> &known)
{
    return int(references.removeIf([&](const IdType &id) { return !known.contains(id); }));
}

int cutUnknownParents(QList<Cause> &causes, const QSet<CauseId> &known)
{
    int cut = 0;
    for (auto &cause : causes) {
        if (!cause.parent.isNull() && !known.contains(cause.parent)) {
            cause.parent = {};
            ++cut;
        }
    }
    return cut;
}

/// Walks up from each cause; a walk that meets itself is a circle, and the cause that closes it goes to the top.
int cutCircles(QList<Cause> &causes)
{
    QHash<CauseId, qsizetype> place;
    for (qsizetype i = 0; i < causes.size(); ++i)
        place.insert(causes[i].id, i);
    QList<int> walked(causes.size(), 0); // 0: not yet, otherwise the number of the walk that came by
    int cut = 0;
    for (qsizetype start = 0; start < causes.size(); ++start) {
        const int walk = int(start) + 1;
        auto at = start;
        while (walked[at] == 0) {
            walked[at] = walk;
            if (causes[at].parent.isNull())
                break;
            const auto up = place.value(causes[at].parent);
            if (walked[up] == walk) {
                causes[at].parent = {};
                ++cut;
                break;
            }
            at = up;
        }
    }
    return cut;
}

} // namespace

QStringList repairReferences(Postmortem &postmortem)
{
    if (postmortem.id.isNull())
        postmortem.id = PostmortemId::create();
    const int doubled =
        uniqueIds(postmortem.participants) + uniqueIds(postmortem.timeline) + uniqueIds(postmortem.causes) +
        uniqueIds(postmortem.actions) + uniqueIds(postmortem.reflections) + uniqueIds(postmortem.captures) +
        uniqueIds(postmortem.meetingLog) + uniqueIds(postmortem.closureChecks) + uniqueIds(postmortem.stageHistory) +
        uniqueIds(postmortem.keptWordings);

    const auto events = idsOf(postmortem.timeline);
    const auto causes = idsOf(postmortem.causes);
    const int parents = cutUnknownParents(postmortem.causes, causes);
    const int circles = cutCircles(postmortem.causes);
    int lost = 0;
    for (auto &cause : postmortem.causes)
        lost += keepKnown(cause.evidenceEvents, events);
    for (auto &item : postmortem.actions)
        lost += keepKnown(item.causes, causes);
    for (auto &capture : postmortem.captures) {
        if (!capture.event.isNull() && !events.contains(capture.event)) {
            capture.event = {};
            ++lost;
        }
    }

    QStringList warnings;
    const auto warn = [&](int count, const char *text) {
        if (count > 0)
            warnings.append(say(text).arg(count));
    };
    warn(doubled, QT_TRANSLATE_NOOP("Import", "Entries that shared an id and were given a new one: %1."));
    warn(parents, QT_TRANSLATE_NOOP("Import", "Causes whose parent is not in the file, now at the top: %1."));
    warn(circles, QT_TRANSLATE_NOOP("Import", "Causes that explained themselves in a circle, now at the top: %1."));
    warn(lost, QT_TRANSLATE_NOOP("Import", "References to something that is not in the file, taken out: %1."));
    return warnings;
}

} // namespace debrief
