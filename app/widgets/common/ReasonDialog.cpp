// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ReasonDialog.h"

#include "ui_ReasonDialog.h"

namespace debrief {

ReasonDialog::ReasonDialog(const QString &question, const QString &explanation, const QString &action, Use use,
                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReasonDialog>())
    , m_use(std::move(use))
{
    m_ui->setupUi(this);
    setWindowTitle(question);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->questionLabel->setText(question);
    m_ui->explanationLabel->setText(explanation);
    m_ui->acceptButton->setText(action);
    m_ui->acceptButton->setProperty("primary", true);
    connect(m_ui->reasonEdit, &QLineEdit::textChanged, this, &ReasonDialog::updateButton);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &ReasonDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ReasonDialog::reject);
    updateButton();
}

ReasonDialog::~ReasonDialog() = default;

void ReasonDialog::setReason(const QString &reason)
{
    m_ui->reasonEdit->setText(reason);
    m_ui->reasonEdit->selectAll();
}

void ReasonDialog::accept()
{
    const auto reason = m_ui->reasonEdit->text().trimmed();
    if (reason.isEmpty())
        return;
    m_use(reason);
    QDialog::accept();
}

void ReasonDialog::updateButton()
{
    const bool written = !m_ui->reasonEdit->text().trimmed().isEmpty();
    m_ui->acceptButton->setEnabled(written);
    m_ui->acceptButton->setToolTip(written ? QString() : tr("Write the reason first. Others will ask later."));
}

} // namespace debrief
