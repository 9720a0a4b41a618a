// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/PartProjector.h"

#include "domain/meeting/Corrections.h"
#include "domain/rules/CauseTree.h"
#include "domain/rules/DayText.h"
#include "domain/rules/Durations.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace debrief {

namespace {

constexpr qsizetype eventsAround = 2;
constexpr int daysToClosureCheck = 7;

QString tr(const char *text)
{
    return QCoreApplication::translate("MeetingProjection", text);
}

QString pageTitle(DebriefPage page)
{
    switch (page) {
    case DebriefPage::WentWell:
        return tr("What went well");
    case DebriefPage::Thanks:
        return tr("Thanks");
    case DebriefPage::WhatChanges:
        return tr("What changes");
    case DebriefPage::NextDates:
        return tr("Next dates");
    case DebriefPage::Closing:
        return tr("To close");
    }
    return {};
}

} // namespace

PartView PartProjector::view(PartKind kind) const
{
    switch (kind) {
    case PartKind::Frame:
        return frame();
    case PartKind::Timeline:
        return timeline();
    case PartKind::Whys:
        return whys();
    case PartKind::Actions:
        return actions();
    case PartKind::Debrief:
        return debrief(debriefPlace(m_input.state, m_postmortem, m_input.agenda));
    }
    return FrameView{};
}

qsizetype PartProjector::place(PartKind kind) const
{
    return currentPlace(m_input.state, itemsOf(kind, m_postmortem, m_input.agenda));
}

QString PartProjector::timeOf(Instant at) const
{
    const auto &zone = m_postmortem.incident.zone;
    const auto &events = m_postmortem.timeline;
    const auto firstDay = toDateTime(events.first().at, zone).date();
    const bool oneDay = firstDay == toDateTime(events.last().at, zone).date();
    const auto time = formatEventTime(at, zone, {}, Seconds::WhereAny, m_input.locale);
    return oneDay ? time : shortDayText(toDateTime(at, zone).date(), firstDay, m_input.locale) + u' ' + time;
}

QString PartProjector::dayOf(QDate date) const
{
    return shortDayText(date, m_postmortem.incident.date, m_input.locale);
}

FrameView PartProjector::frame() const
{
    const auto &rules = m_input.agenda.groundRules;
    FrameView view;
    view.ruleCount = int(rules.size());
    view.ruleNumber = int(place(PartKind::Frame));
    if (view.ruleNumber > 0)
        view.rule = shown(rules[view.ruleNumber - 1]);
    else
        view.purpose = shown(m_input.agenda.purpose);
    return view;
}

TimelineView PartProjector::timeline() const
{
    const auto &events = m_postmortem.timeline;
    const auto current = place(PartKind::Timeline);
    TimelineView view;
    view.count = int(events.size());
    if (!events.isEmpty())
        view.zone = tr("Times in %1").arg(QString::fromUtf8(m_postmortem.incident.zone.id()));
    for (auto i = std::max<qsizetype>(0, current - eventsAround); i < current; ++i)
        view.before.append(event(i));
    if (current >= events.size()) {
        view.gate = shown(m_input.agenda.gate);
        return view;
    }
    view.current = event(current);
    view.number = int(current) + 1;
    for (auto i = current + 1; i < std::min(events.size(), current + 1 + eventsAround); ++i)
        view.after.append(event(i));
    return view;
}

ShownEvent PartProjector::event(qsizetype place) const
{
    const auto &event = m_postmortem.timeline[place];
    ShownEvent result{timeOf(event.at),    shown(event.text),
                      event.decisionPoint, {},
                      shown(event.source), isCorrected(m_postmortem, event.id)};
    if (place > 0) {
        const auto before = m_postmortem.timeline[place - 1].at;
        result.since = event.at == before ? tr("At the same time as the event before")
                                          : tr("%1 after %2").arg(formatDuration(event.at - before), timeOf(before));
    }
    return result;
}

WhysView PartProjector::whys() const
{
    const CauseTree tree(m_postmortem.causes);
    const auto currentId = currentCause(m_input.state, m_postmortem);
    const auto &incident = m_postmortem.incident;
    const ShownCause problem{shown(incident.problem.isEmpty() ? incident.title : incident.problem), false, false};
    const auto cause = [&](const CauseId &id) {
        const auto *found = tree.cause(id);
        return found == nullptr
                   ? problem
                   : ShownCause{shown(found->text), found->systemic, found->linkCheck == LinkCheck::Doubted};
    };

    WhysView view;
    view.reading = reading();
    view.current = cause(currentId);
    const auto pathIds = currentId.isNull() ? QList<CauseId>() : tree.path(currentId);
    if (!pathIds.isEmpty())
        view.path.append(problem);
    for (const auto &id : pathIds) {
        if (id != currentId)
            view.path.append(cause(id));
    }
    const auto children = tree.children(currentId);
    for (const auto &id : children)
        view.children.append(cause(id));

    QHash<CauseId, int> places{{CauseId(), 0}};
    view.map.append({-1, currentId.isNull(), !currentId.isNull(), false});
    const auto order = tree.inTreeOrder();
    for (const auto &id : order) {
        places.insert(id, int(view.map.size()));
        const bool current = id == currentId;
        view.map.append(
            {places.value(tree.parent(id)), current, !current && pathIds.contains(id), tree.cause(id)->systemic});
    }
    return view;
}

std::optional<ShownLink> PartProjector::reading() const
{
    if (!m_input.reading)
        return std::nullopt;
    const auto link = linkAt(m_postmortem, *m_input.reading);
    if (!link)
        return std::nullopt;
    return ShownLink{shown(link->lower), shown(link->upper), m_input.reading->link + 1,
                     int(linksUpward(m_postmortem, m_input.reading->from).size()), link->check};
}

