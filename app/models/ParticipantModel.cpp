// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ParticipantModel.h"

#include "domain/edits/PeopleEdits.h"
#include "models/PreparationModel.h"
#include "models/Tone.h"

namespace debrief {

namespace {

QString textOf(const Participant &person, int column)
{
    switch (column) {
    case ParticipantModel::Name:
        return person.name;
    case ParticipantModel::Role:
        return person.role;
    case ParticipantModel::Part:
        return person.part;
    case ParticipantModel::Team:
        return person.team;
    case ParticipantModel::Duty:
        return person.duty == MeetingDuty::None ? QString() : enumLabel(person.duty);
    case ParticipantModel::AttendanceColumn:
        return enumLabel(person.attendance);
    default:
        return {};
    }
}

QString *fieldOf(Participant &person, int column)
{
    switch (column) {
    case ParticipantModel::Name:
        return &person.name;
    case ParticipantModel::Role:
        return &person.role;
    case ParticipantModel::Part:
        return &person.part;
    case ParticipantModel::Team:
        return &person.team;
    default:
        return nullptr;
    }
}

Tone toneOf(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Attended:
        return Tone::Good;
    case Attendance::Absent:
        return Tone::Attention;
    case Attendance::Invited:
    case Attendance::NotInvited:
        break;
    }
    return Tone::Neutral;
}

template <typename E>
QVariant choice(E value, int role)
{
    const auto entries = enumEntries<E>();
    if (role == ChoicesRole) {
        QStringList words;
        for (const auto &entry : entries)
            words.append(translatedEnumLabel(entry.label));
        return words;
    }
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto &each) { return each.value == value; });
    return int(found - entries.begin());
}

template <typename E>
std::optional<E> chosenValue(const QVariant &value)
{
    bool isNumber = false;
    const int place = value.toInt(&isNumber);
    const auto entries = enumEntries<E>();
    if (!isNumber || place < 0 || place >= int(entries.size()))
        return std::nullopt;
    return entries[size_t(place)].value;
}

} // namespace

QString involvementText(Involvements involvement)
{
    QStringList words;
    for (const auto &entry : enumEntries<Involvement>()) {
        if (involvement.testFlag(entry.value))
            words.append(translatedEnumLabel(entry.label));
    }
    return words.join(QStringLiteral(", "));
}

ParticipantModel::ParticipantModel(PostmortemDocument &document, QObject *parent)
    : EntityListModel(document, parent)
{
}

QVariant ParticipantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case Part:
        return tr("Part in the incident");
    case Team:
        return tr("Team");
    case Preparation:
        return tr("Preparation");
    case Duty:
        return tr("In the meeting");
    case AttendanceColumn:
        return tr("Attendance");
    default:
        return {};
    }
}

QVariant ParticipantModel::cell(const Participant &person, int, int column, int role) const
{
    switch (role) {
    case Qt::EditRole:
    case ChoicesRole:
        if (column == Duty)
            return choice(person.duty, role);
        if (column == AttendanceColumn)
            return choice(person.attendance, role);
        return role == Qt::EditRole ? QVariant(textOf(person, column)) : QVariant();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        if (column == Part && person.part.isEmpty())
            return involvementText(person.involvement);
        if (column == Preparation)
            return preparationChip(document().value(), person);
        return textOf(person, column);
    case StrongRole:
        return column == Name;
    case MutedRole:
        return column == Part || column == Team;
    case PlaceholderRole:
        return column == Name ? QVariant(tr("Name missing")) : QVariant();
    case ChipRole:
        return column == Preparation || column == Duty || column == AttendanceColumn;
    case ToneRole:
        if (column == Duty && person.duty != MeetingDuty::None)
            return int(Tone::Accent);
        if (column == Preparation)
            return int(preparationTone(document().value(), person));
        return column == AttendanceColumn ? QVariant(int(toneOf(person.attendance))) : QVariant();
    case Qt::ToolTipRole:
        return column == Part ? QVariant(involvementText(person.involvement)) : QVariant();
    default:
        return {};
    }
}

void ParticipantModel::afterChange(const ChangeEvent &event)
{
    if (event.touches<PreparationForm>())
        announceAll();
}

bool ParticipantModel::setCell(const Participant &person, int column, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    const auto &postmortem = document().value();
    if (column == Duty) {
        const auto duty = chosenValue<MeetingDuty>(value);
        return duty &&
               document().perform(giveDuty(postmortem, person.id, *duty), tr("Change duty in the meeting")).ok();
    }
    auto after = person;
    QString what = tr("Change attendance");
    if (column == AttendanceColumn) {
        const auto attendance = chosenValue<Attendance>(value);
        if (!attendance)
            return false;
        after.attendance = *attendance;
    } else if (auto *field = fieldOf(after, column)) {
        *field = value.toString().simplified();
        if (column == Name && field->isEmpty())
            return false;
        what = column == Name   ? tr("Change name")
               : column == Role ? tr("Change role")
               : column == Part ? tr("Change part in the incident")
                                : tr("Change team");
    }
    return document().perform(replaceParticipant(postmortem, after), what).ok();
}

} // namespace debrief
