// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace debrief {

/// A sentence that leads to what it is about when it is pressed. Wraps; shows its text exactly as it is.
class GapLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit GapLine(const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
};

} // namespace debrief
