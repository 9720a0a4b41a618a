// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"
#include "models/EntityListModel.h"

namespace debrief {

/// The closure checks that were held, in the order of their days: when, what came of it, and why.
class ClosureHistoryModel final : public EntityListModel<ClosureCheck>
{
    Q_OBJECT

public:
    enum Column { Due, Outcome, ColumnCount };

    /// The clock must outlive the model; it says which year goes without saying.
    ClosureHistoryModel(PostmortemDocument &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(const ClosureCheck &check, int row, int column, int role) const override;
    [[nodiscard]] bool isEditable(int) const override { return false; }
    bool setCell(const ClosureCheck &, int, const QVariant &, int) override { return false; }

private:
    [[nodiscard]] QString held(const ClosureCheck &check) const;
    [[nodiscard]] static QString why(const ClosureCheck &check);

    const Clock &m_clock;
};

} // namespace debrief
