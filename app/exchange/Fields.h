// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// Lists the fields of each value once, for whatever walks over all of them: JSON out, JSON in, cleaning of texts.
/// The keys are the JSON format: one may be added, none renamed or given another meaning. In JSON are
///  - text as text, dates as "2026-03-22", moments in ISO 8601 UTC, lengths in whole minutes, zones by their IANA name,
///  - enums by their key (see Enums.cpp), flags as a list of keys, ids as UUIDs,
///  - what is not known is left out.
template <typename T>
struct Fields;

template <>
struct Fields<MeetingLookBack>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("worked", x.worked);
        v.field("different", x.different);
        v.field("everyoneSpoke", x.everyoneSpoke);
    }
};

template <>
struct Fields<IncidentDetails>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("reference", x.reference);
        v.field("title", x.title);
        v.field("severity", x.severity);
        v.field("stage", x.stage);
        v.field("date", x.date);
        v.field("zone", x.zone);
        v.field("summary", x.summary);
        v.field("impact", x.impact);
        v.field("problem", x.problem);
        v.field("services", x.services);
        v.field("causeIsClear", x.causeIsClear);
        v.field("customerFacingBug", x.customerFacingBug);
        v.field("meetingAt", x.meetingAt);
        v.field("closingStatement", x.closingStatement);
        v.field("notes", x.notes);
        v.field("lookBack", x.lookBack);
    }
};

template <>
struct Fields<Participant>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("id", x.id);
        v.field("order", x.order);
        v.field("name", x.name);
        v.field("role", x.role);
        v.field("part", x.part);
        v.field("team", x.team);
        v.field("involvement", x.involvement);
        v.field("duty", x.duty);
        v.field("attendance", x.attendance);
        v.field("isManagement", x.isManagement);
        v.field("wasAffected", x.wasAffected);
    }
};

template <>
struct Fields<PreparationQuestion>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("text", x.text);
        v.field("answer", x.answer);
    }
};

template <>
struct Fields<PreparationAnswers>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("myRole", x.myRole);
        v.field("saw", x.saw);
        v.field("wentWell", x.wentWell);
        v.field("couldBeBetter", x.couldBeBetter);
        v.field("questions", x.questions);
        v.field("callOn", x.callOn);
        v.field("mayBeShown", x.mayBeShown);
        v.field("unplaced", x.unplaced);
    }
};

template <>
struct Fields<PreparationForm>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("id", x.id);
        v.field("participant", x.participant);
        v.field("askedAt", x.askedAt);
        v.field("answeredAt", x.answeredAt);
        v.field("needsConversation", x.needsConversation);
        v.field("conversationHeldAt", x.conversationHeldAt);
        v.field("answers", x.answers);
    }
};

template <>
struct Fields<TimelineEvent>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("id", x.id);
        v.field("at", x.at);
        v.field("order", x.order);
        v.field("kind", x.kind);
        v.field("text", x.text);
        v.field("details", x.details);
        v.field("source", x.source);
        v.field("link", x.link);
        v.field("decisionPoint", x.decisionPoint);
        v.field("marks", x.marks);
    }
};

template <>
struct Fields<Cause>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("id", x.id);
        v.field("parent", x.parent);
        v.field("order", x.order);
        v.field("text", x.text);
        v.field("factor", x.factor);
        v.field("confidence", x.confidence);
        v.field("systemic", x.systemic);
        v.field("stopChecks", x.stopChecks);
        v.field("evidence", x.evidence);
        v.field("evidenceEvents", x.evidenceEvents);
        v.field("openQuestion", x.openQuestion);
        v.field("linkCheck", x.linkCheck);
        v.field("draft", x.draft);
    }
};

template <>
struct Fields<ActionStateChange>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("at", x.at);
        v.field("state", x.state);
        v.field("note", x.note);
    }
};

