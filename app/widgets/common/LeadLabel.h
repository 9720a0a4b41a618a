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
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(QTextLayout &layout, int width) const;

    QString m_lead;
    QString m_explanation;
};

} // namespace debrief
