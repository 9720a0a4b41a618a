// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"

#include <QUndoCommand>

#include <functional>

namespace debrief {

/// One step of the undo history. Holds ids and values, never pointers. The document writes to disk before it lets
/// the stack move, so a step itself cannot fail.
class EditCommand final : public QUndoCommand
{
public:
    /// Takes the edit into memory, forwards or backwards.
    using Apply = std::function<void(const ChangeSet &, bool undoing)>;

    /// Steps with the same non-empty merge key that follow each other become one.
    EditCommand(ChangeSet changes, const QString &text, QString mergeKey, Apply apply);

    [[nodiscard]] const ChangeSet &changes() const { return m_changes; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    ChangeSet m_changes;
    QString m_mergeKey;
    Apply m_apply;
    bool m_pushed = false; ///< the first redo is the push itself: the document has applied the edit already
};

} // namespace debrief
