// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Formats.h"

namespace debrief {

/// Reads a report that Debrief wrote, also when somebody edited it. What a report does not show keeps its default.
class MarkdownImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] int recognises(const QString &fileName, const QByteArray &firstBytes) const override;
    [[nodiscard]] Result<ImportedPostmortem> read(const QByteArray &bytes, const ImportOptions &options) const override;
};

} // namespace debrief
