// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"
#include "editing/PostmortemDocument.h"
#include "editing/WordingEngine.h"
#include "store/Library.h"

#include <future>
#include <memory>
#include <vector>

namespace debrief {

/// The open library and the postmortems open in it. One postmortem is one document however often it is opened.
class LibrarySession : public QObject
{
    Q_OBJECT

public:
    explicit LibrarySession(const Clock &clock, QObject *parent = nullptr);
    ~LibrarySession() override;

    /// Takes the place of the library open now; its documents are closed. The file is checked on another thread;
    /// no postmortem is opened before that is through, and damage makes the library read-only.
    void setLibrary(std::unique_ptr<Library> library);
    /// Null until a library was set.
    [[nodiscard]] Library *library() const { return m_library.get(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// The document belongs to the session and lives until closed.
    Result<PostmortemDocument *> open(PostmortemId id);
    void close(PostmortemId id);
    [[nodiscard]] std::vector<PostmortemDocument *> documents() const;
    /// Rows of the document that were damaged when it was read.
    [[nodiscard]] QList<DamagedRow> damageOf(PostmortemId id) const;

    Result<PostmortemId> add(const Postmortem &postmortem);
    Result<Done> remove(PostmortemId id);

    /// Reads open documents again when another program wrote to the file. Called now and then by the window.
    void pollOutsideChanges();

Q_SIGNALS:
    void libraryReplaced();
    /// The check of the file found damage; the library is read-only from now on.
    void damageFound(const QString &reason);
    /// Something that the list of postmortems shows may be different now.
    void contentChanged();
    void documentOpened(debrief::PostmortemDocument *document);
    /// The pointer may be compared, not used.
    void documentClosed(debrief::PostmortemDocument *document);

private:
    struct OpenPostmortem
    {
        std::unique_ptr<PostmortemDocument> document;
        QList<DamagedRow> damaged;
    };

    void startCheck();
    void prepareWording();
    void finishCheck();

    const Clock &m_clock;
    WordingEngine m_wording; ///< outlives the documents, and the libraries too
    std::unique_ptr<Library> m_library;
    bool m_checkWaits = false;        ///< the check of the open library has not been started yet
    std::future<QStringList> m_check; ///< what quickCheck() finds; valid until it was looked at
    std::vector<OpenPostmortem> m_open;
};

} // namespace debrief
