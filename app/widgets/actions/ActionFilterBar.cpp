// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/ActionFilterBar.h"

#include "models/ActionItemModel.h"
#include "widgets/actions/ActionTable.h"
#include "widgets/common/ChipButton.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace debrief {

ActionFilterBar::ActionFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_owner(new QComboBox)
    , m_sort(new QComboBox)
{
    m_text->setObjectName(QStringLiteral("actionFilterText"));
    m_text->setAccessibleName(tr("Filter the action items"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(Theme::icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_text->setMaximumWidth(metrics::inspectorWidth);
    m_owner->setObjectName(QStringLiteral("actionFilterOwner"));
    m_owner->setAccessibleName(tr("Show the items of"));
    m_sort->setObjectName(QStringLiteral("actionSort"));
    m_sort->setAccessibleName(tr("Sort"));
    m_sort->setPlaceholderText(tr("Sorted"));
    m_sort->addItem(tr("By number"), -1);
    m_sort->addItem(tr("By priority"), ActionItemModel::PriorityColumn);
    m_sort->addItem(tr("By deadline"), ActionItemModel::Deadline);
    m_sort->addItem(tr("By owner"), ActionItemModel::Owner);
    m_sort->addItem(tr("By state"), ActionItemModel::State);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::space1);
    row->addWidget(m_text, 1);
    row->addStretch(1);
    addChips(*row);
    row->addSpacing(metrics::space1);
    row->addWidget(m_owner);
    row->addSpacing(metrics::space1);
    row->addWidget(m_sort);
}

void ActionFilterBar::addChips(QHBoxLayout &row)
{
    using Show = ActionFilterModel::Show;
    const std::pair<Show, QString> chips[] = {{Show::All, QStringLiteral("showAll")},
                                              {Show::Open, QStringLiteral("showOpen")},
                                              {Show::Urgent, QStringLiteral("showUrgent")},
                                              {Show::Overdue, QStringLiteral("showOverdue")}};
    for (const auto &[show, name] : chips) {
        auto *chip = new ChipButton;
        chip->setObjectName(name);
        connect(chip, &ChipButton::clicked, this, [this, kind = show] { choose(kind); });
        row.addWidget(chip);
        m_chips[show] = chip;
    }
}

void ActionFilterBar::start(ActionFilterModel &filter, ActionTable &table)
{
    m_filter = &filter;
    m_table = &table;
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        Q_EMIT filtered();
    });
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setOwner(m_owner->currentData().toString());
        Q_EMIT filtered();
    });
    connect(m_sort, &QComboBox::activated, this, [this] { m_table->sortBy(m_sort->currentData().toInt()); });
    connect(&table, &ActionTable::sorted, this, &ActionFilterBar::followSorting);
    followSorting(filter.sortColumn());
    refresh();
}

void ActionFilterBar::refresh()
{
    using Show = ActionFilterModel::Show;
    const auto set = [this](Show show, const QString &text, Tone tone) {
        auto *chip = m_chips.at(show);
        chip->setChip(text.arg(locale().toString(m_filter->count(show))), tone);
        chip->setChecked(m_filter->shown() == show);
        chip->setVisible(show == Show::All || m_filter->shown() == show || m_filter->count(show) > 0);
    };
    set(Show::All, tr("All %1"), Tone::Neutral);
    set(Show::Open, tr("%1 open"), Tone::Neutral);
    set(Show::Urgent, tr("%1 P0"), Tone::Urgent);
    set(Show::Overdue, tr("%1 overdue"), Tone::Urgent);
    refreshOwners();
}

void ActionFilterBar::refreshOwners()
{
    QStringList owners;
    const auto *items = qobject_cast<const ActionItemModel *>(m_filter->sourceModel());
    for (const auto &item : items->items()) {
        if (!item.owner.isEmpty() && !owners.contains(item.owner, Qt::CaseInsensitive))
            owners.append(item.owner);
    }
    owners.sort(Qt::CaseInsensitive);
    QStringList offered;
    for (int place = 1; place < m_owner->count(); ++place)
        offered.append(m_owner->itemText(place));
    if (m_owner->count() > 0 && offered == owners)
        return;
    const auto chosen = m_owner->currentData().toString();
    {
        const QSignalBlocker quiet(m_owner);
        m_owner->clear();
        m_owner->addItem(tr("Any owner"), QString());
        for (const auto &owner : owners)
            m_owner->addItem(owner, owner);
        m_owner->setCurrentIndex(qMax(0, m_owner->findData(chosen)));
    }
    if (m_owner->currentData().toString() != chosen)
        m_filter->setOwner(m_owner->currentData().toString());
}

void ActionFilterBar::clear()
{
    m_text->clear();
    m_owner->setCurrentIndex(0);
    choose(ActionFilterModel::Show::All);
}

void ActionFilterBar::choose(ActionFilterModel::Show show)
{
    m_filter->setShown(show);
    refresh();
    Q_EMIT filtered();
}

void ActionFilterBar::followSorting(int column)
{
    m_sort->setCurrentIndex(m_sort->findData(column == ActionItemModel::Number ? -1 : column));
}

} // namespace debrief
