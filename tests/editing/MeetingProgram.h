// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/LibrarySession.h"
#include "editing/MeetingSession.h"
#include "exchange/sample/Sample.h"
#include "support/FakeClock.h"

#include <QFile>
#include <QTemporaryDir>

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

/// A meeting of a postmortem in a library of its own, for a test to inherit.
class MeetingOnFile
{
protected:
    /// The sample as it is before its meeting.
    void begin()
    {
        m_clock = FakeClock();
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<MeetingProgram>(path(), m_clock);
        auto sample = samplePostmortem().value();
        sample.meetingLog.clear();
        sample.captures.clear();
        sample.incident.stage = Stage::ReadyToMeet;
        open(sample);
    }
    void open(const Postmortem &postmortem)
    {
        m_id = m_program->add(postmortem);
        m_meeting = &m_program->open(m_id, m_clock);
    }
    void restart()
    {
        m_program.reset();
        m_program = std::make_unique<MeetingProgram>(path(), m_clock);
        m_meeting = &m_program->open(m_id, m_clock);
    }
    void end()
    {
        m_program.reset();
        m_folder.reset();
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("test.debrief")); }
    [[nodiscard]] Postmortem stored() { return m_program->library().load(m_id).value().value; }

    FakeClock m_clock;
    MeetingSession *m_meeting = nullptr;
    std::unique_ptr<MeetingProgram> m_program;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    PostmortemId m_id;
};

inline bool did(const Result<Done> &result)
{
    if (!result)
        qWarning("%s", qPrintable(result.error().message));
    return result.ok();
}

} // namespace debrief
