// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportReader.h"

#include "domain/meeting/Agenda.h"
#include "exchange/ReferenceRepair.h"
#include "exchange/report/SectionReaders.h"

#include <QCoreApplication>

namespace debrief {

namespace {

using Section = ReportSectionBlocks;

QString say(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// The first section has the title; its heading is the only one of level 1.
std::vector<Section> sectionsOf(const ReportDocument &document)
{
    std::vector<Section> sections;
    for (const auto &block : document.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            sections.push_back({heading->text, {}});
        else if (!sections.empty())
            sections.back().blocks.push_back(block);
    }
    return sections;
}

void readSection(const Section &section, ReportReading &reading)
{
    using namespace ReportWords;
    auto &shown = reading.value().report.sections;
    const auto is = [&](const char *heading) {
        return section.heading.compare(QLatin1String(heading), Qt::CaseInsensitive) == 0;
    };
    const auto reflections = [&](ReflectionKind kind, std::optional<ReportSection> flag) {
        readReflections(section, kind, reading);
        if (flag)
            shown |= *flag;
    };
    if (is(timeline)) {
        readTimeline(section, reading);
    } else if (is(whys)) {
        readWhys(section, reading);
    } else if (is(actions)) {
        readActions(section, reading);
    } else if (is(notDone)) {
        readDeclinedActions(section, reading);
    } else if (is(wentWell)) {
        reflections(ReflectionKind::WentWell, ReportSection::WentWell);
    } else if (is(couldBeBetter)) {
        reflections(ReflectionKind::CouldBeBetter, ReportSection::WentWell);
    } else if (is(lucky)) {
        reflections(ReflectionKind::WasLucky, ReportSection::WentWell);
    } else if (is(lessons)) {
        reflections(ReflectionKind::Lesson, ReportSection::Lessons);
    } else if (is(thanks)) {
        reflections(ReflectionKind::Thanks, std::nullopt);
    } else if (is(questions)) {
        reflections(ReflectionKind::Question, std::nullopt);
    } else if (is(attendees)) {
        readAttendees(section, reading);
    } else if (is(minutes)) {
        readMeetingMinutes(section, reading);
    } else if (is(closing)) {
        readClosingStatement(section, reading);
    } else if (is(closureChecks)) {
        readClosureChecks(section, reading);
    } else if (!is(rootCauses)) { // the root causes are the systemic ones of the five whys
        reading.leaveOut(
            section.heading,
            say(QT_TRANSLATE_NOOP("Import", "not a section of a report; copy what you need from it by hand.")));
    }
}

void readHead(const Section &head, const ReportFacts &facts, const ImportOptions &options, ReportReading &reading)
{
    readFacts(facts, options, reading);
    auto &incident = reading.value().incident;
    incident.title = head.heading.startsWith(incident.reference) ? head.heading.mid(incident.reference.size()).trimmed()
                                                                 : head.heading;
    incident.title.replace(QLatin1Char('\n'), QStringLiteral(" / "));
    incident.summary = head.paragraphs();
}

} // namespace

Result<ImportedPostmortem> readReport(const ReportDocument &document, const ImportOptions &options)
{
    const auto sections = sectionsOf(document);
    const auto *facts = sections.empty() ? nullptr : sections.front().first<ReportFacts>();
    if (facts == nullptr) {
        return Error{Error::Kind::NotOurs,
                     say(QT_TRANSLATE_NOOP(
                         "Import", "This is not a report of Debrief: the table that starts with \"Incident\" is "
                                   "missing below the title. Choose a report that Debrief exported."))};
    }
    ReportReading reading;
    auto &value = reading.value();
    value.id = PostmortemId::create();
    value.report.sections = {};
    value.meetingPlan = planFromPreset(value.meetingPlan.preset);
    readHead(sections.front(), *facts, options, reading);
    // What others refer to comes first, wherever it stands.
    const std::array before{ReportWords::timeline, ReportWords::whys};
    const auto isBefore = [&](const Section &section) {
        return std::any_of(before.begin(), before.end(),
                           [&](const char *heading) { return section.heading == word(heading); });
    };
    for (const auto *heading : before) {
        for (const auto &section : sections) {
            if (section.heading == word(heading))
                readSection(section, reading);
        }
    }
    for (size_t i = 1; i < sections.size(); ++i) {
        if (!isBefore(sections[i]))
            readSection(sections[i], reading);
    }
    orderActions(reading);
    if (!value.report.sections.testFlag(ReportSection::Timeline))
        readMoments(*facts, reading);
    reading.imported.warnings += repairReferences(value);
    sortLists(value);
    return reading.imported;
}

} // namespace debrief
