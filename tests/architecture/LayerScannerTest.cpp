// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/LayerRules.h"

#include <QLibraryInfo>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace debrief::architecture;

/// The scanners must be able to fail: each meets an example of what it forbids and of what it lets through.
class LayerScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsPointOneWay_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<qsizetype>("findings");
        QTest::newRow("down") << u"app/store/Schema.cpp"_s << u"domain/Cause.h"_s << qsizetype(0);
        QTest::newRow("far down") << u"app/widgets/whys/Page.cpp"_s << u"domain/Cause.h"_s << qsizetype(0);
        QTest::newRow("own layer") << u"app/domain/Cause.h"_s << u"domain/Id.h"_s << qsizetype(0);
        QTest::newRow("main sees all") << u"app/main.cpp"_s << u"widgets/MainWindow.h"_s << qsizetype(0);
        QTest::newRow("up") << u"app/domain/Cause.cpp"_s << u"store/Schema.h"_s << qsizetype(1);
        QTest::newRow("beside") << u"app/exchange/Json.cpp"_s << u"store/Schema.h"_s << qsizetype(1);
        QTest::newRow("widgets from models") << u"app/models/Tree.cpp"_s << u"widgets/Theme.h"_s << qsizetype(1);
        QTest::newRow("widgets from cli") << u"app/cli/Show.cpp"_s << u"widgets/Theme.h"_s << qsizetype(1);
    }
    void arrowsPointOneWay()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(qsizetype, findings);
        const auto file = SourceFile::parse(path, u"// first\n#include \"%1\"\n"_s.arg(include));
        const auto found = backwardIncludes(file);
        QCOMPARE(found.size(), findings);
        if (findings > 0)
            QVERIFY(found.first().startsWith(path + u":2: "));
    }

    void anIncludeInACommentIsNone()
    {
        const auto file = SourceFile::parse(u"app/domain/A.cpp"_s, u"// #include \"store/Schema.h\"\n/*\n"
                                                                   "#include \"store/Schema.h\"\n*/\n"_s);
        QVERIFY(backwardIncludes(file).isEmpty());
    }

    void modulesOfQtAreHeldApart_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("core in domain") << u"app/domain/A.h"_s << u"QString"_s << true;
        QTest::newRow("gui in domain") << u"app/domain/A.h"_s << u"QColor"_s << false;
        QTest::newRow("gui in exchange") << u"app/exchange/A.h"_s << u"QFont"_s << false;
        QTest::newRow("gui in store") << u"app/store/A.h"_s << u"QImage"_s << false;
        QTest::newRow("sql in store") << u"app/store/A.h"_s << u"QSqlQuery"_s << true;
        QTest::newRow("sql in models") << u"app/models/A.h"_s << u"QSqlTableModel"_s << false;
        QTest::newRow("widgets in models") << u"app/models/A.h"_s << u"QLabel"_s << false;
        QTest::newRow("widgets by module") << u"app/editing/A.h"_s << u"QtWidgets/QLabel"_s << false;
        QTest::newRow("whole module") << u"app/editing/A.h"_s << u"QtWidgets"_s << false;
        QTest::newRow("undo stack in editing") << u"app/editing/A.h"_s << u"QUndoStack"_s << true;
        QTest::newRow("widgets in widgets") << u"app/widgets/A.h"_s << u"QLabel"_s << true;
        QTest::newRow("network in widgets") << u"app/widgets/A.h"_s << u"QNetworkReply"_s << false;
        QTest::newRow("standard library") << u"app/domain/A.h"_s << u"vector"_s << true;
    }
    void modulesOfQtAreHeldApart()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(bool, allowed);
        const QtModules modules(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        const auto file = SourceFile::parse(path, u"#include <%1>\n"_s.arg(include));
        QCOMPARE(foreignModules(file, modules).isEmpty(), allowed);
    }

    void linksAreHeldApart_data()
    {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("core") << u"domain"_s << u"target_link_libraries(debrief_domain PUBLIC Qt6::Core)"_s << true;
        QTest::newRow("widgets") << u"models"_s << u"target_link_libraries(debrief_models PUBLIC Qt6::Widgets)"_s
                                 << false;
        QTest::newRow("gui in exchange") << u"exchange"_s << u"    Qt6::Gui"_s << false;
        QTest::newRow("layer above") << u"store"_s << u"    debrief_editing"_s << false;
        QTest::newRow("layer below") << u"editing"_s << u"    debrief_store"_s << true;
        QTest::newRow("headers of windows") << u"models"_s << u"debrief_layer(models widgets)"_s << false;
        QTest::newRow("comment") << u"domain"_s << u"# never Qt6::Widgets"_s << true;
    }
    void linksAreHeldApart()
    {
        QFETCH(QString, layer);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        const auto file = SourceFile::parse(u"app/%1/CMakeLists.txt"_s.arg(layer), line + u'\n');
        QCOMPARE(foreignLinks(file).isEmpty(), allowed);
    }
};

QTEST_GUILESS_MAIN(LayerScannerTest)
#include "LayerScannerTest.moc"
