// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/Agenda.h"

#include <QByteArray>

#include <span>

namespace debrief {

/// Reads an agenda from JSON, as resources/agenda/presets.json has it, and translates the words that come with the
/// program. The error names the preset or part that is wrong and what to write instead.
[[nodiscard]] Result<Agenda> readAgenda(const QByteArray &json);

/// A team's own agenda, as writeOwnAgenda() gives it. Errors as above.
[[nodiscard]] Result<AgendaPreset> readOwnAgenda(const QByteArray &json);
[[nodiscard]] QByteArray writeOwnAgenda(const AgendaPreset &preset);

/// The words of the agenda that comes with the program, in English, as translators get them.
[[nodiscard]] std::span<const char *const> translatableAgendaTexts();

} // namespace debrief
