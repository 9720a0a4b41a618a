// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/CodeRules.h"
#include "architecture/SizeRules.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace debrief::architecture;

/// The scanners must be able to fail: each meets an example of what it forbids and of what it lets through.
class CodeScannerTest : public QObject
{
    Q_OBJECT

private:
    using Rule = QStringList (*)(const SourceFile &);

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        const auto widget = u"app/widgets/A.cpp"_s;
        const auto model = u"app/models/A.cpp"_s;
        const auto row = [](const char *name, Rule rule, const QString &path, const QString &line, bool allowed) {
            QTest::newRow(name) << rule << path << line << allowed;
        };
        row("query", sqlOutsideStore, model, u"QSqlQuery query;"_s, false);
        row("statement", sqlOutsideStore, model, u"run(u\"SELECT id FROM causes\"_s);"_s, false);
        row("insert", sqlOutsideStore, model, u"run(\"INSERT INTO causes VALUES(1)\");"_s, false);
        row("pragma", sqlOutsideStore, model, u"run(\"PRAGMA user_version\");"_s, false);
        row("query in store", sqlOutsideStore, u"app/store/A.cpp"_s, u"QSqlQuery query;"_s, true);
        row("prose", sqlOutsideStore, model, u"tr(\"Select one from the list, update it\");"_s, true);
        row("now", timeOutsideClock, model, u"QDateTime::currentDateTimeUtc();"_s, false);
        row("today", timeOutsideClock, model, u"auto day = QDate::currentDate();"_s, false);
        row("epoch", timeOutsideClock, model, u"QDateTime::currentMSecsSinceEpoch()"_s, false);
        row("chrono", timeOutsideClock, model, u"std::chrono::system_clock::now()"_s, false);
        row("clock", timeOutsideClock, u"app/domain/Clock.cpp"_s, u"QDateTime::currentDateTimeUtc();"_s, true);
        row("handed in", timeOutsideClock, model, u"m_clock.now();"_s, true);
        row("message box", dialogsBelowWidgets, model, u"QMessageBox::warning(nullptr, a, b);"_s, false);
        row("file dialog", dialogsBelowWidgets, u"app/cli/A.cpp"_s, u"QFileDialog dialog;"_s, false);
        row("dialog above", dialogsBelowWidgets, widget, u"QMessageBox box;"_s, true);
        row("dialog in text", dialogsBelowWidgets, model, u"tr(\"QDialog\");"_s, true);
        row("hex colour", coloursOutsideTheme, widget, u"QColor(u\"#0B6E6E\"_s)"_s, false);
        row("numbers", coloursOutsideTheme, widget, u"QColor(11, 110, 110)"_s, false);
        row("named", coloursOutsideTheme, widget, u"painter.setPen(Qt::red);"_s, false);
        row("rgb", coloursOutsideTheme, widget, u"qRgb(1, 2, 3)"_s, false);
        row("theme", coloursOutsideTheme, u"app/widgets/theme/Palette.cpp"_s, u"QColor(u\"#0B6E6E\"_s)"_s, true);
        row("transparent", coloursOutsideTheme, widget, u"fill(Qt::transparent);"_s, true);
        row("from palette", coloursOutsideTheme, widget, u"QColor(palette().color(role))"_s, true);
        row("number sign", coloursOutsideTheme, widget, u"tr(\"#%1 of the list\")"_s, true);
        row("signal", stringConnections, widget, u"connect(a, SIGNAL(b()), c, SLOT(d()));"_s, false);
        row("pointer", stringConnections, widget, u"connect(a, &A::b, c, &C::d);"_s, true);
        row("singleton", singletons, widget, u"Settings::instance().read();"_s, false);
        row("application", singletons, widget, u"QCoreApplication::instance()->quit();"_s, true);
        row("unfinished", unfinishedMarks, model, u"int a; // %1: later"_s.arg(u"TO"_s + u"DO"_s), false);
        row("unfinished block", unfinishedMarks, model, u"/* %1 */"_s.arg(u"FIX"_s + u"ME"_s), false);
        row("finished", unfinishedMarks, model, u"// todolist"_s, true);
        row("assert", assertions, model, u"Q_ASSERT(row >= 0);"_s, false);
        row("plain assert", assertions, model, u"assert(row);"_s, false);
        row("static assert", assertions, model, u"static_assert(sizeof(int) == 4);"_s, true);
        row("network", networkUse, widget, u"QNetworkAccessManager manager;"_s, false);
        row("socket", networkUse, widget, u"#include <QTcpSocket>"_s, false);
        row("browser", unsafeFormattedText, widget, u"QTextBrowser *m_view;"_s, false);
        row("rich label", unsafeFormattedText, widget, u"label->setTextFormat(Qt::RichText);"_s, false);
        row("plain label", unsafeFormattedText, widget, u"label->setTextFormat(Qt::PlainText);"_s, true);
        row("safe class", unsafeFormattedText, safeText.toString() + u".cpp", u"QTextDocument d;"_s, true);
        row("held sum", danglingTexts, model, u"const auto name = first + u\" and \"_s;"_s, false);
        row("held sum of a call", danglingTexts, model, u"auto name = u'a' + text(1, 2);"_s, false);
        row("sum as argument", danglingTexts, model, u"const auto name = shown(a + u\"b\"_s);"_s, true);
        row("sum in a choice", danglingTexts, model, u"const auto name = a ? b : u\"b\"_s + c;"_s, true);
        row("sum as text", danglingTexts, model, u"const QString name = first + u\"b\"_s;"_s, true);
        row("licence", missingLicence, widget, u"// SPDX-License-Identifier: GPL-3.0-or-later"_s, true);
        row("other licence", missingLicence, widget, u"// SPDX-License-Identifier: MIT"_s, false);
        row("no licence", missingLicence, widget, u"#pragma once"_s, false);
    }
    void rules()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        const auto findings = rule(SourceFile::parse(path, line + u'\n'));
        QCOMPARE(findings.isEmpty(), allowed);
        if (!allowed)
            QVERIFY2(findings.first().startsWith(path + u":1: "), qPrintable(findings.first()));
    }

    void commentsTextsAndCodeAreToldApart()
    {
        const QStringList lines{u"a(u\"b // c\"); // d \"e\""_s, u"f /* g"_s, u"h */ i('\"', 1'000, \"j\\\"k\");"_s,
                                u"R\"(l"_s, u"\"m)\" n;"_s};
        const auto file = SourceFile::parse(u"a.cpp"_s, lines.join(u'\n'));
        QCOMPARE(file.texts, QStringList({u"a(u\"b // c\"); "_s, u"f "_s, u" i('\"', 1'000, \"j\\\"k\");"_s, u"R\"(l"_s,
                                          u"\"m)\" n;"_s}));
        QCOMPARE(file.comments, QStringList({u"// d \"e\""_s, u" g"_s, u"h "_s, QString(), QString()}));
        QVERIFY(!file.code.at(0).contains(u'b'));
        QVERIFY(!file.code.at(2).contains(u'j'));
        QVERIFY(file.code.at(2).contains(u"1'000"_s));
        QVERIFY(!file.code.at(3).contains(u'l'));
        QVERIFY(file.code.at(4).endsWith(u" n;"));
    }

    void longFilesAreFound()
    {
        const auto lines = [](int count) {
            return SourceFile::parse(u"app/a%1.cpp"_s.arg(count), u"x\n"_s.repeated(count));
        };
        const QList<SourceFile> files{lines(10), lines(20), lines(30), lines(501)};
        QCOMPARE(longerThan(files, 500), QStringList{u"app/a501.cpp:501: 501 lines, at most 500"_s});
        QCOMPARE(lengthAt(files, 0.5), qsizetype(20));
        QCOMPARE(lengthAt(files, 0.95), qsizetype(501));
        QCOMPARE(lengthAt({}, 0.5), qsizetype(0));
    }

    void longConstructorsAreFound()
    {
        const QString body = u"    a();\n"_s.repeated(41);
        const auto outside =
            u"// first\nPage::Page(QWidget *parent)\n    : QWidget(parent)\n    , m_a{1}\n{\n"_s + body + u"}\n";
        QCOMPARE(longConstructors(SourceFile::parse(u"a.cpp"_s, outside), 40),
                 QStringList{u"a.cpp:2: the constructor of Page has 41 lines, at most 40"_s});
        QVERIFY(longConstructors(SourceFile::parse(u"a.cpp"_s, outside), 41).isEmpty());

        const QString inside =
            u"class Page : public QWidget\n{\npublic:\n    explicit Page(QWidget *parent)\n    {\n"_s + body +
            u"    }\n};\n";
        QCOMPARE(longConstructors(SourceFile::parse(u"a.h"_s, inside), 40).size(), qsizetype(1));

        const auto other =
            u"class Page\n{\n    Page() {}\n    Page(int a);\n};\nvoid Page::fill()\n{\n"_s + body + u"}\n";
        QVERIFY(longConstructors(SourceFile::parse(u"a.cpp"_s, other), 40).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CodeScannerTest)
#include "CodeScannerTest.moc"
