// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/KeyCommand.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct KeyCommands
{
    Q_DECLARE_TR_FUNCTIONS(KeyCommands)
};

QKeySequence ctrl(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | key);
}

QKeySequence ctrlShift(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | key);
}

QKeySequence alt(Qt::Key key)
{
    return QKeySequence(Qt::ALT | key);
}

/// Collects the commands of one area.
class AreaList
{
public:
    AreaList(QList<KeyCommand> &all, KeyArea area)
        : m_all(all)
        , m_area(area)
    {
    }

    void add(const QByteArray &objectName, const QString &name, const QList<QKeySequence> &keys = {})
    {
        m_all.append({commandId(m_area, QLatin1String(objectName)), m_area, name, keys, false});
    }
    void fixed(const char *objectName, const QString &name, const QList<QKeySequence> &keys)
    {
        m_all.append({commandId(m_area, QLatin1String(objectName)), m_area, name, keys, true});
    }
    /// Alt with up and down, in every list that is in an order of its own.
    void fixedMoves(const QString &name) { fixed("move", name, {alt(Qt::Key_Up), alt(Qt::Key_Down)}); }

private:
    QList<KeyCommand> &m_all;
    KeyArea m_area;
};

void addEverywhere(AreaList list)
{
    list.add("actionNewPostmortem", KeyCommands::tr("New postmortem"), {ctrl(Qt::Key_N)});
    list.add("actionOpenLibrary", KeyCommands::tr("Open library"), {ctrl(Qt::Key_O)});
    list.add("actionNewLibrary", KeyCommands::tr("New library"));
    list.add("actionImport", KeyCommands::tr("Import"), {ctrl(Qt::Key_I)});
    list.add("actionExport", KeyCommands::tr("Export"), {ctrl(Qt::Key_E)});
    list.add("actionSaveCopy", KeyCommands::tr("Save a copy"), {ctrlShift(Qt::Key_S)});
    list.add("actionRestoreBackup", KeyCommands::tr("Restore a backup"));
    list.add("actionClosePostmortem", KeyCommands::tr("Close postmortem"), {ctrl(Qt::Key_W)});
    list.add("actionDeletePostmortem", KeyCommands::tr("Delete postmortem"));
    list.add("actionQuit", KeyCommands::tr("Quit"), {ctrl(Qt::Key_Q)});
    list.add("actionUndo", KeyCommands::tr("Undo"), {ctrl(Qt::Key_Z)});
    list.add("actionRedo", KeyCommands::tr("Redo"), {ctrlShift(Qt::Key_Z)});
    list.add("actionShowLibrary", KeyCommands::tr("Go to the library"), {ctrl(Qt::Key_0)});
    list.add("overview", KeyCommands::tr("Go to the overview"), {ctrl(Qt::Key_1)});
    list.add("preparation", KeyCommands::tr("Go to the preparation"), {ctrl(Qt::Key_2)});
    list.add("timeline", KeyCommands::tr("Go to the timeline"), {ctrl(Qt::Key_3)});
    list.add("whys", KeyCommands::tr("Go to the five whys"), {ctrl(Qt::Key_4)});
    list.add("actions", KeyCommands::tr("Go to the action items"), {ctrl(Qt::Key_5)});
    list.add("lessons", KeyCommands::tr("Go to the lessons"), {ctrl(Qt::Key_6)});
    list.add("report", KeyCommands::tr("Go to the report"), {ctrl(Qt::Key_7)});
    list.add("closure", KeyCommands::tr("Go to the closure"), {ctrl(Qt::Key_8)});
    list.fixed("nextHint", KeyCommands::tr("Next wording hint; then Enter uses it, Esc keeps yours"),
               {QKeySequence(Qt::Key_F7)});
    list.fixed("whyHint", KeyCommands::tr("Why this wording hint"), {QKeySequence(Qt::SHIFT | Qt::Key_F7)});
    list.fixed("neverHint", KeyCommands::tr("Never this wording hint for these words"), {ctrl(Qt::Key_F7)});
    list.add("actionSystemScheme", KeyCommands::tr("Colours as the system"));
    list.add("actionLightScheme", KeyCommands::tr("Light colours"));
    list.add("actionDarkScheme", KeyCommands::tr("Dark colours"));
    list.add("actionStartMeeting", KeyCommands::tr("Start or continue the meeting"), {ctrlShift(Qt::Key_M)});
    list.add("actionAgendas", KeyCommands::tr("Edit the agendas"));
    list.add("actionShortcuts", KeyCommands::tr("Keyboard shortcuts"),
             {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
}

void addTimeline(AreaList list)
{
    list.add("typeEvent", KeyCommands::tr("Type a new event"), {ctrl(Qt::Key_L)});
    list.add("editEvent", KeyCommands::tr("Edit a cell"), {QKeySequence(Qt::Key_F2)});
    list.add("eventDetails", KeyCommands::tr("Show everything about the event"), {alt(Qt::Key_Return)});
    list.add("toggleDecision", KeyCommands::tr("Mark as decision point"), {ctrl(Qt::Key_M)});
    list.add("duplicateEvents", KeyCommands::tr("Duplicate the events"), {ctrl(Qt::Key_D)});
    list.add("shiftEvents", KeyCommands::tr("Shift the events by minutes"));
    list.fixed("copyEvents", KeyCommands::tr("Copy events as text"), {ctrl(Qt::Key_C)});
    list.fixed("pasteEvents", KeyCommands::tr("Paste lines"), {ctrl(Qt::Key_V)});
    list.add("deleteEvents", KeyCommands::tr("Delete the events"), {QKeySequence(Qt::Key_Delete)});
    list.add("moveEventUp", KeyCommands::tr("Move up among events of the same time"), {alt(Qt::Key_Up)});
    list.add("moveEventDown", KeyCommands::tr("Move down among events of the same time"), {alt(Qt::Key_Down)});
}

void addWhys(AreaList list)
{
    list.add("add", KeyCommands::tr("Add a why below"), {QKeySequence(Qt::Key_Insert)});
    list.fixed("addByTab", KeyCommands::tr("Add a why below while writing"), {QKeySequence(Qt::Key_Tab)});
    list.fixed("addBeside", KeyCommands::tr("Add a cause beside"), {QKeySequence(Qt::Key_Return)});
    list.add("edit", KeyCommands::tr("Edit the cause"), {QKeySequence(Qt::Key_F2)});
    list.add("check", KeyCommands::tr("Mark as systemic cause"), {ctrl(Qt::Key_M)});
    list.fixed("collapse", KeyCommands::tr("Collapse or expand"), {QKeySequence(Qt::Key_Space)});
    list.add("zoomIn", KeyCommands::tr("Larger"), {ctrl(Qt::Key_Plus), ctrl(Qt::Key_Equal)});
    list.add("zoomOut", KeyCommands::tr("Smaller"), {ctrl(Qt::Key_Minus)});
    list.add("fitAll", KeyCommands::tr("Show the whole tree"), {ctrlShift(Qt::Key_0)});
    list.fixed("clipboard", KeyCommands::tr("Cut, copy or paste a branch"),
               {ctrl(Qt::Key_X), ctrl(Qt::Key_C), ctrl(Qt::Key_V)});
    list.fixedMoves(KeyCommands::tr("Move among its neighbours"));
    list.add("delete", KeyCommands::tr("Delete with everything below"), {QKeySequence(Qt::Key_Delete)});
    list.fixed("details", KeyCommands::tr("Go on to the details"), {ctrl(Qt::Key_Tab)});
}

void addActions(AreaList list)
{
    list.add("typeAction", KeyCommands::tr("Type a new action item"), {ctrl(Qt::Key_L)});
    list.add("editAction", KeyCommands::tr("Edit a cell"), {QKeySequence(Qt::Key_F2)});
    list.add("duplicateAction", KeyCommands::tr("Duplicate the action items"), {ctrl(Qt::Key_D)});
    list.add("deleteActions", KeyCommands::tr("Delete the action items"), {QKeySequence(Qt::Key_Delete)});
    list.add("moveActionUp", KeyCommands::tr("Move up"), {alt(Qt::Key_Up)});
    list.add("moveActionDown", KeyCommands::tr("Move down"), {alt(Qt::Key_Down)});
    list.fixed("copyActions", KeyCommands::tr("Copy the action items as text"), {ctrl(Qt::Key_C)});
    list.add("toggleDetails", KeyCommands::tr("Show or hide the details"), {alt(Qt::Key_Return)});
}

void addLists(QList<KeyCommand> &all)
{
    AreaList library(all, KeyArea::Library);
    library.add("findPostmortem", KeyCommands::tr("Find in the list"), {ctrl(Qt::Key_F)});
    AreaList overview(all, KeyArea::Overview);
    overview.fixed("editCell", KeyCommands::tr("Edit a person in the table"), {QKeySequence(Qt::Key_F2)});
    overview.add("editPerson", KeyCommands::tr("Edit all details of a person"), {alt(Qt::Key_Return)});
    overview.fixedMoves(KeyCommands::tr("Move people"));
    overview.fixed("removePerson", KeyCommands::tr("Remove people"), {QKeySequence(Qt::Key_Delete)});
    AreaList lessons(all, KeyArea::Lessons);
    lessons.add("typeLesson", KeyCommands::tr("Type into the list in use"), {ctrl(Qt::Key_L)});
    lessons.fixed("editReflection", KeyCommands::tr("Edit in the list"), {QKeySequence(Qt::Key_F2)});
    lessons.fixedMoves(KeyCommands::tr("Move in the list"));
    lessons.fixed("removeReflection", KeyCommands::tr("Remove, or drop what was said"), {QKeySequence(Qt::Key_Delete)});
}

void addMeeting(AreaList list)
{
    list.add("capture", KeyCommands::tr("Go to the capture line"), {QKeySequence(Qt::Key_F2)});
    list.add("backToItem", KeyCommands::tr("Back to the current item"), {QKeySequence(Qt::Key_Escape)});
    list.add("parked", KeyCommands::tr("Go to what is parked"), {QKeySequence(Qt::Key_F4)});
    list.add("startOrPause", KeyCommands::tr("Start or pause"), {QKeySequence(Qt::Key_F5)});
    list.add("moreTime", KeyCommands::tr("Three more minutes"), {QKeySequence(Qt::Key_F6)});
    list.add("mark", KeyCommands::tr("Mark: decision point, systemic cause, accepted"), {QKeySequence(Qt::Key_F8)});
    list.add("readUpward", KeyCommands::tr("Read the chain upward"), {QKeySequence(Qt::Key_F9)});
    list.add("undoCapture", KeyCommands::tr("Take back what was written down last"), {ctrl(Qt::Key_Z)});
    list.add("nextHint", KeyCommands::tr("Use the wording that only you see"), {QKeySequence(Qt::Key_F7)});
    list.add("nextItem", KeyCommands::tr("Next item"), {ctrl(Qt::Key_Right)});
    list.add("previousItem", KeyCommands::tr("Previous item"), {ctrl(Qt::Key_Left)});
    list.add("nextPart", KeyCommands::tr("Next part"), {ctrl(Qt::Key_PageDown)});
    list.add("previousPart", KeyCommands::tr("Back to the part before"), {ctrl(Qt::Key_PageUp)});
    list.add("part1", KeyCommands::tr("Go to part 1"), {ctrl(Qt::Key_1)});
    list.add("part2", KeyCommands::tr("Go to part 2"), {ctrl(Qt::Key_2)});
    list.add("part3", KeyCommands::tr("Go to part 3"), {ctrl(Qt::Key_3)});
    list.add("part4", KeyCommands::tr("Go to part 4"), {ctrl(Qt::Key_4)});
    list.add("part5", KeyCommands::tr("Go to part 5"), {ctrl(Qt::Key_5)});
    list.add("takeBackMove", KeyCommands::tr("Take back the move to another part"), {ctrlShift(Qt::Key_PageUp)});
    list.add("startedAt", KeyCommands::tr("Say when the meeting began"), {ctrlShift(Qt::Key_T)});
    list.add("seconds", KeyCommands::tr("Show seconds"), {ctrlShift(Qt::Key_D)});
    list.add("agendas", KeyCommands::tr("Edit the agendas"), {ctrlShift(Qt::Key_G)});
    list.add("names", KeyCommands::tr("Names instead of roles"), {ctrlShift(Qt::Key_N)});
    list.add("blank", KeyCommands::tr("Blank the meeting window"), {ctrlShift(Qt::Key_B)});
    list.add("fullScreen", KeyCommands::tr("Meeting window on the full screen"), {QKeySequence(Qt::Key_F11)});
    // Some keyboards report the shifted character, others the key.
    list.add("zoomIn", KeyCommands::tr("Meeting window larger"), {ctrlShift(Qt::Key_Plus), ctrlShift(Qt::Key_Equal)});
    list.add("zoomOut", KeyCommands::tr("Meeting window smaller"),
             {ctrlShift(Qt::Key_Minus), ctrlShift(Qt::Key_Underscore)});
    list.add("showWindow", KeyCommands::tr("Show the meeting window again"));
    list.add("endMeeting", KeyCommands::tr("End the meeting"), {ctrlShift(Qt::Key_E)});
    list.add("keys", KeyCommands::tr("All keys of the meeting"),
             {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
}

void addMeetingSteps(AreaList list)
{
    list.add("correct", KeyCommands::tr("Correct the timeline"), {alt(Qt::Key_E)});
    list.add("acceptItem", KeyCommands::tr("Make an action item of it"), {alt(Qt::Key_A)});
    list.add("makeCause", KeyCommands::tr("Make a cause of it"), {alt(Qt::Key_C)});
    list.add("mergeItem", KeyCommands::tr("Merge what is parked into an action item"), {alt(Qt::Key_M)});
    list.add("rephraseItem", KeyCommands::tr("Rephrase what is parked"), {alt(Qt::Key_R)});
    list.add("dropItem", KeyCommands::tr("Drop what is parked, with a reason"), {alt(Qt::Key_D)});
    list.add("linkHolds", KeyCommands::tr("Reading upward: it holds"), {alt(Qt::Key_Y)});
    list.add("linkDoubted", KeyCommands::tr("Reading upward: it is doubted"), {alt(Qt::Key_N)});
    list.add("nextLink", KeyCommands::tr("Reading upward: skip this link"), {alt(Qt::Key_S)});
    for (int i = 1; i <= 9; ++i) {
        list.add("thank" + QByteArray::number(i), KeyCommands::tr("Thank person %1").arg(i),
                 {ctrlShift(Qt::Key(Qt::Key_0 + i))});
    }
    list.add("openReport", KeyCommands::tr("Open the report after the meeting"), {ctrl(Qt::Key_R)});
}

void addFacilitation(AreaList list)
{
    list.add("questions", KeyCommands::tr("Choose what was just heard, then a question"), {QKeySequence(Qt::Key_F3)});
    list.add("showQuestion", KeyCommands::tr("Show the question to all, or take it back"),
             {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    list.add("editQuestions", KeyCommands::tr("Edit the questions"), {ctrl(Qt::Key_F3)});
    list.add("nextDecision", KeyCommands::tr("Next decision point that was not talked about"), {ctrl(Qt::Key_Down)});
    list.add("people", KeyCommands::tr("Who is on the call"), {ctrlShift(Qt::Key_P)});
    for (int i = 1; i <= 9; ++i) {
        list.add("speaker" + QByteArray::number(i), KeyCommands::tr("Heard from person %1").arg(i),
                 {alt(Qt::Key(Qt::Key_0 + i))});
    }
    list.add("takeHeardBack", KeyCommands::tr("Take back who was heard last"), {alt(Qt::Key_0)});
}

} // namespace

QList<KeyCommand> everyKeyCommand()
{
    QList<KeyCommand> all;
    addEverywhere({all, KeyArea::Everywhere});
    addLists(all);
    addTimeline({all, KeyArea::Timeline});
    addWhys({all, KeyArea::Whys});
    addActions({all, KeyArea::Actions});
    addMeeting({all, KeyArea::Meeting});
    addMeetingSteps({all, KeyArea::Meeting});
    addFacilitation({all, KeyArea::Meeting});
    return all;
}

} // namespace debrief
