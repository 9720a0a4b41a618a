// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h" // before Done: g++ 12 warns of a shadow when ActionState::Done comes after it

#include <QString>

#include <utility>
#include <variant>

namespace debrief {

/// Says in words for the user what went wrong, where, and what to do about it.
struct Error {
    enum class Kind {
        BadInput,     ///< the text or file is not what it should be
        NotFound,     ///< no such file, postmortem or row
        Unreadable,   ///< reading or writing failed
        Damaged,      ///< the file is ours but broken
        NotOurs,      ///< the file belongs to another program
        NewerVersion, ///< written by a later version of Debrief
        Locked,       ///< another program holds the file
        ReadOnly,     ///< nothing may be written here
        Moved,        ///< the file was moved, replaced or deleted meanwhile
        NotAvailable, ///< not built yet
    };

    Kind kind = Kind::BadInput;
    QString message;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Either the value or why there is none. Ask before taking: value() of an error is a programming mistake.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): returning a value or an error should read the same
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    /// By value: a loop over `call().value()` would otherwise run over what is gone already.
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// For what only can succeed or fail: `return Done{};`
using Done = std::monostate;

} // namespace debrief
