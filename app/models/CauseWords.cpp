// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CauseWords.h"

#include "domain/IncidentDetails.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CauseWords)
};

int deepestBelow(const CauseTree &tree, const CauseId &id)
{
    int deepest = tree.depth(id);
    for (const auto &below : tree.subtree(id))
        deepest = qMax(deepest, tree.depth(below));
    return deepest;
}

QString whysBelow(qsizetype count)
{
    if (count == 0)
        return Words::tr("No why below");
    return count == 1 ? Words::tr("1 why below") : Words::tr("%n whys below", nullptr, int(count));
}

} // namespace

QString problemText(const IncidentDetails &incident)
{
    return incident.problem.isEmpty() ? incident.title : incident.problem;
}

QString actionCountText(int count)
{
    if (count == 0)
        return {};
    return count == 1 ? Words::tr("1 action") : Words::tr("%n actions", nullptr, count);
}

QString spokenCause(const CauseTree &tree, const CauseId &id, int actionCount)
{
    const auto *cause = tree.cause(id);
    if (cause == nullptr)
        return {};
    QStringList parts;
    const auto place =
        cause->systemic ? Words::tr("Systemic cause, why %1 of %2: %3") : Words::tr("Cause, why %1 of %2: %3");
    parts.append(place.arg(QString::number(tree.depth(id)), QString::number(deepestBelow(tree, id)),
                           cause->text.isEmpty() ? Words::tr("nothing written yet") : cause->text));
    if (cause->linkCheck == LinkCheck::Doubted)
        parts.append(Words::tr("Doubted when read upward"));
    parts.append(enumLabel(cause->confidence));
    if (cause->factor != FactorKind::Unset)
        parts.append(enumLabel(cause->factor));
    if (cause->evidence.isEmpty() && cause->evidenceEvents.isEmpty())
        parts.append(Words::tr("No evidence yet"));
    if (actionCount > 0)
        parts.append(actionCountText(actionCount));
    parts.append(whysBelow(tree.childCount(id)));
    return parts.join(QStringLiteral(". "));
}

QString spokenIncident(const IncidentDetails &incident, const CauseTree &tree)
{
    const auto text = problemText(incident);
    const auto name = Words::tr("Incident: %1").arg(text.isEmpty() ? Words::tr("nothing written yet") : text);
    return QString(name + QStringLiteral(". ") + whysBelow(tree.childCount({})));
}

} // namespace debrief
