// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/PersonDialog.h"

#include "ui_PersonDialog.h"

namespace debrief {

namespace {

template <typename E>
void fillChoices(QComboBox &combo, E current)
{
    for (const auto &entry : enumEntries<E>()) {
        combo.addItem(translatedEnumLabel(entry.label));
        if (entry.value == current)
            combo.setCurrentIndex(combo.count() - 1);
    }
}

template <typename E>
E chosenIn(const QComboBox &combo)
{
    return enumEntries<E>()[size_t(qMax(0, combo.currentIndex()))].value;
}

} // namespace

PersonDialog::PersonDialog(Participant person, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PersonDialog>())
    , m_person(std::move(person))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    const bool isNew = m_person.id.isNull();
    setWindowTitle(isNew ? tr("Add person") : tr("Edit person"));
    m_ui->saveButton->setText(isNew ? tr("Add person") : tr("Save"));
    m_ui->saveButton->setProperty("primary", true);
    m_ui->nameProblem->setProblem({});
    m_involvement = {{Involvement::AuthoredChange, m_ui->authoredBox},
                     {Involvement::CommandedIncident, m_ui->commandedBox},
                     {Involvement::DiagnosedOrFixed, m_ui->diagnosedBox},
                     {Involvement::OnCall, m_ui->onCallBox}};
    fill();
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PersonDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->nameEdit, &QLineEdit::textEdited, this, [this] { m_ui->nameProblem->setProblem({}); });
}

PersonDialog::~PersonDialog() = default;

void PersonDialog::fill()
{
    m_ui->nameEdit->setText(m_person.name);
    m_ui->roleEdit->setText(m_person.role);
    m_ui->partEdit->setText(m_person.part);
    m_ui->teamEdit->setText(m_person.team);
    fillChoices(*m_ui->dutyCombo, m_person.duty);
    fillChoices(*m_ui->attendanceCombo, m_person.attendance);
    for (const auto &[involvement, box] : m_involvement) {
        box->setText(enumLabel(involvement));
        box->setChecked(m_person.involvement.testFlag(involvement));
    }
    m_ui->managementBox->setChecked(m_person.isManagement);
}

Participant PersonDialog::typed() const
{
    auto person = m_person;
    person.name = m_ui->nameEdit->text().simplified();
    person.role = m_ui->roleEdit->text().simplified();
    person.part = m_ui->partEdit->text().simplified();
    person.team = m_ui->teamEdit->text().simplified();
    person.duty = chosenIn<MeetingDuty>(*m_ui->dutyCombo);
    person.attendance = chosenIn<Attendance>(*m_ui->attendanceCombo);
    for (const auto &[involvement, box] : m_involvement)
        person.involvement.setFlag(involvement, box->isChecked());
    person.isManagement = m_ui->managementBox->isChecked();
    return person;
}

void PersonDialog::accept()
{
    const auto person = typed();
    if (person.name.isEmpty()) {
        m_ui->nameProblem->setProblem(tr("Write a name: a person or a team."));
        m_ui->nameEdit->setFocus();
        return;
    }
    Q_EMIT saveRequested(person);
}

} // namespace debrief
