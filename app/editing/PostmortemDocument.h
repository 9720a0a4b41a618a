// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "editing/ChangeEvent.h"

#include <QObject>
#include <QUndoStack>

namespace debrief {

class EditCommand;
class Library;
class WordingEngine;
class WordingReview;

/// The open postmortem. Every edit is one transaction on disk, then applied in memory, then announced: what is shown
/// is what is saved. An edit that could not be written is kept until it is written or given up.
class PostmortemDocument : public QObject
{
    Q_OBJECT

public:
    /// The library must outlive the document.
    PostmortemDocument(Library &library, WordingEngine &wording, Postmortem value, QObject *parent = nullptr);

    [[nodiscard]] const Postmortem &value() const { return m_value; }
    [[nodiscard]] Library &library() const { return m_library; }
    [[nodiscard]] bool isReadOnly() const;

    /// Writes and applies the edit and adds an undo step named `text` ("Add event"). Edits with the same merge key in a
    /// row, such as typing into one field, are undone together. An empty edit does nothing.
    Result<Done> perform(const ChangeSet &edit, const QString &text, const QString &mergeKey = {});
    /// Writes and applies what is history and not an edit, such as the meeting's log. No undo step.
    Result<Done> record(const ChangeSet &edit);
    /// The next edit starts a step of its own even with the same merge key, as when the field loses focus.
    void endMerging();

    void undo();
    void redo();
    /// For texts and enabled states only: stepping goes through undo() and redo(), which write first.
    [[nodiscard]] const QUndoStack &history() const { return m_history; }

    /// Edits that could not be written, oldest first.
    [[nodiscard]] int unwrittenCount() const { return int(m_unwritten.size()); }
    /// Tries the unwritten edits again, in order, and stops at the first that still fails.
    Result<Done> retryUnwritten();
    void discardUnwritten();

    /// The private wording hints for what is written in this postmortem.
    [[nodiscard]] WordingReview &wording() { return *m_wording; }

    /// Takes the value as it now is on disk; the history is forgotten because it may no longer fit.
    void reload(Postmortem value);

Q_SIGNALS:
    void changed(const debrief::ChangeEvent &event);
    /// The edit is not on disk; it waits in the document and can be tried again.
    void writeFailed(const debrief::Error &error);
    /// Everything is on disk.
    void saved();

private:
    struct Unwritten
    {
        ChangeSet edit;
        QString text;
        QString mergeKey;
        bool recorded = false;
    };

    Result<Done> write(const ChangeSet &edit);
    void applyAndAnnounce(const ChangeSet &edit, ChangeEvent::Origin origin);
    void push(const ChangeSet &edit, const QString &text, const QString &mergeKey);
    [[nodiscard]] const EditCommand *commandAt(int index) const;

    Library &m_library;
    Postmortem m_value;
    QUndoStack m_history;
    std::vector<Unwritten> m_unwritten;
    int m_mergeSession = 0;
    WordingReview *m_wording;
};

} // namespace debrief
