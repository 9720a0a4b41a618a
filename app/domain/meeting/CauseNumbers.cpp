// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/CauseNumbers.h"

#include "domain/rules/CauseTree.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace debrief {

namespace {

qsizetype placeOfArrow(const QString &line)
{
    static const QRegularExpression arrow(QStringLiteral("(?:^|\\s)(?:=>|\u21d2)(?:\\s|$)"));
    const auto match = arrow.match(line);
    return match.hasMatch() ? match.capturedStart() : line.size();
}

} // namespace

NumberedLine takeCauseNumbers(const QString &line, const Postmortem &postmortem)
{
    static const QRegularExpression number(QStringLiteral("(?:^|(?<=\\s))#(\\d{1,3})(?:\\s+|$)"));
    const auto known = CauseTree(postmortem.causes).systemicCauses();
    const auto arrow = placeOfArrow(line);
    NumberedLine result;
    qsizetype from = 0;
    for (auto matches = number.globalMatch(line.first(arrow)); matches.hasNext();) {
        const auto match = matches.next();
        const auto place = match.capturedView(1).toInt() - 1;
        if (place < 0 || place >= known.size())
            continue;
        result.line += QStringView(line).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (!result.causes.contains(known[place]))
            result.causes.append(known[place]);
    }
    result.line += QStringView(line).sliced(from);
    result.line = result.line.trimmed();
    return result;
}

QStringList causeNotes(const QList<CauseId> &causes, const Postmortem &postmortem)
{
    QStringList texts;
    for (const auto &id : causes) {
        if (const auto *cause = findById(postmortem.causes, id))
            texts.append(cause->text);
    }
    if (texts.isEmpty())
        return {};
    return {QCoreApplication::translate("CaptureEdit", "Answers: %1.").arg(texts.join(QStringLiteral("; ")))};
}

} // namespace debrief
