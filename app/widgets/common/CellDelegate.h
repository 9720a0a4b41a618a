// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace debrief {

class PostmortemDocument;

/// Paints table cells from the roles of CellRoles.h: text, chip, second line, hint, one line below each row.
/// Subclasses add editors.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);

    /// From now on what is typed into cells that have a WordingFieldRole is watched. The document must outlive it.
    void setWording(PostmortemDocument &document) { m_wording = &document; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// Tool tips show their text as it is.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// For editors that subclasses make.
    void watch(QWidget &editor, const QModelIndex &index) const;

private:
    PostmortemDocument *m_wording = nullptr;
};

} // namespace debrief
