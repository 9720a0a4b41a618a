// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"
#include "domain/meeting/RoleNames.h"

namespace debrief {

/// The content of the part that is shown. Every text of the postmortem passes `shown`, which puts roles for names.
class PartProjector
{
public:
    PartProjector(const ProjectionInput &input, const RoleNames &names)
        : m_input(input)
        , m_postmortem(input.postmortem)
        , m_names(names)
    {
    }

    [[nodiscard]] PartView view(PartKind kind) const;
    [[nodiscard]] DebriefView closing() const { return debrief({DebriefPage::Closing, {}}); }
    [[nodiscard]] QString heardTitle(PartKind kind) const;
    [[nodiscard]] QList<ShownCapture> heard(PartKind kind) const;

private:
    [[nodiscard]] FrameView frame() const;
    [[nodiscard]] TimelineView timeline() const;
    [[nodiscard]] ShownEvent event(qsizetype place) const;
    [[nodiscard]] WhysView whys() const;
    [[nodiscard]] ActionsView actions() const;
    [[nodiscard]] ShownAction action(qsizetype place) const;
    [[nodiscard]] DebriefView debrief(const DebriefPlace &place) const;
    [[nodiscard]] std::optional<ShownLink> reading() const;
    void showThanks(DebriefView &view, const ReflectionId &readOut) const;
    [[nodiscard]] QList<ShownDate> nextDates() const;
    [[nodiscard]] QStringList reflections(ReflectionKind kind) const;

    [[nodiscard]] qsizetype place(PartKind kind) const;
    [[nodiscard]] QString shown(const QString &text) const { return m_names.applied(text); }
    [[nodiscard]] QString timeOf(Instant at) const;
    [[nodiscard]] QString dayOf(QDate date) const;

    const ProjectionInput &m_input;
    const Postmortem &m_postmortem;
    const RoleNames &m_names;
};

} // namespace debrief
