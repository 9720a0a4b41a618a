// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Instant.h"

#include <QString>

namespace debrief {

/// What the published report holds. Exactly one per postmortem.
struct ReportSettings {
    ReportSections sections = ReportSections(ReportSection::Timeline) | ReportSection::WhysDiagram | ReportSection::WentWell
        | ReportSection::Attendees | ReportSection::Lessons;
    bool rolesInsteadOfNames = false;
    std::optional<Instant> publishedAt;
    QString publishedTo; ///< address of the published page

    friend bool operator==(const ReportSettings &, const ReportSettings &) = default;
};

} // namespace debrief
