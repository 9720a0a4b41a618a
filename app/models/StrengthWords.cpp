// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StrengthWords.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("StrengthWords", text);
}

} // namespace

bool readsWeaker(const ActionItem &item, Strength inWords)
{
    if (inWords == Strength::Unset || !isOpen(item))
        return false;
    // The enumeration runs from strong to weak.
    return item.strength == Strength::Unset ? inWords == Strength::Weak : inWords > item.strength;
}

QString strengthWords(const ActionItem &item, Strength inWords)
{
    if (readsWeaker(item, inWords)) {
        return inWords == Strength::Weak
                   ? say(QT_TRANSLATE_NOOP("StrengthWords",
                                           "Its verb reads weak: it works only while people remember it. Say what the "
                                           "system will do."))
                   : say(QT_TRANSLATE_NOOP("StrengthWords",
                                           "Its verb reads medium: it helps people notice. Say what will be impossible "
                                           "or automatic, or rate it medium."));
    }
    if (item.strength != Strength::Unset || !isOpen(item))
        return {};
    if (inWords == Strength::Strong)
        return say(QT_TRANSLATE_NOOP("StrengthWords", "Its verb reads strong. Rate it when that is so."));
    if (inWords == Strength::Medium)
        return say(QT_TRANSLATE_NOOP("StrengthWords", "Its verb reads medium. Rate it when that is so."));
    return {};
}

} // namespace debrief
