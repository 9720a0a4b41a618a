// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/CaptureProse.h"

#include <algorithm>

namespace debrief {

namespace {

/// What was put behind a text that was there before.
QString added(const QString &before, const QString &after)
{
    return after.startsWith(before) ? after.sliced(before.size()).trimmed() : after;
}

QString textAt(const QList<WordedPassage> &passages, const WordedPlace &place)
{
    const auto found = std::find_if(passages.begin(), passages.end(),
                                    [&](const WordedPassage &passage) { return passage.place == place; });
    return found == passages.end() ? QString() : found->text;
}

} // namespace

QList<WordedPassage> newPassages(const Postmortem &before, const Postmortem &after)
{
    const auto old = wordedPassages(before);
    auto passages = wordedPassages(after);
    passages.removeIf([&](const WordedPassage &passage) { return textAt(old, passage.place) == passage.text; });
    return passages;
}

std::optional<CaptureProse> captureProse(const QString &typed, const Postmortem &postmortem,
                                         const CaptureContext &context)
{
    const auto line = parseCaptureLine(typed, postmortem.participants);
    if (!line)
        return std::nullopt;
    const auto edit = captureEdit(postmortem, line.value(), context);
    if (!edit)
        return std::nullopt;
    auto after = postmortem;
    apply(after, edit.value().changes);
    const auto old = wordedPassages(postmortem);
    for (const auto &passage : newPassages(postmortem, after)) {
        const QString text = added(textAt(old, passage.place), passage.text);
        const auto start = typed.lastIndexOf(text);
        if (start >= 0 && !text.isEmpty())
            return CaptureProse{passage.field, text, start};
    }
    return std::nullopt;
}

} // namespace debrief
