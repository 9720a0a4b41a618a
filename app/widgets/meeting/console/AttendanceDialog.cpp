// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/AttendanceDialog.h"

#include "domain/edits/PeopleEdits.h"
#include "domain/facilitation/Newcomer.h"
#include "editing/MeetingSession.h"
#include "store/Library.h"
#include "widgets/common/Labels.h"
#include "widgets/common/QuickLine.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/theme/MeetingMetrics.h"
#include "widgets/theme/Metrics.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

namespace debrief {

AttendanceDialog::AttendanceDialog(MeetingSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_table(new QTableWidget)
    , m_newcomer(new QuickLine)
    , m_problem(new ToneLabel)
{
    setObjectName(QStringLiteral("attendanceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("People, private"));
    resize(metrics::attendanceWidth, metrics::attendanceHeight);
    buildTable();
    m_newcomer->lineEdit()->setObjectName(QStringLiteral("newcomerLine"));
    m_newcomer->setTexts(tr("Somebody who joined: name, role"), tr("Somebody joined? Priya Patel, database engineer"));
    m_problem->setProblem({});
    auto *note = new SecondLabel;
    note->setWordWrap(true);
    note->setText(tr("Space ticks. Who is management is never shown to anybody else."));
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closePeopleButton"));
    close->setAccessibleName(close->text());
    close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    for (auto *widget : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_newcomer),
                         static_cast<QWidget *>(m_problem), static_cast<QWidget *>(note)})
        column->addWidget(widget, widget == m_table ? 1 : 0);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_newcomer, &QuickLine::submitted, this, &AttendanceDialog::addNewcomer);
    connect(&session, &MeetingSession::changed, this, &AttendanceDialog::follow);
    follow();
    m_newcomer->setFocus();
}

void AttendanceDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("attendanceTable"));
    m_table->setAccessibleName(tr("People"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("On the call"), tr("Role"), tr("Scribe"), tr("Management")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Here, QHeaderView::Stretch);
    header->setSectionResizeMode(Role, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) { change(*item); });
}

void AttendanceDialog::follow()
{
    const bool readOnly = m_session.document().isReadOnly();
    for (auto *widget : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_newcomer)}) {
        widget->setEnabled(!readOnly);
        widget->setToolTip(m_session.document().library().readOnlyReason());
    }
    if (m_people == m_session.postmortem().participants && m_table->rowCount() > 0)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_people = m_session.postmortem().participants;
    m_table->setRowCount(int(m_people.size())); // the current cell stays
    for (int row = 0; row < m_table->rowCount(); ++row)
        addRow(row, m_people[row]);
}

void AttendanceDialog::addRow(int row, const Participant &person)
{
    const auto known = person.name.isEmpty() ? person.role : person.name;
    const auto set = [&](int column, const QString &text, std::optional<bool> checked, const QString &spoken) {
        auto *item = m_table->item(row, column);
        if (item == nullptr) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(text);
        auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (checked)
            item->setCheckState(*checked ? Qt::Checked : Qt::Unchecked);
        item->setFlags(flags | (checked ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable));
        item->setData(Qt::AccessibleTextRole, spoken);
    };
    set(Here, known, person.attendance == Attendance::Attended, tr("%1 is on the call").arg(known));
    set(Role, person.role, std::nullopt, tr("Role of %1: %2").arg(known, person.role));
    set(Scribe, {}, person.duty == MeetingDuty::Scribe, tr("%1 is the scribe").arg(known));
    set(Management, {}, person.isManagement, tr("%1 is management").arg(known));
}

ChangeSet AttendanceDialog::editFor(const Participant &person, int column, bool checked) const
{
    const auto &postmortem = m_session.postmortem();
    if (column == Scribe && checked)
        return giveDuty(postmortem, person.id, MeetingDuty::Scribe);
    // Before the start somebody who is not here may still come.
    const auto away = m_session.state().isUnderWay() ? Attendance::Absent : Attendance::Invited;
    return changeParticipants(postmortem, {person.id}, [&](Participant &each) {
        if (column == Here)
            each.attendance = checked ? Attendance::Attended : away;
        else if (column == Scribe)
            each.duty = MeetingDuty::None;
        else
            each.isManagement = checked;
    });
}

void AttendanceDialog::change(const QTableWidgetItem &item)
{
    if (m_filling || item.row() >= m_people.size())
        return;
    const auto person = m_people[item.row()];
    if (item.column() == Role) {
        const auto role = item.text().simplified();
        perform(changeParticipants(m_session.postmortem(), {person.id}, [&](Participant &each) { each.role = role; }),
                tr("Change role"));
        return;
    }
    const auto text = item.column() == Here     ? tr("Note who is on the call")
                      : item.column() == Scribe ? tr("Give duty")
                                                : tr("Note who is management");
    perform(editFor(person, item.column(), item.checkState() == Qt::Checked), text);
}

void AttendanceDialog::addNewcomer(const QString &line)
{
    const auto person = newcomerFromLine(line, m_session.postmortem().participants);
    if (!person) {
        m_newcomer->showProblem(person.error().message);
        return;
    }
    if (perform(savePerson(m_session.postmortem(), person.value()), tr("Add somebody who joined")))
        m_newcomer->accept(tr("%1 is on the call.").arg(person.value().name));
}

bool AttendanceDialog::perform(const ChangeSet &edit, const QString &text)
{
    const auto done = m_session.document().perform(edit, text);
    m_problem->setProblem(done ? QString() : done.error().message);
    if (!done) {
        m_people.clear();
        follow();
    }
    return bool(done);
}

} // namespace debrief
