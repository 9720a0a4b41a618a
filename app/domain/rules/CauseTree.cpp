// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/CauseTree.h"

#include <QCoreApplication>
#include <QSet>

namespace debrief {

CauseTree::CauseTree(const QList<Cause> &causes)
    : m_causes(causes)
{
    const auto count = size_t(causes.size());
    m_places.reserve(causes.size());
    for (int i = 0; i < int(causes.size()); ++i)
        m_places.insert(causes[i].id, i);
    std::vector<int> parents(count, none);
    for (size_t i = 0; i < count; ++i)
        parents[i] = place(causes[qsizetype(i)].parent);
    linkChildren(parents);
    walk();
}

/// Causes that name each other as parents hang under no root: the first of each circle is cut loose.
void CauseTree::linkChildren(const std::vector<int> &parents)
{
    const auto count = parents.size();
    m_parents = parents;
    std::vector<int> seenFrom(count, none);
    for (size_t start = 0; start < count; ++start) {
        auto current = start;
        while (seenFrom[current] == none) {
            seenFrom[current] = int(start);
            if (m_parents[current] == none)
                break;
            current = size_t(m_parents[current]);
        }
        if (seenFrom[current] == int(start) && m_parents[current] != none)
            m_parents[current] = none;
    }
    m_children.resize(count + 1);
    for (size_t i = 0; i < count; ++i)
        m_children[m_parents[i] == none ? count : size_t(m_parents[i])].push_back(int(i));
}

/// Without recursion: a chain may be ten thousand long.
void CauseTree::walk()
{
    const auto count = m_parents.size();
    m_rank.resize(count);
    m_depths.resize(count);
    m_sizes.assign(count, 1);
    m_treeOrder.reserve(count);
    std::vector<int> pending(m_children.back().rbegin(), m_children.back().rend());
    while (!pending.empty()) {
        const int current = pending.back();
        pending.pop_back();
        const auto at = size_t(current);
        m_rank[at] = int(m_treeOrder.size());
        m_depths[at] = m_parents[at] == none ? 1 : m_depths[size_t(m_parents[at])] + 1;
        m_treeOrder.push_back(current);
        pending.insert(pending.end(), m_children[at].rbegin(), m_children[at].rend());
    }
    for (auto current = m_treeOrder.rbegin(); current != m_treeOrder.rend(); ++current) {
        if (m_parents[size_t(*current)] != none)
            m_sizes[size_t(m_parents[size_t(*current)])] += m_sizes[size_t(*current)];
    }
}

const Cause *CauseTree::cause(const CauseId &id) const
{
    const int at = place(id);
    return at == none ? nullptr : &m_causes[at];
}

QList<CauseId> CauseTree::children(const CauseId &parent) const
{
    QList<CauseId> result;
    const int at = place(parent);
    if (m_children.empty() || (at == none && !parent.isNull()))
        return result;
    for (const int child : at == none ? m_children.back() : m_children[size_t(at)])
        result.append(idAt(child));
    return result;
}

qsizetype CauseTree::childCount(const CauseId &parent) const
{
    const int at = place(parent);
    if (m_children.empty() || (at == none && !parent.isNull()))
        return 0;
    return qsizetype((at == none ? m_children.back() : m_children[size_t(at)]).size());
}

CauseId CauseTree::parent(const CauseId &id) const
{
    const int at = place(id);
    return at == none || m_parents[size_t(at)] == none ? CauseId() : idAt(m_parents[size_t(at)]);
}

int CauseTree::depth(const CauseId &id) const
{
    const int at = place(id);
    return at == none ? 0 : m_depths[size_t(at)];
}

QList<CauseId> CauseTree::path(const CauseId &id) const
{
    QList<CauseId> result;
    for (int at = place(id); at != none; at = m_parents[size_t(at)])
        result.append(idAt(at));
    std::reverse(result.begin(), result.end());
    return result;
}

QList<CauseId> CauseTree::subtree(const CauseId &id) const
{
    QList<CauseId> result;
    const int at = place(id);
    if (at == none)
        return result;
    const int first = m_rank[size_t(at)];
    for (int rank = first; rank < first + m_sizes[size_t(at)]; ++rank)
        result.append(idAt(m_treeOrder[size_t(rank)]));
    return result;
}

bool CauseTree::wouldMakeCycle(const CauseId &id, const CauseId &newParent) const
{
    const int moved = place(id);
    const int target = place(newParent);
    if (moved == none || target == none)
        return false;
    const int offset = m_rank[size_t(target)] - m_rank[size_t(moved)];
    return offset >= 0 && offset < m_sizes[size_t(moved)];
}

QList<CauseId> CauseTree::topmost(const QList<CauseId> &ids) const
{
    const QSet<CauseId> chosen(ids.begin(), ids.end());
    QList<CauseId> result;
    for (size_t rank = 0; rank < m_treeOrder.size();) {
        const int at = m_treeOrder[rank];
        const bool isChosen = chosen.contains(idAt(at));
        if (isChosen)
            result.append(idAt(at));
        rank += isChosen ? size_t(m_sizes[size_t(at)]) : 1;
    }
    return result;
}

QList<CauseId> CauseTree::inTreeOrder() const
{
    QList<CauseId> result;
    result.reserve(size());
    for (const int at : m_treeOrder)
        result.append(idAt(at));
    return result;
}

QList<CauseId> CauseTree::leaves() const
{
    QList<CauseId> result;
    for (const int at : m_treeOrder) {
        if (m_children[size_t(at)].empty())
            result.append(idAt(at));
    }
    return result;
}

QList<CauseId> CauseTree::systemicCauses() const
{
    QList<CauseId> result;
    for (const int at : m_treeOrder) {
        if (m_causes[at].systemic)
            result.append(idAt(at));
    }
    return result;
}

int CauseTree::systemicNumber(const CauseId &id) const
{
    return int(systemicCauses().indexOf(id)) + 1;
}

namespace {

QString withoutFullStop(QString text)
{
    text = text.simplified();
    while (text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u';'))
        text.chop(1);
    return text;
}

/// Only words that are never names lose their capital; a wrong "jenkins" would look worse than a stray capital.
QString insideASentence(const QString &text)
{
    static const QStringList plainWords = {
        QStringLiteral("A"),    QStringLiteral("All"), QStringLiteral("An"),      QStringLiteral("Each"),
        QStringLiteral("It"),   QStringLiteral("New"), QStringLiteral("No"),      QStringLiteral("Nobody"),
        QStringLiteral("None"), QStringLiteral("Not"), QStringLiteral("Nothing"), QStringLiteral("Only"),
        QStringLiteral("Our"),  QStringLiteral("The"), QStringLiteral("There"),   QStringLiteral("They"),
        QStringLiteral("This"), QStringLiteral("We"),  QStringLiteral("When"),    QStringLiteral("These"),
    };
    const auto space = text.indexOf(u' ');
    if (space < 0 || !plainWords.contains(text.first(space)))
        return text;
    return text.front().toLower() + text.sliced(1);
}

} // namespace

QStringList readUpward(const CauseTree &tree, const CauseId &cause, const QString &problem)
{
    const auto path = tree.path(cause);
    QStringList pieces;
    for (auto id = path.rbegin(); id != path.rend(); ++id)
        pieces.append(withoutFullStop(tree.cause(*id)->text));
    if (!pieces.isEmpty() && !problem.trimmed().isEmpty())
        pieces.append(withoutFullStop(problem));
    for (qsizetype i = 1; i < pieces.size(); ++i)
        pieces[i] = insideASentence(pieces[i]);
    return pieces;
}

QString joinUpward(const QStringList &pieces)
{
    if (pieces.isEmpty())
        return {};
    return pieces.join(QCoreApplication::translate("CauseTree", ", therefore ")) + u'.';
}

} // namespace debrief
