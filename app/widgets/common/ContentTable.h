// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace debrief {

/// A table as high as its rows, for pages that scroll as a whole. Has the look of all tables, offers the words of
/// ChoicesRole in a list, and announces the keys that change rows; what they do is up to the page.
class ContentTable : public QTableView
{
    Q_OBJECT

public:
    explicit ContentTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// How the columns share the width; a hidden column takes none.
    void setColumnShares(const QList<int> &shares);
    /// Rows with something selected in them, ascending.
    [[nodiscard]] QList<int> selectedRows() const;
    /// Makes it the current and the only selected row.
    void selectRow(int row, int column = -1);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void deletePressed();
    /// Alt+Up: -1, Alt+Down: 1.
    void movePressed(int places);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void shareWidth();

    QList<int> m_shares;
};

} // namespace debrief
