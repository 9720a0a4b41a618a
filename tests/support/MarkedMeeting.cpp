// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/MarkedMeeting.h"

#include "domain/meeting/MeetingClock.h"

namespace debrief::marked {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

const QString secret = u"Classified"_s;
const QStringList nameParts{u"Quilla"_s, u"Zarnok"_s, u"Ottoline"_s, u"Vexley"_s, u"Brannix"_s};

namespace {

const QString people = u"Quilla Zarnok asked Ottoline, @vexley and brannix's team"_s;

QString open(const QString &what)
{
    return what + u": "_s + people;
}

Participant person(int order, const QString &name, const QString &role)
{
    return {ParticipantId::create(),
            order,
            name,
            role,
            secret + u"part",
            secret + u"team",
            Involvement::OnCall,
            MeetingDuty::None,
            Attendance::Absent,
            true,
            true};
}

/// Also what its writer agreed to show: it is shown once it was taken over into the lessons, never from the form.
PreparationForm preparation(const ParticipantId &person, bool mayBeShown)
{
    PreparationForm form;
    form.id = PreparationFormId::create();
    form.participant = person;
    form.answers.myRole = form.answers.saw = form.answers.unplaced = secret + u"answer";
    form.answers.wentWell = form.answers.couldBeBetter = {secret + u"line"};
    form.answers.questions = {{secret + u"asked", secret + u"answered"}};
    form.answers.mayBeShown = mayBeShown;
    return form;
}

} // namespace

Postmortem filled()
{
    Postmortem postmortem;
    postmortem.id = PostmortemId::create();
    auto &incident = postmortem.incident;
    incident.reference = u"INC-1"_s;
    incident.title = open(u"OpenTitle"_s);
    incident.problem = open(u"OpenProblem"_s);
    incident.closingStatement = open(u"OpenClosing"_s);
    incident.summary = incident.impact = incident.notes = secret + u"incident";
    incident.lookBack = {secret + u"worked", secret + u"different", Answer::No};
    incident.services = {secret + u"service"};
    incident.date = {2026, 3, 22};

    postmortem.report.publishedTo = secret + u"address";
    postmortem.report.publishedAt = Instant{};
    postmortem.participants = {person(0, u"Quilla Zarnok"_s, u"Scribe of the day"_s),
                               person(1, u"Ottoline Vexley"_s, u"Engineer"_s), person(2, u"Brannix"_s, {})};
    for (const auto &each : std::as_const(postmortem.participants))
        postmortem.preparation.append(preparation(each.id, each.order == 0));
    for (int i = 0; i < 4; ++i) {
        postmortem.timeline.append({EventId::create(), fromMillis(1774191600000 + i * 60000), 0, EventKind::Decision,
                                    open(u"OpenEvent"_s), secret + u"details", open(u"OpenSource"_s),
                                    u"https://example.org/"_s + secret, true, Mark::Started});
    }
    Cause cause{CauseId::create(),
                {},
                0,
                open(u"OpenCause"_s),
                FactorKind::Code,
                Confidence::Guess,
                true,
                StopCheck::TeamAgrees,
                secret + u"evidence",
                {},
                secret + u"question",
                LinkCheck::Doubted,
                true};
    postmortem.causes.append(cause);
    cause.parent = std::exchange(cause.id, CauseId::create());
    postmortem.causes.append(cause);
    for (const auto state : {ActionState::NotStarted, ActionState::WillNotDo, ActionState::Blocked}) {
        postmortem.actions.append({ActionId::create(),
                                   int(postmortem.actions.size()),
                                   open(u"OpenAction"_s),
                                   secret + u"details",
                                   u"Ottoline Vexley"_s,
                                   Priority::P0,
                                   QDate(2026, 3, 29),
                                   open(u"OpenCriteria"_s),
                                   ActionType::Prevent,
                                   Strength::Weak,
                                   state,
                                   true,
                                   {},
                                   secret + u"ticket",
                                   secret + u"reason",
                                   {{Instant{}, state, secret + u"note"}},
                                   true});
    }
    for (const auto &entry : enumEntries<ReflectionKind>()) {
        const bool hidden = entry.value == ReflectionKind::CouldBeBetter || entry.value == ReflectionKind::Question;
        const auto text = hidden ? secret + u"reflection" : open(u"Open%1"_s.arg(QString::fromLatin1(entry.key)));
        const auto who = entry.value == ReflectionKind::Thanks ? u"Quilla Zarnok"_s : secret + u"who";
        postmortem.reflections.append({ReflectionId::create(), 0, entry.value, text, who, secret + u"answer"});
    }
    for (const auto &part : enumEntries<PartKind>()) {
        for (const auto &kind : enumEntries<CaptureKind>()) {
            const auto text = kind.value == CaptureKind::Parked ? secret + u"parked" : open(u"OpenCapture"_s);
            const auto event = part.value == PartKind::Timeline ? postmortem.timeline.first().id : EventId();
            postmortem.captures.append({CaptureId::create(), Instant{}, kind.value, part.value, text, event,
                                        CaptureOutcome::Open, secret + u"reason", secret + u"became",
                                        secret + u"saidBy"});
        }
    }
    postmortem.closureChecks.append({ClosureCheckId::create(),
                                     {2026, 3, 29},
                                     std::nullopt,
                                     Answer::No,
                                     Answer::No,
                                     Answer::No,
                                     secret + u"learned",
                                     ClosureOutcome::Pending,
                                     ExtensionReason::Other,
                                     secret + u"reason",
                                     secret + u"statement"});
    postmortem.stageHistory.append(
        {StageChangeId::create(), Instant{}, Stage::Draft, Stage::Preparing, secret + u"why"});
    postmortem.keptWordings.append({KeptWordingId::create(), secret + u"kept", secret + u"rule"});
    postmortem.meetingPlan = planFromPreset(u"standard-90");
    postmortem.meetingPlan.preset = secret + u"preset";
    sortLists(postmortem);
    return postmortem;
}

Walk::Walk(const Postmortem &postmortem)
    : m_postmortem(postmortem)
{
    m_postmortem.meetingLog.clear();
    for (auto &part : m_agenda.parts)
        part.script = {secret + u"script"};
    for (auto &preset : m_agenda.presets)
        preset.title = secret + u"preset";
}

QList<MeetingProjection> Walk::all()
{
    look();
    add(MeetingClock(m_postmortem.meetingPlan, m_postmortem.meetingLog).start(m_time.now()));
    for (int part = 0; part < m_postmortem.meetingPlan.parts.size(); ++part) {
        add(MeetingClock(m_postmortem.meetingPlan, m_postmortem.meetingLog).jump(m_time.now(), part));
        walkItems();
    }
    add(MeetingClock(m_postmortem.meetingPlan, m_postmortem.meetingLog).extend(m_time.now(), 3min));
    look();
    add(MeetingClock(m_postmortem.meetingPlan, m_postmortem.meetingLog).end(m_time.now()));
    look();
    return m_seen;
}

void Walk::add(const std::optional<MeetingEntry> &entry)
{
    if (entry)
        m_postmortem.meetingLog.append(*entry);
}

void Walk::look()
{
    const auto state = MeetingClock(m_postmortem.meetingPlan, m_postmortem.meetingLog).at(m_time.now());
    ProjectionInput input{m_postmortem, state, m_agenda, m_time.zone(), open(u"OpenQuestion"_s), QLocale::c()};
    m_seen.append(projectMeeting(input));
    const auto cause = currentCause(state, m_postmortem);
    for (int link = 0; link < linksUpward(m_postmortem, cause).size(); ++link) {
        input.reading = ChainPlace{cause, link};
        m_seen.append(projectMeeting(input));
    }
}

void Walk::whisper()
{
    for (const auto kind : {MeetingEntryKind::Heard, MeetingEntryKind::AskedQuestion, MeetingEntryKind::HeardFrom,
                            MeetingEntryKind::TookHeardFromBack})
        add(MeetingClock(m_postmortem.meetingPlan, m_postmortem.meetingLog)
                .note(m_time.now(), kind, secret + u"whisper"));
}

void Walk::walkItems()
{
    while (true) {
        whisper();
        look();
        add(MeetingClock(m_postmortem.meetingPlan, m_postmortem.meetingLog).pause(m_time.now()));
        look();
        add(MeetingClock(m_postmortem.meetingPlan, m_postmortem.meetingLog).resume(m_time.now()));
        m_time.advance(4min);
        look();
        const auto state = MeetingClock(m_postmortem.meetingPlan, m_postmortem.meetingLog).at(m_time.now());
        const auto next = nextItem(state, itemsOf(state.currentPart()->kind, m_postmortem, m_agenda));
        if (!next)
            return;
        add(MeetingClock(m_postmortem.meetingPlan, m_postmortem.meetingLog).show(m_time.now(), *next));
    }
}

QString lineWith(const QString &text, const QString &what)
{
    const auto at = text.indexOf(what, 0, Qt::CaseInsensitive);
    return at < 0 ? QString() : text.mid(std::max<qsizetype>(0, at - 60), 120);
}

} // namespace debrief::marked
