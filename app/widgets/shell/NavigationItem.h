// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QAbstractButton>

namespace debrief {

/// One line of the sidebar: icon, name, badge. Checked while its page is shown.
class NavigationItem : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationItem(const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setBadge(const QString &text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_badge;
    Tone m_badgeTone = Tone::Neutral;
    bool m_reachedByKey = false; ///< the ring is shown to who moves by keyboard
};

} // namespace debrief
