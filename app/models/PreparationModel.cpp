// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PreparationModel.h"

#include "domain/rules/PreparationStatus.h"

namespace debrief {

namespace {

Tone toneOf(PreparationState state)
{
    switch (state) {
    case PreparationState::FormMissing:
    case PreparationState::ToSpeakWith:
        return Tone::Attention;
    case PreparationState::FormIn:
    case PreparationState::SpokenWith:
        return Tone::Good;
    case PreparationState::NotAsked:
        break;
    }
    return Tone::Neutral;
}

} // namespace

QString preparationChip(const Postmortem &postmortem, const Participant &person)
{
    const auto state = preparationState(person, formOf(postmortem, person.id));
    const bool isAway = person.attendance == Attendance::NotInvited && state == PreparationState::NotAsked;
    return isAway ? QString() : preparationStateText(state);
}

Tone preparationTone(const Postmortem &postmortem, const Participant &person)
{
    return toneOf(preparationState(person, formOf(postmortem, person.id)));
}

PreparationModel::PreparationModel(PostmortemDocument &document, QObject *parent)
    : EntityListModel(document, parent)
{
}

QVariant PreparationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Person ? tr("Person") : tr("Preparation");
}

QVariant PreparationModel::cell(const Participant &person, int, int column, int role) const
{
    const auto &postmortem = document().value();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return column == Person ? person.name : preparationChip(postmortem, person);
    case StrongRole:
        return column == Person;
    case DetailRole:
        return column == Person ? QVariant(person.role) : QVariant();
    case PlaceholderRole:
        return column == Person ? QVariant(tr("Name missing")) : QVariant();
    case ChipRole:
        return column == State;
    case ToneRole:
        return column == State ? QVariant(int(preparationTone(postmortem, person))) : QVariant();
    default:
        return {};
    }
}

void PreparationModel::afterChange(const ChangeEvent &event)
{
    if (event.touches<PreparationForm>())
        announceAll();
}

} // namespace debrief
