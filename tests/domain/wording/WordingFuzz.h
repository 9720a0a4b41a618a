// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingChecker.h"

#include <random>

namespace debrief {

/// Random and adversarial texts from a seed: words of the rules, marks that open and never close, all of Unicode.
class WordingTextMaker
{
public:
    explicit WordingTextMaker(unsigned seed)
        : m_random(seed)
    {
    }
    [[nodiscard]] QString next();

private:
    [[nodiscard]] QString piece();
    [[nodiscard]] int below(int count) { return int(m_random() % unsigned(count)); }

    std::mt19937 m_random;
};

/// What is wrong with the hints for that text; empty when they are as they must be.
[[nodiscard]] QString brokenPromise(const WordingChecker &checker, const QString &text, WordingField field);

} // namespace debrief
