// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportSections.h"
#include "exchange/report/ReportWords.h"

namespace debrief {

namespace {

ReportText describe(const Reflection &reflection)
{
    if (reflection.kind == ReflectionKind::Thanks) {
        auto text = reportLines(reflection.text, reflection.who);
        if (text.isEmpty() && !reflection.who.isEmpty())
            text.append({reflection.who, {}});
        return text;
    }
    auto text = reportLines(reflection.text);
    if (reflection.kind != ReflectionKind::Question || text.isEmpty())
        return text;
    text += reportLines(reflection.who, word(ReportWords::askedBy));
    const auto answer = reportLines(reflection.answer, word(ReportWords::answer));
    return text + (answer.isEmpty() ? ReportText{{word(ReportWords::notAnswered), {}}} : answer);
}

void addList(ReportDocument &document, const ReportContext &context, ReflectionKind kind, const char *heading)
{
    ReportList list;
    for (const auto &reflection : context.postmortem().reflections) {
        if (reflection.kind != kind)
            continue;
        if (const auto text = describe(reflection); !text.isEmpty())
            list.items.push_back({text, {}});
    }
    if (list.items.empty())
        return;
    document.heading(2, word(heading));
    document.blocks.push_back(list);
}

} // namespace

void addTakeaways(ReportDocument &document, const ReportContext &context)
{
    if (context.shows(ReportSection::WentWell)) {
        addList(document, context, ReflectionKind::WentWell, ReportWords::wentWell);
        addList(document, context, ReflectionKind::CouldBeBetter, ReportWords::couldBeBetter);
        addList(document, context, ReflectionKind::WasLucky, ReportWords::lucky);
    }
    if (context.shows(ReportSection::Lessons))
        addList(document, context, ReflectionKind::Lesson, ReportWords::lessons);
    addList(document, context, ReflectionKind::Thanks, ReportWords::thanks);
    addList(document, context, ReflectionKind::Question, ReportWords::questions);
}

} // namespace debrief
