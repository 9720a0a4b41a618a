// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/ZoneDialog.h"

#include "models/CellRoles.h"
#include "models/WordsFilter.h"
#include "models/ZoneListModel.h"
#include "ui_ZoneDialog.h"
#include "widgets/common/CellDelegate.h"

#include <QKeyEvent>
#include <QPushButton>

namespace debrief {

ZoneDialog::ZoneDialog(const QTimeZone &current, const QTimeZone &system, Instant at, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ZoneDialog>())
    , m_zones(new ZoneListModel(system, at, this))
    , m_filter(new WordsFilter(SortRole, this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(m_zones);
    m_ui->zoneList->setModel(m_filter);
    m_ui->zoneList->setItemDelegate(new CellDelegate(m_ui->zoneList));
    m_ui->nothingFound->hide();
    auto *use = m_ui->buttons->button(QDialogButtonBox::Ok);
    use->setText(tr("Use this zone"));
    use->setObjectName(QStringLiteral("useZoneButton"));
    use->setProperty("primary", true);
    const int row = m_zones->rowOf(current);
    m_ui->zoneList->setCurrentIndex(m_filter->mapFromSource(m_zones->index(std::max(row, 0))));
    m_ui->filterEdit->installEventFilter(this);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &ZoneDialog::filter);
    connect(m_ui->zoneList, &QListView::doubleClicked, this, &ZoneDialog::choose);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ZoneDialog::choose);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ZoneDialog::~ZoneDialog() = default;

void ZoneDialog::filter(const QString &typed)
{
    m_filter->setWords(typed);
    const bool found = m_filter->rowCount() > 0;
    if (found)
        m_ui->zoneList->setCurrentIndex(m_filter->index(0, 0));
    m_ui->zoneList->scrollToTop();
    m_ui->nothingFound->setVisible(!found);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(found);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setToolTip(found ? QString() : m_ui->nothingFound->text());
}

void ZoneDialog::choose()
{
    const auto index = m_filter->mapToSource(m_ui->zoneList->currentIndex());
    if (!index.isValid())
        return;
    Q_EMIT zoneChosen(m_zones->zoneAt(index.row()));
    accept();
}

bool ZoneDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Up and down walk through the list while the cursor stays in the filter.
    if (watched == m_ui->filterEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0) {
            const int row = m_ui->zoneList->currentIndex().row() + by;
            m_ui->zoneList->setCurrentIndex(
                m_filter->index(std::clamp(row, 0, std::max(0, m_filter->rowCount() - 1)), 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace debrief
