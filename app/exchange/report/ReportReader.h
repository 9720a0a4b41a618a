// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Formats.h"
#include "exchange/report/ReportDocument.h"

namespace debrief {

/// The way back from `buildReport`: all that the report shows, so that building it again gives the same document.
/// The sections that are there are the ones turned on. What cannot be understood is named in a warning; an error only
/// when the document is no report at all.
[[nodiscard]] Result<ImportedPostmortem> readReport(const ReportDocument &document, const ImportOptions &options);

} // namespace debrief
