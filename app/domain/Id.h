// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QUuid>

namespace debrief {

/// Names one thing for ever, also across libraries that are merged: a random UUID, never a row number.
/// The tag keeps the id of a cause from being passed where the id of an event is meant.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QUuid uuid)
        : m_uuid(uuid)
    {
    }

    static Id create() { return Id(QUuid::createUuid()); }
    /// A null id when the text is no UUID. Braces may be there or not.
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    /// Lower case, without braces.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &left, const Id &right) { return left.m_uuid < right.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using PostmortemId = Id<struct PostmortemTag>;
using ParticipantId = Id<struct ParticipantTag>;
using EventId = Id<struct EventTag>;
using CauseId = Id<struct CauseTag>;
using ActionId = Id<struct ActionTag>;
using PreparationFormId = Id<struct PreparationFormTag>;
using ReflectionId = Id<struct ReflectionTag>;
using CaptureId = Id<struct CaptureTag>;
using MeetingEntryId = Id<struct MeetingEntryTag>;
using ClosureCheckId = Id<struct ClosureCheckTag>;
using StageChangeId = Id<struct StageChangeTag>;
using KeptWordingId = Id<struct KeptWordingTag>;

} // namespace debrief