ActionsView PartProjector::actions() const
{
    ActionsView view;
    for (qsizetype i = 0; i < m_postmortem.actions.size(); ++i)
        view.actions.append(action(i));
    view.current = int(place(PartKind::Actions));
    if (view.current >= 0)
        view.successCriteria = shown(m_postmortem.actions[view.current].successCriteria);

    QSet<CauseId> answered;
    for (const auto &item : m_postmortem.actions)
        answered.unite(QSet<CauseId>(item.causes.cbegin(), item.causes.cend()));
    const CauseTree tree(m_postmortem.causes);
    const auto systemic = tree.systemicCauses();
    for (const auto &id : systemic)
        view.causes.append({int(view.causes.size()) + 1, shown(tree.cause(id)->text), answered.contains(id)});
    return view;
}

ShownAction PartProjector::action(qsizetype place) const
{
    const auto &item = m_postmortem.actions[place];
    return {int(place) + 1,
            shown(item.title),
            shown(item.owner),
            enumLabel(item.priority),
            item.deadline ? dayOf(*item.deadline) : QString(),
            item.acceptedByOwner,
            item.state == ActionState::WillNotDo};
}

DebriefView PartProjector::debrief(const DebriefPlace &place) const
{
    DebriefView view;
    view.page = place.page;
    view.title = pageTitle(place.page);
    switch (place.page) {
    case DebriefPage::WentWell:
        view.wentWell = reflections(ReflectionKind::WentWell);
        view.lucky = reflections(ReflectionKind::WasLucky);
        break;
    case DebriefPage::Thanks:
        showThanks(view, place.thanks);
        break;
    case DebriefPage::WhatChanges:
        for (qsizetype i = 0; i < m_postmortem.actions.size(); ++i) {
            if (m_postmortem.actions[i].state != ActionState::WillNotDo)
                view.changes.append(action(i));
        }
        view.lessons = reflections(ReflectionKind::Lesson);
        break;
    case DebriefPage::NextDates:
        view.dates = nextDates();
        break;
    case DebriefPage::Closing:
        view.closing = shown(m_postmortem.incident.closingStatement);
        break;
    }
    return view;
}

QStringList PartProjector::reflections(ReflectionKind kind) const
{
    QStringList texts;
    for (const auto &reflection : m_postmortem.reflections) {
        if (reflection.kind == kind)
            texts.append(shown(reflection.text));
    }
    return texts;
}

void PartProjector::showThanks(DebriefView &view, const ReflectionId &readOut) const
{
    for (const auto &reflection : m_postmortem.reflections) {
        if (reflection.kind != ReflectionKind::Thanks)
            continue;
        ++view.count;
        const ShownThanks thanks{shown(reflection.who), shown(reflection.text)};
        if (readOut.isNull())
            view.thanks.append(thanks);
        if (reflection.id != readOut)
            continue;
        view.readOut = thanks;
        view.number = view.count;
    }
}

QList<ShownDate> PartProjector::nextDates() const
{
    QList<std::pair<QDate, QString>> dates;
    if (m_input.state.startedAt && !m_postmortem.report.publishedAt)
        dates.append({toDateTime(*m_input.state.startedAt, m_input.zone).date(), tr("Publish the report")});
    for (const auto &item : m_postmortem.actions) {
        if (isOpen(item) && item.deadline)
            dates.append({*item.deadline, QStringLiteral("%1  %2").arg(enumLabel(item.priority), shown(item.title))});
    }
    const auto check = std::find_if(m_postmortem.closureChecks.cbegin(), m_postmortem.closureChecks.cend(),
                                    [](const ClosureCheck &one) { return one.outcome == ClosureOutcome::Pending; });
    const auto &incidentDay = m_postmortem.incident.date;
    const auto due = check != m_postmortem.closureChecks.cend() ? check->dueOn
                     : m_postmortem.closureChecks.isEmpty()     ? incidentDay.addDays(daysToClosureCheck)
                                                                : QDate();
    if (due.isValid())
        dates.append({due, tr("Closure check")});
    std::stable_sort(dates.begin(), dates.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<ShownDate> result;
    for (const auto &[date, text] : std::as_const(dates))
        result.append({dayOf(date), text});
    return result;
}

QString PartProjector::heardTitle(PartKind kind) const
{
    const auto *event = findById(m_postmortem.timeline, currentEvent(m_input.state, m_postmortem));
    if (kind == PartKind::Timeline && event != nullptr)
        return tr("Heard at %1").arg(timeOf(event->at));
    return tr("Heard in this part");
}

QList<ShownCapture> PartProjector::heard(PartKind kind) const
{
    const auto event = currentEvent(m_input.state, m_postmortem);
    QList<ShownCapture> result;
    for (const auto &capture : m_postmortem.captures) {
        // At the end of the timeline everything that was corrected stands together.
        const bool atGate = kind == PartKind::Timeline && event.isNull() && capture.kind == CaptureKind::Correction;
        const bool here = kind == PartKind::Timeline && !event.isNull()
                              ? capture.event == event
                              : atGate || (capture.part == kind && capture.event.isNull());
        if (!here || capture.kind == CaptureKind::Parked)
            continue;
        const auto *about = atGate ? findById(m_postmortem.timeline, capture.event) : nullptr;
        const QString text = about == nullptr ? capture.text : timeOf(about->at) + QStringLiteral("  ") + capture.text;
        result.append({capture.kind, enumLabel(capture.kind), shown(text)});
    }
    return result;
}

} // namespace debrief
