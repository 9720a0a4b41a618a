// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/CauseCommands.h"

#include "domain/edits/CauseClipboard.h"
#include "domain/edits/CauseEdits.h"
#include "models/CauseMime.h"
#include "store/Library.h"
#include "widgets/theme/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QWidget>

namespace debrief {

CauseCommands::CauseCommands(CauseTreeModel &model, QItemSelectionModel &selection, QWidget &area)
    : QObject(&area)
    , m_model(model)
    , m_selection(selection)
{
    addWhy = add(area, "add", tr("Add why"), Qt::Key_Insert);
    addSibling = add(area, "duplicate", tr("Add sibling"));
    editText = add(area, "edit", tr("Edit text"), Qt::Key_F2);
    markSystemic = add(area, "check", tr("Mark systemic cause"), QKeySequence(Qt::CTRL | Qt::Key_M));
    const auto back = area.isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const auto on = area.isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    moveEarlier = add(area, "up", tr("Move before its neighbour"), QKeySequence(Qt::ALT | Qt::Key_Up),
                      QKeySequence(Qt::ALT | back));
    moveLater = add(area, "down", tr("Move behind its neighbour"), QKeySequence(Qt::ALT | Qt::Key_Down),
                    QKeySequence(Qt::ALT | on));
    cut = add(area, "cut", tr("Cut"), QKeySequence::Cut);
    copy = add(area, "copy", tr("Copy"), QKeySequence::Copy);
    paste = add(area, "paste", tr("Paste below"), QKeySequence::Paste);
    remove = add(area, "delete", tr("Delete with everything below"), QKeySequence::Delete);
    connectActions();
    connect(&selection, &QItemSelectionModel::currentChanged, this, &CauseCommands::update);
    connect(&model, &CauseTreeModel::treeChanged, this, &CauseCommands::update);
    connect(&model, &QAbstractItemModel::modelReset, this, &CauseCommands::update);
    update();
}

QAction *CauseCommands::add(QWidget &area, const char *name, const QString &text, const QKeySequence &key,
                            const QKeySequence &other)
{
    auto *action = new QAction(Theme::icon(QString::fromLatin1(name)), text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(other.isEmpty() ? QList<QKeySequence>{key} : QList<QKeySequence>{key, other});
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    area.addAction(action);
    return action;
}

void CauseCommands::connectActions()
{
    connect(addWhy, &QAction::triggered, this, &CauseCommands::addBelow);
    connect(addSibling, &QAction::triggered, this, &CauseCommands::addBeside);
    connect(editText, &QAction::triggered, this, [this] { Q_EMIT editRequested(current()); });
    connect(markSystemic, &QAction::triggered, this, &CauseCommands::toggleSystemic);
    connect(moveEarlier, &QAction::triggered, this, [this] { reorder(-1); });
    connect(moveLater, &QAction::triggered, this, [this] { reorder(1); });
    connect(cut, &QAction::triggered, this, [this] { toClipboard(true); });
    connect(copy, &QAction::triggered, this, [this] { toClipboard(false); });
    connect(paste, &QAction::triggered, this, &CauseCommands::pasteBelow);
    connect(remove, &QAction::triggered, this, &CauseCommands::removeSelected);
}

QList<QAction *> CauseCommands::menu() const
{
    return {addWhy, addSibling, editText,    markSystemic, nullptr, cut,   copy,
            paste,  nullptr,    moveEarlier, moveLater,    nullptr, remove};
}

CauseId CauseCommands::current() const
{
    return m_model.idOf(m_selection.currentIndex());
}

QList<CauseId> CauseCommands::selected() const
{
    QList<CauseId> ids;
    for (const auto &index : m_selection.selectedRows())
        ids.append(m_model.idOf(index));
    if (ids.isEmpty())
        ids.append(current());
    ids.removeIf([this](const CauseId &id) { return id.isNull() || m_model.isDraft(id); });
    return ids;
}

void CauseCommands::select(const CauseId &id)
{
    m_selection.setCurrentIndex(m_model.indexOf(id), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// What could not be written the document keeps, and the window says so.
bool CauseCommands::perform(const ChangeSet &edit, const QString &text)
{
    return m_model.document().perform(edit, text).ok();
}

void CauseCommands::draft(const CauseId &parent, qsizetype position)
{
    const auto index = m_model.beginDraft(parent, position);
    if (!index.isValid())
        return;
    const auto id = m_model.idOf(index);
    select(id);
    Q_EMIT editRequested(id);
}

void CauseCommands::addBelow()
{
    if (!m_model.isDraft(current()))
        draft(current(), -1);
}

/// Beside the incident stands nothing: there it is the first why.
void CauseCommands::addBeside()
{
    const auto id = current();
    if (m_model.isDraft(id))
        return;
    const auto parent = m_model.tree().parent(id);
    draft(parent, id.isNull() ? -1 : m_model.tree().children(parent).indexOf(id) + 1);
}

void CauseCommands::toggleSystemic()
{
    const auto *cause = m_model.tree().cause(current());
    if (cause == nullptr)
        return;
    const bool systemic = !cause->systemic;
    perform(debrief::markSystemic(value(), selected(), systemic),
            systemic ? tr("Mark systemic cause") : tr("Take the systemic mark away"));
}

void CauseCommands::reorder(int places)
{
    perform(reorderCause(value(), current(), places), tr("Move cause"));
}

void CauseCommands::toClipboard(bool andRemove)
{
    const auto ids = selected();
    if (ids.isEmpty()) {
        Q_EMIT noticed(tr("Select a cause to copy it with everything below."));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(causemime::create(value(), ids, andRemove));
    if (!andRemove)
        return;
    const auto next = afterRemoval(ids);
    if (perform(removeCauses(value(), ids), tr("Cut causes")))
        select(next);
}

void CauseCommands::pasteBelow()
{
    const auto *data = QGuiApplication::clipboard()->mimeData();
    const auto bytes = data == nullptr ? QByteArray() : data->data(QString::fromLatin1(causesMimeType));
    const auto edit = pasteCauses(value(), bytes, current());
    if (!edit) {
        Q_EMIT noticed(edit.error().message);
        return;
    }
    if (!perform(edit.value(), tr("Paste causes")))
        return;
    if (const auto added = addedIds<Cause>(edit.value()); !added.isEmpty())
        select(m_model.tree().topmost(added).value(0));
}

void CauseCommands::removeSelected()
{
    const auto ids = selected();
    const auto next = afterRemoval(ids);
    if (!ids.isEmpty() && perform(removeCauses(value(), ids), tr("Delete cause")))
        select(next);
}

/// The next sibling that stays, else the one before, else the parent.
CauseId CauseCommands::afterRemoval(const QList<CauseId> &gone) const
{
    const auto tops = m_model.tree().topmost(gone);
    if (tops.isEmpty())
        return current();
    const auto parent = m_model.tree().parent(tops.first());
    const auto siblings = m_model.tree().children(parent);
    const auto at = siblings.indexOf(tops.first());
    for (auto next = at + 1; next < siblings.size(); ++next) {
        if (!tops.contains(siblings[next]))
            return siblings[next];
    }
    return at > 0 ? siblings[at - 1] : parent;
}

void CauseCommands::moveTo(const CauseId &target)
{
    const auto edit = moveCauses(value(), selected(), target);
    if (edit.isEmpty())
        Q_EMIT noticed(tr("A cause cannot explain itself."));
    else
        perform(edit, tr("Move cause"));
}

void CauseCommands::update()
{
    const bool readOnly = m_model.document().isReadOnly();
    const auto *cause = m_model.tree().cause(current());
    const bool onCause = cause != nullptr && !m_model.isDraft(cause->id);
    const auto why = readOnly ? m_model.document().library().readOnlyReason() : QString();
    for (auto *action : {addWhy, addSibling, editText, paste}) {
        action->setEnabled(!readOnly);
        action->setToolTip(readOnly ? why : action->text());
    }
    for (auto *action : {markSystemic, moveEarlier, moveLater, cut, remove}) {
        action->setEnabled(!readOnly && onCause);
        action->setToolTip(readOnly ? why : onCause ? action->text() : tr("Select a cause first"));
    }
    copy->setEnabled(onCause);
    markSystemic->setText(onCause && cause->systemic ? tr("Not a systemic cause") : tr("Mark systemic cause"));
}

} // namespace debrief
