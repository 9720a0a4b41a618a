// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <optional>

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
    /// Columns that go, the first first, while a heading has no room; they are elsewhere as well.
    void setDroppedWhenNarrow(const QList<int> &columns);
    /// Rows with something selected in them, ascending.
    [[nodiscard]] QList<int> selectedRows() const;
    /// Makes it the current and the only selected row.
    void selectRow(int row, int column = -1);
    /// Where the selected rows go when they are moved by that many places; none where that leaves the table.
    [[nodiscard]] std::optional<int> moveTarget(int places) const;
    /// A command for the menu of the table, with its key.
    [[nodiscard]] QAction *createCommand(const char *name, const QString &text, const QKeySequence &key);
    /// While there are no rows, the note stands in place of the table. Of a table that has its model.
    void showInsteadWhenEmpty(QWidget &note);
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
    void dropColumns();
    [[nodiscard]] bool headingsFit() const;

    QList<int> m_shares;
    QList<int> m_dropped;
};

} // namespace debrief
