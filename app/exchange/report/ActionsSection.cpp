// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportSections.h"
#include "exchange/report/ReportWords.h"

namespace debrief {

namespace {

ReportText describe(const ActionItem &item, const ReportContext &context)
{
    auto text = reportLines(item.title) + reportLines(item.details);
    auto type = wordFor(item.type);
    if (item.strength != Strength::Unset)
        type += QStringLiteral(", ") + wordFor(item.strength).toLower();
    text += reportLines(type, word(ReportWords::type));
    QStringList causes;
    for (const auto &cause : item.causes)
        causes.append(context.numberOf(cause));
    causes.removeAll(QString());
    text += reportLines(causes.join(QStringLiteral(", ")), word(ReportWords::answers));
    text += reportLines(item.ticket, word(ReportWords::ticket));
    return text;
}

ReportText stateOf(const ActionItem &item)
{
    auto text = reportLines(wordFor(item.state));
    if (item.state == ActionState::Blocked)
        text += reportLines(item.reasonNotDone, word(ReportWords::reason));
    return text;
}

QList<ReportText> rowOf(const ActionItem &item, const QString &number, const ReportContext &context)
{
    return {reportLines(number),
            describe(item, context),
            reportLines(item.owner),
            reportLines(wordFor(item.priority)),
            reportLines(item.deadline ? shortDate(*item.deadline) : QString()),
            reportLines(item.successCriteria),
            stateOf(item)};
}

} // namespace

void addActions(ReportDocument &document, const ReportContext &context)
{
    using namespace ReportWords;
    ReportTable planned{
        {word(number), word(action), word(owner), word(priority), word(deadline), word(doneWhen), word(state)}, {}};
    ReportTable declined{{word(number), word(decided), word(reason)}, {}};
    int place = 0;
    for (const auto &item : context.postmortem().actions) {
        const auto shownNumber = QString::number(++place);
        if (item.state == ActionState::WillNotDo) {
            declined.rows.append({reportLines(shownNumber), reportLines(item.title) + reportLines(item.details),
                                  reportLines(item.reasonNotDone)});
        } else {
            planned.rows.append(rowOf(item, shownNumber, context));
        }
    }
    if (place == 0)
        return;
    document.heading(2, word(actions));
    if (!planned.rows.isEmpty())
        document.blocks.push_back(planned);
    if (!declined.rows.isEmpty()) {
        document.heading(3, word(notDone));
        document.blocks.push_back(declined);
    }
}

} // namespace debrief
