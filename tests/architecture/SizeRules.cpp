// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/SizeRules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace debrief::architecture {

namespace {

QSet<QString> classesIn(const SourceFile &file)
{
    static const QRegularExpression declaration(uR"(^\s*(?:class|struct)\s+(?:\[\[\w+\]\]\s*)?(\w+)[^;]*$)"_s);
    QSet<QString> names;
    for (const auto &line : file.code) {
        const auto match = declaration.match(line);
        if (match.hasMatch())
            names.insert(match.captured(1));
    }
    return names;
}

/// The name of the class whose constructor starts on this line, if any.
QString constructorOn(const QString &line, const QSet<QString> &classes)
{
    static const QRegularExpression outside(uR"(^(\w+::)*(\w+)(<[^>]*>)?::\2\s*\()"_s);
    static const QRegularExpression inside(uR"(^\s+(?:explicit\s+|constexpr\s+)*(\w+)\s*\()"_s);
    const auto match = outside.match(line);
    if (match.hasMatch())
        return match.captured(2);
    const auto within = inside.match(line);
    return within.hasMatch() && classes.contains(within.captured(1)) ? within.captured(1) : QString();
}

/// How many lines stand between the braces of the body; clang-format puts the brace of a longer body on its own line.
qsizetype bodyLength(const SourceFile &file, qsizetype start)
{
    static const QRegularExpression brace(uR"(^\s*\{$)"_s);
    qsizetype open = start;
    while (open < file.code.size() && !brace.match(file.code.at(open)).hasMatch()) {
        const auto line = file.code.at(open).trimmed();
        if (line.endsWith(u';') || line.endsWith(u"{}") || (open > start && line.isEmpty()))
            return 0; // a declaration, or nothing in it
        ++open;
    }
    if (open == file.code.size())
        return 0;
    const auto indent = file.code.at(open).indexOf(u'{');
    const QString end = QString(indent, u' ') + u'}';
    for (qsizetype close = open + 1; close < file.code.size(); ++close) {
        if (file.code.at(close).startsWith(end))
            return close - open - 1;
    }
    return file.code.size() - open;
}

} // namespace

QStringList longerThan(const QList<SourceFile> &files, qsizetype lines)
{
    QStringList findings;
    for (const auto &file : files) {
        if (file.raw.size() > lines)
            findings.append(file.finding(lines, u"%1 lines, at most %2"_s.arg(file.raw.size()).arg(lines)));
    }
    return findings;
}

qsizetype lengthAt(const QList<SourceFile> &files, double share)
{
    QList<qsizetype> lengths;
    for (const auto &file : files)
        lengths.append(file.raw.size());
    if (lengths.isEmpty())
        return 0;
    std::sort(lengths.begin(), lengths.end());
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(lengths.size())));
    return lengths.at(std::clamp<qsizetype>(rank - 1, 0, lengths.size() - 1));
}

QStringList longConstructors(const SourceFile &file, qsizetype lines)
{
    QStringList findings;
    const auto classes = classesIn(file);
    for (qsizetype i = 0; i < file.code.size(); ++i) {
        const auto name = constructorOn(file.code.at(i), classes);
        const auto length = name.isEmpty() ? 0 : bodyLength(file, i);
        if (length > lines)
            findings.append(
                file.finding(i, u"the constructor of %1 has %2 lines, at most %3"_s.arg(name).arg(length).arg(lines)));
    }
    return findings;
}

} // namespace debrief::architecture
