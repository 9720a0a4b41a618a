// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/ReportDocument.h"

#include <QByteArray>

namespace debrief {

/// The report as Markdown that GitHub, Confluence and the publishing clients all understand: no HTML, tables with outer
/// pipes and one line a cell, lists nested by four spaces, one line a paragraph, entities instead of backslashes.
[[nodiscard]] QString toMarkdown(const ReportDocument &document);

} // namespace debrief
