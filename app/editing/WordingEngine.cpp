// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/WordingEngine.h"

#include <algorithm>

namespace debrief {

namespace {

constexpr qsizetype mostKnown = 4;

} // namespace

Result<WordingRules> WordingEngine::rules(const WordingAdjustments &adjustments)
{
    // Phrases are left out by the checker; the rules are the same with them.
    auto wanted = adjustments;
    wanted.phrasesOff.clear();
    const auto known =
        std::find_if(m_known.begin(), m_known.end(), [&](const Known &each) { return each.adjustments == wanted; });
    if (known != m_known.end())
        return known->rules;
    auto loaded = WordingRules::english(wanted);
    if (!loaded)
        return loaded;
    if (m_known.size() >= mostKnown)
        m_known.removeFirst();
    m_known.append({wanted, loaded.value()});
    return loaded;
}

} // namespace debrief
