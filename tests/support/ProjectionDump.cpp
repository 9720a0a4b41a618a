// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ProjectionDump.h"

namespace debrief {

namespace {

void add(QStringList &out, const QString &text)
{
    out.append(text);
}

void add(QStringList &out, double number)
{
    out.append(QString::number(number));
}

void add(QStringList &out, int number)
{
    out.append(QString::number(number));
}

void add(QStringList &out, bool value)
{
    out.append(value ? QStringLiteral("yes") : QStringLiteral("no"));
}

template <typename E>
requires std::is_enum_v<E>
void add(QStringList &out, E value)
{
    out.append(QString::number(int(value)));
}

template <typename... Fields>
void addAll(QStringList &out, const Fields &...fields);

// A structured binding names every field; with one more or less it does not compile.
void add(QStringList &out, const ShownSegment &value)
{
    const auto &[title, share, progress, place] = value;
    addAll(out, title, share, progress, place);
}

void add(QStringList &out, const FrameView &value)
{
    const auto &[purpose, rule, ruleNumber, ruleCount] = value;
    addAll(out, purpose, rule, ruleNumber, ruleCount);
}

void add(QStringList &out, const ShownEvent &value)
{
    const auto &[time, text, decisionPoint, since, source, corrected] = value;
    addAll(out, time, text, decisionPoint, since, source, corrected);
}

void add(QStringList &out, const ShownCause &value)
{
    const auto &[text, systemic, doubted] = value;
    addAll(out, text, systemic, doubted);
}

void add(QStringList &out, const ShownLink &value)
{
    const auto &[lower, upper, number, count, check] = value;
    addAll(out, lower, upper, number, count, check);
}

void add(QStringList &out, const MapNode &value)
{
    const auto &[parent, current, onPath, systemic] = value;
    addAll(out, parent, current, onPath, systemic);
}

void add(QStringList &out, const ShownAction &value)
{
    const auto &[number, title, owner, priority, deadline, accepted, dropped] = value;
    addAll(out, number, title, owner, priority, deadline, accepted, dropped);
}

void add(QStringList &out, const ShownSystemicCause &value)
{
    const auto &[number, text, hasAction] = value;
    addAll(out, number, text, hasAction);
}

void add(QStringList &out, const ShownThanks &value)
{
    const auto &[who, text] = value;
    addAll(out, who, text);
}

void add(QStringList &out, const ShownDate &value)
{
    const auto &[date, text] = value;
    addAll(out, date, text);
}

void add(QStringList &out, const ShownCapture &value)
{
    const auto &[kind, label, text] = value;
    addAll(out, kind, label, text);
}

void add(QStringList &out, const ShownArc &value)
{
    const auto &[fraction, number, unit] = value;
    addAll(out, fraction, number, unit);
}

template <typename T>
void add(QStringList &out, const QList<T> &list)
{
    for (const auto &item : list)
        add(out, item);
}

template <typename T>
void add(QStringList &out, const std::optional<T> &value)
{
    if (value)
        add(out, *value);
}

void add(QStringList &out, const TimelineView &value)
{
    const auto &[before, current, after, gate, zone, number, count] = value;
    addAll(out, before, current, after, gate, zone, number, count);
}

void add(QStringList &out, const WhysView &value)
{
    const auto &[path, current, children, map, reading] = value;
    addAll(out, path, current, children, map, reading);
}

void add(QStringList &out, const ActionsView &value)
{
    const auto &[actions, current, successCriteria, causes] = value;
    addAll(out, actions, current, successCriteria, causes);
}

void add(QStringList &out, const DebriefView &value)
{
    const auto &[page, title, wentWell, lucky, thanks, readOut, number, count, changes, lessons, dates, closing] =
        value;
    addAll(out, page, title, wentWell, lucky, thanks, readOut, number, count, changes, lessons, dates, closing);
}

void add(QStringList &out, const PartView &value)
{
    std::visit([&](const auto &view) { add(out, view); }, value);
}

template <typename... Fields>
void addAll(QStringList &out, const Fields &...fields)
{
    (add(out, fields), ...);
}

} // namespace

QStringList dumped(const MeetingProjection &projection)
{
    QStringList out;
    const auto &[phase, reference, title, partTitle, minute, ends, notice, twoMinutesLeft, over, arc, agenda, part,
                 heardTitle, heard, parked, question] = projection;
    addAll(out, phase, reference, title, partTitle, minute, ends, notice, twoMinutesLeft, over, arc, agenda, part,
           heardTitle, heard, parked, question);
    return out;
}

} // namespace debrief
