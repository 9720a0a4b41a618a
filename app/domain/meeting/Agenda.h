// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"

#include <QStringList>

namespace debrief {

/// An agenda to choose: which parts, how long.
struct AgendaPreset
{
    QString key;
    QString title;
    QList<AgendaPart> parts; ///< without those of no minutes

    friend bool operator==(const AgendaPreset &, const AgendaPreset &) = default;
};

/// What is said in one kind of part.
struct PartTexts
{
    PartKind kind = PartKind::Frame;
    QString title;      ///< large, on the shared window
    QString shortTitle; ///< in the strip of the agenda
    QStringList script; ///< for the facilitator only

    friend bool operator==(const PartTexts &, const PartTexts &) = default;
};

/// Presets and words of the meeting, in the language of the interface.
struct Agenda
{
    QString purpose;
    QStringList groundRules;
    QString gate; ///< asked after the last event of the timeline
    QList<PartTexts> parts;
    QList<AgendaPreset> presets; ///< the first is the default

    friend bool operator==(const Agenda &, const Agenda &) = default;
};

/// The agenda that comes with the program. An error only when the program was built with bad data.
[[nodiscard]] Result<Agenda> builtInAgenda();

/// The words for that kind of part; the name of the kind where the agenda has none.
[[nodiscard]] PartTexts textsOf(const Agenda &agenda, PartKind kind);

/// The plan of that preset. An unknown key gives the default preset, and the plan says so in its `preset`.
[[nodiscard]] MeetingPlan planFromPreset(const Agenda &agenda, QStringView key);
[[nodiscard]] MeetingPlan planFromPreset(QStringView key);

/// All minutes of the plan.
[[nodiscard]] std::chrono::minutes plannedTotal(const MeetingPlan &plan);

} // namespace debrief
