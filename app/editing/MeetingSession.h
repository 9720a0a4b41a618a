// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"
#include "domain/meeting/CaptureEdit.h"
#include "domain/meeting/MeetingEnding.h"
#include "domain/meeting/MeetingMarks.h"
#include "domain/meeting/MeetingProjection.h"
#include "domain/meeting/MinuteProposal.h"
#include "domain/meeting/UsualPace.h"
#include "editing/PostmortemDocument.h"

#include <QTimer>

namespace debrief {

/// One live meeting. It keeps nothing of its own: where the meeting stands follows from the document's plan and log and
/// from the clock, so a meeting that was interrupted goes on where it was. Every step is in the file before it shows.
/// Steps that could not be written say why; steps that make no sense now do nothing.
class MeetingSession : public QObject
{
    Q_OBJECT

public:
    MeetingSession(PostmortemDocument &document, const Clock &clock, Agenda agenda, QObject *parent = nullptr);

    [[nodiscard]] const Postmortem &postmortem() const { return m_document.value(); }
    [[nodiscard]] PostmortemDocument &document() const { return m_document; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// With the presets of the team, and the words of the preset that was chosen.
    [[nodiscard]] const Agenda &agenda() const { return m_agenda; }
    /// Reads the presets of the team again, after they were edited.
    void readAgendas();
    /// From the meetings held before.
    [[nodiscard]] const UsualPace &usualPace() const { return m_usualPace; }
    [[nodiscard]] const MeetingState &state() const { return m_state; }
    /// What the shared window shows.
    [[nodiscard]] const MeetingProjection &projection() const { return m_projection; }
    /// The stored plan, or the one of its preset while none is stored.
    [[nodiscard]] MeetingPlan plan() const;
    [[nodiscard]] PartKind currentPart() const;
    [[nodiscard]] QList<MeetingItem> items() const; ///< of the current part
    [[nodiscard]] MeetingMark mark() const { return markHere(postmortem(), m_state); }
    /// The chain above the current cause as one sentence joined by "therefore"; empty at the problem.
    [[nodiscard]] QString chainReadUpward() const;

    Result<Done> choosePreset(const QString &key); ///< before the start only
    Result<Done> start();
    /// It began then: starts it, or corrects the start of a meeting under way. An error says which times are possible.
    Result<Done> startAt(Instant at);
    Result<Done> pauseOrResume();
    Result<Done> nextPart();
    Result<Done> previousPart();
    Result<Done> jumpTo(int part);
    Result<Done> takeBackMove();
    Result<Done> extend(std::chrono::minutes by);
    Result<Done> moreTime(); ///< what is proposed, or else the usual three minutes
    /// Whether the time of the open gap belongs to the meeting.
    Result<Done> answerGap(bool count);
    /// At the end of a part: more minutes, and where they come from.
    [[nodiscard]] std::optional<MinuteProposal> proposal() const;
    Result<Done> showSeconds(bool seconds);
    Result<Done> end(const MeetingEnding &ending);

    Result<Done> showNext();
    Result<Done> showPrevious();
    Result<Done> show(const MeetingItem &item);
    Result<Done> toggleMark();
    /// Puts a line into the log that moves neither the time nor what is shown: what was heard, asked, from whom.
    Result<Done> note(MeetingEntryKind kind, const QString &subject);
    Result<Done> showNames(bool names);
    void setQuestion(const QString &question); ///< shown to all; empty takes it away

    /// Shows the chain above the current cause to all, one link at a time; does nothing at the problem.
    void startReading();
    void stopReading();
    /// The link that is shown; nothing while none is.
    [[nodiscard]] std::optional<ReadingLink> readingLink() const;
    /// Keeps the answer and goes on to the next link; behind the last one the tree comes back.
    Result<Done> answerReading(LinkCheck answer);
    void readNextLink();

    /// Takes a line as typed. Gives what to know about how it was understood. A line that could not be written is kept
    /// by the document; the same line again only tries to write it.
    Result<QStringList> capture(const QString &typed);
    /// Where a line that is typed now belongs.
    [[nodiscard]] CaptureContext captureContext() const;
    /// An edit from the console that "undo" takes back like a capture.
    Result<Done> apply(const ChangeSet &changes, const QString &text);
    /// The last edit was a capture, so it can be taken back.
    [[nodiscard]] bool canUndoCapture() const;
    void undoCapture();

    /// Time is followed only while somebody can see it.
    void setWatched(bool watched);
    void refresh();

Q_SIGNALS:
    /// The postmortem or the place in the meeting changed.
    void changed();
    /// Time passed.
    void ticked();
    void projectionChanged(const debrief::MeetingProjection &projection);

private:
    using Line = std::optional<MeetingEntry>;

    /// With what the clock of the computer did meanwhile.
    const MeetingClock &upToDate();
    void noteGaps();
    void readLog();
    Result<Done> record(const Line &line);
    Result<Done> record(const ChangeSet &changes);
    Result<Done> perform(const ChangeSet &changes, const QString &text);
    /// What could not be written before goes first.
    Result<Done> writeWaiting();
    void tick();
    void follow();
    void project();
    [[nodiscard]] QString captureName(const CaptureLine &line) const;
    [[nodiscard]] const QUndoCommand *lastStep() const;

    PostmortemDocument &m_document;
    const Clock &m_clock;
    Agenda m_presets; ///< of the program and the team
    Agenda m_agenda;
    UsualPace m_usualPace;
    ClockWatch m_watch;
    MeetingClock m_time{{}, {}}; ///< of the log as it is now
    MeetingState m_state;
    MeetingProjection m_projection;
    QString m_question;
    std::optional<ChainPlace> m_reading;
    QString m_waitingLine;                        ///< typed, not yet on disk
    std::vector<const QUndoCommand *> m_captures; ///< steps of the history that are captures; compared, never used
    bool m_watched = false;
    QTimer m_timer;
};

} // namespace debrief
