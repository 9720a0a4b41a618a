// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "widgets/common/Panel.h"

class QVBoxLayout;

namespace debrief {

struct Measured;

/// How long the steps of the incident took, each with the event it was taken from.
class DurationsPanel : public Panel
{
    Q_OBJECT

public:
    explicit DurationsPanel(QWidget *parent = nullptr);

    void showDurations(const Postmortem &postmortem);

Q_SIGNALS:
    void eventChosen(debrief::EventId id);
    void timelineRequested();

private:
    void addRow(const QString &what, const std::optional<Measured> &measured, const Postmortem &postmortem);
    void showNothingYet();

    QVBoxLayout *m_layout;
    QWidget *m_rows;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace debrief
