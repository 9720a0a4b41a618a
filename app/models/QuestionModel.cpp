// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QuestionModel.h"

#include "models/CellRoles.h"

#include <algorithm>

namespace debrief {

void QuestionModel::setBank(const QuestionBank &bank)
{
    const auto &now = bank.all();
    const auto &before = m_bank.all();
    const bool sameRows = std::equal(before.cbegin(), before.cend(), now.cbegin(), now.cend(),
                                     [](const Question &one, const Question &other) { return one.id == other.id; });
    if (!sameRows) {
        beginResetModel();
        m_bank = bank;
        endResetModel();
        return;
    }
    const auto previous = before;
    m_bank = bank;
    for (int row = 0; row < rowCount(); ++row) {
        if (previous[row] != m_bank.all()[row])
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int QuestionModel::rowOf(QStringView id) const
{
    const auto &all = m_bank.all();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Question &each) { return each.id == id; });
    return found == all.cend() ? -1 : int(std::distance(all.cbegin(), found));
}

int QuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bank.all().size());
}

int QuestionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString QuestionModel::stateOf(const Question &question) const
{
    if (question.isOff)
        return tr("Off");
    if (!m_bank.isBuiltIn(question.id))
        return tr("Yours");
    return m_bank.isChanged(question.id) ? tr("Changed") : QString();
}

QString QuestionModel::textOf(const Question &question, int column) const
{
    switch (column) {
    case Text:
        return question.text;
    case Topic:
        return enumLabel(question.topic);
    case Heard: {
        QStringList kinds;
        for (const auto &entry : enumEntries<HeardKind>()) {
            if (question.heard.testFlag(entry.value))
                kinds.append(translatedEnumLabel(entry.label));
        }
        return kinds.join(QStringLiteral(", "));
    }
    default:
        return stateOf(question);
    }
}

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &question = m_bank.all()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(question, index.column());
    case IdRole:
        return question.id;
    case MutedRole:
        return question.isOff || index.column() != Text;
    default:
        return {};
    }
}

QVariant QuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Text:
        return tr("Question");
    case Topic:
        return tr("About");
    case Heard:
        return tr("Follows");
    default:
        return tr("State");
    }
}

} // namespace debrief
