// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/NextStep.h"

#include <QWidget>

namespace debrief {

/// The five steps of a postmortem side by side: which are done, which is current, which come.
class StageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget *parent = nullptr);

    void setSteps(const QList<StageStep> &steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, int place, const QRect &cell) const;

    QList<StageStep> m_steps;
};

} // namespace debrief
