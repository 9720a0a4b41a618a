// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QLineEdit;

namespace debrief {

/// The text cursor of a line that has the keyboard for hours: it blinks while somebody types and stands still ten
/// seconds later, as many desktops do it. To paint it twice a second costs more than the whole clock of a meeting.
class RestingCursor : public QObject
{
    Q_OBJECT

public:
    explicit RestingCursor(QLineEdit &line);
    ~RestingCursor() override;
    Q_DISABLE_COPY_MOVE(RestingCursor)

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void blink();
    void rest();

    QTimer m_timer;
    int m_flashTime = 0; ///< what the person chose; 0 while it blinks
};

} // namespace debrief
