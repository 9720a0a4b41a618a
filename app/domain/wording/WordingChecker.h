// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingHint.h"
#include "domain/wording/WordingRules.h"

#include <memory>

namespace debrief {

/// Finds wording that makes a person the cause. Pure: the same text, field, people and rules give the same hints.
/// Made once for a postmortem (its people are compiled in), then asked as often as needed; asking is cheap and may
/// happen in any thread.
class WordingChecker
{
public:
    explicit WordingChecker(const WordingRules &rules, const QList<WordingPerson> &people = {},
                            const QStringList &phrasesOff = {});

    /// In the order of the text, at most one for a sentence, the most serious one.
    [[nodiscard]] QList<WordingHint> check(const QString &text, WordingField field) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace debrief
