// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/SectionReaders.h"

namespace debrief {

namespace {

Reflection reflectionFrom(const ReportText &text, ReflectionKind kind)
{
    LabelledLines lines(text);
    Reflection reflection;
    reflection.id = ReflectionId::create();
    reflection.kind = kind;
    if (kind == ReflectionKind::Thanks) {
        reflection.who = lines.firstLabel();
        reflection.text = lines.take(reflection.who);
    } else {
        reflection.text = lines.take(QString());
    }
    if (kind == ReflectionKind::Question) {
        reflection.who = lines.take(ReportWords::askedBy);
        reflection.answer = lines.take(ReportWords::answer);
        (void) lines.take(ReportWords::notAnswered);
    }
    reflection.text = joinedLines(reflection.text, lines.rest());
    return reflection;
}

} // namespace

void readReflections(const ReportSectionBlocks &section, ReflectionKind kind, ReportReading &reading)
{
    const auto *list = reading.only<ReportList>(section);
    if (list == nullptr)
        return;
    int order = 0;
    for (const auto &item : list->items) {
        auto reflection = reflectionFrom(item.text, kind);
        reflection.order = order++;
        reading.value().reflections.append(reflection);
    }
}

} // namespace debrief
