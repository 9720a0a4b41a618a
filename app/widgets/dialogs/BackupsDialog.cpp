// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/BackupsDialog.h"

#include "ui_BackupsDialog.h"

#include <QPushButton>

namespace debrief {

BackupsDialog::BackupsDialog(const QList<Backup> &backups, QWidget *parent)
    : QDialog(parent)
    , m_backups(backups)
    , m_ui(std::make_unique<Ui::BackupsDialog>())
{
    m_ui->setupUi(this);
    for (const auto &backup : backups) {
        const auto holds = backup.postmortems < 0    ? tr("cannot be read")
                           : backup.postmortems == 1 ? tr("1 postmortem")
                                                     : tr("%n postmortems", nullptr, backup.postmortems);
        m_ui->list->addItem(tr("%1, %2, %3")
                                .arg(locale().toString(backup.date, QLocale::LongFormat),
                                     locale().formattedDataSize(backup.bytes), holds));
    }
    m_ui->list->setVisible(!backups.isEmpty());
    m_ui->noneLabel->setVisible(backups.isEmpty());
    auto *restore = m_ui->buttons->addButton(tr("Restore as a new library…"), QDialogButtonBox::AcceptRole);
    restore->setEnabled(!backups.isEmpty());
    restore->setToolTip(backups.isEmpty() ? tr("There is no backup of this library yet") : QString());
    if (!backups.isEmpty())
        m_ui->list->setCurrentRow(0);
    connect(m_ui->list, &QListWidget::itemActivated, this, &QDialog::accept);
}

BackupsDialog::~BackupsDialog() = default;

Backup BackupsDialog::chosen() const
{
    return m_backups.value(m_ui->list->currentRow());
}

} // namespace debrief
