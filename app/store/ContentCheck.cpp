// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ContentCheck.h"

#include "store/PostmortemRepository.h"
#include "store/Query.h"
#include "store/SqliteConnection.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace debrief {

namespace {

template <typename List>
auto idsOf(const List &list)
{
    QSet<decltype(list.first().id)> ids;
    for (const auto &item : list)
        ids.insert(item.id);
    return ids;
}

DamagedRow missing(const QString &table, const QString &id, const QString &what)
{
    return {{}, table, id, QCoreApplication::translate("ContentCheck", "It names %1 that is not there.").arg(what)};
}

QString anEvent()
{
    return QCoreApplication::translate("ContentCheck", "a timeline event");
}

QString aPerson()
{
    return QCoreApplication::translate("ContentCheck", "a person");
}

QString aCause()
{
    return QCoreApplication::translate("ContentCheck", "a cause");
}

/// Whether going up from the cause ends at the incident.
bool reachesIncident(const Cause &cause, const QHash<CauseId, CauseId> &parents)
{
    auto id = cause.parent;
    for (qsizetype steps = 0; !id.isNull(); ++steps) {
        if (steps > parents.size())
            return false;
        id = parents.value(id);
    }
    return true;
}

void mendCauses(QList<Cause> &causes, QList<DamagedRow> &damaged)
{
    QHash<CauseId, CauseId> parents;
    for (const auto &cause : std::as_const(causes))
        parents.insert(cause.id, cause.parent);
    for (auto &cause : causes) {
        const bool dangling = !cause.parent.isNull() && !parents.contains(cause.parent);
        if (dangling)
            damaged.append(missing(QStringLiteral("cause"), cause.id.toString(), aCause()));
        else if (reachesIncident(cause, parents))
            continue;
        else
            damaged.append(
                {{},
                 QStringLiteral("cause"),
                 cause.id.toString(),
                 QCoreApplication::translate("ContentCheck", "It is an answer to itself, by way of others.")});
        cause.parent = {};
        parents.insert(cause.id, {});
    }
}

} // namespace

QList<DamagedRow> mendReferences(Postmortem &postmortem)
{
    QList<DamagedRow> damaged;
    mendCauses(postmortem.causes, damaged);
    const auto causes = idsOf(postmortem.causes);
    const auto events = idsOf(postmortem.timeline);
    for (const auto &cause : std::as_const(postmortem.causes)) {
        for (const auto &event : cause.evidenceEvents) {
            if (!events.contains(event))
                damaged.append(missing(QStringLiteral("cause"), cause.id.toString(), anEvent()));
        }
    }
    for (const auto &item : std::as_const(postmortem.actions)) {
        for (const auto &cause : item.causes) {
            if (!causes.contains(cause))
                damaged.append(missing(QStringLiteral("action_item"), item.id.toString(), aCause()));
        }
    }
    const auto people = idsOf(postmortem.participants);
    for (const auto &form : std::as_const(postmortem.preparation)) {
        if (!people.contains(form.participant))
            damaged.append(missing(QStringLiteral("preparation_form"), form.id.toString(), aPerson()));
    }
    for (const auto &capture : std::as_const(postmortem.captures)) {
        if (!capture.event.isNull() && !events.contains(capture.event))
            damaged.append(missing(QStringLiteral("capture"), capture.id.toString(), anEvent()));
    }
    return damaged;
}

Result<QList<DamagedRow>> checkContent(SqliteConnection &connection)
{
    QList<DamagedRow> damaged;
    QStringList ids;
    Query all(connection, QStringLiteral("SELECT id FROM postmortem ORDER BY key"));
    while (all.next())
        ids.append(all.text(0));
    if (const auto outcome = all.outcome(); !outcome)
        return outcome.error();
    for (const auto &text : std::as_const(ids)) {
        const auto id = PostmortemId::fromString(text);
        if (id.isNull() || id.toString() != text) {
            damaged.append({{},
                            QStringLiteral("postmortem"),
                            text,
                            QCoreApplication::translate("ContentCheck", "Its id is damaged, so it cannot be opened.")});
            continue;
        }
        const auto loaded = loadPostmortem(connection, id);
        if (!loaded)
            return loaded.error();
        damaged += loaded.value().damaged;
    }
    const auto stale = staleCounts(connection);
    if (!stale)
        return stale.error();
    for (const auto &text : stale.value()) {
        damaged.append({PostmortemId::fromString(text), QStringLiteral("postmortem"), text,
                        QCoreApplication::translate("ContentCheck", "Its counts in the list are not those of its rows. "
                                                                    "The next edit puts them right.")});
    }
    for (const auto table : {"participant", "preparation_form", "timeline_event", "cause", "action_item", "reflection", "capture",
                             "meeting_entry", "closure_check", "stage_change"}) {
        const auto name = QString::fromLatin1(table);
        Query orphans(
            connection,
            QStringLiteral("SELECT id FROM %1 WHERE postmortem NOT IN (SELECT key FROM postmortem)").arg(name));
        while (orphans.next()) {
            damaged.append({{},
                            name,
                            orphans.text(0),
                            QCoreApplication::translate("ContentCheck", "It belongs to no postmortem.")});
        }
        if (const auto outcome = orphans.outcome(); !outcome)
            return outcome.error();
    }
    return damaged;
}

} // namespace debrief
