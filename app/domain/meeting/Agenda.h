// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"
#include "domain/Result.h"

#include <QStringList>

#include <optional>

namespace debrief {

/// What is said in one kind of part.
struct PartTexts
{
    PartKind kind = PartKind::Frame;
    QString title;       ///< large, on the shared window
    QString shortTitle;  ///< in the strip of the agenda
    QStringList script;  ///< for the facilitator only
    QStringList prompts; ///< questions to ask in it, for the facilitator only

    friend bool operator==(const PartTexts &, const PartTexts &) = default;
};

/// The words of a meeting.
struct AgendaWords
{
    QString purpose;
    QStringList groundRules;
    QString gate; ///< asked after the last event of the timeline
    QList<PartTexts> parts;

    friend bool operator==(const AgendaWords &, const AgendaWords &) = default;
};

/// An agenda to choose: which parts, how long.
struct AgendaPreset
{
    QString key;
    QString title;
    QList<AgendaPart> parts;          ///< without those of no minutes
    std::optional<AgendaWords> words; ///< of a team's own; those that come with the program have none

    [[nodiscard]] bool isBuiltIn() const { return !words; }
    friend bool operator==(const AgendaPreset &, const AgendaPreset &) = default;
};

/// Presets, and the words of the one that was chosen, in the language of the interface.
struct Agenda : AgendaWords
{
    QList<AgendaPreset> presets; ///< the first is the default

    friend bool operator==(const Agenda &, const Agenda &) = default;
};

/// The agenda that comes with the program. An error only when the program was built with bad data.
[[nodiscard]] Result<Agenda> builtInAgenda();

/// The agenda with the words of that preset, where it has its own.
[[nodiscard]] Agenda withWordsOf(const Agenda &agenda, QStringView key);
/// A team's own one to start from, with the words and minutes of the preset.
[[nodiscard]] AgendaPreset ownCopy(const Agenda &agenda, const AgendaPreset &preset, const QString &title);

/// The words for that kind of part; the name of the kind where the agenda has none.
[[nodiscard]] PartTexts textsOf(const Agenda &agenda, PartKind kind);

/// The plan of that preset. An unknown key gives the default preset, and the plan says so in its `preset`.
[[nodiscard]] MeetingPlan planFromPreset(const Agenda &agenda, QStringView key);
[[nodiscard]] MeetingPlan planFromPreset(QStringView key);

/// All minutes of the plan.
[[nodiscard]] std::chrono::minutes plannedTotal(const MeetingPlan &plan);

} // namespace debrief
