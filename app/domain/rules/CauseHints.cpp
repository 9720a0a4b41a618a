// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/CauseHints.h"

#include <QCoreApplication>

#include <bit>

namespace debrief {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CauseHints", source);
}

struct HintWords
{
    const char *title;
    const char *explanation;
};

HintWords wordsFor(CauseHintKind kind)
{
    switch (kind) {
    case CauseHintKind::OneBranchOnly:
        return {QT_TRANSLATE_NOOP("CauseHints", "One branch only"),
                QT_TRANSLATE_NOOP("CauseHints", "Incidents rarely have one cause. Ask what else had to be true.")};
    case CauseHintKind::NoText:
        return {QT_TRANSLATE_NOOP("CauseHints", "Nothing is written yet"),
                QT_TRANSLATE_NOOP("CauseHints", "Write the answer to why, or remove it.")};
    case CauseHintKind::RepeatsParent:
        return {QT_TRANSLATE_NOOP("CauseHints", "Says the same as above"),
                QT_TRANSLATE_NOOP("CauseHints", "Write what made it so, not that it was so.")};
    case CauseHintKind::GuessWithoutEvidence:
        return {QT_TRANSLATE_NOOP("CauseHints", "A guess so far"),
                QT_TRANSLATE_NOOP("CauseHints", "Write what would show it, or who could find out.")};
    case CauseHintKind::NoEvidence:
        return {QT_TRANSLATE_NOOP("CauseHints", "No evidence yet"),
                QT_TRANSLATE_NOOP("CauseHints", "Write how you know, or link a timeline event.")};
    case CauseHintKind::NotYetSystemic:
        return {QT_TRANSLATE_NOOP("CauseHints", "Not yet systemic"),
                QT_TRANSLATE_NOOP("CauseHints",
                                  "Ask why once more, or mark it as a systemic cause if the chain may end here.")};
    case CauseHintKind::SingleWhy:
        return {QT_TRANSLATE_NOOP("CauseHints", "Ends after a single why"),
                QT_TRANSLATE_NOOP("CauseHints", "Ask why at least once more before the chain ends.")};
    case CauseHintKind::StopChecksMissing:
        return {QT_TRANSLATE_NOOP("CauseHints", "May the chain end here?"),
                QT_TRANSLATE_NOOP("CauseHints", "%1 of %2 checks are still open.")};
    case CauseHintKind::SystemicWithoutAction:
        return {QT_TRANSLATE_NOOP("CauseHints", "No action answers it"),
                QT_TRANSLATE_NOOP("CauseHints", "Add an action item, or record why nothing will be done.")};
    }
    return {"", ""};
}

QString comparable(const QString &words)
{
    auto plain = words.simplified().toCaseFolded();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

bool hasEvidence(const Cause &cause)
{
    return !cause.evidence.trimmed().isEmpty() || !cause.evidenceEvents.isEmpty();
}

int checksMet(StopChecks checks)
{
    return std::popcount(static_cast<unsigned>(checks.toInt()));
}

class HintCollector
{
public:
    HintCollector(const CauseTree &tree, const QList<ActionItem> &actions, const QString &problem)
        : m_tree(tree)
        , m_actionCounts(actionCounts(actions))
        , m_problem(problem)
    {
    }

    QList<CauseHint> collectOf(const CauseId &id)
    {
        lookAtTree();
        if (const auto *cause = m_tree.cause(id))
            look(*cause);
        return std::move(m_hints);
    }

    QList<CauseHint> collect()
    {
        lookAtTree();
        for (const auto &id : m_tree.inTreeOrder())
            look(*m_tree.cause(id));
        return std::move(m_hints);
    }

private:
    void lookAtTree()
    {
        if (m_tree.size() > 1 && m_tree.leaves().size() == 1)
            add(CauseHintKind::OneBranchOnly, {});
    }

    void look(const Cause &cause)
    {
        if (cause.text.trimmed().isEmpty()) {
            add(CauseHintKind::NoText, cause.id);
            return;
        }
        if (comparable(cause.text) == comparable(textAbove(cause.id)))
            add(CauseHintKind::RepeatsParent, cause.id);
        if (!hasEvidence(cause)) {
            const bool guess = cause.confidence == Confidence::Guess;
            add(guess ? CauseHintKind::GuessWithoutEvidence : CauseHintKind::NoEvidence, cause.id);
        }
        if (cause.systemic)
            lookAtSystemic(cause);
        else if (m_tree.childCount(cause.id) == 0)
            add(CauseHintKind::NotYetSystemic, cause.id);
    }

    void lookAtSystemic(const Cause &cause)
    {
        if (m_tree.depth(cause.id) == 1 && m_tree.childCount(cause.id) == 0)
            add(CauseHintKind::SingleWhy, cause.id);
        const int all = int(enumEntries<StopCheck>().size());
        const int open = all - checksMet(cause.stopChecks);
        if (open > 0) {
            add(CauseHintKind::StopChecksMissing, cause.id);
            m_hints.last().explanation = m_hints.last().explanation.arg(open).arg(all);
        }
        if (m_actionCounts.value(cause.id) == 0)
            add(CauseHintKind::SystemicWithoutAction, cause.id);
    }

    [[nodiscard]] QString textAbove(const CauseId &id) const
    {
        const auto *parent = m_tree.cause(m_tree.parent(id));
        return parent == nullptr ? m_problem : parent->text;
    }

    void add(CauseHintKind kind, const CauseId &cause)
    {
        const auto words = wordsFor(kind);
        m_hints.append({kind, cause, text(words.title), text(words.explanation)});
    }

    const CauseTree &m_tree;
    QHash<CauseId, int> m_actionCounts;
    QString m_problem;
    QList<CauseHint> m_hints;
};

} // namespace

QList<CauseHint> causeHints(const CauseTree &tree, const QList<ActionItem> &actions, const QString &problem)
{
    return HintCollector(tree, actions, problem).collect();
}

QList<CauseHint> causeHintsOf(const CauseTree &tree, const QList<ActionItem> &actions, const QString &problem,
                              const CauseId &cause)
{
    return HintCollector(tree, actions, problem).collectOf(cause);
}

QHash<CauseId, int> actionCounts(const QList<ActionItem> &actions)
{
    QHash<CauseId, int> counts;
    for (const auto &item : actions) {
        for (const auto &cause : item.causes)
            ++counts[cause];
    }
    return counts;
}

} // namespace debrief
