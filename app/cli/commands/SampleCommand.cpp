// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "exchange/sample/PostmortemGenerator.h"
#include "exchange/sample/Sample.h"
#include "store/Library.h"

#include <QCoreApplication>

namespace debrief {

namespace {

constexpr int mostIncidents = 100'000;
constexpr int batch = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

std::optional<int> numberOf(const CommandCall &call, const QString &option, int fallback, int most)
{
    if (!call.options.isSet(option))
        return fallback;
    bool isNumber = false;
    const int number = call.options.value(option).toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

Result<Done> addGenerated(Library &library, int count, int seed, QDate lastDay)
{
    const auto scenarios = builtInScenarios();
    if (!scenarios)
        return scenarios.error();
    const PostmortemGenerator generator(scenarios.value(), count, unsigned(seed), lastDay);
    for (int first = 0; first < count; first += batch) {
        QList<Postmortem> postmortems;
        for (int i = first; i < std::min(first + batch, count); ++i)
            postmortems.append(generator.at(i));
        if (const auto added = library.addAll(postmortems); !added)
            return added.error();
    }
    return Done{};
}

ExitCode run(const CommandCall &call)
{
    const auto incidents = numberOf(call, QStringLiteral("incidents"), 0, mostIncidents);
    const auto seed = numberOf(call, QStringLiteral("seed"), 1, std::numeric_limits<int>::max());
    if (!incidents)
        return call.wrongUse(say(QT_TRANSLATE_NOOP("CommandLine", "--incidents takes a number from 0 to 100000.")));
    if (!seed)
        return call.wrongUse(say(QT_TRANSLATE_NOOP("CommandLine", "--seed takes a whole number from 0.")));
    const auto sample = samplePostmortem();
    if (!sample)
        return call.output.fail(call.command, sample.error());
    const auto &path = call.arguments.first();
    const auto library = Library::create(path);
    if (!library)
        return call.output.fail(ExitCode::NotReadable, path, library.error().message);
    // Made up ones end the day before the sample, whatever today is: the same call gives the same library.
    const auto lastDay = sample.value().incident.date.addDays(-1);
    if (const auto added = addGenerated(*library.value(), *incidents, *seed, lastDay); !added)
        return call.output.fail(path, added.error());
    if (const auto added = library.value()->add(sample.value()); !added)
        return call.output.fail(path, added.error());
    return ExitCode::Fine;
}

} // namespace

Command sampleCommand()
{
    return {QStringLiteral("sample"),
            QStringLiteral("LIB"),
            say(QT_TRANSLATE_NOOP("CommandLine", "make a library with INC-2026-0847, the worked example")),
            {{QStringLiteral("incidents"), say(QT_TRANSLATE_NOOP("CommandLine", "also N made up postmortems")),
              QStringLiteral("N")},
             {QStringLiteral("seed"),
              say(QT_TRANSLATE_NOOP("CommandLine", "others for another number; the same for the same")),
              QStringLiteral("S")}},
            1,
            1,
            run};
}

} // namespace debrief
