// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/rules/EntryList.h"

#include "widgets/common/Labels.h"
#include "widgets/common/wording/rules/RoomyRows.h"
#include "widgets/theme/Metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr int longestEntry = 200;

QPushButton *buttonFor(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

EntryList::EntryList(const Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_add(buttonFor(tr("Add"), QString(wording.name + u"Add")))
    , m_list(new QListWidget)
    , m_empty(new SecondLabel)
    , m_remove(buttonFor(tr("Remove"), QString(wording.name + u"Remove")))
{
    m_field->setObjectName(QString(wording.name + u"Field"));
    m_field->setAccessibleName(wording.fieldName);
    m_field->setPlaceholderText(wording.placeholder);
    m_field->setMaxLength(longestEntry);
    m_field->installEventFilter(this);
    m_list->setObjectName(QString(wording.name + u"List"));
    m_list->setAccessibleName(wording.listName);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->installEventFilter(this);
    m_empty->setObjectName(QString(wording.name + u"Empty"));
    m_empty->setText(wording.empty);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space2);
    column->addLayout(line);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &EntryList::add);
    connect(m_remove, &QPushButton::clicked, this, &EntryList::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &EntryList::follow);
    connect(m_field, &QLineEdit::textChanged, this, &EntryList::follow);
    setEntries({});
}

void EntryList::setEntries(const QStringList &entries)
{
    const int row = m_list->currentRow();
    m_list->clear();
    m_list->addItems(entries);
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    m_list->setVisible(!entries.isEmpty());
    m_empty->setVisible(entries.isEmpty());
    m_remove->setVisible(!entries.isEmpty());
    follow();
}

void EntryList::follow()
{
    m_add->setEnabled(!m_field->text().trimmed().isEmpty());
    m_add->setToolTip(m_add->isEnabled() ? QString() : tr("Type it into the field first."));
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("Choose one in the list first."));
}

void EntryList::add()
{
    const auto entry = m_field->text().simplified();
    if (entry.isEmpty())
        return;
    m_field->clear();
    Q_EMIT addChosen(entry);
}

void EntryList::remove()
{
    if (const auto *item = m_list->currentItem())
        Q_EMIT removeChosen(item->text());
}

/// Return in the field adds and must not close the dialog; Delete in the list removes.
bool EntryList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_field && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        add();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace debrief
