// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/CodeRules.h"
#include "architecture/FormRules.h"
#include "architecture/LayerRules.h"
#include "architecture/SizeRules.h"

#include <QLibraryInfo>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace debrief::architecture;

/// Reads the sources and holds the rules of HACKING.md. A failure names file and line.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private:
    template <typename Rule>
    void hold(const QList<SourceFile> &files, Rule rule)
    {
        QStringList findings;
        for (const auto &file : files)
            findings.append(rule(file));
        report(findings);
    }

    static void report(const QStringList &findings)
    {
        QVERIFY2(findings.isEmpty(), qPrintable(u"\n"_s + findings.join(u'\n')));
    }

    QList<SourceFile> m_app;
    QList<SourceFile> m_layered; ///< app without the precompiled headers
    QList<SourceFile> m_tests;
    QList<SourceFile> m_forms;
    QList<SourceFile> m_buildFiles;

private Q_SLOTS:
    void initTestCase()
    {
        const QString root = QStringLiteral(DEBRIEF_SOURCE_DIR);
        m_app = readSources(root, u"app"_s, {u"h"_s, u"cpp"_s});
        m_tests = readSources(root, u"tests"_s, {u"h"_s, u"cpp"_s});
        m_forms = readSources(root, u"forms"_s, {u"ui"_s});
        QVERIFY2(m_app.size() > 10, "the sources were not found");
        for (const auto &file : m_app) {
            if (file.layer() != u"pch")
                m_layered.append(file);
        }
        for (const auto &file : readSources(root, u"app"_s, {u"txt"_s})) {
            if (file.path.count(u'/') == 2 && file.path.endsWith(u"/CMakeLists.txt"))
                m_buildFiles.append(file);
        }
        QVERIFY(!m_buildFiles.isEmpty());
    }

    void layersUseOnlyWhatIsBelow() { hold(m_layered, backwardIncludes); }
    void layersUseOnlyTheirQtModules()
    {
        const QtModules modules(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        QVERIFY2(!modules.isEmpty(), "Qt's headers were not found");
        hold(m_layered, [&modules](const SourceFile &file) { return foreignModules(file, modules); });
    }
    void layersLinkOnlyWhatIsBelow() { hold(m_buildFiles, foreignLinks); }
    void onlyTheStoreKnowsSql() { hold(m_app, sqlOutsideStore); }
    void onlyTheClockReadsTheTime() { hold(m_app, timeOutsideClock); }
    void onlyWidgetsOpenDialogs() { hold(m_layered, dialogsBelowWidgets); }
    void onlyTheThemeNamesColours() { hold(m_app, coloursOutsideTheme); }
    void connectionsAreChecked() { hold(m_app + m_tests, stringConnections); }
    void nothingIsASingleton() { hold(m_app, singletons); }
    void nothingIsLeftUnfinished() { hold(m_app + m_tests, unfinishedMarks); }
    void inputIsAnsweredNotAsserted() { hold(m_app, assertions); }
    void nothingTalksToTheNetwork() { hold(m_app + m_buildFiles, networkUse); }
    void formattedTextIsShownInOnePlace()
    {
        hold(m_app, unsafeFormattedText);
        hold(m_forms, formattedTextInForm);
    }
    void textsAreHeldAsTexts() { hold(m_app + m_tests, danglingTexts); }
    void everySourceNamesItsLicence() { hold(m_app + m_tests + m_buildFiles, missingLicence); }

    void filesAreShort() { report(longerThan(m_app + m_tests, 500)); }
    void mostFilesAreMuchShorter()
    {
        QCOMPARE_LE(lengthAt(m_app, 0.5), qsizetype(150));
        QCOMPARE_LE(lengthAt(m_app, 0.95), qsizetype(350));
    }
    void constructorsAreShort()
    {
        hold(m_app, [](const SourceFile &file) { return longConstructors(file, 40); });
    }

    void formsAreReadable() { hold(m_forms, unreadableForm); }
    void everyControlHasAnAccessibleName() { hold(m_forms, namelessControls); }
    void everyFormHasATabOrder() { hold(m_forms, missingTabOrder); }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "ArchitectureTest.moc"