template <>
struct Fields<ActionItem>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("id", x.id);
        v.field("order", x.order);
        v.field("title", x.title);
        v.field("details", x.details);
        v.field("owner", x.owner);
        v.field("priority", x.priority);
        v.field("deadline", x.deadline);
        v.field("successCriteria", x.successCriteria);
        v.field("type", x.type);
        v.field("strength", x.strength);
        v.field("state", x.state);
        v.field("acceptedByOwner", x.acceptedByOwner);
        v.field("causes", x.causes);
        v.field("ticket", x.ticket);
        v.field("reasonNotDone", x.reasonNotDone);
        v.field("history", x.history);
        v.field("draft", x.draft);
    }
};

template <>
struct Fields<Reflection>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("id", x.id);
        v.field("order", x.order);
        v.field("kind", x.kind);
        v.field("text", x.text);
        v.field("who", x.who);
        v.field("answer", x.answer);
    }
};

template <>
struct Fields<Capture>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("id", x.id);
        v.field("at", x.at);
        v.field("kind", x.kind);
        v.field("part", x.part);
        v.field("text", x.text);
        v.field("event", x.event);
        v.field("outcome", x.outcome);
        v.field("reason", x.reason);
        v.field("became", x.became);
        v.field("saidBy", x.saidBy);
    }
};

template <>
struct Fields<AgendaPart>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("kind", x.kind);
        v.field("planned", x.planned);
        v.field("floor", x.floor);
    }
};

template <>
struct Fields<MeetingPlan>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("preset", x.preset);
        v.field("parts", x.parts);
        v.field("showNames", x.showNames);
        v.field("showSeconds", x.showSeconds);
    }
};

template <>
struct Fields<MeetingEntry>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("id", x.id);
        v.field("sequence", x.sequence);
        v.field("at", x.at);
        v.field("kind", x.kind);
        v.field("part", x.part);
        v.field("minutes", x.minutes);
        v.field("subject", x.subject);
        v.field("span", x.span);
    }
};

template <>
struct Fields<ClosureCheck>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("id", x.id);
        v.field("dueOn", x.dueOn);
        v.field("heldAt", x.heldAt);
        v.field("urgentDone", x.urgentDone);
        v.field("nextUnderWay", x.nextUnderWay);
        v.field("confident", x.confident);
        v.field("learned", x.learned);
        v.field("outcome", x.outcome);
        v.field("reason", x.reason);
        v.field("reasonText", x.reasonText);
        v.field("statement", x.statement);
    }
};

template <>
struct Fields<StageChange>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("id", x.id);
        v.field("at", x.at);
        v.field("from", x.from);
        v.field("to", x.to);
        v.field("reason", x.reason);
    }
};

template <>
struct Fields<KeptWording>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("id", x.id);
        v.field("sentence", x.sentence);
        v.field("rule", x.rule);
    }
};

template <>
struct Fields<ReportSettings>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("sections", x.sections);
        v.field("rolesInsteadOfNames", x.rolesInsteadOfNames);
        v.field("publishedAt", x.publishedAt);
        v.field("publishedTo", x.publishedTo);
    }
};

template <>
struct Fields<Postmortem>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &x)
    {
        v.field("id", x.id);
        v.field("incident", x.incident);
        v.field("participants", x.participants);
        v.field("preparation", x.preparation);
        v.field("timeline", x.timeline);
        v.field("causes", x.causes);
        v.field("actions", x.actions);
        v.field("reflections", x.reflections);
        v.field("closureChecks", x.closureChecks);
        v.field("meetingPlan", x.meetingPlan);
        v.field("meetingLog", x.meetingLog);
        v.field("captures", x.captures);
        v.field("stageHistory", x.stageHistory);
        v.field("keptWordings", x.keptWordings);
        v.field("report", x.report);
    }
};

/// Whether the type is a value with the fields above.
template <typename T>
concept HasFields = requires
{
    sizeof(Fields<T>);
};

} // namespace debrief
