// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormatRegistry.h"

#include "exchange/sample/Sample.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class FormatRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormatsOfTheProductAreThere()
    {
        const auto registry = FormatRegistry::standard();
        for (const auto &key : {u"markdown"_s, u"json"_s, u"mermaid"_s, u"mermaid-timeline"_s})
            QVERIFY(registry.exporter(key) != nullptr);
        for (const auto &key : {u"markdown"_s, u"json"_s})
            QVERIFY(registry.importer(key) != nullptr);
        QVERIFY(registry.exporter(u"docx") == nullptr);
        QVERIFY(registry.importer(u"mermaid") == nullptr);
    }

    void keysAreUniqueAndEveryFormatHasANameAndASuffix()
    {
        const auto registry = FormatRegistry::standard();
        QSet<QString> keys;
        for (const auto *exporter : registry.exporters()) {
            QVERIFY(!keys.contains(exporter->key()));
            keys.insert(exporter->key());
            QVERIFY(!exporter->name().isEmpty());
            QVERIFY(!exporter->suffixes().isEmpty());
        }
        for (const auto *importer : registry.importers()) {
            QVERIFY(!importer->name().isEmpty());
            QVERIFY(!importer->suffixes().isEmpty());
        }
    }

    void whatIsExportedIsRecognisedWhateverItsName()
    {
        const auto registry = FormatRegistry::standard();
        const auto sample = samplePostmortem().value();
        for (const auto *importer : registry.importers()) {
            const auto bytes = registry.exporter(importer->key())->write(sample, {}).value();
            QCOMPARE(registry.importerFor(u"download"_s, bytes.left(4096)), importer);
        }
    }

    void foreignFilesAreNotRecognised()
    {
        const auto registry = FormatRegistry::standard();
        QVERIFY(registry.importerFor(u"notes.md"_s, "# Notes\n\n- a\n") == nullptr);
        QVERIFY(registry.importerFor(u"picture.png"_s, "\x89PNG\r\n") == nullptr);
        QVERIFY(registry.importerFor(u"empty"_s, {}) == nullptr);
    }
};

QTEST_GUILESS_MAIN(FormatRegistryTest)
#include "FormatRegistryTest.moc"
