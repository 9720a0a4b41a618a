// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelineDelegate.h"

#include "models/TimelineModel.h"
#include "widgets/common/CellNote.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace debrief {

namespace {

/// Which cell an editor belongs to, kept on the editor because rows move under it.
constexpr auto cellProperty = "timelineCell";
constexpr auto noteProperty = "timelineNote";

QPersistentModelIndex cellOf(const QWidget &editor)
{
    return editor.property(cellProperty).value<QPersistentModelIndex>();
}

} // namespace

TimelineDelegate::TimelineDelegate(const TimelineModel &model, QObject *parent)
    : CellDelegate(parent)
    , m_model(model)
{
}

QWidget *TimelineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (index.column() == TimelineModel::KindColumn) {
        editor = createKindEditor(parent);
    } else {
        auto *line = new QLineEdit(parent);
        connect(line, &QLineEdit::textEdited, line, [line] { showProblem(*line, {}); });
        if (index.column() == TimelineModel::SourceColumn) {
            line->setCompleter(new QCompleter(knownSources(m_model.items()), line));
            line->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        }
        watch(*line, index);
        editor = line;
    }
    editor->setObjectName(QStringLiteral("timelineEditor"));
    editor->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal).toString());
    editor->setProperty(cellProperty, QVariant::fromValue(QPersistentModelIndex(index)));
    return editor;
}

QWidget *TimelineDelegate::createKindEditor(QWidget *parent) const
{
    auto *kinds = new QComboBox(parent);
    for (const auto &entry : enumEntries<EventKind>())
        kinds->addItem(enumLabel(entry.value), int(entry.value));
    connect(kinds, &QComboBox::activated, this, [this, kinds] {
        auto *self = const_cast<TimelineDelegate *>(this);
        Q_EMIT self->commitData(kinds);
        Q_EMIT self->closeEditor(kinds);
    });
    return kinds;
}

void TimelineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *kinds = qobject_cast<QComboBox *>(editor))
        kinds->setCurrentIndex(kinds->findData(index.data(Qt::EditRole)));
    else if (auto *line = qobject_cast<QLineEdit *>(editor); line != nullptr && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void TimelineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *kinds = qobject_cast<QComboBox *>(editor))
        model->setData(index, kinds->currentData());
    else if (const auto *line = qobject_cast<QLineEdit *>(editor); line != nullptr && problemOf(*line).isEmpty())
        model->setData(index, line->text());
}

QString TimelineDelegate::problemOf(const QWidget &editor) const
{
    const auto cell = cellOf(editor);
    const auto *line = qobject_cast<const QLineEdit *>(&editor);
    if (line == nullptr || !cell.isValid())
        return {};
    if (cell.column() == TimelineModel::TimeColumn) {
        const auto time = m_model.readTime(cell.row(), line->text());
        return time ? QString() : time.error().message;
    }
    if (cell.column() == TimelineModel::TextColumn && line->text().trimmed().isEmpty())
        return tr("Write what happened. Esc keeps what was there.");
    return {};
}

void TimelineDelegate::showProblem(QWidget &editor, const QString &problem)
{
    // One note for each editor; there is one editor at a time, and its note goes with it.
    auto *note = editor.property(noteProperty).value<CellNote *>();
    if (note == nullptr && !problem.isEmpty()) {
        note = new CellNote(editor);
        editor.setProperty(noteProperty, QVariant::fromValue(note));
    }
    if (note != nullptr)
        note->say(problem, Tone::Attention);
}

bool TimelineDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    bool leaves = event->type() == QEvent::FocusOut;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
    }
    if (editor != nullptr && leaves) {
        if (const auto problem = problemOf(*editor); !problem.isEmpty()) {
            showProblem(*editor, problem);
            return event->type() == QEvent::KeyPress; // the editor stays open; losing the focus goes its way
        }
    }
    return CellDelegate::eventFilter(watched, event);
}

} // namespace debrief
