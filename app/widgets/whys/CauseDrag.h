// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/CauseTree.h"
#include "widgets/theme/Colors.h"

#include <QPointF>

class QPainter;

namespace debrief {

/// A box on its way to another parent: from the press of the button to its release.
class CauseDrag
{
public:
    /// The button went down on that cause; nothing moves before the pointer has gone some way.
    void prepare(const CauseId &id, QPointF at);
    /// The pointer is over that box now (null id: the incident), or over none.
    void moveTo(QPointF at, const std::optional<CauseId> &over, const CauseTree &tree);
    void cancel() { *this = {}; }

    [[nodiscard]] bool isPrepared() const { return m_prepared; }
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] const CauseId &dragged() const { return m_dragged; }
    /// Pixels from where it was taken.
    [[nodiscard]] QPointF offset() const { return m_at - m_from; }
    /// Where it would come to stand when released now.
    [[nodiscard]] std::optional<CauseId> target() const;
    /// The box under the pointer, also one that may not be dropped on.
    [[nodiscard]] const std::optional<CauseId> &over() const { return m_over; }
    /// What releasing the button would do, in words.
    [[nodiscard]] QString text() const { return m_text; }
    /// What is dragged and what would become of it, beside the pointer.
    void paintCard(QPainter &painter, const Colors &colors, const QRectF &inside) const;

private:
    void judge(const CauseTree &tree);

    CauseId m_dragged;
    QPointF m_from;
    QPointF m_at;
    std::optional<CauseId> m_over;
    QString m_title;
    QString m_text;
    bool m_prepared = false;
    bool m_active = false;
    bool m_allowed = false;
};

} // namespace debrief
