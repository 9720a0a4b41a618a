// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "domain/Meeting.h"
#include "domain/PreparationForm.h"
#include "store/rows/RowReader.h"

#include <QStringList>

namespace debrief {

// Short lists that live in one column. Reading gives no value when the text is not what the writer makes.

[[nodiscard]] QString textOfStrings(const QStringList &strings);
[[nodiscard]] std::optional<QStringList> stringsFromText(const QString &text);

[[nodiscard]] QString textOfParts(const QList<AgendaPart> &parts);
[[nodiscard]] std::optional<QList<AgendaPart>> partsFromText(const QString &text);

[[nodiscard]] QString textOfHistory(const QList<ActionStateChange> &history);
[[nodiscard]] std::optional<QList<ActionStateChange>> historyFromText(const QString &text);

[[nodiscard]] QString textOfQuestions(const QList<PreparationQuestion> &questions);
[[nodiscard]] std::optional<QList<PreparationQuestion>> questionsFromText(const QString &text);

template <typename IdType>
[[nodiscard]] QString textOfIds(const QList<IdType> &ids)
{
    QStringList texts;
    for (const auto &id : ids)
        texts.append(id.toString());
    return texts.join(QLatin1Char(' '));
}

template <typename IdType>
[[nodiscard]] std::optional<QList<IdType>> idsFromText(const QString &text)
{
    QList<IdType> ids;
    for (const auto &part : QStringView(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto id = IdType::fromString(part);
        if (id.isNull())
            return std::nullopt;
        ids.append(id);
    }
    return ids;
}

/// The list in the next column; an empty one and a note when the text makes no sense.
template <typename List>
[[nodiscard]] List readList(RowReader &row, std::optional<List> (*fromText)(const QString &))
{
    const auto text = row.text();
    auto list = fromText(text);
    if (!list)
        row.unknownValue(text);
    return std::move(list).value_or(List());
}

} // namespace debrief
