// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "widgets/common/Panel.h"

class QVBoxLayout;

namespace debrief {

class SecondLabel;

/// The blocked action items, for whoever can unblock them.
class EscalationPanel final : public Panel
{
    Q_OBJECT

public:
    explicit EscalationPanel(QWidget *parent = nullptr);

    /// Hides itself when nothing is blocked.
    void showItems(const QList<ActionItem> &actions);

Q_SIGNALS:
    void itemChosen(const debrief::ActionId &id);

private:
    SecondLabel *m_text;
    QVBoxLayout *m_layout;
    QWidget *m_items;
};

} // namespace debrief
