// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facilitation/QuestionBank.h"

#include <QAbstractTableModel>

namespace debrief {

/// The questions of a team, a row each.
class QuestionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Text, Topic, Heard, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Announces only what differs, so that the row somebody works in stays.
    void setBank(const QuestionBank &bank);
    [[nodiscard]] const QuestionBank &bank() const { return m_bank; }
    [[nodiscard]] Question questionAt(int row) const { return m_bank.all().value(row); }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(QStringView id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const Question &question, int column) const;
    [[nodiscard]] QString stateOf(const Question &question) const;

    QuestionBank m_bank;
};

} // namespace debrief
