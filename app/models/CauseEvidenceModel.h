// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EntityListModel.h"

namespace debrief {

/// The timeline as a list to choose from: the events that show one cause are checked.
class CauseEvidenceModel : public EntityListModel<TimelineEvent>
{
    Q_OBJECT

public:
    explicit CauseEvidenceModel(PostmortemDocument &document, QObject *parent = nullptr);

    /// Null: nothing can be checked.
    void setCause(const CauseId &id);
    [[nodiscard]] int checkedCount() const;
    /// "14:23 Alert: database CPU spike"
    [[nodiscard]] QString textOf(const TimelineEvent &event) const;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] int columns() const override { return 1; }
    [[nodiscard]] QVariant cell(const TimelineEvent &event, int row, int column, int role) const override;
    [[nodiscard]] bool isEditable(int) const override { return false; }
    bool setCell(const TimelineEvent &event, int column, const QVariant &value, int role) override;
    void afterChange(const ChangeEvent &event) override;

private:
    [[nodiscard]] const Cause *cause() const;

    CauseId m_cause;
};

} // namespace debrief
