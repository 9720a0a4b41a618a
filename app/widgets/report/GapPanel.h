// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/ReportGaps.h"
#include "widgets/common/Panel.h"

class QVBoxLayout;

namespace debrief {

class ToneLabel;

/// What to look at before the report is published; each line leads to where it can be written.
class GapPanel : public Panel
{
    Q_OBJECT

public:
    explicit GapPanel(QWidget *parent = nullptr);

    void setGaps(const QList<ReportGap> &gaps);
    [[nodiscard]] const QList<ReportGap> &gaps() const { return m_gaps; }

Q_SIGNALS:
    void gapChosen(const debrief::ReportGap &gap);

private:
    ToneLabel *m_heading;
    QVBoxLayout *m_lines;
    QList<ReportGap> m_gaps;
};

} // namespace debrief
