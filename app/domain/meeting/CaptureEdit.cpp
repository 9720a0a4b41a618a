// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/CaptureEdit.h"

#include "domain/edits/ActionEdits.h"
#include "domain/edits/ReflectionEdits.h"
#include "domain/edits/StageEdits.h"
#include "domain/meeting/CauseNumbers.h"
#include "domain/meeting/MeetingClock.h"
#include "domain/meeting/MeetingDrafts.h"
#include "domain/rules/TimelineQuickLine.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// The place behind all that the condition holds for.
template <typename T, typename Condition>
int orderBehind(const QList<T> &list, Condition condition)
{
    int order = 0;
    for (const auto &item : list) {
        if (condition(item))
            order = std::max(order, item.order + 1);
    }
    return order;
}

QStringList ownerNote(const ActionLine &line)
{
    if (line.ownerChoices.isEmpty())
        return {};
    return {QCoreApplication::translate("CaptureEdit", "“%1” could be: %2")
                .arg(line.item.owner, line.ownerChoices.join(u", "))};
}

QRegularExpression priorityWord()
{
    return QRegularExpression(u"(^|\\s)[pP][0-3](\\s|$)"_s);
}

bool saysNothing(const ActionItem &item, bool namesPriority)
{
    return item.owner.isEmpty() && !item.deadline && item.successCriteria.isEmpty() && item.causes.isEmpty() &&
           !namesPriority;
}

class CaptureEditor
{
public:
    CaptureEditor(const Postmortem &postmortem, const CaptureContext &context)
        : m_postmortem(postmortem)
        , m_context(context)
        , m_current(findById(postmortem.timeline, context.currentEvent))
    {
    }

    Result<CaptureEdit> operator()(const EventLine &line)
    {
        const auto parsed = parseTimelineLine(line.line, timelineContext());
        if (parsed) {
            m_edit.notes = parsed.value().notes;
            return withEvent(parsed.value().event, line.decisionPoint);
        }
        const bool startsWithTime = line.line.front().isDigit() || line.line.startsWith(u'+');
        if (!line.decisionPoint || m_current == nullptr || startsWithTime)
            return parsed.error();
        TimelineEvent event;
        event.at = m_current->at;
        event.text = line.line;
        return withEvent(event, true);
    }

    Result<CaptureEdit> operator()(const DecisionMark &)
    {
        if (m_current == nullptr) {
            return Error{Error::Kind::BadInput,
                         QCoreApplication::translate("CaptureEdit", "No event is shown to mark as a decision point. "
                                                                    "Write the decision: d 14:27 Rollback chosen")};
        }
        auto marked = *m_current;
        marked.decisionPoint = true;
        m_edit.changes.replace(*m_current, marked);
        return m_edit;
    }

    Result<CaptureEdit> operator()(const Remark &remark)
    {
        if (remark.kind == CaptureKind::ActionIdea && m_context.part == PartKind::Actions)
            return withAction(remark.text);
        if (remark.kind == CaptureKind::Note && m_context.page)
            return onPage(remark.text);
        return said(remark);
    }

    Result<CaptureEdit> operator()(const ReflectionLine &line) { return withReflection(line.kind, line.text); }

    Result<CaptureEdit> operator()(const WhyLine &line)
    {
        Cause cause;
        cause.id = CauseId::create();
        if (findById(m_postmortem.causes, m_context.currentCause) != nullptr)
            cause.parent = m_context.currentCause;
        cause.order =
            orderBehind(m_postmortem.causes, [&](const Cause &other) { return other.parent == cause.parent; });
        cause.text = line.text;
        m_edit.changes.add(cause);
        return m_edit;
    }

    /// An event that is named by its time and words is linked; all else is kept as it was said.
    Result<CaptureEdit> operator()(const EvidenceLine &line)
    {
        const auto *cause = findById(m_postmortem.causes, m_context.currentCause);
        if (cause == nullptr) {
            return Error{Error::Kind::BadInput,
                         QCoreApplication::translate("CaptureEdit", "Go to a cause first, then write how we know it.")};
        }
        auto known = *cause;
        if (const auto event = eventNamed(line.text); !event.isNull()) {
            if (!known.evidenceEvents.contains(event))
                known.evidenceEvents.append(event);
        } else {
            if (!known.evidence.isEmpty())
                known.evidence += u'\n';
            known.evidence += line.text;
        }
        m_edit.changes.replace(*cause, known);
        return m_edit;
    }

    Result<CaptureEdit> operator()(const ThanksLine &line)
    {
        Reflection thanks;
        thanks.kind = ReflectionKind::Thanks;
        thanks.who = line.who;
        thanks.text = line.text;
        m_edit.changes = addReflection(m_postmortem, thanks);
        return m_edit;
    }

private:
    CaptureEdit said(const Remark &remark)
    {
        Capture capture;
        capture.id = CaptureId::create();
        capture.at = m_context.now;
        capture.kind = remark.kind;
        capture.part = m_context.part;
        capture.text = remark.text;
        if (m_current != nullptr)
            capture.event = m_current->id;
        m_edit.changes.add(capture);
        return m_edit;
    }

    Result<CaptureEdit> withReflection(ReflectionKind kind, const QString &text)
    {
        Reflection reflection;
        reflection.kind = kind;
        reflection.text = text;
        m_edit.changes = addReflection(m_postmortem, reflection);
        return m_edit;
    }

