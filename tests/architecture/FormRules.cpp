// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/FormRules.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace debrief::architecture {

namespace {

struct Control
{
    QString name;
    QString className;
    qsizetype line = 0;
    QHash<QString, QString> properties;
};

struct Form
{
    QList<Control> controls;
    QHash<QString, QString> bases; ///< promoted class to the Qt class it stands for
    QStringList tabStops;
    QString error;
    qsizetype errorLine = 0;

    [[nodiscard]] QString baseOf(const Control &control) const
    {
        return bases.value(control.className, control.className);
    }
};

void readProperty(QXmlStreamReader &xml, Control &control)
{
    const auto name = xml.attributes().value(u"name"_s).toString();
    control.properties.insert(name, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
}

void readWidget(QXmlStreamReader &xml, Form &form)
{
    Control control;
    control.name = xml.attributes().value(u"name"_s).toString();
    control.className = xml.attributes().value(u"class"_s).toString();
    control.line = xml.lineNumber() - 1;
    const auto place = form.controls.size();
    form.controls.append(control);
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            --depth;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"widget")
            readWidget(xml, form);
        else if (depth == 1 && xml.name() == u"property")
            readProperty(xml, form.controls[place]);
        else
            ++depth;
    }
}

void readCustomWidget(QXmlStreamReader &xml, Form &form)
{
    QString promoted;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"class")
            promoted = xml.readElementText();
        else if (xml.name() == u"extends")
            form.bases.insert(promoted, xml.readElementText());
        else
            xml.skipCurrentElement();
    }
}

Form readForm(const SourceFile &file)
{
    Form form;
    QXmlStreamReader xml(file.raw.join(u'\n'));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"widget")
            readWidget(xml, form);
        else if (xml.name() == u"customwidget")
            readCustomWidget(xml, form);
        else if (xml.name() == u"tabstop")
            form.tabStops.append(xml.readElementText());
    }
    if (xml.hasError() || form.controls.isEmpty()) {
        form.error = xml.hasError() ? xml.errorString() : u"no widget in it"_s;
        form.errorLine = xml.lineNumber() - 1;
    }
    return form;
}

bool speaksThroughItsText(const QString &base)
{
    static const QSet<QString> buttons{u"QPushButton"_s, u"QToolButton"_s, u"QCheckBox"_s, u"QRadioButton"_s,
                                       u"QCommandLinkButton"_s};
    return buttons.contains(base);
}

bool takesInput(const QString &base)
{
    static const QSet<QString> classes{
        u"QLineEdit"_s,     u"QPlainTextEdit"_s,  u"QTextEdit"_s,        u"QComboBox"_s,      u"QFontComboBox"_s,
        u"QTableView"_s,    u"QTreeView"_s,       u"QListView"_s,        u"QTableWidget"_s,   u"QTreeWidget"_s,
        u"QListWidget"_s,   u"QColumnView"_s,     u"QSpinBox"_s,         u"QDoubleSpinBox"_s, u"QDateEdit"_s,
        u"QTimeEdit"_s,     u"QDateTimeEdit"_s,   u"QSlider"_s,          u"QDial"_s,          u"QScrollBar"_s,
        u"QGraphicsView"_s, u"QCalendarWidget"_s, u"QKeySequenceEdit"_s, u"QTextBrowser"_s};
    return classes.contains(base) || speaksThroughItsText(base);
}

bool takesFocus(const Form &form, const Control &control)
{
    return takesInput(form.baseOf(control)) && control.properties.value(u"focusPolicy"_s) != u"Qt::NoFocus";
}

} // namespace

QStringList namelessControls(const SourceFile &file)
{
    QStringList findings;
    const auto form = readForm(file);
    for (const auto &control : form.controls) {
        const auto base = form.baseOf(control);
        const bool named = !control.properties.value(u"accessibleName"_s).isEmpty() ||
                           (speaksThroughItsText(base) && !control.properties.value(u"text"_s).isEmpty());
        if (takesInput(base) && !named)
            findings.append(file.finding(control.line, u"%1 has no accessible name"_s.arg(control.name)));
    }
    return findings;
}

QStringList missingTabOrder(const SourceFile &file)
{
    QStringList findings;
    const auto form = readForm(file);
    QSet<QString> names;
    qsizetype focusable = 0;
    for (const auto &control : form.controls) {
        names.insert(control.name);
        focusable += takesFocus(form, control) ? 1 : 0;
    }
    if (focusable >= 2 && form.tabStops.isEmpty())
        findings.append(file.finding(0, u"%1 controls and no tab order"_s.arg(focusable)));
    for (const auto &stop : form.tabStops) {
        if (!names.contains(stop))
            findings.append(file.finding(0, u"the tab order names %1, which is not there"_s.arg(stop)));
    }
    return findings;
}

QStringList formattedTextInForm(const SourceFile &file)
{
    static const QSet<QString> classes{u"QTextBrowser"_s, u"QTextEdit"_s};
    static const QSet<QString> formats{u"Qt::RichText"_s, u"Qt::AutoText"_s, u"Qt::MarkdownText"_s};
    QStringList findings;
    const auto form = readForm(file);
    for (const auto &control : form.controls) {
        if (classes.contains(control.className) || formats.contains(control.properties.value(u"textFormat"_s)))
            findings.append(file.finding(control.line, u"%1 shows formatted text"_s.arg(control.name)));
    }
    return findings;
}

QStringList unreadableForm(const SourceFile &file)
{
    const auto form = readForm(file);
    return form.error.isEmpty() ? QStringList{} : QStringList{file.finding(form.errorLine, form.error)};
}

} // namespace debrief::architecture
