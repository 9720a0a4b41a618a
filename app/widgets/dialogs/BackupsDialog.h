// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/BackupKeeper.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BackupsDialog;
}

namespace debrief {

/// Lists the backups of a library with their date, size and what they hold, for choosing one to restore.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(const QList<Backup> &backups, QWidget *parent = nullptr);
    ~BackupsDialog() override;

    [[nodiscard]] Backup chosen() const;

private:
    QList<Backup> m_backups;
    std::unique_ptr<Ui::BackupsDialog> m_ui;
};

} // namespace debrief
