// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/ChainReading.h"

#include "domain/edits/CauseEdits.h"
#include "domain/rules/CauseTree.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString doubt(const QString &lower, const QString &upper)
{
    return QCoreApplication::translate("ChainReading", "Does “%2” really follow from “%1”?").arg(lower, upper);
}

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QList<ReadingLink> linksUpward(const Postmortem &postmortem, const CauseId &from)
{
    const CauseTree tree(postmortem.causes);
    const auto &incident = postmortem.incident;
    const auto problem = incident.problem.isEmpty() ? incident.title : incident.problem;
    const auto path = tree.path(from);
    QList<ReadingLink> links;
    for (auto id = path.crbegin(); id != path.crend(); ++id) {
        const auto *cause = tree.cause(*id);
        const auto *above = tree.cause(tree.parent(*id));
        links.append({*id, cause->text, above == nullptr ? problem : above->text, cause->linkCheck});
    }
    return links;
}

ChangeSet answerLink(const Postmortem &postmortem, const CauseId &cause, LinkCheck answer)
{
    const auto links = linksUpward(postmortem, cause);
    if (links.isEmpty())
        return {};
    const auto question = doubt(links.first().lower, links.first().upper);
    return changeCauses(postmortem, {cause}, [&](Cause &changed) {
        changed.linkCheck = answer;
        auto questions = changed.openQuestion.split(u'\n');
        questions.removeAll(question);
        if (answer == LinkCheck::Doubted)
            questions.append(question);
        changed.openQuestion = joined(questions);
    });
}

std::optional<ReadingLink> linkAt(const Postmortem &postmortem, const ChainPlace &place)
{
    const auto links = linksUpward(postmortem, place.from);
    return place.link >= 0 && place.link < links.size() ? std::optional(links[place.link]) : std::nullopt;
}

} // namespace debrief
