// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace debrief {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    auto *own = new QTranslator(&application);
    if (!own->load(locale, u"debrief"_s, u"_"_s, u":/i18n"_s) || own->isEmpty())
        return;
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QCoreApplication::installTranslator(own);
}

} // namespace debrief
