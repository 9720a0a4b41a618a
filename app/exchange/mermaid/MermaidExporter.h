// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Formats.h"

namespace debrief {

/// One diagram as Mermaid text: the five whys, or the timeline. A Mermaid file holds one diagram only.
class MermaidExporter final : public Exporter
{
public:
    enum class Diagram { Whys, Timeline };

    explicit MermaidExporter(Diagram diagram)
        : m_diagram(diagram)
    {
    }

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] Result<QByteArray> write(const Postmortem &postmortem, const ExportOptions &options) const override;

private:
    Diagram m_diagram;
};

} // namespace debrief
