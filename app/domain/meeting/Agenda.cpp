// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/Agenda.h"

#include "domain/meeting/AgendaReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <numeric>

namespace debrief {

using namespace Qt::StringLiterals;

Result<Agenda> builtInAgenda()
{
    QFile file(u":/debrief/agenda/presets.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Agenda",
                                                 "The agenda presets are missing from the program. Install it again.")};
    }
    return readAgenda(file.readAll());
}

Agenda withWordsOf(const Agenda &agenda, QStringView key)
{
    auto result = agenda;
    for (const auto &preset : agenda.presets) {
        if (preset.key == key && preset.words)
            static_cast<AgendaWords &>(result) = *preset.words;
    }
    return result;
}

AgendaPreset ownCopy(const Agenda &agenda, const AgendaPreset &preset, const QString &title)
{
    auto copy = preset;
    copy.key = u"team-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    copy.title = title;
    copy.words = preset.words.value_or(agenda);
    return copy;
}

PartTexts textsOf(const Agenda &agenda, PartKind kind)
{
    for (const auto &texts : agenda.parts) {
        if (texts.kind == kind)
            return texts;
    }
    return {kind, enumLabel(kind), enumLabel(kind), {}, {}};
}

MeetingPlan planFromPreset(const Agenda &agenda, QStringView key)
{
    MeetingPlan plan;
    if (agenda.presets.isEmpty())
        return plan;
    const auto found = std::find_if(agenda.presets.cbegin(), agenda.presets.cend(),
                                    [&](const AgendaPreset &preset) { return preset.key == key; });
    const auto &preset = found == agenda.presets.cend() ? agenda.presets.first() : *found;
    plan.preset = preset.key;
    plan.parts = preset.parts;
    return plan;
}

MeetingPlan planFromPreset(QStringView key)
{
    const auto agenda = builtInAgenda();
    return agenda ? planFromPreset(agenda.value(), key) : MeetingPlan{};
}

std::chrono::minutes plannedTotal(const MeetingPlan &plan)
{
    return std::accumulate(plan.parts.cbegin(), plan.parts.cend(), std::chrono::minutes(0),
                           [](std::chrono::minutes sum, const AgendaPart &part) { return sum + part.planned; });
}

} // namespace debrief
