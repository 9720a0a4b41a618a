// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/CauseHints.h"
#include "domain/wording/CauseWording.h"

#include <QWidget>

class QVBoxLayout;

namespace debrief {

/// What a cause still lacks, one quiet panel for each hint.
class HintPanels : public QWidget
{
    Q_OBJECT

public:
    explicit HintPanels(QWidget *parent = nullptr);

    /// `wording`: what its words tell, below what its fields tell.
    void setHints(const QList<CauseHint> &hints, const std::optional<CauseWordingHint> &wording = {});
    [[nodiscard]] const QList<CauseHint> &hints() const { return m_hints; }
    [[nodiscard]] const std::optional<CauseWordingHint> &wordingHint() const { return m_wording; }

private:
    QVBoxLayout *m_layout;
    QList<CauseHint> m_hints;
    std::optional<CauseWordingHint> m_wording;
};

} // namespace debrief
