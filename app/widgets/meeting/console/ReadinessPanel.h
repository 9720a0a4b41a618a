// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/MeetingReadiness.h"
#include "widgets/common/Panel.h"
#include "widgets/shell/WorkspacePage.h"

class QGridLayout;

namespace debrief {

class CaptionLabel;

/// Before the start: what is ready and what deserves a look, each with the way to the page where it is mended.
class ReadinessPanel : public Panel
{
    Q_OBJECT

public:
    explicit ReadinessPanel(QWidget *parent = nullptr);

    void show(const QList<ReadinessLine> &lines);
    using Panel::show;

Q_SIGNALS:
    void pageRequested(debrief::PageKind page, const QString &thing);

private:
    void addLine(const ReadinessLine &line, int row);

    CaptionLabel *m_heading;
    QGridLayout *m_grid;
    QList<ReadinessLine> m_lines;
};

} // namespace debrief
