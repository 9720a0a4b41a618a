// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextLayout;

namespace debrief {

/// A bold lead and what explains it, as one wrapped paragraph of plain text.
class LeadLabel : public QWidget
{
    Q_OBJECT

public:
    LeadLabel(const QString &lead, const QString &explanation, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int arrange(QTextLayout &layout, int width) const;

    QString m_lead;
    QString m_explanation;
};

} // namespace debrief
