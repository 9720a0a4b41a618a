// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionItemModel.h"

#include "domain/edits/ActionEdits.h"
#include "domain/rules/ActionHints.h"
#include "domain/rules/DayText.h"
#include "domain/rules/Deadline.h"
#include "editing/WordingReview.h"
#include "models/StrengthWords.h"
#include "models/Tone.h"

namespace debrief {

namespace {

bool isChipColumn(int column)
{
    return column == ActionItemModel::PriorityColumn || column == ActionItemModel::State;
}

/// What undoing the edit is called.
QString editName(int column)
{
    switch (column) {
    case ActionItemModel::Owner:
        return ActionItemModel::tr("Change owner");
    case ActionItemModel::PriorityColumn:
        return ActionItemModel::tr("Change priority");
    case ActionItemModel::Deadline:
        return ActionItemModel::tr("Change deadline");
    case ActionItemModel::Criteria:
        return ActionItemModel::tr("Change success criteria");
    case ActionItemModel::Type:
        return ActionItemModel::tr("Change type");
    case ActionItemModel::StrengthColumn:
        return ActionItemModel::tr("Change strength");
    case ActionItemModel::Ticket:
        return ActionItemModel::tr("Change ticket");
    default:
        return ActionItemModel::tr("Change title");
    }
}

} // namespace

ActionItemModel::ActionItemModel(PostmortemDocument &document, const Clock &clock, QObject *parent)
    : EntityListModel(document, parent)
    , m_clock(clock)
    , m_wording(document)
{
}

QString ActionItemModel::columnName(int column)
{
    switch (column) {
    case Number:
        return tr("Number");
    case Title:
        return tr("Action item");
    case Owner:
        return tr("Owner");
    case PriorityColumn:
        return tr("Priority");
    case Deadline:
        return tr("Deadline");
    case Criteria:
        return tr("Success criteria");
    case State:
        return tr("State");
    case Type:
        return tr("Type");
    case StrengthColumn:
        return tr("Strength");
    case Causes:
        return tr("Causes answered");
    case Ticket:
        return tr("Ticket");
    default:
        return {};
    }
}

QVariant ActionItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return section == Number ? QStringLiteral("#") : columnName(section);
    if (role == Qt::AccessibleTextRole || (role == Qt::ToolTipRole && section == Number))
        return columnName(section);
    return {};
}

QStringList ActionItemModel::knownOwners() const
{
    QStringList owners;
    for (const auto &item : items())
        owners.append(item.owner);
    for (const auto &participant : document().value().participants)
        owners << participant.team << participant.name;
    owners.removeAll(QString());
    owners.removeDuplicates();
    std::sort(owners.begin(), owners.end(),
              [](const QString &left, const QString &right) { return left.localeAwareCompare(right) < 0; });
    return owners;
}

QVariant ActionItemModel::cell(const ActionItem &item, int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(item, row, column);
    case Qt::EditRole:
        return editValue(item, column);
    case SortRole:
        return sortValue(item, row, column);
    case Qt::ToolTipRole:
        return toolTip(item, column);
    case Qt::AccessibleTextRole:
        return accessibleText(item, row, column);
    case ToneRole:
        return tone(item, column);
    case ChipRole:
        return isChipColumn(column);
    case MutedRole:
        return column >= Criteria;
    case DetailRole:
        return detail(item, column);
    case HintRole:
        return column == Title ? hint(item) : QString();
    case WordingFieldRole:
        return column == Title      ? QVariant(int(WordingField::Action))
               : column == Criteria ? QVariant(int(WordingField::Note))
                                    : QVariant();
    case WordingRole:
        return QVariant::fromValue(wording(item, column));
    case PlaceholderRole:
        return isOpen(item) ? placeholder(column) : QString();
    default:
        return {};
    }
}

QString ActionItemModel::text(const ActionItem &item, int row, int column) const
{
    switch (column) {
    case Number:
        return QLocale().toString(row + 1);
    case Title:
        return item.title;
    case Owner:
        return item.owner;
    case PriorityColumn:
        return enumLabel(item.priority);
    case Deadline:
        return item.deadline ? shortDayText(*item.deadline, m_clock.today()) : QString();
    case Criteria:
        return item.successCriteria;
    case State:
        return enumLabel(item.state);
    case Type:
        return enumLabel(item.type);
    case StrengthColumn:
        return enumLabel(item.strength);
    case Causes:
        return causeTexts(item).join(QStringLiteral("; "));
    case Ticket:
        return item.ticket;
    default:
        return {};
    }
}

QVariant ActionItemModel::editValue(const ActionItem &item, int column) const
{
    switch (column) {
    case PriorityColumn:
        return int(item.priority);
    case Deadline:
        return item.deadline.value_or(QDate());
    case State:
        return int(item.state);
    case Type:
        return int(item.type);
    case StrengthColumn:
        return int(item.strength);
    default:
        return text(item, 0, column);
    }
}

QVariant ActionItemModel::sortValue(const ActionItem &item, int row, int column) const
{
    switch (column) {
    case Number:
        return row;
    case Deadline:
        return item.deadline ? item.deadline->toJulianDay() : std::numeric_limits<qint64>::max();
    case PriorityColumn:
    case State:
    case Type:
    case StrengthColumn:
        return editValue(item, column);
    default:
        return text(item, row, column).toCaseFolded();
    }
}

