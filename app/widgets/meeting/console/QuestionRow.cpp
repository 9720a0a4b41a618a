// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/QuestionRow.h"

#include "widgets/common/Labels.h"
#include "widgets/meeting/console/KeyCap.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>

namespace debrief {

QuestionRow::QuestionRow(int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_text(new PlainLabel)
    , m_show(new QPushButton)
{
    setObjectName(QStringLiteral("question%1").arg(number));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    m_text->setWordWrap(true);
    m_text->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_show->setObjectName(QStringLiteral("showQuestion%1").arg(number));
    m_show->setProperty("quiet", true);
    m_show->setFocusPolicy(Qt::TabFocus);
    m_show->setAccessibleName(tr("Show to all"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4 + keyCapSize(QString::number(number)).width() + metrics::space3,
                            metrics::space1, metrics::space2, metrics::space1);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &QuestionRow::showToggled);
}

void QuestionRow::setQuestion(const OfferedQuestion &offered, bool isShown)
{
    m_id = offered.question.id;
    m_isUsed = offered.isUsed;
    const auto &text = offered.question.text;
    auto font = Theme::font(TextStyle::Body);
    font.setStrikeOut(m_isUsed);
    m_text->setFont(font);
    m_text->setForegroundRole(m_isUsed && !isShown ? QPalette::PlaceholderText : QPalette::WindowText);
    m_text->setText(text);
    setAccessibleName(m_isUsed ? tr("%1, asked: %2").arg(m_number).arg(text) : tr("%1: %2").arg(m_number).arg(text));
    m_show->setText(isShown ? tr("Take back") : tr("Show to all"));
    m_show->setAccessibleName(isShown ? tr("Take back from the shared window: %1").arg(text)
                                      : tr("Show to all: %1").arg(text));
    update();
}

void QuestionRow::setAllowed(bool allowed, const QString &whyNot)
{
    setEnabled(allowed);
    setToolTip(allowed ? QString() : whyNot);
}

void QuestionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colors = colorsFor(palette());
    if (underMouse() && isEnabled())
        painter.fillRect(rect().adjusted(1, 1, -1, -1), colors.hover);
    if (m_number > 1)
        painter.fillRect(QRect(0, 0, width(), 1), colors.line);
    const auto key = QString::number(m_number);
    QRect cap({metrics::space4, 0}, keyCapSize(key));
    if (layoutDirection() == Qt::RightToLeft)
        cap.moveRight(width() - metrics::space4);
    cap.moveTop((height() - cap.height()) / 2);
    paintKeyCap(painter, cap, key, m_isUsed ? colors.secondText : colors.text, colors.line);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(2, 2, -2, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace debrief
