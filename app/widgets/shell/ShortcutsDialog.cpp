// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/ShortcutsDialog.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace debrief {

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutEntry> &entries, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(QStringLiteral("shortcutsDialog"));
    resize(560, 620);
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setHorizontalSpacing(metrics::space6);
    grid->setColumnStretch(0, 1);
    QString group;
    int row = 0;
    for (const auto &entry : entries) {
        if (entry.group != group) {
            group = entry.group;
            auto *heading = new HeadingLabel;
            heading->setText(group);
            heading->setContentsMargins(0, row == 0 ? 0 : metrics::space4, 0, metrics::space1);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        auto *name = new SecondLabel;
        name->setText(entry.name);
        auto *keys = new PlainLabel(entry.keys);
        keys->setFont(Theme::font(TextStyle::BodyStrong));
        grid->addWidget(name, row, 0);
        grid->addWidget(keys, row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
}

QList<ShortcutEntry> pageShortcuts()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ShortcutsDialog", text); };
    const auto overview = tr("Overview");
    const auto timeline = tr("Timeline");
    const auto whys = tr("Five whys");
    const auto actions = tr("Action items");
    const auto lessons = tr("Lessons");
    const auto meeting = tr("Meeting");
    return {
        {overview, tr("Edit a person in the table"), tr("F2")},
        {overview, tr("Edit all details of a person"), tr("Alt+Return")},
        {overview, tr("Move people"), tr("Alt+Up, Alt+Down")},
        {overview, tr("Remove people"), tr("Delete")},
        {timeline, tr("Type a new event"), tr("Ctrl+L")},
        {timeline, tr("Edit a cell"), tr("F2")},
        {timeline, tr("Show everything about the event"), tr("Alt+Enter")},
        {timeline, tr("Mark as decision point"), tr("Ctrl+M")},
        {timeline, tr("Copy events, paste lines"), tr("Ctrl+C, Ctrl+V")},
        {timeline, tr("Duplicate the event"), tr("Ctrl+D")},
        {timeline, tr("Delete the events"), tr("Delete")},
        {timeline, tr("Move among events of the same time"), tr("Alt+Up, Alt+Down")},
        {whys, tr("Add a why below"), tr("Tab, Insert")},
        {whys, tr("Add a cause beside"), tr("Enter")},
        {whys, tr("Edit the cause"), tr("F2")},
        {whys, tr("Mark as systemic cause"), tr("Ctrl+M")},
        {whys, tr("Collapse or expand"), tr("Space")},
        {whys, tr("Zoom, fit"), tr("Ctrl++, Ctrl+-, Ctrl+Shift+0")},
        {whys, tr("Cut, copy, paste a branch"), tr("Ctrl+X, Ctrl+C, Ctrl+V")},
        {whys, tr("Move among its neighbours"), tr("Alt+Up, Alt+Down")},
        {whys, tr("Delete with everything below"), tr("Delete")},
        {whys, tr("Go on to the details"), tr("Ctrl+Tab")},
        {actions, tr("Type a new action item"), tr("Ctrl+L")},
        {actions, tr("Edit a cell"), tr("F2")},
        {actions, tr("Duplicate the action items"), tr("Ctrl+D")},
        {actions, tr("Delete the action items"), tr("Delete")},
        {actions, tr("Move the action items"), tr("Alt+Up, Alt+Down")},
        {actions, tr("Copy the action items as text"), tr("Ctrl+C")},
        {actions, tr("Show or hide the details"), tr("Ctrl+I")},
        {actions, tr("Pick a day in the calendar"), tr("Alt+Down")},
        {lessons, tr("Type into the list in use"), tr("Ctrl+L")},
        {lessons, tr("Edit in the list"), tr("F2")},
        {lessons, tr("Move in the list"), tr("Alt+Up, Alt+Down")},
        {lessons, tr("Remove, or drop what was said"), tr("Delete")},
        {meeting, tr("Go to the capture line"), tr("F2")},
        {meeting, tr("Start or pause"), tr("F5")},
        {meeting, tr("Three more minutes"), tr("F6")},
        {meeting, tr("Next or previous item"), tr("Ctrl+Right, Ctrl+Left")},
        {meeting, tr("Back to the current item"), tr("Esc")},
        {meeting, tr("Go to what is parked"), tr("F4")},
        {meeting, tr("Mark: decision point, systemic cause, accepted"), tr("F8")},
        {meeting, tr("Read the chain upward"), tr("F9")},
        {meeting, tr("Take back what was written down last"), tr("Ctrl+Z")},
        {meeting, tr("Next part or back"), tr("Ctrl+PgDown, Ctrl+PgUp")},
        {meeting, tr("Go to a part"), tr("Ctrl+1 to Ctrl+5")},
        {meeting, tr("End the meeting"), tr("Ctrl+Shift+E")},
        {meeting, tr("Names instead of roles"), tr("Ctrl+Shift+N")},
        {meeting, tr("Everything larger or smaller"), tr("Ctrl+Shift++, Ctrl+Shift+-")},
        {meeting, tr("Meeting window on the full screen"), tr("F11")},
        {meeting, tr("Blank the meeting window"), tr("Ctrl+Shift+B")},
    };
}

} // namespace debrief
