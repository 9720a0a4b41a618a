// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/PseudoTranslator.h"

#include <QMap>

namespace debrief {

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *, int number) const
{
    // Keys and fonts are no words.
    const auto name = QLatin1String(context);
    if (name == QLatin1String("QShortcut") || name == QLatin1String("QFont"))
        return {};
    static const QMap<QChar, QChar> accents = {{u'a', u'ä'}, {u'o', u'ö'}, {u'u', u'ü'}, {u'e', u'é'}, {u's', u'ß'}};
    const auto source = QString::fromUtf8(sourceText);
    QString result;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const auto character = source[i];
        if (character == u'%' && i + 1 < source.size()) {
            if (source[i + 1] == u'n')
                result += QString::number(number);
            else
                result += QStringView(source).mid(i, 2);
            ++i;
            continue;
        }
        result += accents.value(character, character);
    }
    const auto extra = qMax(qsizetype(1), source.size() / 3);
    return result + QLatin1Char(' ') + QStringLiteral("ungen ").repeated(extra / 6 + 1).left(extra);
}

} // namespace debrief
