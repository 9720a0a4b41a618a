// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "domain/rules/CauseTree.h"
#include "exchange/report/TimeLabels.h"

#include <QHash>

namespace debrief {

/// What the sections of one report share: the public copy, and how they refer to causes and events.
class ReportContext
{
public:
    /// The postmortem must be a public copy and outlive the context.
    explicit ReportContext(const Postmortem &publicPostmortem);

    [[nodiscard]] const Postmortem &postmortem() const { return m_postmortem; }
    [[nodiscard]] const CauseTree &tree() const { return m_tree; }
    [[nodiscard]] bool shows(ReportSection section) const { return m_postmortem.report.sections.testFlag(section); }

    /// "1.2.1": the place of a cause in the tree.
    [[nodiscard]] QString numberOf(const CauseId &cause) const { return m_numbers.value(cause); }
    /// "14:27", or "14:27 (2)" for the second event with that label.
    [[nodiscard]] QString referenceTo(const EventId &event) const { return m_references.value(event); }
    [[nodiscard]] QString eventTime(Instant instant) const { return m_eventTimes.label(instant); }

private:
    const Postmortem &m_postmortem;
    CauseTree m_tree;
    TimeLabels m_eventTimes;
    QHash<CauseId, QString> m_numbers;
    QHash<EventId, QString> m_references;
};

/// The labels of timeline events: with seconds as soon as one of them needs seconds.
[[nodiscard]] TimeLabels eventLabels(const Postmortem &postmortem);

} // namespace debrief
