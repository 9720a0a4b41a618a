// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace debrief {

/// A button for an action that shows the key for it beside its text, or only when pointed at. A click leaves the
/// keyboard where it is, so that typing goes on.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Key { Shown, InToolTip };

    explicit KeyButton(QAction &action, Key key = Key::Shown, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString keyText() const;

    QAction &m_action;
    Key m_key;
};

} // namespace debrief
