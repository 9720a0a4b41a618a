// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/QtModules.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace debrief::architecture {

QtModules::QtModules(const QString &headersPath)
{
    const auto modules = QDir(headersPath).entryList({u"Qt*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto &module : modules) {
        const auto headers = QDir(headersPath + u'/' + module).entryList(QDir::Files);
        for (const auto &header : headers) {
            if (!m_moduleOf.contains(header))
                m_moduleOf.insert(header, module.mid(2));
        }
    }
}

QString QtModules::moduleOf(const QString &include) const
{
    const auto slash = include.indexOf(u'/');
    if (slash > 0 && include.startsWith(u"Qt"))
        return include.mid(2, slash - 2);
    return m_moduleOf.value(include);
}

} // namespace debrief::architecture
