// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/LibrarySession.h"
#include "editing/MeetingSession.h"

#include <QFile>

namespace debrief {

/// A program that can end at any moment and be started again on the same file.
class MeetingProgram
{
public:
    MeetingProgram(const QString &path, const Clock &clock)
        : m_library(std::make_unique<LibrarySession>(clock))
    {
        if (!QFile::exists(path))
            m_library->setLibrary(Library::create(path).value());
        else
            m_library->setLibrary(std::move(Library::open(path).library));
    }

    MeetingSession &open(PostmortemId id, const Clock &clock)
    {
        auto *document = m_library->open(id).value();
        m_session = std::make_unique<MeetingSession>(*document, clock, builtInAgenda().value());
        return *m_session;
    }
    PostmortemId add(Postmortem postmortem) { return m_library->add(postmortem).value(); }
    Library &library() { return *m_library->library(); }

private:
    std::unique_ptr<LibrarySession> m_library;
    std::unique_ptr<MeetingSession> m_session;
};

inline bool did(const Result<Done> &result)
{
    if (!result)
        qWarning("%s", qPrintable(result.error().message));
    return result.ok();
}

} // namespace debrief
