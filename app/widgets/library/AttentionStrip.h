// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LibraryFilterModel.h"
#include "store/Summaries.h"
#include "widgets/common/Panel.h"

namespace debrief {

class AttentionCell;

/// What over all postmortems needs somebody today. A click narrows the list to it, another click shows all again.
class AttentionStrip : public Panel
{
    Q_OBJECT

public:
    explicit AttentionStrip(QWidget *parent = nullptr);

    void setAttention(const Attention &attention, QDate today);
    void clearFocus();

Q_SIGNALS:
    void focusChosen(debrief::LibraryFilterModel::Focus focus);

private:
    void choose(AttentionCell *cell, LibraryFilterModel::Focus focus);

    AttentionCell *m_blockers;
    AttentionCell *m_overdue;
    AttentionCell *m_closure;
};

} // namespace debrief
