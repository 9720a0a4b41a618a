// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/UiContext.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace debrief {

/// Over the console, all keys of the meeting at one glance; the same key or Esc puts it away. The meeting goes on
/// below it.
class KeysOverlay : public QWidget
{
    Q_OBJECT

public:
    KeysOverlay(const UiContext &context, QWidget &console);

    void toggle();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void putAway();
    void changeKeys();

    const UiContext &m_context;
    QWidget &m_console;
    QGridLayout *m_grid;
    QPushButton *m_close;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace debrief
