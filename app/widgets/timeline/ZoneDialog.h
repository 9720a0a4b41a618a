// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Instant.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ZoneDialog;
}

namespace debrief {

class WordsFilter;
class ZoneListModel;

/// Chooses the zone times are shown in: type a few letters, take one from the list.
class ZoneDialog : public QDialog
{
    Q_OBJECT

public:
    /// `system` is the zone of the person; offsets are those of the moment `at`.
    ZoneDialog(const QTimeZone &current, const QTimeZone &system, Instant at, QWidget *parent = nullptr);
    ~ZoneDialog() override;

Q_SIGNALS:
    void zoneChosen(const QTimeZone &zone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void choose();

    std::unique_ptr<Ui::ZoneDialog> m_ui;
    ZoneListModel *m_zones;
    WordsFilter *m_filter;
};

} // namespace debrief
