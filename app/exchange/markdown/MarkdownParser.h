// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "exchange/report/ReportDocument.h"

#include <QByteArray>

namespace debrief {

/// Reads Markdown back into the structure of a report. Knows what `toMarkdown` writes and what people change in it by
/// hand; raw HTML is text. The bytes must be UTF-8. Errors: nested too deep, too many rows, one text too long.
[[nodiscard]] Result<ReportDocument> parseMarkdown(const QByteArray &markdown);

} // namespace debrief
