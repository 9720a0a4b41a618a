// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/ClosureEdits.h"

#include "domain/edits/StageEdits.h"

#include <QCoreApplication>

namespace debrief {

namespace {

Error refused(const char *text)
{
    return Error{Error::Kind::BadInput, QCoreApplication::translate("ClosureEdits", text)};
}

Error noSuchCheck()
{
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("ClosureEdits", "This closure check is gone. Plan a new one.")};
}

} // namespace

ChangeSet planClosureCheck(QDate dueOn)
{
    ChangeSet edit;
    ClosureCheck check;
    check.id = ClosureCheckId::create();
    check.dueOn = dueOn;
    edit.add(check);
    return edit;
}

ChangeSet answerClosureCheck(const Postmortem &postmortem, const ClosureCheck &after)
{
    ChangeSet edit;
    const auto *before = findById(postmortem.closureChecks, after.id);
    if (before == nullptr)
        return edit;
    auto check = after;
    check.heldAt = before->heldAt;
    check.outcome = before->outcome;
    check.reason = before->reason;
    check.reasonText = before->reasonText;
    check.statement = before->statement;
    edit.replace(*before, check);
    return edit;
}

ChangeSet removeClosureCheck(const Postmortem &postmortem, const ClosureCheckId &id)
{
    ChangeSet edit;
    if (const auto *check = findById(postmortem.closureChecks, id))
        edit.remove(*check);
    return edit;
}

Result<ChangeSet> extendClosure(const Postmortem &postmortem, const ClosureCheckId &id, ExtensionReason reason,
                                const QString &words, QDate nextDue, Instant now)
{
    const auto *before = findById(postmortem.closureChecks, id);
    if (before == nullptr)
        return noSuchCheck();
    if (reason == ExtensionReason::None || (reason == ExtensionReason::Other && words.trimmed().isEmpty()))
        return refused(
            QT_TRANSLATE_NOOP("ClosureEdits", "Say why the check moves: blocked, deprioritised or in your own words."));
    if (!nextDue.isValid() || nextDue <= before->dueOn)
        return refused(QT_TRANSLATE_NOOP("ClosureEdits", "Choose a later day for the next check."));
    ChangeSet edit;
    auto after = *before;
    after.heldAt = now;
    after.outcome = ClosureOutcome::Extended;
    after.reason = reason;
    after.reasonText = words.trimmed();
    edit.replace(*before, after);
    append(edit, planClosureCheck(nextDue));
    return edit;
}

Result<ChangeSet> closeIncident(const Postmortem &postmortem, const ClosureCheckId &id, const QString &statement,
                                Instant now)
{
    const auto *before = findById(postmortem.closureChecks, id);
    if (before == nullptr)
        return noSuchCheck();
    if (statement.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("ClosureEdits",
                                         "Write the closing statement. It says that the incident is closed and why."));
    ChangeSet edit;
    auto after = *before;
    after.heldAt = now;
    after.outcome = ClosureOutcome::Closed;
    after.statement = statement.trimmed();
    edit.replace(*before, after);
    const auto step = changeStage(postmortem, Stage::Closed, now);
    if (!step)
        return step.error();
    append(edit, step.value());
    return edit;
}

} // namespace debrief
