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

/// A form nobody in the file answered, or a second one of the same person, goes to a person of its own: what somebody
/// wrote is never out of sight. Nobody is invited by it.
int findForms(Postmortem &postmortem)
{
    auto free = idsOf(postmortem.participants);
    int found = 0;
    for (auto &form : postmortem.preparation) {
        if (free.remove(form.participant))
            continue;
        Participant person;
        person.id = ParticipantId::create();
        person.order = postmortem.participants.isEmpty() ? 0 : postmortem.participants.last().order + 1;
        const auto *known = findById(postmortem.participants, form.participant);
        person.name = known != nullptr ? say(QT_TRANSLATE_NOOP("Import", "%1, second form")).arg(known->name)
                                       : say(QT_TRANSLATE_NOOP("Import", "Not among the people"));
        person.attendance = Attendance::NotInvited;
        form.participant = person.id;
        postmortem.participants.append(person);
        ++found;
    }
    return found;
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
        uniqueIds(postmortem.keptWordings) + uniqueIds(postmortem.preparation);

    const auto events = idsOf(postmortem.timeline);
    const auto causes = idsOf(postmortem.causes);
    const int parents = cutUnknownParents(postmortem.causes, causes);
    const int circles = cutCircles(postmortem.causes);
    const int forms = findForms(postmortem);
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
    warn(forms, QT_TRANSLATE_NOOP("Import", "Preparation forms of nobody in the file, now with a person each: %1."));
    warn(lost, QT_TRANSLATE_NOOP("Import", "References to something that is not in the file, taken out: %1."));
    return warnings;
}

} // namespace debrief
