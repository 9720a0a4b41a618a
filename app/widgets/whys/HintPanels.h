// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/CauseHints.h"

#include <QWidget>

class QVBoxLayout;

namespace debrief {

/// What a cause still lacks, one quiet panel for each hint.
class HintPanels : public QWidget
{
    Q_OBJECT

public:
    explicit HintPanels(QWidget *parent = nullptr);

    void setHints(const QList<CauseHint> &hints);
    [[nodiscard]] const QList<CauseHint> &hints() const { return m_hints; }

private:
    QVBoxLayout *m_layout;
    QList<CauseHint> m_hints;
};

} // namespace debrief
