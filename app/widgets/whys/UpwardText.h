// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextLayout>
#include <QWidget>

namespace debrief {

/// A chain of causes read from its end to the incident, with each "therefore" in bold: wrapped plain text.
class UpwardText : public QWidget
{
    Q_OBJECT

public:
    explicit UpwardText(QWidget *parent = nullptr);

    void setPieces(const QStringList &pieces);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int arrange(QTextLayout &layout, int width) const;

    QString m_text;
    QList<QTextLayout::FormatRange> m_bold;
};

} // namespace debrief
