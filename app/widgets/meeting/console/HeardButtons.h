// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace debrief {

/// "What did you just hear?": a button for each kind. By keyboard: arrows move, Enter or the number chooses.
class HeardButtons : public QWidget
{
    Q_OBJECT

public:
    explicit HeardButtons(QWidget *parent = nullptr);

    void setHeard(std::optional<HeardKind> heard);
    void setAllowed(bool allowed, const QString &whyNot);
    /// Puts the keyboard on the chosen button, or on the first.
    void takeFocus();
    [[nodiscard]] bool hasKeyboard() const;

Q_SIGNALS:
    void heard(debrief::HeardKind kind);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveFocus(qsizetype from, qsizetype to);

    QList<QPushButton *> m_buttons;
};

} // namespace debrief
