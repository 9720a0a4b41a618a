// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Formats.h"

namespace debrief {

/// The published report. Private fields never reach it.
class MarkdownExporter final : public Exporter
{
public:
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] Result<QByteArray> write(const Postmortem &postmortem, const ExportOptions &options) const override;
};

} // namespace debrief
