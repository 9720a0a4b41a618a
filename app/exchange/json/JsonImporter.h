// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Formats.h"

namespace debrief {

/// Reads what JsonExporter writes, also when somebody changed it by hand. What is missing keeps its default.
class JsonImporter final : public Importer
{
public:
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] int recognises(const QString &fileName, const QByteArray &firstBytes) const override;
    [[nodiscard]] Result<ImportedPostmortem> read(const QByteArray &bytes, const ImportOptions &options) const override;
};

} // namespace debrief
