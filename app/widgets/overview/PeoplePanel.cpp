// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/PeoplePanel.h"

#include "domain/edits/PeopleEdits.h"
#include "models/ParticipantModel.h"
#include "store/Library.h"
#include "widgets/common/ContentTable.h"
#include "widgets/common/Labels.h"
#include "widgets/overview/PersonDialog.h"
#include "widgets/theme/Metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace debrief {

PeoplePanel::PeoplePanel(PostmortemDocument &document, QWidget *parent)
    : Panel(parent)
    , m_document(document)
    , m_model(new ParticipantModel(document, this))
    , m_table(new ContentTable)
    , m_empty(new SecondLabel)
    , m_add(new QPushButton(tr("Add person")))
{
    setObjectName(QStringLiteral("peoplePanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::space3, 0, metrics::space2);
    layout->setSpacing(metrics::space2);
    buildHeader();
    buildTable();
    buildActions();
}

void PeoplePanel::buildHeader()
{
    auto *heading = new HeadingLabel;
    heading->setText(tr("People"));
    m_add->setObjectName(QStringLiteral("addPersonButton"));
    m_add->setAccessibleName(m_add->text());
    m_add->setEnabled(!m_document.isReadOnly());
    m_add->setToolTip(m_document.library().readOnlyReason());
    connect(m_add, &QPushButton::clicked, this, &PeoplePanel::addPerson);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space4, 0, metrics::space3, 0);
    row->addWidget(heading, 1);
    row->addWidget(m_add);
    qobject_cast<QBoxLayout *>(layout())->addLayout(row);
}

void PeoplePanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_model);
    m_table->setColumnShares({16, 13, 18, 12, 16, 14, 12});
    m_table->setDroppedWhenNarrow({ParticipantModel::AttendanceColumn, ParticipantModel::Team});
    m_empty->setText(tr("Nobody yet. Add those who diagnosed and fixed it, the incident commander, a scribe, and a "
                        "facilitator who had no part in it."));
    m_empty->setContentsMargins(metrics::space4, 0, metrics::space4, metrics::space2);
    layout()->addWidget(m_table);
    layout()->addWidget(m_empty);
    m_table->showInsteadWhenEmpty(*m_empty);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeoplePanel::showMenu);
    connect(m_table, &ContentTable::deletePressed, this, &PeoplePanel::removePeople);
    connect(m_table, &ContentTable::movePressed, this, &PeoplePanel::movePeople);
}

QAction *PeoplePanel::addAction(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = m_table->createCommand(name, text, key);
    action->setEnabled(!m_document.isReadOnly());
    m_commands.append(action);
    return action;
}

void PeoplePanel::buildActions()
{
    // Delete, Alt+Up, Alt+Down and F2 are keys of the table; the menu shows them.
    auto *details = addAction("editPerson", tr("Edit details…"), QKeySequence(Qt::ALT | Qt::Key_Return));
    connect(details, &QAction::triggered, this, &PeoplePanel::editPerson);
    m_table->addAction(details);
    auto *inPlace = addAction("editCell", tr("Edit in the table"), QKeySequence(Qt::Key_F2));
    connect(inPlace, &QAction::triggered, this, [this] { m_table->edit(m_table->currentIndex()); });
    auto *up = addAction("movePersonUp", tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    connect(up, &QAction::triggered, this, [this] { movePeople(-1); });
    auto *down = addAction("movePersonDown", tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down));
    connect(down, &QAction::triggered, this, [this] { movePeople(1); });
    auto *remove = addAction("removePerson", tr("Remove"), QKeySequence(Qt::Key_Delete));
    connect(remove, &QAction::triggered, this, &PeoplePanel::removePeople);
}

QList<ParticipantId> PeoplePanel::selectedIds() const
{
    QList<ParticipantId> ids;
    for (const int row : m_table->selectedRows())
        ids.append(m_model->itemAt(row).id);
    return ids;
}

void PeoplePanel::addPerson()
{
    openDialog(Participant(), tr("Add person"));
}

void PeoplePanel::editPerson()
{
    const auto rows = m_table->selectedRows();
    if (!rows.isEmpty())
        openDialog(m_model->itemAt(rows.first()), tr("Edit person"));
}

void PeoplePanel::openDialog(const Participant &person, const QString &undoText)
{
    auto *dialog = new PersonDialog(person, window());
    connect(dialog, &PersonDialog::saveRequested, this, [this, dialog, undoText](const Participant &saved) {
        const auto edit = savePerson(m_document.value(), saved);
        if (!m_document.perform(edit, undoText))
            return;
        const auto added = addedIds<Participant>(edit);
        dialog->done(QDialog::Accepted);
        m_table->setFocus();
        reveal(added.isEmpty() ? saved.id : added.first());
    });
    dialog->open();
}

void PeoplePanel::removePeople()
{
    const auto ids = selectedIds();
    if (ids.isEmpty() || m_document.isReadOnly())
        return;
    const int row = m_table->selectedRows().first();
    const auto text = ids.size() == 1 ? tr("Remove person") : tr("Remove %n people", nullptr, int(ids.size()));
    if (m_document.perform(removeParticipants(m_document.value(), ids), text))
        m_table->selectRow(qMin(row, m_model->rowCount() - 1));
}

void PeoplePanel::movePeople(int places)
{
    const auto target = m_table->moveTarget(places);
    if (!target || m_document.isReadOnly())
        return;
    const auto text = tr("Move person");
    static_cast<void>(m_document.perform(moveParticipants(m_document.value(), selectedIds(), *target), text));
}

void PeoplePanel::setInvolvement(Involvement involvement, bool involved)
{
    const auto edit = changeParticipants(m_document.value(), selectedIds(), [=](Participant &person) {
        person.involvement.setFlag(involvement, involved);
    });
    static_cast<void>(m_document.perform(edit, tr("Change part in the incident")));
}

void PeoplePanel::showMenu(const QPoint &position)
{
    const auto rows = m_table->selectedRows();
    if (rows.isEmpty())
        return;
    QMenu menu(this);
    menu.addActions(m_commands.mid(0, 2));
    auto *involvement = menu.addMenu(tr("Part in the incident"));
    for (const auto &entry : enumEntries<Involvement>()) {
        auto *action = involvement->addAction(translatedEnumLabel(entry.label));
        action->setCheckable(true);
        action->setChecked(m_model->itemAt(rows.first()).involvement.testFlag(entry.value));
        action->setEnabled(!m_document.isReadOnly());
        connect(action, &QAction::triggered, this,
                [this, value = entry.value](bool checked) { setInvolvement(value, checked); });
    }
    menu.addSeparator();
    menu.addActions(m_commands.mid(2));
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

bool PeoplePanel::reveal(const ParticipantId &id)
{
    const int row = m_model->rowOf(id);
    m_table->selectRow(row, ParticipantModel::Name);
    if (row >= 0)
        m_table->setFocus();
    return row >= 0;
}

} // namespace debrief
