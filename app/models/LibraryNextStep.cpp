// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LibraryNextStep.h"

#include <QCoreApplication>
#include <QLocale>

namespace debrief {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LibraryNextStep", text);
}

QString closureStep(const PostmortemSummary &summary, QDate today)
{
    if (!summary.nextClosureCheck)
        return tr("Plan the closure check");
    if (*summary.nextClosureCheck <= today)
        return tr("Closure check is due");
    return tr("Closure check on %1").arg(QLocale().toString(*summary.nextClosureCheck, QStringLiteral("d MMM")));
}

} // namespace

QString libraryNextStep(const PostmortemSummary &summary, QDate today)
{
    switch (summary.stage) {
    case Stage::Draft:
        return summary.eventCount == 0 ? tr("Write the timeline") : tr("Prepare the meeting");
    case Stage::Preparing:
        return tr("Prepare the meeting");
    case Stage::ReadyToMeet:
        return tr("Run the meeting");
    case Stage::MeetingHeld:
        return summary.hasSystemicCause ? tr("Publish the report") : tr("Find the systemic causes");
    case Stage::Published:
        return closureStep(summary, today);
    case Stage::Closed:
    case Stage::NotRequired:
        break;
    }
    return tr("None");
}

} // namespace debrief
