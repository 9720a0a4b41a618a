// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/CauseDrag.h"

#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleHints>

namespace debrief {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CauseDrag)
};

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 40;
    return text.size() <= longest ? text : QString(text.first(longest - 1).trimmed() + QChar(0x2026));
}

} // namespace

void CauseDrag::prepare(const CauseId &id, QPointF at)
{
    *this = {};
    m_dragged = id;
    m_from = at;
    m_at = at;
    m_prepared = true;
}

void CauseDrag::moveTo(QPointF at, const std::optional<CauseId> &over, const CauseTree &tree)
{
    m_at = at;
    if (!m_active && offset().manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return;
    m_active = true;
    m_over = over;
    judge(tree);
}

void CauseDrag::judge(const CauseTree &tree)
{
    m_allowed = false;
    const auto *dragged = tree.cause(m_dragged);
    m_title = dragged == nullptr ? QString() : dragged->text;
    if (!m_over) {
        m_text = Words::tr("Drop it on the cause it explains");
    } else if (*m_over == m_dragged) {
        m_text = Words::tr("Drop it on another cause");
    } else if (tree.wouldMakeCycle(m_dragged, *m_over)) {
        m_text = Words::tr("A cause cannot explain itself");
    } else if (tree.parent(m_dragged) == *m_over) {
        m_text = Words::tr("It stands below this already");
    } else {
        m_allowed = true;
        const auto *target = tree.cause(*m_over);
        m_text =
            target == nullptr ? Words::tr("Below the incident") : Words::tr("Below “%1”").arg(shortened(target->text));
    }
}

std::optional<CauseId> CauseDrag::target() const
{
    return m_active && m_allowed ? m_over : std::nullopt;
}

void CauseDrag::paintCard(QPainter &painter, const Colors &colors, const QRectF &inside) const
{
    const auto &tone = m_allowed ? colors.accentTone : m_over ? colors.attention : colors.neutral;
    const auto titleFont = Theme::font(TextStyle::BodyStrong);
    const auto wordsFont = Theme::font(TextStyle::CaptionStrong);
    const QFontMetricsF titles(titleFont);
    const QFontMetricsF words(wordsFont);
    const auto title = titles.elidedText(m_title, Qt::ElideRight, metrics::causeWidth);
    const QSizeF text(qMax(titles.horizontalAdvance(title), words.horizontalAdvance(m_text)),
                      titles.height() + words.height());
    QRectF card(m_at + QPointF(metrics::space4, metrics::space4),
                text + QSizeF(2 * metrics::space3, 2 * metrics::space2));
    card.moveRight(qMin(card.right(), inside.right() - metrics::space2));
    card.moveBottom(qMin(card.bottom(), inside.bottom() - metrics::space2));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone.text);
    painter.setBrush(tone.background);
    painter.drawRoundedRect(card, metrics::controlRadius, metrics::controlRadius);
    const auto inner = card.adjusted(metrics::space3, metrics::space2, -metrics::space3, -metrics::space2);
    painter.setFont(wordsFont);
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeft, m_text);
    painter.setFont(titleFont);
    painter.setPen(colors.text);
    painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft, title);
    painter.restore();
}

} // namespace debrief
