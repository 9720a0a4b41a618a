// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/MeetingSession.h"

#include "domain/meeting/MeetingClock.h"
#include "domain/rules/CauseTree.h"

namespace debrief {

MeetingSession::MeetingSession(PostmortemDocument &document, const Clock &clock, Agenda agenda, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(clock)
    , m_presets(std::move(agenda))
{
    readAgendas();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &MeetingSession::tick);
    connect(&document, &PostmortemDocument::changed, this, [this] {
        readLog();
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

MeetingPlan MeetingSession::plan() const
{
    const auto &stored = postmortem().meetingPlan;
    if (!stored.parts.isEmpty())
        return stored;
    auto plan = planFromPreset(m_presets, stored.preset);
    plan.showNames = stored.showNames;
    plan.showSeconds = stored.showSeconds;
    return plan;
}

PartKind MeetingSession::currentPart() const
{
    const auto *part = m_state.currentPart();
    return part == nullptr ? PartKind::Frame : part->kind;
}

QList<MeetingItem> MeetingSession::items() const
{
    return itemsOf(currentPart(), postmortem(), m_agenda);
}

QString MeetingSession::chainReadUpward() const
{
    const auto cause = currentCause(m_state, postmortem());
    if (cause.isNull())
        return {};
    const auto &incident = postmortem().incident;
    return joinUpward(readUpward(CauseTree(postmortem().causes), cause,
                                 incident.problem.isEmpty() ? incident.title : incident.problem));
}

Result<Done> MeetingSession::choosePreset(const QString &key)
{
    if (m_state.phase != MeetingPhase::NotStarted)
        return Done{};
    auto chosen = planFromPreset(m_presets, key);
    chosen.showNames = postmortem().meetingPlan.showNames;
    chosen.showSeconds = postmortem().meetingPlan.showSeconds;
    ChangeSet changes;
    changes.replace(postmortem().meetingPlan, chosen);
    return perform(changes, tr("Choose agenda"));
}

Result<Done> MeetingSession::end(const MeetingEnding &ending)
{
    noteGaps();
    const auto changes = endMeeting(postmortem(), ending, m_clock.now());
    return changes ? record(changes.value()) : Result<Done>(changes.error());
}

Result<Done> MeetingSession::showNext()
{
    const auto item = nextItem(m_state, items());
    return item ? show(*item) : Done{};
}

Result<Done> MeetingSession::showPrevious()
{
    const auto item = previousItem(m_state, items());
    return item ? show(*item) : Done{};
}

Result<Done> MeetingSession::show(const MeetingItem &item)
{
    m_question.clear(); // it was about what was shown before
    m_reading.reset();
    return record(upToDate().show(m_clock.now(), item));
}

Result<Done> MeetingSession::toggleMark()
{
    const auto here = mark();
    if (!here.whyNot.isEmpty())
        return Error{Error::Kind::BadInput, here.whyNot};
    switch (here.kind) {
    case MeetingMark::Kind::DecisionPoint:
        return perform(here.change, tr("Mark decision point"));
    case MeetingMark::Kind::Systemic:
        return perform(here.change, tr("Mark systemic cause"));
    case MeetingMark::Kind::Accepted:
        return perform(here.change, tr("Mark as accepted"));
    case MeetingMark::Kind::Nothing:
        break;
    }
    return Done{};
}

Result<Done> MeetingSession::note(MeetingEntryKind kind, const QString &subject)
{
    return record(upToDate().note(m_clock.now(), kind, subject));
}

Result<Done> MeetingSession::showNames(bool names)
{
    auto after = postmortem().meetingPlan;
    after.showNames = names;
    ChangeSet changes;
    changes.replace(postmortem().meetingPlan, after);
    return record(changes);
}

void MeetingSession::setQuestion(const QString &question)
{
    m_question = question;
    refresh();
}

void MeetingSession::startReading()
{
    const ChainPlace place{currentCause(m_state, postmortem()), 0};
    if (currentPart() != PartKind::Whys || !m_state.isUnderWay() || !linkAt(postmortem(), place))
        return;
    m_reading = place;
    refresh();
    Q_EMIT changed();
}

void MeetingSession::stopReading()
{
    if (!m_reading)
        return;
    m_reading.reset();
    refresh();
    Q_EMIT changed();
}

std::optional<ReadingLink> MeetingSession::readingLink() const
{
    return m_reading ? linkAt(postmortem(), *m_reading) : std::nullopt;
}

Result<Done> MeetingSession::answerReading(LinkCheck answer)
{
    const auto link = readingLink();
    if (!link)
        return Done{};
    const auto written = apply(answerLink(postmortem(), link->cause, answer), tr("Answer “therefore”"));
    if (written)
        readNextLink();
    return written;
}

void MeetingSession::readNextLink()
{
    if (!m_reading)
        return;
    ++m_reading->link;
    if (!readingLink())
        m_reading.reset();
    refresh();
    Q_EMIT changed();
}

CaptureContext MeetingSession::captureContext() const
{
    CaptureContext context;
    context.now = m_clock.now();
    context.part = currentPart();
    context.currentEvent = currentEvent(m_state, postmortem());
    context.currentCause = currentCause(m_state, postmortem());
    context.today = m_clock.today();
    if (context.part == PartKind::Debrief)
        context.page = debriefPlace(m_state, postmortem(), m_agenda).page;
    return context;
}

Result<Done> MeetingSession::apply(const ChangeSet &changes, const QString &text)
{
    if (changes.isEmpty())
        return Done{};
    const auto written = perform(changes, text);
    if (!written)
        return written;
    m_captures.push_back(lastStep());
    Q_EMIT changed(); // it can be taken back now
    return written;
}

Result<QStringList> MeetingSession::capture(const QString &typed)
{
    noteGaps();
    if (!m_state.isUnderWay())
        return Error{Error::Kind::BadInput, tr("Start the meeting, then write down what is said.")};
    if (const auto waiting = writeWaiting(); !waiting)
        return waiting.error();
    if (std::exchange(m_waitingLine, {}) == typed)
        return QStringList{};
    const auto line = parseCaptureLine(typed, postmortem().participants);
    if (!line)
        return line.error();
    const auto edit = captureEdit(postmortem(), line.value(), captureContext());
    if (!edit)
        return edit.error();
    if (const auto written = m_document.perform(edit.value().changes, captureName(line.value())); !written) {
        m_waitingLine = typed;
        return written.error();
    }
    m_captures.push_back(lastStep());
    Q_EMIT changed(); // the capture can be taken back now
    return edit.value().notes;
}

QString MeetingSession::captureName(const CaptureLine &line) const
{
    if (std::holds_alternative<EventLine>(line))
        return tr("Add event");
    if (std::holds_alternative<DecisionMark>(line))
        return tr("Mark decision point");
    if (std::holds_alternative<WhyLine>(line))
        return tr("Add why");
    if (std::holds_alternative<EvidenceLine>(line))
        return tr("Add evidence");
    if (std::holds_alternative<ReflectionLine>(line))
        return tr("Add what we take away");
    return std::holds_alternative<ThanksLine>(line) ? tr("Add thanks") : tr("Add what was heard");
}

const QUndoCommand *MeetingSession::lastStep() const
{
    const auto &history = m_document.history();
    return history.index() > 0 ? history.command(history.index() - 1) : nullptr;
}

bool MeetingSession::canUndoCapture() const
{
    return !m_captures.empty() && m_captures.back() == lastStep();
}

void MeetingSession::undoCapture()
{
    if (!canUndoCapture())
        return;
    m_document.undo();
    if (m_captures.back() != lastStep())
        m_captures.pop_back();
    Q_EMIT changed();
}

void MeetingSession::project()
{
    if (currentPart() != PartKind::Whys || !readingLink())
        m_reading.reset();
    auto projection = projectMeeting({postmortem(), m_state, m_agenda, m_clock.zone(), m_question, {}, m_reading});
    if (projection == m_projection)
        return;
    m_projection = std::move(projection);
    Q_EMIT projectionChanged(m_projection);
}

Result<Done> MeetingSession::writeWaiting()
{
    return m_document.unwrittenCount() > 0 ? m_document.retryUnwritten() : Done{};
}

Result<Done> MeetingSession::record(const Line &line)
{
    ChangeSet changes;
    if (line)
        changes.add(*line);
    return record(changes);
}

Result<Done> MeetingSession::record(const ChangeSet &changes)
{
    if (const auto waiting = writeWaiting(); !waiting)
        return waiting;
    return m_document.record(changes);
}

Result<Done> MeetingSession::perform(const ChangeSet &changes, const QString &text)
{
    if (const auto waiting = writeWaiting(); !waiting)
        return waiting;
    return m_document.perform(changes, text);
}

} // namespace debrief
