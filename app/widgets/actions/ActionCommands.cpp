// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/ActionCommands.h"

#include "domain/Clock.h"
#include "domain/edits/ActionEdits.h"
#include "editing/PostmortemDocument.h"
#include "widgets/common/ReasonDialog.h"
#include "widgets/common/UiContext.h"

namespace debrief {

ActionCommands::ActionCommands(PostmortemDocument &document, const UiContext &context, QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_context(context)
    , m_window(window)
{
}

Result<Done> ActionCommands::add(const ActionItem &draft)
{
    const auto edit = addAction(m_document.value(), draft);
    auto done = m_document.perform(edit, tr("Add action item"));
    if (done)
        Q_EMIT added(addedIds<ActionItem>(edit));
    return done;
}

void ActionCommands::setOwner(const QList<ActionId> &ids, const QString &owner)
{
    change(
        ids, [&](ActionItem &item) { item.owner = owner.trimmed(); }, tr("Change owner"));
}

void ActionCommands::setPriority(const QList<ActionId> &ids, Priority priority)
{
    change(
        ids, [&](ActionItem &item) { item.priority = priority; }, tr("Change priority"));
}

void ActionCommands::setDeadline(const QList<ActionId> &ids, std::optional<QDate> deadline)
{
    change(
        ids, [&](ActionItem &item) { item.deadline = deadline; }, tr("Change deadline"));
}

void ActionCommands::setState(const QList<ActionId> &ids, ActionState state)
{
    const auto items = chosen(m_document.value().actions, ids);
    if (items.isEmpty())
        return;
    if (!needsReason(state)) {
        applyState(ids, state, {});
        return;
    }
    const bool blocked = state == ActionState::Blocked;
    const auto explanation = items.size() == 1
                                 ? items.first().title
                                 : tr("The reason is kept with %n action item(s).", nullptr, int(items.size()));
    auto *dialog = new ReasonDialog(
        blocked ? tr("What blocks it?") : tr("Why will it not be done?"), explanation,
        blocked ? tr("Mark as blocked") : tr("Decide against it"),
        [this, ids, state](const QString &reason) { applyState(ids, state, reason); }, &m_window);
    dialog->setObjectName(QStringLiteral("actionReasonDialog"));
    if (items.size() == 1)
        dialog->setReason(items.first().reasonNotDone);
    dialog->open();
}

void ActionCommands::remove(const QList<ActionId> &ids)
{
    perform(removeActions(m_document.value(), ids), tr("Delete %n action item(s)", nullptr, int(ids.size())));
}

void ActionCommands::duplicate(const QList<ActionId> &ids)
{
    const auto edit = duplicateActions(m_document.value(), ids);
    if (m_document.perform(edit, tr("Duplicate %n action item(s)", nullptr, int(ids.size()))))
        Q_EMIT added(addedIds<ActionItem>(edit));
}

bool ActionCommands::canMove(const QList<ActionId> &ids, int by) const
{
    const auto &items = m_document.value().actions;
    return !ids.isEmpty() && !items.isEmpty() && !ids.contains(by < 0 ? items.first().id : items.last().id);
}

void ActionCommands::move(const QList<ActionId> &ids, int by)
{
    if (!canMove(ids, by))
        return;
    const auto &items = m_document.value().actions;
    qsizetype position = 0;
    for (qsizetype place = 0; place < items.size(); ++place) {
        if (!ids.contains(items[place].id))
            continue;
        position = by < 0 ? place - 1 : place + 2;
        if (by < 0)
            break;
    }
    perform(moveActions(m_document.value(), ids, position),
            by < 0 ? tr("Move action items up") : tr("Move action items down"));
}

QString ActionCommands::asText(const QList<ActionId> &ids) const
{
    QStringList lines;
    for (const auto &item : chosen(m_document.value().actions, ids))
        lines.append(actionAsLine(item));
    return lines.join(QLatin1Char('\n'));
}

void ActionCommands::change(const QList<ActionId> &ids, const std::function<void(ActionItem &)> &edit,
                            const QString &name)
{
    perform(changeActions(m_document.value(), ids, edit), name);
}

void ActionCommands::perform(const ChangeSet &edit, const QString &name)
{
    // A failure is announced by the document, which keeps the edit until it can be written.
    static_cast<void>(m_document.perform(edit, name));
}

void ActionCommands::applyState(const QList<ActionId> &ids, ActionState state, const QString &reason)
{
    perform(setActionState(m_document.value(), ids, state, m_context.clock.now(), reason), tr("Change state"));
}

QString actionAsLine(const ActionItem &item)
{
    QString line = item.title.simplified();
    if (!item.owner.isEmpty()) {
        const bool plain = !item.owner.contains(QLatin1Char(' '));
        line += plain ? QStringLiteral(" @%1").arg(item.owner) : QStringLiteral(" @\"%1\"").arg(item.owner);
    }
    line += QLatin1Char(' ') + enumLabel(item.priority);
    if (item.deadline)
        line += QLatin1Char(' ') + item.deadline->toString(Qt::ISODate);
    if (!item.successCriteria.isEmpty())
        line += QStringLiteral(" => %1").arg(item.successCriteria.simplified());
    return line;
}

} // namespace debrief
