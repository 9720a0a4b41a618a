// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/WordingEngine.h"

#include <algorithm>

namespace debrief {

namespace {

constexpr qsizetype mostKnown = 4;

/// Phrases are left out by the checker; the rules are the same with them.
WordingAdjustments ofRules(WordingAdjustments adjustments)
{
    adjustments.phrasesOff.clear();
    return adjustments;
}

} // namespace

void WordingEngine::prepare(const WordingAdjustments &adjustments)
{
    const auto wanted = ofRules(adjustments);
    if (m_coming.valid() || knows(wanted))
        return;
    m_comingFor = wanted;
    m_coming = std::async(std::launch::async, [wanted] { return WordingRules::english(wanted); });
}

Result<WordingRules> WordingEngine::rules(const WordingAdjustments &adjustments)
{
    const auto wanted = ofRules(adjustments);
    const auto known =
        std::find_if(m_known.begin(), m_known.end(), [&](const Known &each) { return each.adjustments == wanted; });
    if (known != m_known.end())
        return known->rules;
    auto loaded = m_coming.valid() && m_comingFor == wanted ? m_coming.get() : WordingRules::english(wanted);
    if (!loaded)
        return loaded;
    if (m_known.size() >= mostKnown)
        m_known.removeFirst();
    m_known.append({wanted, loaded.value()});
    return loaded;
}

bool WordingEngine::knows(const WordingAdjustments &wanted) const
{
    return std::any_of(m_known.begin(), m_known.end(), [&](const Known &each) { return each.adjustments == wanted; });
}

} // namespace debrief
