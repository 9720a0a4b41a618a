// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EntityListModel.h"
#include "models/Tone.h"

namespace debrief {

/// Everybody of the postmortem with where their preparation stands, a row each.
class PreparationModel : public EntityListModel<Participant>
{
    Q_OBJECT

public:
    enum Column { Person, State, ColumnCount };

    explicit PreparationModel(PostmortemDocument &document, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(const Participant &person, int row, int column, int role) const override;
    [[nodiscard]] bool isEditable(int) const override { return false; }
    bool setCell(const Participant &, int, const QVariant &, int) override { return false; }
    void afterChange(const ChangeEvent &event) override;
};

/// The words on the chip of a person; empty for somebody who is not invited and has no form.
[[nodiscard]] QString preparationChip(const Postmortem &postmortem, const Participant &person);
[[nodiscard]] Tone preparationTone(const Postmortem &postmortem, const Participant &person);

} // namespace debrief
