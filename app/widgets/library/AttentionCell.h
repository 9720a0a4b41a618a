// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QAbstractButton>

namespace debrief {

/// One number of the attention strip with what it counts; empty until that is known. Checked while the list shows only
/// what it counts.
class AttentionCell : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AttentionCell(QWidget *parent = nullptr);

    /// `rest` follows the words in second text on the same line, `detail` stands below.
    void setContent(int number, const QString &words, const QString &rest, const QString &detail, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number = 0;
    QString m_words;
    QString m_rest;
    QString m_detail;
    Tone m_tone = Tone::Neutral;
};

} // namespace debrief
