// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Instant.h"

#include <QDate>
#include <QString>

namespace debrief {

/// The fixed words of a report. English in every language of the interface, because the reader finds its way by them.
namespace ReportWords {
inline constexpr auto blameless = "This review is about how our systems made the outage possible. "
                                  "Everyone acted sensibly on what they could see.";

inline constexpr auto timeline = "Timeline";
inline constexpr auto rootCauses = "Root causes";
inline constexpr auto whys = "Five whys";
inline constexpr auto actions = "Preventive actions";
inline constexpr auto notDone = "Decisions not to act";
inline constexpr auto wentWell = "What went well";
inline constexpr auto couldBeBetter = "What could be better";
inline constexpr auto lucky = "Where we were lucky";
inline constexpr auto lessons = "Lessons";
inline constexpr auto thanks = "Thanks";
inline constexpr auto questions = "Questions and answers";
inline constexpr auto attendees = "Attendees";
inline constexpr auto minutes = "Planned and actual minutes";
inline constexpr auto closing = "Closing statement";
inline constexpr auto closureChecks = "Closure checks";

inline constexpr auto incident = "Incident"; // first fact, and what the whys start from
inline constexpr auto severity = "Severity";
inline constexpr auto impact = "Impact";
inline constexpr auto duration = "Duration";
inline constexpr auto response = "Response";
inline constexpr auto date = "Date";
inline constexpr auto services = "Services";
inline constexpr auto status = "Status";

inline constexpr auto time = "Time";
inline constexpr auto kind = "Kind";
inline constexpr auto whatHappened = "What happened";
inline constexpr auto source = "Source";
inline constexpr auto decisionPoint = "Decision point";
inline constexpr auto marks = "Marks";
inline constexpr auto link = "Link";

inline constexpr auto why = "Why";
inline constexpr auto systemicCause = "Systemic cause";
inline constexpr auto seenAt = "Seen at";
inline constexpr auto factor = "Kind of factor";
inline constexpr auto openQuestion = "Open question";

inline constexpr auto number = "#";
inline constexpr auto action = "Action";
inline constexpr auto owner = "Owner";
inline constexpr auto priority = "Priority";
inline constexpr auto deadline = "Deadline";
inline constexpr auto doneWhen = "Done when";
inline constexpr auto state = "State";
inline constexpr auto type = "Type";
inline constexpr auto answers = "Answers";
inline constexpr auto ticket = "Ticket";
inline constexpr auto decided = "Decided not to do";
inline constexpr auto reason = "Reason";

inline constexpr auto askedBy = "Asked by";
inline constexpr auto answer = "Answer";
inline constexpr auto notAnswered = "Not answered yet";

inline constexpr auto name = "Name";
inline constexpr auto role = "Role";
inline constexpr auto team = "Team";
inline constexpr auto part = "Part in the incident";
inline constexpr auto inTheMeeting = "In the meeting";

inline constexpr auto meeting = "Meeting";
inline constexpr auto agendaPart = "Part";
inline constexpr auto planned = "Planned";
inline constexpr auto actual = "Actual";
inline constexpr auto total = "Total";

inline constexpr auto due = "Due";
inline constexpr auto held = "Held";
inline constexpr auto urgentDone = "P0 items done";
inline constexpr auto nextUnderWay = "P1 items under way";
inline constexpr auto confident = "Confident";
inline constexpr auto outcome = "Outcome";
inline constexpr auto explanation = "Explanation";
inline constexpr auto learned = "Learned since";
inline constexpr auto statement = "Statement";
} // namespace ReportWords

/// One of the words above.
[[nodiscard]] inline QString word(const char *fixed)
{
    return QString::fromLatin1(fixed);
}

/// The label of an enum in English.
template <typename E>
QString wordFor(E value)
{
    for (const auto &entry : enumEntries<E>()) {
        if (entry.value == value)
            return QString::fromLatin1(entry.label);
    }
    return {};
}

/// Upper and lower case are one: people edit reports.
template <typename E>
std::optional<E> fromWord(const QString &label)
{
    for (const auto &entry : enumEntries<E>()) {
        if (label.compare(QLatin1String(entry.label), Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return std::nullopt;
}

/// The words of all flags that are set, "Incident commander, Was on call".
template <typename E>
QString wordsFor(QFlags<E> flags)
{
    QStringList words;
    for (const auto &entry : enumEntries<E>()) {
        if (flags.testFlag(entry.value))
            words.append(QString::fromLatin1(entry.label));
    }
    return words.join(QStringLiteral(", "));
}

/// "22 March 2026"; empty for no date.
[[nodiscard]] QString longDate(QDate date);
/// "29 Mar 2026"; empty for no date.
[[nodiscard]] QString shortDate(QDate date);
/// Reads both. No value when it is neither.
[[nodiscard]] std::optional<QDate> fromReportDate(const QString &text);

/// "0 min", "45 s", "2 min 30 s", "12 min", "1 h 5 min", "2 d 3 h": the two largest units there are.
[[nodiscard]] QString lengthInWords(Millis length);

} // namespace debrief
