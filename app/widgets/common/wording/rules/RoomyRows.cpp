// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/rules/RoomyRows.h"

#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

namespace debrief {

QSize RoomyRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    size.rheight() += metrics::space2;
    return size;
}

void RoomyRows::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.model()->hasChildren(index))
        option->font = Theme::font(TextStyle::BodyStrong);
}

} // namespace debrief
