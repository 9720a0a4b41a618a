// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace debrief {

/// Reminds to leave five seconds for an answer after a question: a small ring that loses a fifth each second and then
/// is gone. Nothing of it moves in between, and nobody else sees it.
class WaitRing : public QWidget
{
    Q_OBJECT

public:
    explicit WaitRing(QWidget *parent = nullptr);

    static constexpr int steps = 5;

    /// From five again.
    void begin();
    /// A second passed.
    void step();
    [[nodiscard]] int left() const { return m_left; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString words();

    int m_left = 0;
    QTimer m_timer;
};

} // namespace debrief
