// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/QuestionDesk.h"

#include "domain/facilitation/QuestionFile.h"
#include "domain/facilitation/QuestionLog.h"
#include "editing/MeetingSession.h"
#include "store/Library.h"

#include <utility>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

const char *const settingName = "questions";

} // namespace

Result<QuestionBank> loadQuestions(const Library &library)
{
    auto builtIn = builtInQuestions();
    if (!builtIn)
        return builtIn.error();
    const auto stored = library.setting(QLatin1String(settingName));
    if (!stored)
        return stored.error();
    if (stored.value().isEmpty())
        return QuestionBank(builtIn.value(), {});
    const auto own = readQuestions(stored.value().toUtf8());
    if (!own)
        return own.error();
    return QuestionBank(builtIn.value(), own.value());
}

Result<Done> storeQuestions(Library &library, const QuestionBank &bank)
{
    const auto own = bank.own();
    return library.setSetting(QLatin1String(settingName),
                              own.isEmpty() ? u""_s : QString::fromUtf8(writeQuestions(own)));
}

QuestionDesk::QuestionDesk(MeetingSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    load();
    connect(&session, &MeetingSession::changed, this, &QuestionDesk::follow);
    follow();
}

void QuestionDesk::load()
{
    auto loaded = loadQuestions(m_session.document().library());
    if (loaded) {
        m_bank = std::move(loaded).value();
        return;
    }
    m_problem = tr("The questions of your team could not be read, those of the program are used. %1")
                    .arg(loaded.error().message);
    if (const auto builtIn = builtInQuestions())
        m_bank = QuestionBank(builtIn.value(), {});
}

std::optional<HeardKind> QuestionDesk::heardNow() const
{
    return justHeard(m_session.postmortem().meetingLog);
}

QString QuestionDesk::shown() const
{
    return shownQuestion(m_session.postmortem().meetingLog);
}

QString QuestionDesk::lastAsked() const
{
    return lastQuestion(m_session.postmortem().meetingLog);
}

Result<Done> QuestionDesk::hear(HeardKind kind)
{
    return m_session.note(MeetingEntryKind::Heard, enumKey(kind));
}

Result<Done> QuestionDesk::ask(const QString &id)
{
    const auto noted = m_session.note(MeetingEntryKind::AskedQuestion, id);
    if (noted)
        Q_EMIT asked();
    return noted;
}

Result<Done> QuestionDesk::show(const QString &id)
{
    const auto noted = m_session.note(MeetingEntryKind::ShowedQuestion, id);
    if (noted)
        Q_EMIT asked();
    return noted;
}

Result<Done> QuestionDesk::takeBack()
{
    return shown().isEmpty() ? Done{} : m_session.note(MeetingEntryKind::TookQuestionBack, shown());
}

Result<Done> QuestionDesk::store(const QuestionBank &bank)
{
    const auto stored = storeQuestions(m_session.document().library(), bank);
    if (!stored)
        return stored;
    m_bank = bank;
    m_problem.clear();
    follow();
    return stored;
}

void QuestionDesk::follow()
{
    const auto &log = m_session.postmortem().meetingLog;
    m_offered = offeredQuestions(m_bank, m_session.plan().parts, log);
    const auto *question = m_bank.find(shownQuestion(log));
    const auto words = question == nullptr ? QString() : question->text;
    if (std::exchange(m_onWindow, words) != words)
        m_session.setQuestion(words);
    Q_EMIT changed();
}

} // namespace debrief
