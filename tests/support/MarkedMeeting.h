// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"
#include "support/FakeClock.h"

namespace debrief::marked {

/// Stands in every field nobody but the facilitator may see.
extern const QString secret;
/// Of the names of the participants, which stand in every field that is shown.
extern const QStringList nameParts;

/// Every field filled: private ones with the secret, public ones with a word of their own and the names of everybody.
[[nodiscard]] Postmortem filled();

/// Goes through every part, every item in it and every phase, and gives what the window would show at each.
class Walk
{
public:
    explicit Walk(const Postmortem &postmortem);

    QList<MeetingProjection> all();

private:
    void add(const std::optional<MeetingEntry> &entry);
    void look();
    /// Lines of the log for the facilitator only.
    void whisper();
    void walkItems();

    Postmortem m_postmortem;
    Agenda m_agenda = builtInAgenda().value();
    FakeClock m_time;
    QList<MeetingProjection> m_seen;
};

/// The text around the first place where `what` stands; empty where it does not.
[[nodiscard]] QString lineWith(const QString &text, const QString &what);

} // namespace debrief::marked
