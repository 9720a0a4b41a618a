// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace debrief {

/// Leaves the rows that hold every word typed, in any order and case, in what their columns say under one role.
class WordsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit WordsFilter(int role = Qt::DisplayRole, QObject *parent = nullptr);

    void setWords(const QString &typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace debrief
