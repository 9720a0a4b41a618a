// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EntityListModel.h"
#include "models/WordingMarks.h"

namespace debrief {

/// What was said in the meeting and is not settled yet, in the order of saying.
class OpenCaptureModel : public EntityListModel<Capture>
{
    Q_OBJECT

public:
    enum Column { Kind, Text, Said, ColumnCount };

    explicit OpenCaptureModel(PostmortemDocument &document, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(const Capture &capture, int row, int column, int role) const override;
    [[nodiscard]] bool isEditable(int column) const override { return column == Text; }
    bool setCell(const Capture &capture, int column, const QVariant &value, int role) override;

private:
    WordingMarks m_wording;
};

} // namespace debrief
