// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/Closure.h"

#include <QCoreApplication>

namespace debrief {

namespace {

constexpr int extensionDays = 7;
constexpr int extensionsBeforeDecision = 2;

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("Closure", source, nullptr, count);
}

QString urgentSentence(int done, int all)
{
    if (all == 0)
        return text(QT_TRANSLATE_NOOP("Closure", "There are no P0 items."));
    if (done == all)
        return all == 1 ? text(QT_TRANSLATE_NOOP("Closure", "The P0 item is done."))
                        : text(QT_TRANSLATE_N_NOOP("Closure", "All %n P0 items are done."), all);
    return text(QT_TRANSLATE_NOOP("Closure", "%1 of %2 P0 items done.")).arg(done).arg(all);
}

QString nextSentence(int moving, int all)
{
    if (all == 0)
        return text(QT_TRANSLATE_NOOP("Closure", "There are no P1 items."));
    if (moving == all)
        return all == 1 ? text(QT_TRANSLATE_NOOP("Closure", "The P1 item is under way or done."))
                        : text(QT_TRANSLATE_N_NOOP("Closure", "All %n P1 items are under way or done."), all);
    return text(QT_TRANSLATE_NOOP("Closure", "%1 of %2 P1 items under way or done.")).arg(moving).arg(all);
}

QString blockedSentence(qsizetype count)
{
    if (count == 0)
        return {};
    return count == 1
               ? text(QT_TRANSLATE_NOOP("Closure", "1 item is blocked. Ask who can unblock it."))
               : text(QT_TRANSLATE_N_NOOP("Closure", "%n items are blocked. Ask who can unblock them."), int(count));
}

bool isMoving(const ActionItem &item)
{
    return item.state == ActionState::InProgress || !isOpen(item);
}

} // namespace

ClosureFacts closureFacts(const QList<ActionItem> &actions)
{
    ClosureFacts facts;
    for (const auto &item : actions) {
        if (item.priority == Priority::P0) {
            ++facts.urgent;
            if (isOpen(item))
                facts.urgentOpen.append(item.id);
        } else if (item.priority == Priority::P1) {
            ++facts.next;
            if (!isMoving(item))
                facts.nextNotMoving.append(item.id);
        }
        if (item.state == ActionState::Blocked)
            facts.blocked.append(item.id);
    }
    facts.urgentDone = facts.urgentOpen.isEmpty() ? Answer::Yes : Answer::No;
    facts.nextUnderWay = facts.nextNotMoving.isEmpty() ? Answer::Yes : Answer::No;
    facts.urgentText = urgentSentence(facts.urgent - int(facts.urgentOpen.size()), facts.urgent);
    facts.nextText = nextSentence(facts.next - int(facts.nextNotMoving.size()), facts.next);
    facts.blockedText = blockedSentence(facts.blocked.size());
    return facts;
}

const ClosureCheck *pendingClosureCheck(const QList<ClosureCheck> &checks)
{
    const ClosureCheck *pending = nullptr;
    for (const auto &check : checks) {
        if (check.outcome == ClosureOutcome::Pending && (pending == nullptr || check.dueOn < pending->dueOn))
            pending = &check;
    }
    return pending;
}

bool canClose(const ClosureCheck &check)
{
    return whyNotClosed(check).isEmpty();
}

QStringList whyNotClosed(const ClosureCheck &check)
{
    QStringList reasons;
    const auto ask = [&reasons](Answer answer, const char *open, const char *no) {
        if (answer != Answer::Yes)
            reasons.append(text(answer == Answer::Open ? open : no));
    };
    ask(check.urgentDone, QT_TRANSLATE_NOOP("Closure", "Answer whether all P0 items are done."),
        QT_TRANSLATE_NOOP("Closure", "Not all P0 items are done."));
    ask(check.nextUnderWay, QT_TRANSLATE_NOOP("Closure", "Answer whether all P1 items are under way."),
        QT_TRANSLATE_NOOP("Closure", "Not all P1 items are under way."));
    ask(check.confident, QT_TRANSLATE_NOOP("Closure", "Answer whether the team is confident in the prevention."),
        QT_TRANSLATE_NOOP("Closure", "The team is not confident in the prevention."));
    return reasons;
}

QStringList contradictions(const ClosureCheck &check, const ClosureFacts &facts)
{
    QStringList sentences;
    if (check.urgentDone == Answer::Yes && facts.urgentDone == Answer::No)
        sentences.append(
            text(QT_TRANSLATE_NOOP("Closure", "The answer is yes, but the list says: %1")).arg(facts.urgentText));
    if (check.nextUnderWay == Answer::Yes && facts.nextUnderWay == Answer::No)
        sentences.append(
            text(QT_TRANSLATE_NOOP("Closure", "The answer is yes, but the list says: %1")).arg(facts.nextText));
    return sentences;
}

QDate proposedExtension(const ClosureCheck &check, QDate today)
{
    const auto from = check.dueOn.isValid() ? std::max(check.dueOn, today) : today;
    return from.addDays(extensionDays);
}

int extensionCount(const QList<ClosureCheck> &checks)
{
    return int(std::count_if(checks.begin(), checks.end(),
                             [](const ClosureCheck &check) { return check.outcome == ClosureOutcome::Extended; }));
}

QString extensionDecision(const QList<ClosureCheck> &checks)
{
    const int count = extensionCount(checks);
    if (count < extensionsBeforeDecision)
        return {};
    return text(QT_TRANSLATE_N_NOOP(
                    "Closure", "The check has moved %n times. Decide for each open item: do it, shrink it or drop it."),
                count);
}

QString defaultClosingStatement(const Postmortem &postmortem)
{
    const auto facts = closureFacts(postmortem.actions);
    const auto name =
        postmortem.incident.reference.isEmpty() ? postmortem.incident.title : postmortem.incident.reference;
    QStringList sentences;
    sentences.append(name.isEmpty() ? text(QT_TRANSLATE_NOOP("Closure", "This incident is closed."))
                                    : text(QT_TRANSLATE_NOOP("Closure", "%1 is closed.")).arg(name));
    if (facts.urgent > 0)
        sentences.append(facts.urgentText);
    if (facts.next > 0)
        sentences.append(facts.nextText);
    const auto *check = pendingClosureCheck(postmortem.closureChecks);
    if (check != nullptr && check->confident == Answer::Yes)
        sentences.append(
            text(QT_TRANSLATE_NOOP("Closure", "The team is confident that this class of incident is prevented.")));
    return sentences.join(u' ');
}

} // namespace debrief
