// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace debrief {

/// How long it took until something, and the event that says so. Pressing it goes to the event.
class DurationRow : public QAbstractButton
{
    Q_OBJECT

public:
    DurationRow(const QString &what, const QString &howLong, const QString &event, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_howLong;
    QString m_event;
};

} // namespace debrief
