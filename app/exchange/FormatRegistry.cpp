// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormatRegistry.h"

#include "exchange/json/JsonExporter.h"
#include "exchange/json/JsonImporter.h"
#include "exchange/markdown/MarkdownExporter.h"
#include "exchange/markdown/MarkdownImporter.h"
#include "exchange/mermaid/MermaidExporter.h"

namespace debrief {

namespace {

template <typename Format>
std::vector<const Format *> plain(const std::vector<std::unique_ptr<Format>> &formats)
{
    std::vector<const Format *> result;
    for (const auto &format : formats)
        result.push_back(format.get());
    return result;
}

template <typename Format>
const Format *byKey(const std::vector<std::unique_ptr<Format>> &formats, QStringView key)
{
    for (const auto &format : formats) {
        if (format->key() == key)
            return format.get();
    }
    return nullptr;
}

} // namespace

FormatRegistry FormatRegistry::standard()
{
    FormatRegistry registry;
    registry.add(std::make_unique<MarkdownExporter>());
    registry.add(std::make_unique<JsonExporter>());
    registry.add(std::make_unique<MermaidExporter>(MermaidExporter::Diagram::Whys));
    registry.add(std::make_unique<MermaidExporter>(MermaidExporter::Diagram::Timeline));
    registry.add(std::make_unique<JsonImporter>());
    registry.add(std::make_unique<MarkdownImporter>());
    return registry;
}

void FormatRegistry::add(std::unique_ptr<Exporter> exporter)
{
    m_exporters.push_back(std::move(exporter));
}

void FormatRegistry::add(std::unique_ptr<Importer> importer)
{
    m_importers.push_back(std::move(importer));
}

std::vector<const Exporter *> FormatRegistry::exporters() const
{
    return plain(m_exporters);
}

std::vector<const Importer *> FormatRegistry::importers() const
{
    return plain(m_importers);
}

const Exporter *FormatRegistry::exporter(QStringView key) const
{
    return byKey(m_exporters, key);
}

const Importer *FormatRegistry::importer(QStringView key) const
{
    return byKey(m_importers, key);
}

const Importer *FormatRegistry::importerFor(const QString &fileName, const QByteArray &firstBytes) const
{
    const Importer *surest = nullptr;
    int sureness = 0;
    for (const auto &importer : m_importers) {
        const int thisOne = importer->recognises(fileName, firstBytes);
        if (thisOne > sureness) {
            sureness = thisOne;
            surest = importer.get();
        }
    }
    return surest;
}

} // namespace debrief
