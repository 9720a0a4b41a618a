// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/ReportTones.h"

#include "exchange/report/ReportWords.h"

namespace debrief {

namespace {

template <typename E>
std::optional<Tone> toneOfWord(const QString &text)
{
    const auto value = fromWord<E>(text);
    return value ? std::optional(toneOf(*value)) : std::nullopt;
}

bool isOneOf(const QString &label, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *each) { return label == QLatin1String(each); });
}

} // namespace

std::optional<Tone> chipTone(const QString &label, const QString &word)
{
    if (isOneOf(label, {ReportWords::severity}))
        return toneOfWord<Severity>(word);
    if (isOneOf(label, {ReportWords::status}))
        return toneOfWord<Stage>(word);
    if (isOneOf(label, {ReportWords::kind}))
        return toneOfWord<EventKind>(word);
    if (isOneOf(label, {ReportWords::priority}))
        return toneOfWord<Priority>(word);
    if (isOneOf(label, {ReportWords::state}))
        return toneOfWord<ActionState>(word);
    return std::nullopt;
}

bool staysOnOneLine(const QString &label)
{
    using namespace ReportWords;
    return isOneOf(label, {time, number, deadline, due, held, planned, actual});
}

} // namespace debrief
