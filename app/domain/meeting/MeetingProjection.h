// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/ChainReading.h"
#include "domain/meeting/MeetingItems.h"

#include <QLocale>

#include <variant>

namespace debrief {

// Everything the shared window may show, and nothing else: whoever adds a field here decides that everybody sees it.
// All texts are ready to be shown, in the language of the interface, with roles for names unless the plan says names.

struct ShownSegment
{
    enum class Place { Past, Current, Upcoming };
    QString title;
    double share = 0;    ///< of the width of the strip; all together 1
    double progress = 0; ///< 0 to 1
    Place place = Place::Upcoming;

    friend bool operator==(const ShownSegment &, const ShownSegment &) = default;
};

struct FrameView
{
    QString purpose; ///< empty while a rule is shown
    QString rule;    ///< empty while the purpose is shown
    int ruleNumber = 0;
    int ruleCount = 0;

    friend bool operator==(const FrameView &, const FrameView &) = default;
};

struct ShownEvent
{
    QString time; ///< with the day where the timeline spans several
    QString text;
    bool decisionPoint = false;
    QString since; ///< "2 min after 14:25"; empty for the first
    QString source;
    bool corrected = false; ///< in this meeting

    friend bool operator==(const ShownEvent &, const ShownEvent &) = default;
};

struct TimelineView
{
    QList<ShownEvent> before; ///< at most two
    std::optional<ShownEvent> current;
    QList<ShownEvent> after; ///< at most two
    QString gate;            ///< past the last event only
    QString zone;            ///< "Times in UTC"
    int number = 0;          ///< of the current event, counted from 1
    int count = 0;

    friend bool operator==(const TimelineView &, const TimelineView &) = default;
};

struct ShownCause
{
    QString text;
    bool systemic = false;
    bool doubted = false; ///< read upward, it does not follow

    friend bool operator==(const ShownCause &, const ShownCause &) = default;
};

/// A node of the small map, in tree order; the first is the problem.
struct MapNode
{
    int parent = -1; ///< index into the map
    bool current = false;
    bool onPath = false;
    bool systemic = false;

    friend bool operator==(const MapNode &, const MapNode &) = default;
};

/// A chain read upward, one link at a time: `lower`, therefore `upper`.
struct ShownLink
{
    QString lower;
    QString upper;
    int number = 0; ///< counted from 1
    int count = 0;
    LinkCheck check = LinkCheck::Unchecked;

    friend bool operator==(const ShownLink &, const ShownLink &) = default;
};

struct WhysView
{
    QList<ShownCause> path; ///< from the problem down to the parent of the current one; empty at the problem
    ShownCause current;
    QList<ShownCause> children;
    QList<MapNode> map;
    std::optional<ShownLink> reading; ///< shown instead of the tree

    friend bool operator==(const WhysView &, const WhysView &) = default;
};

struct ShownAction
{
    int number = 0;
    QString title;
    QString owner;
    QString priority;
    QString deadline;
    bool accepted = false;
    bool dropped = false; ///< decided against

    friend bool operator==(const ShownAction &, const ShownAction &) = default;
};

struct ShownSystemicCause
{
    int number = 0;
    QString text;
    bool hasAction = false;

    friend bool operator==(const ShownSystemicCause &, const ShownSystemicCause &) = default;
};

struct ActionsView
{
    QList<ShownAction> actions;
    int current = -1;        ///< index into `actions`
    QString successCriteria; ///< of the current one
    QList<ShownSystemicCause> causes;

    friend bool operator==(const ActionsView &, const ActionsView &) = default;
};

struct ShownThanks
{
    QString who;
    QString text;

    friend bool operator==(const ShownThanks &, const ShownThanks &) = default;
};

struct ShownDate
{
    QString date;
    QString text;

    friend bool operator==(const ShownDate &, const ShownDate &) = default;
};

/// Only the lists of the page that is shown are filled.
struct DebriefView
{
    DebriefPage page = DebriefPage::WentWell;
    QString title;
    QStringList wentWell;
    QStringList lucky;
    QList<ShownThanks> thanks;
    std::optional<ShownThanks> readOut; ///< one of the thanks by itself, instead of the list
    int number = 0;                     ///< of the one read out, counted from 1
    int count = 0;                      ///< of all thanks
    QList<ShownAction> changes;
    QStringList lessons;
    QList<ShownDate> dates;
    QString closing;

    friend bool operator==(const DebriefView &, const DebriefView &) = default;
};

using PartView = std::variant<FrameView, TimelineView, WhysView, ActionsView, DebriefView>;

struct ShownCapture
{
    CaptureKind kind = CaptureKind::Note; ///< never Parked
    QString label;                        ///< "Gap"
    QString text;

    friend bool operator==(const ShownCapture &, const ShownCapture &) = default;
};

/// The time of the part: whole minutes, or digits with seconds where the plan says so.
struct ShownArc
{
    double fraction = 0; ///< left of the part, 0 to 1, in steps that keep the window from painting without need
    QString number;      ///< "6", "<1", "+4", "6:18"
    QString unit;        ///< "min", "min over"

    friend bool operator==(const ShownArc &, const ShownArc &) = default;
};

struct MeetingProjection
{
    MeetingPhase phase = MeetingPhase::NotStarted;
    QString reference;
    QString title;
    QString partTitle;
    QString minute; ///< "Minute 13 of 90"
    QString ends;   ///< "Ends 16:30"
    QString notice; ///< "2 min left", "+4 min over", "Paused"; else empty
    bool twoMinutesLeft = false;
    bool over = false;
    ShownArc arc;
    QList<ShownSegment> agenda;
    PartView part;
    QString heardTitle;
    QList<ShownCapture> heard; ///< oldest first
    QString parked;            ///< "Parked until later: 2"; empty without any
    QString question;          ///< the one shown to all; empty without

    friend bool operator==(const MeetingProjection &, const MeetingProjection &) = default;
};

struct ProjectionInput
{
    const Postmortem &postmortem;
    const MeetingState &state; ///< of the moment to show
    const Agenda &agenda;
    QTimeZone zone = QTimeZone::utc(); ///< of the facilitator, for the end of the meeting
    QString question = {};             ///< the facilitator shows it to all
    QLocale locale = {};
    std::optional<ChainPlace> reading = {}; ///< the chain that is read upward
};

/// The one way from a postmortem to the shared window.
[[nodiscard]] MeetingProjection projectMeeting(const ProjectionInput &input);

} // namespace debrief
