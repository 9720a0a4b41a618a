// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/CaptureEdit.h"

#include "domain/meeting/MeetingClock.h"
#include "domain/meeting/MeetingItems.h"
#include "domain/rules/ActionQuickLine.h"
#include "domain/rules/TimelineQuickLine.h"

#include <QCoreApplication>

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

    Result<CaptureEdit> operator()(const ThanksLine &line)
    {
        Reflection thanks;
        thanks.id = ReflectionId::create();
        thanks.kind = ReflectionKind::Thanks;
        thanks.who = line.who;
        thanks.text = line.text;
        thanks.order = orderBehind(m_postmortem.reflections,
                                   [](const Reflection &other) { return other.kind == ReflectionKind::Thanks; });
        m_edit.changes.add(thanks);
        return m_edit;
    }

private:
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

    [[nodiscard]] ActionLineContext actionContext() const
    {
        ActionLineContext context{m_context.today, m_context.owners};
        if (!context.today.isValid())
            context.today = toDateTime(m_context.now, m_postmortem.incident.zone).date();
        for (const auto &participant : m_postmortem.participants)
            context.owners << participant.name << participant.team;
        for (const auto &item : m_postmortem.actions)
            context.owners << item.owner;
        context.owners.removeAll(QString());
        context.owners.removeDuplicates();
        return context;
    }

    Result<CaptureEdit> withAction(const QString &text)
    {
        const auto parsed = parseActionLine(text, actionContext());
        if (!parsed)
            return parsed.error();
        auto item = parsed.value().item;
        item.id = ActionId::create();
        item.order = orderBehind(m_postmortem.actions, [](const ActionItem &) { return true; });
        m_edit.changes.add(item);
        m_edit.notes = parsed.value().notes;
        if (!parsed.value().ownerChoices.isEmpty()) {
            m_edit.notes.append(QCoreApplication::translate("CaptureEdit", "“%1” could be: %2")
                                    .arg(item.owner, parsed.value().ownerChoices.join(u", ")));
        }
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
    return std::visit(CaptureEditor(postmortem, context), line);
}

} // namespace debrief
