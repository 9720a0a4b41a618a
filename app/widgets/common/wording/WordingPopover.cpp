// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/WordingPopover.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

WordingPopover::WordingPopover(QWidget &window)
    : Panel(&window)
    , m_found(new ToneLabel)
    , m_reason(new SecondLabel)
    , m_suggestion(new PlainLabel)
    , m_explanation(new SecondLabel)
{
    setObjectName(QStringLiteral("wordingPopover"));
    setTone(Tone::Attention);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    layout->setSpacing(metrics::space2);
    m_found->setTone(Tone::Attention);
    m_found->setFont(Theme::font(TextStyle::CaptionStrong));
    m_suggestion->setFont(Theme::font(TextStyle::BodyStrong));
    m_suggestion->setObjectName(QStringLiteral("wordingSuggestion"));
    m_explanation->setFont(Theme::font(TextStyle::Caption));
    m_explanation->setObjectName(QStringLiteral("wordingExplanation"));
    m_explanation->hide();
    for (auto *label : QList<QLabel *>{m_found, m_reason, m_suggestion, m_explanation}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    m_use = addButton("useWordingButton", tr("Use this"), tr("Enter"));
    auto *keep = addButton("keepWordingButton", tr("Keep mine"), tr("Esc"));
    auto *never = addButton("neverWordingButton", tr("Never for this phrase"), tr("Ctrl+F7"));
    m_why = addButton("whyWordingButton", tr("Why?"), tr("Shift+F7"));
    for (auto *button : {m_use, keep, never, m_why})
        flow->addWidget(button);
    layout->addWidget(buttons);
    connect(m_use, &QPushButton::clicked, this, &WordingPopover::useAsked);
    connect(keep, &QPushButton::clicked, this, &WordingPopover::keepAsked);
    connect(never, &QPushButton::clicked, this, &WordingPopover::neverAsked);
    connect(m_why, &QPushButton::clicked, this, &WordingPopover::toggleWhy);
    hide();
}

QPushButton *WordingPopover::addButton(const char *name, const QString &text, const QString &key)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(key);
    button->setAccessibleName(text);
    button->setAccessibleDescription(key);
    return button;
}

void WordingPopover::setHint(const WordingHint &hint)
{
    m_hint = hint;
    m_found->setText(tr("“%1”").arg(hint.words));
    m_reason->setText(hint.reason);
    m_suggestion->setText(hint.replacement.text);
    m_suggestion->setVisible(!hint.replacement.text.isEmpty());
    m_use->setVisible(!hint.replacement.text.isEmpty());
    m_explanation->setText(hint.explain());
    m_explanation->hide();
    setAccessibleName(tr("Wording hint"));
    setAccessibleDescription(spoken());
}

QString WordingPopover::spoken() const
{
    QStringList parts{m_found->text(), m_hint.reason};
    if (!m_hint.replacement.text.isEmpty())
        parts << tr("Instead: %1 Enter uses it.").arg(m_hint.replacement.text);
    parts << tr("Escape keeps yours. Shift+F7 says why. Ctrl+F7 leaves this phrase alone in this library.");
    return parts.join(QLatin1Char(' '));
}

void WordingPopover::toggleWhy()
{
    m_explanation->setVisible(m_explanation->isHidden());
    place();
}

void WordingPopover::showAt(const QRect &words)
{
    m_words = words;
    show();
    place();
    raise();
}

void WordingPopover::place()
{
    const auto room =
        parentWidget()->rect().adjusted(metrics::space2, metrics::space2, -metrics::space2, -metrics::space2);
    const int width = qMin(metrics::wordingWidth, room.width());
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    int y = m_words.bottom() + metrics::space1;
    if (y + height > room.bottom() && m_words.top() - metrics::space1 - height >= room.top())
        y = m_words.top() - metrics::space1 - height;
    const int begin = isRightToLeft() ? m_words.right() - width : m_words.left();
    const int x = qBound(room.left(), begin, qMax(room.left(), room.right() - width));
    setGeometry(x, qMax(room.top(), qMin(y, room.bottom() - height)), width, height);
}

void WordingPopover::enterEvent(QEnterEvent *event)
{
    Panel::enterEvent(event);
    Q_EMIT pointerEntered();
}

void WordingPopover::leaveEvent(QEvent *event)
{
    Panel::leaveEvent(event);
    Q_EMIT pointerLeft();
}

} // namespace debrief
