// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/ActionDelegate.h"

#include "models/ActionItemModel.h"
#include "widgets/common/CellNote.h"
#include "widgets/common/DeadlineEdit.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QTimer>

namespace debrief {

namespace {

template <typename E>
void offer(QComboBox &choice)
{
    for (const auto &entry : enumEntries<E>())
        choice.addItem(enumLabel(entry.value), int(entry.value));
}

bool finishesEditing(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

ActionDelegate::ActionDelegate(const ActionItemModel &items, const Clock &clock, QObject *parent)
    : CellDelegate(parent)
    , m_items(items)
    , m_clock(clock)
{
}

QWidget *ActionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int column = index.column();
    QWidget *editor = nullptr;
    switch (column) {
    case ActionItemModel::Owner:
        editor = makeOwner(parent);
        break;
    case ActionItemModel::Deadline:
        editor = makeDeadline(parent);
        break;
    case ActionItemModel::PriorityColumn:
    case ActionItemModel::State:
    case ActionItemModel::Type:
    case ActionItemModel::StrengthColumn:
        editor = makeChoice(parent, column);
        break;
    default:
        editor = new QLineEdit(parent);
        watch(*editor, index);
        break;
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(ActionItemModel::columnName(column));
    editor->setAutoFillBackground(true);
    return editor;
}

QWidget *ActionDelegate::makeChoice(QWidget *parent, int column) const
{
    auto *choice = new QComboBox(parent);
    if (column == ActionItemModel::PriorityColumn)
        offer<Priority>(*choice);
    else if (column == ActionItemModel::State)
        offer<ActionState>(*choice);
    else if (column == ActionItemModel::Type)
        offer<ActionType>(*choice);
    else
        offer<Strength>(*choice);
    connect(choice, &QComboBox::activated, this, [this, choice] { finish(choice); });
    QTimer::singleShot(0, choice, &QComboBox::showPopup);
    return choice;
}

QWidget *ActionDelegate::makeOwner(QWidget *parent) const
{
    auto *owner = new QComboBox(parent);
    owner->setEditable(true);
    owner->setInsertPolicy(QComboBox::NoInsert);
    owner->addItems(m_items.knownOwners());
    owner->completer()->setCompletionMode(QCompleter::PopupCompletion);
    owner->completer()->setFilterMode(Qt::MatchContains);
    return owner;
}

QWidget *ActionDelegate::makeDeadline(QWidget *parent) const
{
    auto *deadline = new DeadlineEdit(parent);
    deadline->setClock(m_clock);
    auto *note = new CellNote(*deadline);
    connect(deadline, &DeadlineEdit::readingChanged, note, [deadline, note] {
        note->say(deadline->reading(), deadline->isUnderstood() ? Tone::Neutral : Tone::Attention);
    });
    connect(deadline, &DeadlineEdit::picked, this, [this, deadline] { finish(deadline); });
    return deadline;
}

void ActionDelegate::finish(QWidget *editor) const
{
    auto *self = const_cast<ActionDelegate *>(this);
    Q_EMIT self->commitData(editor);
    Q_EMIT self->closeEditor(editor);
}

void ActionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto value = index.data(Qt::EditRole);
    if (auto *deadline = qobject_cast<DeadlineEdit *>(editor)) {
        deadline->setDate(value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt);
        deadline->selectAll();
    } else if (auto *choice = qobject_cast<QComboBox *>(editor); choice != nullptr && choice->isEditable()) {
        choice->setCurrentIndex(choice->findText(value.toString()));
        choice->setEditText(value.toString());
        choice->lineEdit()->selectAll();
    } else if (choice != nullptr) {
        choice->setCurrentIndex(choice->findData(value));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value.toString());
        line->selectAll();
    }
}

void ActionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *deadline = qobject_cast<DeadlineEdit *>(editor)) {
        if (deadline->isUnderstood())
            model->setData(index, deadline->date().value_or(QDate()));
        else
            Q_EMIT refused(tr("“%1” was not taken as a deadline. %2").arg(deadline->text(), deadline->reading()));
    } else if (const auto *choice = qobject_cast<QComboBox *>(editor); choice != nullptr && choice->isEditable()) {
        model->setData(index, choice->currentText());
    } else if (choice != nullptr && index.column() == ActionItemModel::State) {
        const auto state = ActionState(choice->currentData().toInt());
        if (int(state) != index.data(Qt::EditRole).toInt())
            Q_EMIT stateChosen(index, state);
    } else if (choice != nullptr) {
        model->setData(index, choice->currentData());
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        if (line->text().trimmed().isEmpty() && index.column() == ActionItemModel::Title)
            Q_EMIT refused(tr("An action item needs a title. Delete the item if it is not wanted."));
        else
            model->setData(index, line->text());
    }
}

bool ActionDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // A day that is not understood stays in its field, with what to write instead below it.
    const auto *deadline = qobject_cast<DeadlineEdit *>(watched);
    if (deadline != nullptr && !deadline->isUnderstood() && finishesEditing(*event))
        return true;
    return CellDelegate::eventFilter(watched, event);
}

} // namespace debrief
