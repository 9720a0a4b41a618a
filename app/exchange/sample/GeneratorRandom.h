// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QList>

#include <random>

namespace debrief {

/// Random choices that are the same on every platform for the same seed, which the standard distributions are not.
class GeneratorRandom
{
public:
    explicit GeneratorRandom(unsigned seed)
        : m_engine(seed)
    {
    }

    /// From low to high, both included.
    [[nodiscard]] int between(int low, int high) { return low + int(m_engine() % unsigned(high - low + 1)); }
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
    template <typename T>
    [[nodiscard]] const T &oneOf(const QList<T> &list)
    {
        return list[between(0, int(list.size()) - 1)];
    }
    template <typename IdType>
    [[nodiscard]] IdType id()
    {
        const auto a = m_engine();
        const auto b = m_engine();
        const auto c = m_engine();
        const auto d = m_engine();
        const auto byte = [](std::mt19937::result_type word, int shift) { return uchar((word >> shift) & 0xff); };
        // Version 4, variant 1, as a random UUID has them.
        return IdType(QUuid(uint(a | 1U), ushort(b & 0xffff), ushort(((b >> 16) & 0x0fff) | 0x4000),
                            uchar((byte(c, 0) & 0x3f) | 0x80), byte(c, 8), byte(c, 16), byte(c, 24), byte(d, 0),
                            byte(d, 8), byte(d, 16), byte(d, 24)));
    }

private:
    std::mt19937 m_engine;
};

} // namespace debrief