    Result<CaptureEdit> onPage(const QString &text)
    {
        switch (*m_context.page) {
        case DebriefPage::WentWell:
            return withReflection(ReflectionKind::WentWell, text);
        case DebriefPage::WhatChanges:
            return withReflection(ReflectionKind::Lesson, text);
        case DebriefPage::Closing: {
            auto incident = m_postmortem.incident;
            if (!incident.closingStatement.isEmpty())
                incident.closingStatement += u' ';
            incident.closingStatement += text;
            m_edit.changes = replaceIncident(m_postmortem, incident);
            return m_edit;
        }
        default:
            return said({CaptureKind::Note, text});
        }
    }

    /// As the completion writes it: "14:25 War room opened".
    [[nodiscard]] EventId eventNamed(const QString &text) const
    {
        for (const auto &event : m_postmortem.timeline) {
            const QString time = toDateTime(event.at, m_postmortem.incident.zone).toString(u"HH:mm"_s);
            const QString named = time + u' ' + event.text;
            if (text == named)
                return event.id;
        }
        return {};
    }

    [[nodiscard]] TimelineLineContext timelineContext() const
    {
        TimelineLineContext context{m_postmortem.incident.zone, m_postmortem.incident.date, std::nullopt};
        if (m_current != nullptr)
            context.lastEvent = m_current->at;
        else if (!m_postmortem.timeline.isEmpty())
            context.lastEvent = m_postmortem.timeline.last().at;
        return context;
    }

    CaptureEdit withEvent(TimelineEvent event, bool decisionPoint)
    {
        event.id = EventId::create();
        if (decisionPoint) {
            event.decisionPoint = true;
            event.kind = EventKind::Decision;
        }
        event.order =
            orderBehind(m_postmortem.timeline, [&](const TimelineEvent &other) { return other.at == event.at; });
        m_edit.changes.add(event);
        return m_edit;
    }

    Result<CaptureEdit> withAction(const QString &text)
    {
        const auto parsed = meetingActionLine(m_postmortem, text, m_context);
        if (!parsed)
            return parsed.error();
        auto item = parsed.value().item;
        item.id = ActionId::create();
        item.order = orderBehind(m_postmortem.actions, [](const ActionItem &) { return true; });
        m_edit.changes.add(item);
        m_edit.notes = parsed.value().notes;
        m_edit.notes += ownerNote(parsed.value());
        const MeetingClock clock(m_postmortem.meetingPlan, m_postmortem.meetingLog);
        if (const auto shown = clock.show(m_context.now, actionItem(item.id)))
            m_edit.changes.add(*shown);
        return m_edit;
    }

    const Postmortem &m_postmortem;
    const CaptureContext &m_context;
    const TimelineEvent *m_current; ///< nullptr: none is shown
    CaptureEdit m_edit;
};

} // namespace

Result<CaptureEdit> captureEdit(const Postmortem &postmortem, const CaptureLine &line, const CaptureContext &context)
{
    auto edit = std::visit(CaptureEditor(postmortem, context), line);
    if (!edit)
        return edit;
    return CaptureEdit{asDrafts(edit.value().changes), edit.value().notes};
}

ActionLineContext actionLineContext(const Postmortem &postmortem, const CaptureContext &context)
{
    ActionLineContext result{context.today, context.owners};
    if (!result.today.isValid())
        result.today = toDateTime(context.now, postmortem.incident.zone).date();
    for (const auto &participant : postmortem.participants)
        result.owners << participant.name << participant.team;
    for (const auto &item : postmortem.actions)
        result.owners << item.owner;
    result.owners.removeAll(QString());
    result.owners.removeDuplicates();
    return result;
}

Result<ActionLine> meetingActionLine(const Postmortem &postmortem, const QString &typed, const CaptureContext &context)
{
    const auto numbered = takeCauseNumbers(typed, postmortem);
    auto parsed = parseActionLine(numbered.line, actionLineContext(postmortem, context));
    if (!parsed)
        return parsed;
    auto line = std::move(parsed).value();
    line.item.causes = numbered.causes;
    line.notes += causeNotes(numbered.causes, postmortem);
    return line;
}

Result<CaptureEdit> completeAction(const Postmortem &postmortem, const ActionId &id, const QString &typed,
                                   const CaptureContext &context)
{
    const auto *item = findById(postmortem.actions, id);
    if (item == nullptr)
        return Error{Error::Kind::BadInput, QCoreApplication::translate("CaptureEdit", "This item is gone.")};
    // The line wants a title; whatever it finds besides that one word was not understood.
    const auto title = u"x"_s;
    const auto parsed = meetingActionLine(postmortem, title + u' ' + typed, context);
    const bool namesPriority = typed.section(u"=>"_s, 0, 0).contains(priorityWord());
    if (!parsed || parsed.value().item.title != title || saysNothing(parsed.value().item, namesPriority)) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("CaptureEdit", "Write owner, priority, deadline or how we can tell: "
                                                                "@Backend P0 3d => alert fires above 90%")};
    }
    const auto &said = parsed.value().item;
    auto after = *item;
    if (!said.owner.isEmpty())
        after.owner = said.owner;
    if (said.deadline)
        after.deadline = said.deadline;
    if (!said.successCriteria.isEmpty())
        after.successCriteria = said.successCriteria;
    if (namesPriority)
        after.priority = said.priority;
    for (const auto &cause : said.causes) {
        if (!after.causes.contains(cause))
            after.causes.append(cause);
    }
    return CaptureEdit{replaceAction(postmortem, after), parsed.value().notes + ownerNote(parsed.value())};
}

} // namespace debrief
