// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EntityListModel.h"

namespace debrief {

/// The people and teams of the postmortem, a row each.
class ParticipantModel : public EntityListModel<Participant>
{
    Q_OBJECT

public:
    enum Column { Name, Role, Part, Team, Preparation, Duty, AttendanceColumn, ColumnCount };

    explicit ParticipantModel(PostmortemDocument &document, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(const Participant &person, int row, int column, int role) const override;
    [[nodiscard]] bool isEditable(int column) const override { return column != Preparation; }
    void afterChange(const ChangeEvent &event) override;
    bool setCell(const Participant &person, int column, const QVariant &value, int role) override;
};

/// What the person did in the incident as words of the lists ("Made the change, Was on call"); empty: not involved.
[[nodiscard]] QString involvementText(Involvements involvement);

} // namespace debrief
