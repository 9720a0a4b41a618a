// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/EditCommand.h"

namespace debrief {

namespace {

/// The two edits as one, or nothing when they do not change the same things in the same order.
std::optional<ChangeSet> merged(const ChangeSet &first, const ChangeSet &second)
{
    if (first.changes.size() != second.changes.size())
        return std::nullopt;
    ChangeSet result;
    for (size_t i = 0; i < first.changes.size(); ++i) {
        const bool fits = std::visit(
            [&](const auto &earlier) {
                using OneChange = std::decay_t<decltype(earlier)>;
                const auto *later = std::get_if<OneChange>(&second.changes[i]);
                if (later == nullptr || !(earlier.after == later->before))
                    return false;
                if (!(earlier.before == later->after))
                    result.changes.push_back(OneChange{earlier.before, later->after});
                return true;
            },
            first.changes[i]);
        if (!fits)
            return std::nullopt;
    }
    return result;
}

} // namespace

EditCommand::EditCommand(ChangeSet changes, const QString &text, QString mergeKey, Apply apply)
    : QUndoCommand(text)
    , m_changes(std::move(changes))
    , m_mergeKey(std::move(mergeKey))
    , m_apply(std::move(apply))
{
}

void EditCommand::undo()
{
    m_apply(m_changes.reversed(), true);
}

void EditCommand::redo()
{
    if (std::exchange(m_pushed, true))
        m_apply(m_changes, false);
}

int EditCommand::id() const
{
    return m_mergeKey.isEmpty() ? -1 : 1;
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const EditCommand *>(other);
    if (next == nullptr || next->m_mergeKey != m_mergeKey)
        return false;
    auto together = merged(m_changes, next->m_changes);
    if (!together)
        return false;
    m_changes = std::move(*together);
    setObsolete(m_changes.isEmpty());
    return true;
}

} // namespace debrief
