// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace debrief {

struct ActionItem;

/// The title of an action item, as a link that goes to it. Shortened where there is no room.
class ItemLink final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ItemLink(const ActionItem &item, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title; ///< not text(), whose ampersands are shortcuts
};

} // namespace debrief
