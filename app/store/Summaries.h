// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"
#include "domain/Instant.h"
#include "domain/Result.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace debrief {

class SqliteConnection;

/// One postmortem as a list of all of them shows it.
struct PostmortemSummary
{
    PostmortemId id;
    QString reference;
    QString title;
    QStringList services;
    Severity severity = Severity::Sev2;
    Stage stage = Stage::Draft;
    QDate date;
    std::optional<Instant> meetingAt;
    int openActions = 0;
    int openUrgent = 0;                    ///< open P0
    int overdueActions = 0;                ///< open, deadline before today
    std::optional<QDate> nextClosureCheck; ///< the earliest that is pending
    int eventCount = 0;
    bool hasSystemicCause = false;

    friend bool operator==(const PostmortemSummary &, const PostmortemSummary &) = default;
};

/// What over all postmortems needs somebody.
struct Attention
{
    int postmortems = 0;
    int releaseBlockers = 0;        ///< open P0
    QString oldestBlockerOwner;     ///< of the open P0 with the earliest deadline; empty when nobody owns it
    QString oldestBlockerReference; ///< of the postmortem it belongs to
    std::optional<QDate> oldestBlockerDeadline; ///< none when no open P0 has a deadline
    int openActions = 0;
    int overdueActions = 0;
    int blockedActions = 0;
    int unownedOverdue = 0;
    int closureChecksDue = 0;     ///< pending, due today or earlier
    QString nextClosureReference; ///< of the earliest pending check, due or to come
    std::optional<QDate> nextClosureDate;

    friend bool operator==(const Attention &, const Attention &) = default;
};

/// Newest incident first, those without a date last. A negative limit: all.
[[nodiscard]] Result<QList<PostmortemSummary>> readSummaries(SqliteConnection &connection, QDate today, int limit,
                                                             int offset);
/// Counts anew what the list shows of one postmortem. Part of every edit; `postmortem` is its key.
[[nodiscard]] Result<Done> updateKeptCounts(SqliteConnection &connection, qint64 postmortem);
/// Ids of the postmortems whose kept counts are wrong, because something else than Debrief wrote their rows.
[[nodiscard]] Result<QStringList> staleCounts(SqliteConnection &connection);
[[nodiscard]] Result<Attention> readAttention(SqliteConnection &connection, QDate today);

} // namespace debrief
