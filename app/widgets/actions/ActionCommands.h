// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "domain/Result.h"

#include <QObject>

#include <functional>

class QWidget;

namespace debrief {

struct ChangeSet;
class PostmortemDocument;
struct UiContext;

/// What can be done with chosen action items, each as one step that can be undone. Asks for the reason where a state
/// needs one.
class ActionCommands final : public QObject
{
    Q_OBJECT

public:
    /// Document and context must outlive this; dialogs stand above `window`, which owns it.
    ActionCommands(PostmortemDocument &document, const UiContext &context, QWidget &window);

    Result<Done> add(const ActionItem &draft);
    void setOwner(const QList<ActionId> &ids, const QString &owner);
    void setPriority(const QList<ActionId> &ids, Priority priority);
    void setDeadline(const QList<ActionId> &ids, std::optional<QDate> deadline);
    /// Opens the reason dialog for "Blocked" and "Will not do"; nothing changes until a reason was given.
    void setState(const QList<ActionId> &ids, ActionState state);
    void remove(const QList<ActionId> &ids);
    void duplicate(const QList<ActionId> &ids);
    [[nodiscard]] bool canMove(const QList<ActionId> &ids, int by) const;
    /// By one place: -1 up, 1 down.
    void move(const QList<ActionId> &ids, int by);
    /// One line an item, as it can be typed into the quick line again.
    [[nodiscard]] QString asText(const QList<ActionId> &ids) const;

Q_SIGNALS:
    /// New items, to be selected.
    void added(const QList<debrief::ActionId> &ids);

private:
    void change(const QList<ActionId> &ids, const std::function<void(ActionItem &)> &edit, const QString &name);
    void perform(const ChangeSet &edit, const QString &name);
    void applyState(const QList<ActionId> &ids, ActionState state, const QString &reason);

    PostmortemDocument &m_document;
    const UiContext &m_context;
    QWidget &m_window;
};

/// "Monitor pool exhaustion @Backend P0 2026-03-25 => Alert fires if pool > 90%".
[[nodiscard]] QString actionAsLine(const ActionItem &item);

} // namespace debrief
