// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/ReportContext.h"

namespace debrief {

/// What Mermaid refuses to draw beyond.
namespace MermaidLimits {
inline constexpr qsizetype edges = 500;
inline constexpr qsizetype characters = 50'000;
} // namespace MermaidLimits

/// The causes below the incident as a flowchart. Where they are too many, those nearest to the incident are drawn and a
/// last box says how many are not.
[[nodiscard]] QString whysDiagram(const ReportContext &context);

/// The events as a timeline; cut in the same way.
[[nodiscard]] QString timelineDiagram(const ReportContext &context);

} // namespace debrief
