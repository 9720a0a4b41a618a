// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QAction;
class QPainter;

namespace debrief {

/// A key as it looks on the keyboard.
[[nodiscard]] QSize keyCapSize(const QString &key);
void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &text, const QColor &line);

/// A row of keys and what each does: "q question  g gap".
class KeyHints : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHints(QWidget *parent = nullptr);

    void setHints(const QString &lead, const QList<std::pair<QString, QString>> &hints);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int arrange(int width, QPainter *painter) const;

    QString m_lead;
    QList<std::pair<QString, QString>> m_hints;
};

} // namespace debrief
