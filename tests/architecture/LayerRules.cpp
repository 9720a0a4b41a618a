// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/LayerRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace debrief::architecture {

namespace {

int heightOf(const QString &layer)
{
    static const QHash<QString, int> heights{{u"domain"_s, 0}, {u"store"_s, 1},   {u"exchange"_s, 1}, {u"editing"_s, 2},
                                             {u"models"_s, 3}, {u"widgets"_s, 4}, {u"cli"_s, 4},      {u"main"_s, 5}};
    return heights.value(layer, -1);
}

QStringList includesIn(const QString &line)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    const auto match = include.match(line);
    return match.hasMatch() ? QStringList{match.captured(1)} : QStringList{};
}

} // namespace

bool mayUse(const QString &layer, const QString &used)
{
    return layer == used || heightOf(used) < heightOf(layer);
}

QStringList allowedModules(const QString &layer)
{
    if (layer == u"domain" || layer == u"exchange")
        return {u"Core"_s};
    if (layer == u"store")
        return {u"Core"_s, u"Sql"_s};
    if (layer == u"editing" || layer == u"models" || layer == u"cli")
        return {u"Core"_s, u"Gui"_s, u"Concurrent"_s};
    return {u"Core"_s,       u"Gui"_s,          u"Concurrent"_s, u"Widgets"_s, u"Svg"_s,
            u"SvgWidgets"_s, u"PrintSupport"_s, u"Charts"_s,     u"Xml"_s};
}

QStringList backwardIncludes(const SourceFile &file)
{
    QStringList findings;
    const auto layer = file.layer();
    for (qsizetype i = 0; i < file.texts.size(); ++i) {
        for (const auto &include : includesIn(file.texts.at(i))) {
            const auto used = include.section(u'/', 0, 0);
            if (heightOf(used) >= 0 && include.contains(u'/') && !mayUse(layer, used))
                findings.append(file.finding(i, u"%1 may not use %2 (%3)"_s.arg(layer, used, include)));
        }
    }
    return findings;
}

QStringList foreignModules(const SourceFile &file, const QtModules &modules)
{
    QStringList findings;
    const auto allowed = allowedModules(file.layer());
    for (qsizetype i = 0; i < file.texts.size(); ++i) {
        for (const auto &include : includesIn(file.texts.at(i))) {
            const auto module = modules.moduleOf(include);
            if (!module.isEmpty() && !allowed.contains(module))
                findings.append(file.finding(i, u"%1 may not use Qt %2 (%3)"_s.arg(file.layer(), module, include)));
        }
    }
    return findings;
}

QStringList foreignLinks(const SourceFile &cmakeLists)
{
    static const QRegularExpression qtTarget(uR"(\bQt6::(\w+))"_s);
    static const QRegularExpression ownTarget(uR"(\bdebrief_(domain|store|exchange|editing|models|widgets|cli)\b)"_s);
    static const QRegularExpression windowHeaders(uR"(\bdebrief_layer\(\s*\w+\s+widgets\s*\))"_s);
    QStringList findings;
    const auto layer = cmakeLists.layer();
    const auto allowed = allowedModules(layer);
    for (qsizetype i = 0; i < cmakeLists.raw.size(); ++i) {
        const auto line = cmakeLists.raw.at(i).section(u'#', 0, 0);
        for (auto found = qtTarget.globalMatch(line); found.hasNext();) {
            const auto module = found.next().captured(1);
            if (!allowed.contains(module))
                findings.append(cmakeLists.finding(i, u"%1 may not link Qt6::%2"_s.arg(layer, module)));
        }
        for (auto found = ownTarget.globalMatch(line); found.hasNext();) {
            const auto used = found.next().captured(1);
            if (!mayUse(layer, used))
                findings.append(cmakeLists.finding(i, u"%1 may not link debrief_%2"_s.arg(layer, used)));
        }
        if (layer != u"widgets" && windowHeaders.match(line).hasMatch())
            findings.append(cmakeLists.finding(i, u"%1 precompiles the headers of windows"_s.arg(layer)));
    }
    return findings;
}

} // namespace debrief::architecture
