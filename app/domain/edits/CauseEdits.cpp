// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/CauseEdits.h"

#include "domain/rules/CauseTree.h"

namespace debrief {

namespace {

QList<Cause> childrenOf(const CauseTree &tree, const CauseId &parent)
{
    QList<Cause> result;
    for (const auto &id : tree.children(parent))
        result.append(*tree.cause(id));
    return result;
}

qsizetype positionOf(const CauseTree &tree, const CauseId &id)
{
    return tree.children(tree.parent(id)).indexOf(id);
}

void forgetCauses(ChangeSet &edit, const Postmortem &postmortem, const QSet<CauseId> &gone)
{
    for (const auto &item : postmortem.actions) {
        auto after = item;
        after.causes.removeIf([&](const CauseId &id) { return gone.contains(id); });
        edit.replace(item, after);
    }
}

} // namespace

ChangeSet addCause(const Postmortem &postmortem, const Cause &draft, const CauseId &parent, qsizetype position)
{
    ChangeSet edit;
    const CauseTree tree(postmortem.causes);
    if (!parent.isNull() && !tree.contains(parent))
        return edit;
    auto cause = draft;
    giveId(cause);
    cause.parent = parent;
    const auto siblings = childrenOf(tree, parent);
    recordOrder(edit, siblings, withInserted(siblings, {cause}, position));
    return edit;
}

ChangeSet addSiblingCause(const Postmortem &postmortem, const Cause &draft, const CauseId &sibling)
{
    const CauseTree tree(postmortem.causes);
    if (!tree.contains(sibling))
        return {};
    return addCause(postmortem, draft, tree.parent(sibling), positionOf(tree, sibling) + 1);
}

ChangeSet replaceCause(const Postmortem &postmortem, const Cause &after)
{
    return changeCauses(postmortem, {after.id}, [&](Cause &cause) { cause = after; });
}

ChangeSet changeCauses(const Postmortem &postmortem, const QList<CauseId> &ids,
                       const std::function<void(Cause &)> &change)
{
    ChangeSet edit;
    for (const auto &before : chosen(postmortem.causes, ids)) {
        auto after = before;
        change(after);
        after.id = before.id;
        after.parent = before.parent;
        after.order = before.order;
        if (after.text != before.text)
            after.linkCheck = LinkCheck::Unchecked; // the answer was about other words
        edit.replace(before, after);
    }
    return edit;
}

ChangeSet markSystemic(const Postmortem &postmortem, const QList<CauseId> &ids, bool systemic)
{
    return changeCauses(postmortem, ids, [systemic](Cause &cause) { cause.systemic = systemic; });
}

ChangeSet removeCauses(const Postmortem &postmortem, const QList<CauseId> &ids)
{
    ChangeSet edit;
    const CauseTree tree(postmortem.causes);
    QList<CauseId> gone;
    for (const auto &top : tree.topmost(ids))
        gone += tree.subtree(top);
    forgetCauses(edit, postmortem, setOf(gone));
    // Children first, so that at no moment one hangs below a cause that is gone.
    for (auto id = gone.rbegin(); id != gone.rend(); ++id)
        edit.remove(*tree.cause(*id));
    return edit;
}

ChangeSet moveCauses(const Postmortem &postmortem, const QList<CauseId> &ids, const CauseId &newParent,
                     qsizetype position)
{
    ChangeSet edit;
    const CauseTree tree(postmortem.causes);
    if (!newParent.isNull() && !tree.contains(newParent))
        return edit;
    const auto tops = tree.topmost(ids);
    const auto circular = [&](const CauseId &id) { return tree.wouldMakeCycle(id, newParent); };
    if (std::any_of(tops.begin(), tops.end(), circular))
        return edit;

    const auto siblings = childrenOf(tree, newParent);
    QList<Cause> known = siblings;
    QList<Cause> arriving;
    for (const auto &id : tops) {
        if (tree.parent(id) == newParent)
            continue;
        known.append(*tree.cause(id));
        arriving.append(*tree.cause(id));
    }
    auto wanted = withMoved(withInserted(siblings, arriving, position), tops, position);
    for (auto &cause : wanted) {
        if (tree.parent(cause.id) != newParent)
            cause.linkCheck = LinkCheck::Unchecked; // the answer was about another link
        cause.parent = newParent;
    }
    recordOrder(edit, known, wanted);
    return edit;
}

ChangeSet reorderCause(const Postmortem &postmortem, const CauseId &id, int places)
{
    ChangeSet edit;
    const CauseTree tree(postmortem.causes);
    if (!tree.contains(id))
        return edit;
    const auto siblings = childrenOf(tree, tree.parent(id));
    auto wanted = siblings;
    const auto from = positionOf(tree, id);
    wanted.move(from, std::clamp(from + places, qsizetype(0), siblings.size() - 1));
    recordOrder(edit, siblings, wanted);
    return edit;
}

} // namespace debrief
