// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/CodeRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace debrief::architecture {

namespace {

QStringList linesWith(const SourceFile &file, const QStringList &lines, const QRegularExpression &pattern,
                      const QString &what)
{
    QStringList findings;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = pattern.match(lines.at(i));
        if (match.hasMatch())
            findings.append(file.finding(i, u"%1: %2"_s.arg(what, match.captured(0).trimmed())));
    }
    return findings;
}

bool isBelowWidgets(const SourceFile &file)
{
    const auto layer = file.layer();
    return layer != u"widgets" && layer != u"main";
}

} // namespace

QStringList sqlOutsideStore(const SourceFile &file)
{
    static const QRegularExpression classes(uR"(\b(QSql\w+|sqlite3_\w+))"_s);
    static const QRegularExpression statements(
        uR"("\s*(SELECT\s.+\sFROM\b|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|CREATE\s+(TABLE|INDEX|TRIGGER|VIEW|VIRTUAL)\b|DROP\s+(TABLE|INDEX)\b|PRAGMA\s|VACUUM\b|BEGIN\s+IMMEDIATE\b))"_s);
    if (file.layer() == u"store")
        return {};
    return linesWith(file, file.code, classes, u"SQL belongs to the store"_s) +
           linesWith(file, file.texts, statements, u"SQL belongs to the store"_s);
}

QStringList timeOutsideClock(const SourceFile &file)
{
    static const QRegularExpression now(
        uR"(\b(currentDateTime(Utc)?|currentDate|currentTime|current(M)?SecsSinceEpoch|(system|utc)_clock\s*::\s*now|std::time|time_t\s+\w+\s*=\s*time|gettimeofday|clock_gettime)\b)"_s);
    if (file.path == u"app/domain/Clock.cpp")
        return {};
    return linesWith(file, file.code, now, u"ask the Clock"_s);
}

QStringList dialogsBelowWidgets(const SourceFile &file)
{
    static const QRegularExpression dialogs(
        uR"(\b(QMessageBox|QFileDialog|QInputDialog|QErrorMessage|QProgressDialog|QDialog)\b)"_s);
    return isBelowWidgets(file) ? linesWith(file, file.code, dialogs, u"dialogs belong to the widgets"_s)
                                : QStringList{};
}

QStringList coloursOutsideTheme(const SourceFile &file)
{
    static const QRegularExpression hexText(uR"(#([0-9a-fA-F]{8}|[0-9a-fA-F]{6})\b|"#[0-9a-fA-F]{3}")"_s);
    static const QRegularExpression number(
        uR"(\b(QColor\s*[({]\s*(\d|Qt::)|QColor\s+\w+\s*[({]\s*\d|QColor::from\w+\(\s*\d|qRgba?\(\s*\d))"_s);
    static const QRegularExpression named(
        uR"(\bQt::(white|black|red|green|blue|cyan|magenta|yellow|gray|darkGray|lightGray|dark(Red|Green|Blue|Cyan|Magenta|Yellow))\b)"_s);
    if (file.isUnder(u"app/widgets/theme"))
        return {};
    return linesWith(file, file.texts, hexText, u"colours belong to widgets/theme"_s) +
           linesWith(file, file.code, number, u"colours belong to widgets/theme"_s) +
           linesWith(file, file.code, named, u"colours belong to widgets/theme"_s);
}

QStringList stringConnections(const SourceFile &file)
{
    static const QRegularExpression macros(uR"(\b(SIGNAL|SLOT)\s*\()"_s);
    return linesWith(file, file.code, macros, u"connect by pointer to member"_s);
}

QStringList singletons(const SourceFile &file)
{
    static const QRegularExpression instance(
        uR"((?<!QCoreApplication)(?<!QGuiApplication)(?<!QApplication)::instance\s*\()"_s);
    return linesWith(file, file.code, instance, u"hand the object in"_s);
}

QStringList unfinishedMarks(const SourceFile &file)
{
    static const QRegularExpression marks(uR"(\b(TODO|FIXME|XXX)\b)"_s);
    return linesWith(file, file.comments, marks, u"finish it or leave it out"_s);
}

QStringList assertions(const SourceFile &file)
{
    static const QRegularExpression asserts(uR"(\b(Q_ASSERT(_X)?|Q_ASSUME|assert)\s*\()"_s);
    return linesWith(file, file.code, asserts, u"answer with an Error"_s);
}

QStringList networkUse(const SourceFile &file)
{
    static const QRegularExpression classes(
        uR"(\b(QNetwork\w+|QtNetwork|QTcp\w+|QUdp\w+|QSsl\w+|QLocalS(erver|ocket)|QWebSocket\w*|QHostInfo|Qt6::Network)\b)"_s);
    return linesWith(file, file.texts, classes, u"the program talks to no network"_s);
}

QStringList unsafeFormattedText(const SourceFile &file)
{
    static const QRegularExpression classes(
        uR"(\b(QTextBrowser|QTextDocument(?!::contentsChanged)|QTextEdit(?!::ExtraSelection)|QStaticText|setHtml|setMarkdown|insertHtml)\b|Qt::(RichText|AutoText|MarkdownText)\b)"_s);
    if (file.path.startsWith(safeText))
        return {};
    return linesWith(file, file.code, classes, u"formatted text is shown by SafeText only"_s);
}

QStringList danglingTexts(const SourceFile &file)
{
    static const QRegularExpression held(uR"(\bauto\s+\w+\s*=\s*(.*)$)"_s);
    static const QRegularExpression nested(uR"([(\[{][^()\[\]{}]*[)\]}])"_s);
    static const QRegularExpression sum(uR"(["'](_s|_L1)?\s*\+|\+\s*u?["'])"_s);
    QStringList findings;
    for (qsizetype i = 0; i < file.code.size(); ++i) {
        auto expression = held.match(file.code.at(i)).captured(1);
        for (qsizetype before = -1; before != expression.size();) {
            before = expression.size();
            expression.replace(nested, QString());
        }
        const bool isChoice = expression.contains(u'?'); // whose two sides meet in a QString
        if (!isChoice && sum.match(expression).hasMatch())
            findings.append(file.finding(i, u"write QString instead of auto"_s));
    }
    return findings;
}

QStringList missingLicence(const SourceFile &file)
{
    static const QRegularExpression licence(uR"(^(//|#) SPDX-License-Identifier: GPL-3\.0-or-later$)"_s);
    const auto first = file.raw.isEmpty() ? QString() : file.raw.first();
    return licence.match(first).hasMatch() ? QStringList{} : QStringList{file.finding(0, u"no licence line"_s)};
}

} // namespace debrief::architecture