QVariant ActionItemModel::tone(const ActionItem &item, int column) const
{
    if (column == PriorityColumn)
        return int(toneOf(item.priority));
    if (column == State)
        return int(toneOf(item.state));
    if (column == Deadline && isOverdue(item, m_clock.today()))
        return int(Tone::Urgent);
    return {};
}

QVariant ActionItemModel::toolTip(const ActionItem &item, int column) const
{
    if (column == Title || column == Criteria) {
        QStringList parts{column == Title ? item.details : QString(), wordingMarksText(wording(item, column))};
        parts.removeAll(QString());
        return parts.join(QLatin1Char('\n'));
    }
    if (column == State && !item.reasonNotDone.isEmpty())
        return item.reasonNotDone;
    return {};
}

QString ActionItemModel::accessibleText(const ActionItem &item, int row, int column) const
{
    auto shown = text(item, row, column);
    if (shown.isEmpty() && isOpen(item))
        shown = placeholder(column);
    QStringList parts{columnName(column), shown, detail(item, column)};
    if (column == Title)
        parts << hint(item);
    parts << wordingMarksText(wording(item, column));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString ActionItemModel::detail(const ActionItem &item, int column) const
{
    if (column == Deadline && item.deadline && isOpen(item))
        return relativeDay(*item.deadline, m_clock.today());
    return {};
}

QString ActionItemModel::placeholder(int column) const
{
    switch (column) {
    case Owner:
    case Deadline:
        return tr("Choose");
    case Criteria:
        return tr("How will we know?");
    default:
        return {};
    }
}

QString ActionItemModel::hint(const ActionItem &item) const
{
    const auto hints = actionHints(item, !document().value().causes.isEmpty());
    const auto find = [&](ActionHintKind kind) {
        return std::find_if(hints.begin(), hints.end(), [kind](const ActionHint &each) { return each.kind == kind; });
    };
    const auto has = [&](ActionHintKind kind) { return find(kind) != hints.end(); };
    // What is missing stands in its own column; only when everything is missing is it worth a sentence.
    if (has(ActionHintKind::NoOwner) && has(ActionHintKind::NoDeadline) && has(ActionHintKind::NoSuccessCriteria))
        return tr("Nobody can finish this. Name an owner, a date and how you will know it worked.");
    for (const auto kind :
         {ActionHintKind::NoTitle, ActionHintKind::BlockedWithoutReason, ActionHintKind::NotDoneWithoutReason,
          ActionHintKind::WeakStrength, ActionHintKind::AnswersNoCause}) {
        if (has(kind))
            return find(kind)->title + QLatin1Char(' ') + find(kind)->explanation;
    }
    const auto inWords = document().wording().strengthInWords(item.title);
    return readsWeaker(item, inWords) ? strengthWords(item, inWords) : QString();
}

/// Not what the line below the title says already.
QList<WordingHint> ActionItemModel::wording(const ActionItem &item, int column) const
{
    if (column == Criteria)
        return m_wording.of(item.successCriteria, WordingField::Note);
    if (column != Title)
        return {};
    auto hints = m_wording.of(item.title, WordingField::Action);
    if (!hints.isEmpty() && !hint(item).isEmpty())
        hints.removeIf([](const WordingHint &each) { return each.kind == WordingClass::WeakAction; });
    return hints;
}

QStringList ActionItemModel::causeTexts(const ActionItem &item) const
{
    QStringList texts;
    for (const auto &id : item.causes) {
        if (const auto *cause = findById(document().value().causes, id))
            texts.append(cause->text);
    }
    return texts;
}

bool ActionItemModel::isEditable(int column) const
{
    return column != Number && column != Causes;
}

bool ActionItemModel::setCell(const ActionItem &item, int column, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEditable(column))
        return false;
    const auto text = value.toString().trimmed();
    auto after = item;
    switch (column) {
    case Title:
        if (text.isEmpty())
            return false;
        after.title = text;
        break;
    case Owner:
        after.owner = text;
        break;
    case PriorityColumn:
        after.priority = Priority(value.toInt());
        break;
    case Deadline:
        after.deadline = value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt;
        break;
    case Criteria:
        after.successCriteria = text;
        break;
    case State: {
        const auto state = ActionState(value.toInt());
        if (needsReason(state))
            return false;
        const auto edit = setActionState(document().value(), {item.id}, state, m_clock.now());
        return document().perform(edit, tr("Change state")).ok();
    }
    case Type:
        after.type = ActionType(value.toInt());
        break;
    case StrengthColumn:
        after.strength = Strength(value.toInt());
        break;
    case Ticket:
        after.ticket = text;
        break;
    default:
        return false;
    }
    return document().perform(replaceAction(document().value(), after), editName(column)).ok();
}

void ActionItemModel::afterChange(const ChangeEvent &event)
{
    // The number of a row and the texts of causes follow from other rows and other things.
    if (event.touches<ActionItem>() || event.touches<Cause>())
        announceAll();
}

} // namespace debrief
