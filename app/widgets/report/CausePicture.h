// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/CauseTreeLayout.h"
#include "widgets/common/SafeTextPicture.h"
#include "widgets/theme/Colors.h"

namespace debrief {

/// The five whys of a report as a tree, the incident on top. Made smaller where the page is narrow.
class CausePicture final : public TextPicture
{
public:
    /// `problem` stands in the box of the incident.
    CausePicture(const QList<Cause> &causes, const QString &problem, const Colors &colors);

    [[nodiscard]] QSizeF sizeWithin(double width) const override;
    void paint(QPainter &painter, const QRectF &rect) const override;

    /// False where it would have to be made so small that nobody could read it.
    [[nodiscard]] bool isReadableWithin(double width) const;

private:
    [[nodiscard]] QString captionOf(const CauseId &id) const;
    [[nodiscard]] QString textOf(const CauseId &id) const;
    [[nodiscard]] double heightOf(const CauseId &id) const;
    void paintBox(QPainter &painter, const CauseBox &box) const;

    CauseTree m_tree;
    QString m_problem;
    Colors m_colors;
    CauseTreeLayout m_layout;
};

} // namespace debrief
