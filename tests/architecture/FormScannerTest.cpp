// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/FormRules.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace debrief::architecture;

/// The scanners must be able to fail: each meets an example of what it forbids and of what it lets through.
class FormScannerTest : public QObject
{
    Q_OBJECT

private:
    static SourceFile form(const QString &widgets, const QString &end = {})
    {
        return SourceFile::parse(u"forms/Page.ui"_s, u"<ui version=\"4.0\">\n<widget class=\"QWidget\" name=\"Page\">\n"
                                                     "<layout class=\"QVBoxLayout\"><item>\n"_s +
                                                         widgets + u"</item></layout></widget>\n" + end + u"</ui>\n");
    }
    static QString widget(const QString &className, const QString &properties = {})
    {
        return u"<widget class=\"%1\" name=\"w%1\">%2</widget>\n"_s.arg(className, properties);
    }
    static QString property(const QString &name, const QString &value)
    {
        return u"<property name=\"%1\"><string>%2</string></property>"_s.arg(name, value);
    }

private Q_SLOTS:
    void controlsNeedAName_data()
    {
        QTest::addColumn<QString>("widgets");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("line edit") << widget(u"QLineEdit"_s) << false;
        QTest::newRow("named line edit") << widget(u"QLineEdit"_s, property(u"accessibleName"_s, u"Title"_s)) << true;
        QTest::newRow("empty name") << widget(u"QTableView"_s, property(u"accessibleName"_s, QString())) << false;
        QTest::newRow("text is no name for an edit") << widget(u"QLineEdit"_s, property(u"text"_s, u"a"_s)) << false;
        QTest::newRow("button with text") << widget(u"QPushButton"_s, property(u"text"_s, u"Add why"_s)) << true;
        QTest::newRow("button with a picture") << widget(u"QToolButton"_s) << false;
        QTest::newRow("check box alone") << widget(u"QCheckBox"_s) << false;
        QTest::newRow("label") << widget(u"QLabel"_s) << true;
        QTest::newRow("inner name does not count")
            << u"<widget class=\"QTreeView\" name=\"tree\"><attribute name=\"x\"><bool>1</bool></attribute>"_s +
                   widget(u"QWidget"_s, property(u"accessibleName"_s, u"Inner"_s)) + u"</widget>"
            << false;
    }
    void controlsNeedAName()
    {
        QFETCH(QString, widgets);
        QFETCH(bool, allowed);
        const auto findings = namelessControls(form(widgets));
        QCOMPARE(findings.isEmpty(), allowed);
        if (!allowed)
            QVERIFY2(findings.first().startsWith(u"forms/Page.ui:4: "), qPrintable(findings.first()));
    }

    void promotedControlsNeedANameToo()
    {
        const auto custom = u"<customwidgets><customwidget><class>EventTable</class><extends>QTableView</extends>"
                            "<header>a.h</header></customwidget></customwidgets>"_s;
        QCOMPARE(namelessControls(form(widget(u"EventTable"_s), custom)).size(), qsizetype(1));
    }

    void twoControlsNeedAnOrder()
    {
        const QString two = widget(u"QLineEdit"_s) + widget(u"QTreeView"_s);
        const auto stops = u"<tabstops><tabstop>wQLineEdit</tabstop><tabstop>wQTreeView</tabstop></tabstops>"_s;
        QCOMPARE(missingTabOrder(form(two)).size(), qsizetype(1));
        QVERIFY(missingTabOrder(form(two, stops)).isEmpty());
        QVERIFY(missingTabOrder(form(widget(u"QLineEdit"_s))).isEmpty());
        QCOMPARE(missingTabOrder(form(widget(u"QLineEdit"_s), stops)).size(), qsizetype(1));
    }

    void formattedTextIsFound()
    {
        const auto rich = u"<property name=\"textFormat\"><enum>Qt::RichText</enum></property>"_s;
        QCOMPARE(formattedTextInForm(form(widget(u"QLabel"_s, rich))).size(), qsizetype(1));
        QCOMPARE(formattedTextInForm(form(widget(u"QTextBrowser"_s))).size(), qsizetype(1));
        QVERIFY(formattedTextInForm(form(widget(u"QLabel"_s))).isEmpty());
    }

    void brokenFormsAreFound()
    {
        QVERIFY(unreadableForm(form(widget(u"QLabel"_s))).isEmpty());
        QCOMPARE(unreadableForm(SourceFile::parse(u"forms/a.ui"_s, u"<ui><widget>"_s)).size(), qsizetype(1));
        QCOMPARE(unreadableForm(SourceFile::parse(u"forms/a.ui"_s, u"<ui></ui>"_s)).size(), qsizetype(1));
    }
};

QTEST_GUILESS_MAIN(FormScannerTest)
#include "FormScannerTest.moc"
