// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ConsoleActions.h"

#include "domain/rules/DayText.h"
#include "editing/MeetingSession.h"
#include "store/Library.h"
#include "widgets/meeting/console/FacilitationActions.h"
#include "widgets/meeting/console/KeyAction.h"

#include <QWidget>

namespace debrief {

ConsoleActions::ConsoleActions(MeetingSession &session, KeyMap &keys, QWidget &window)
    : QObject(&window)
    , facilitation(new FacilitationActions(session, keys, window, this))
    , m_session(session)
    , m_keys(keys)
    , m_window(window)
{
    createTimeActions();
    createItemActions();
    createWindowActions();
    createStepActions();
    for (int i = 0; i < partCount; ++i) {
        auto *part = add("part" + QByteArray::number(i + 1), {});
        part->setCheckable(true);
        parts.append(part);
    }
    connect(&session, &MeetingSession::changed, this, &ConsoleActions::follow);
    follow();
}

QAction *ConsoleActions::add(const QByteArray &name, const QString &text)
{
    return addKeyAction(name, text, m_keys, m_window, this);
}

void ConsoleActions::createTimeActions()
{
    startOrPause = add("startOrPause", tr("Start meeting"));
    moreTime = add("moreTime", tr("+3 min"));
    moreTime->setWhatsThis(tr("Gives this part three more minutes. Ask the others first."));
    nextPart = add("nextPart", tr("Next part"));
    previousPart = add("previousPart", tr("Back"));
    previousPart->setWhatsThis(tr("Goes back to the part before."));
    takeBackMove = add("takeBackMove", tr("Undo the move"));
    takeBackMove->setWhatsThis(tr("The last move was a mistake: its time goes back to the part before."));
    startedAt = add("startedAt", tr("Started at…"));
    startedAt->setWhatsThis(tr("Says when the meeting began, where that was not when it was started here."));
    seconds = add("seconds", tr("Show seconds"));
    seconds->setCheckable(true);
    seconds->setWhatsThis(tr("Digits with seconds instead of whole minutes."));
    agendas = add("agendas", tr("Agendas…"));
    agendas->setWhatsThis(tr("Makes an agenda of your own: parts, minutes, script, ground rules."));
    end = add("endMeeting", tr("End meeting"));
}

void ConsoleActions::createItemActions()
{
    nextItem = add("nextItem", tr("Next"));
    previousItem = add("previousItem", tr("Previous"));
    capture = add("capture", tr("Write down"));
    backToItem = add("backToItem", tr("Current item"));
    parked = add("parked", tr("Parked"));
    mark = add("mark", tr("Mark"));
    readUpward = add("readUpward", tr("Read upward"));
    undoCapture = add("undoCapture", tr("Undo last"));
    undoCapture->setWhatsThis(tr("Takes back what was written down last."));
    nextHint = add("nextHint", tr("Use it"));
    nextHint->setWhatsThis(tr("Looks at the wording of the line, or uses the one that is offered. Only you see it."));
}

void ConsoleActions::createWindowActions()
{
    names = add("names", tr("Show names"));
    names->setCheckable(true);
    names->setWhatsThis(tr("Names instead of roles on the shared window."));
    blank = add("blank", tr("Blank"));
    blank->setCheckable(true);
    blank->setWhatsThis(tr("The shared window shows nothing until this is turned off."));
    fullScreen = add("fullScreen", tr("Full screen"));
    fullScreen->setCheckable(true);
    zoomIn = add("zoomIn", tr("Larger"));
    zoomOut = add("zoomOut", tr("Smaller"));
    listKeys = add("keys", tr("Keys"));
    showWindow = add("showWindow", tr("Show shared window"));
    showWindow->setVisible(false);
}

void ConsoleActions::createStepActions()
{
    acceptItem = add("acceptItem", tr("Make action item"));
    acceptItem->setWhatsThis(tr("The idea becomes an action item, to be confirmed after the meeting."));
    makeCause = add("makeCause", tr("Make cause"));
    makeCause->setWhatsThis(tr("The gap becomes a cause below the problem, with the event as its evidence."));
    mergeItem = add("mergeItem", tr("Merge"));
    rephraseItem = add("rephraseItem", tr("Rephrase"));
    dropItem = add("dropItem", tr("Drop"));
    linkHolds = add("linkHolds", tr("Yes, it holds"));
    linkDoubted = add("linkDoubted", tr("No, ask"));
    linkDoubted->setWhatsThis(tr("Marks the link as doubted and makes it an open question."));
    nextLink = add("nextLink", tr("Skip"));
    correct = add("correct", tr("Correct"));
    correct->setWhatsThis(tr("Corrects an event, or adds one that is missing, on the spot."));
    openReport = add("openReport", tr("Open the report"));
    for (int i = 0; i < thanksKeys; ++i)
        thanks.append(add("thank" + QByteArray::number(i + 1), tr("Thank person %1").arg(i + 1)));
}

QList<QAction *> ConsoleActions::settling() const
{
    return {acceptItem, makeCause, mergeItem, rephraseItem, dropItem};
}

void ConsoleActions::setSettling(bool settling)
{
    m_settling = settling;
    followSteps();
}

void ConsoleActions::setReading(bool reading)
{
    m_reading = reading;
    followSteps();
}

void ConsoleActions::followSteps()
{
    const bool writable = !m_session.document().isReadOnly();
    const bool underWay = m_session.state().isUnderWay() && writable;
    for (auto *action : {acceptItem, makeCause})
        allow(*action, underWay, tr("The meeting is not under way."));
    for (auto *action : {mergeItem, rephraseItem, dropItem})
        allow(*action, underWay && m_settling, tr("Open what is parked first."));
    for (auto *action : {linkHolds, linkDoubted, nextLink})
        allow(*action, underWay && m_reading, tr("No chain is read upward."));
    readUpward->setText(m_reading ? tr("Stop reading") : tr("Read upward"));
    const bool isTimeline = m_session.currentPart() == PartKind::Timeline;
    correct->setVisible(isTimeline);
    allow(*correct, underWay && isTimeline, tr("Events are corrected in the walkthrough."));
    allow(*openReport, m_session.state().phase == MeetingPhase::Ended, tr("The meeting has not ended."));
}

QList<QAction *> ConsoleActions::all() const
{
    return QList<QAction *>{capture,      backToItem,   parked,    startOrPause, moreTime,     mark,
                            readUpward,   undoCapture,  nextHint,  nextItem,     previousItem, nextPart,
                            previousPart, takeBackMove, startedAt, agendas} +
           parts + settling() + QList<QAction *>{correct, linkHolds, linkDoubted, nextLink, openReport} +
           facilitation->all() + QList<QAction *>{names, seconds, blank, fullScreen, zoomIn, zoomOut, end, listKeys};
}

void ConsoleActions::follow()
{
    const auto &state = m_session.state();
    const bool isBefore = state.phase == MeetingPhase::NotStarted;
    const bool underWay = state.isUnderWay();
    const auto notNow = isBefore ? tr("The meeting has not started.") : tr("The meeting has ended.");
    const bool readOnly = m_session.document().isReadOnly();
    const auto whyNot = readOnly ? m_session.document().library().readOnlyReason() : notNow;

    startOrPause->setText(isBefore                              ? tr("Start meeting")
                          : state.phase == MeetingPhase::Paused ? tr("Resume")
                                                                : tr("Pause"));
    allow(*startOrPause, !readOnly && state.phase != MeetingPhase::Ended, whyNot);
    for (auto *action : {moreTime, end})
        allow(*action, underWay && !readOnly, whyNot);
    const auto lastPart = int(state.parts.size()) - 1;
    allow(*nextPart, underWay && !readOnly && state.part < lastPart, underWay ? tr("This is the last part.") : whyNot);
    allow(*previousPart, underWay && !readOnly && state.part > 0, underWay ? tr("This is the first part.") : whyNot);

    followTime(whyNot);
    const auto items = m_session.items();
    allow(*nextItem, underWay && !readOnly && debrief::nextItem(state, items).has_value(),
          underWay ? tr("Nothing more in this part.") : whyNot);
    allow(*previousItem, underWay && !readOnly && debrief::previousItem(state, items).has_value(),
          underWay ? tr("This is the first of the part.") : whyNot);
    const auto here = m_session.mark();
    mark->setText(here.kind == MeetingMark::Kind::DecisionPoint ? tr("Decision point")
                  : here.kind == MeetingMark::Kind::Systemic    ? tr("Systemic cause")
                  : here.kind == MeetingMark::Kind::Accepted    ? tr("Accepted by owner")
                                                                : tr("Mark"));
    mark->setCheckable(here.kind != MeetingMark::Kind::Nothing);
    mark->setChecked(here.isSet);
    mark->setVisible(here.kind != MeetingMark::Kind::Nothing);
    readUpward->setVisible(m_session.currentPart() == PartKind::Whys);
    allow(*mark, here.kind != MeetingMark::Kind::Nothing && !readOnly, tr("Nothing here can be marked."));
    allow(*readUpward, underWay && m_session.currentPart() == PartKind::Whys && !m_session.chainReadUpward().isEmpty(),
          tr("There is no chain above this."));
    allow(*undoCapture, m_session.canUndoCapture() && !readOnly, tr("Nothing was written down last."));
    allow(*names, !readOnly, whyNot);
    allow(*nextHint, underWay && !readOnly, whyNot);
    names->setChecked(m_session.postmortem().meetingPlan.showNames);
    followSteps();
    followParts();
}

void ConsoleActions::followTime(const QString &whyNot)
{
    const auto &state = m_session.state();
    const bool readOnly = m_session.document().isReadOnly();
    const bool canTakeBack = state.isUnderWay() && state.movedFrom.has_value();
    allow(*takeBackMove, canTakeBack && !readOnly, state.isUnderWay() ? tr("There is no move to take back.") : whyNot);
    takeBackMove->setVisible(canTakeBack);
    allow(*startedAt, !readOnly && state.phase != MeetingPhase::Ended, whyNot);
    startedAt->setText(state.startedAt
                           ? tr("Started %1")
                                 .arg(timeText(toDateTime(*state.startedAt, m_session.clock().zone()).time(),
                                               Seconds::Never, QLocale()))
                           : tr("Started at…"));
    allow(*seconds, !readOnly, whyNot);
    seconds->setChecked(m_session.postmortem().meetingPlan.showSeconds);
}

void ConsoleActions::followParts()
{
    const auto &state = m_session.state();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool exists = i < state.parts.size();
        parts[i]->setVisible(exists && state.isUnderWay());
        if (!exists)
            continue;
        parts[i]->setText(
            QStringLiteral("%1  %2").arg(i + 1).arg(textsOf(m_session.agenda(), state.parts[i].kind).shortTitle));
        parts[i]->setChecked(state.isUnderWay() && state.part == i);
        allow(*parts[i], state.isUnderWay() && !m_session.document().isReadOnly(), tr("The meeting is not under way."));
    }
}

} // namespace debrief
