// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/ActionHints.h"

#include "domain/rules/DayText.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ActionHints", source);
}

struct HintWords
{
    const char *title;
    const char *explanation;
};

HintWords wordsFor(ActionHintKind kind)
{
    switch (kind) {
    case ActionHintKind::NoTitle:
        return {QT_TRANSLATE_NOOP("ActionHints", "It does not say what will be done."),
                QT_TRANSLATE_NOOP("ActionHints", "Name a change to the system, starting with a verb.")};
    case ActionHintKind::NoOwner:
        return {QT_TRANSLATE_NOOP("ActionHints", "Nobody owns it."),
                QT_TRANSLATE_NOOP("ActionHints", "Name one person or team who will see it through.")};
    case ActionHintKind::NoDeadline:
        return {QT_TRANSLATE_NOOP("ActionHints", "It has no deadline."),
                QT_TRANSLATE_NOOP("ActionHints", "Give it a day, or a span such as 3d or 1w.")};
    case ActionHintKind::NoSuccessCriteria:
        return {QT_TRANSLATE_NOOP("ActionHints", "Nobody can check it."),
                QT_TRANSLATE_NOOP("ActionHints", "Write how you will know that it is done and works.")};
    case ActionHintKind::AnswersNoCause:
        return {QT_TRANSLATE_NOOP("ActionHints", "It answers no cause."),
                QT_TRANSLATE_NOOP("ActionHints", "Choose the cause it takes away, or ask whether it is needed.")};
    case ActionHintKind::WeakStrength:
        return {QT_TRANSLATE_NOOP("ActionHints", "It works only while people remember it."),
                QT_TRANSLATE_NOOP("ActionHints", "Look for a check in software, or a way to remove the step.")};
    case ActionHintKind::NotAccepted:
        return {QT_TRANSLATE_NOOP("ActionHints", "Its owner has not accepted it."),
                QT_TRANSLATE_NOOP("ActionHints", "Ask the owner, and mark it as accepted.")};
    case ActionHintKind::BlockedWithoutReason:
        return {QT_TRANSLATE_NOOP("ActionHints", "It is blocked, and nothing says by what."),
                QT_TRANSLATE_NOOP("ActionHints", "Write what blocks it, so that somebody can help.")};
    case ActionHintKind::NotDoneWithoutReason:
        return {QT_TRANSLATE_NOOP("ActionHints", "The decision not to do it has no reason."),
                QT_TRANSLATE_NOOP("ActionHints", "Write why. Deciding against it is a record too.")};
    }
    return {"", ""};
}

bool blank(const QString &words)
{
    return words.trimmed().isEmpty();
}

QList<ActionHintKind> lacking(const ActionItem &item, bool causesExist)
{
    if (item.state == ActionState::Done)
        return {};
    if (item.state == ActionState::WillNotDo)
        return blank(item.reasonNotDone) ? QList{ActionHintKind::NotDoneWithoutReason} : QList<ActionHintKind>();
    QList<ActionHintKind> kinds;
    const auto addIf = [&kinds](bool condition, ActionHintKind kind) {
        if (condition)
            kinds.append(kind);
    };
    addIf(blank(item.title), ActionHintKind::NoTitle);
    addIf(blank(item.owner), ActionHintKind::NoOwner);
    addIf(!item.deadline, ActionHintKind::NoDeadline);
    addIf(blank(item.successCriteria), ActionHintKind::NoSuccessCriteria);
    addIf(item.state == ActionState::Blocked && blank(item.reasonNotDone), ActionHintKind::BlockedWithoutReason);
    addIf(item.strength == Strength::Weak, ActionHintKind::WeakStrength);
    addIf(causesExist && item.causes.isEmpty(), ActionHintKind::AnswersNoCause);
    addIf(!blank(item.owner) && !item.acceptedByOwner, ActionHintKind::NotAccepted);
    return kinds;
}

} // namespace

QList<ActionHint> actionHints(const ActionItem &item, bool causesExist)
{
    QList<ActionHint> hints;
    for (const auto kind : lacking(item, causesExist)) {
        const auto words = wordsFor(kind);
        hints.append({kind, item.id, text(words.title), text(words.explanation)});
    }
    return hints;
}

QList<ActionHint> actionHints(const QList<ActionItem> &items, bool causesExist)
{
    QList<ActionHint> hints;
    for (const auto &item : items)
        hints += actionHints(item, causesExist);
    return hints;
}

ReleaseBlock releaseBlock(const QList<ActionItem> &items, QDate today)
{
    ReleaseBlock block;
    for (const auto &item : items) {
        if (!blocksRelease(item))
            continue;
        ++block.count;
        if (item.deadline && (!block.firstDeadline || *item.deadline < *block.firstDeadline))
            block.firstDeadline = item.deadline;
    }
    if (block.count == 0)
        return block;
    block.text = block.count == 1 ? text(QT_TRANSLATE_NOOP("ActionHints", "The next release waits for 1 P0 item."))
                                  : QCoreApplication::translate(
                                        "ActionHints", "The next release waits for %n P0 items.", nullptr, block.count);
    if (block.firstDeadline) {
        const bool over = *block.firstDeadline < today;
        const auto *sentence = block.count == 1 ? (over ? QT_TRANSLATE_NOOP("ActionHints", "It was due on %1.")
                                                        : QT_TRANSLATE_NOOP("ActionHints", "It is due on %1."))
                                                : (over ? QT_TRANSLATE_NOOP("ActionHints", "The first was due on %1.")
                                                        : QT_TRANSLATE_NOOP("ActionHints", "The first is due on %1."));
        block.detail = text(sentence).arg(dayText(*block.firstDeadline, today));
    }
    return block;
}

} // namespace debrief
