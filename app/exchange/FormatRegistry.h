// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Formats.h"

#include <memory>
#include <vector>

namespace debrief {

/// Every format there is. Menus, the command line and drag and drop ask here, so a new format is one class and one line.
class FormatRegistry
{
public:
    /// All formats of the product.
    [[nodiscard]] static FormatRegistry standard();

    void add(std::unique_ptr<Exporter> exporter);
    void add(std::unique_ptr<Importer> importer);

    /// In the order they were added.
    [[nodiscard]] std::vector<const Exporter *> exporters() const;
    [[nodiscard]] std::vector<const Importer *> importers() const;
    /// Null when there is none with that key.
    [[nodiscard]] const Exporter *exporter(QStringView key) const;
    [[nodiscard]] const Importer *importer(QStringView key) const;
    /// The importer surest of this file; null when none knows it.
    [[nodiscard]] const Importer *importerFor(const QString &fileName, const QByteArray &firstBytes) const;

private:
    std::vector<std::unique_ptr<Exporter>> m_exporters;
    std::vector<std::unique_ptr<Importer>> m_importers;
};

} // namespace debrief
