// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/KeyButton.h"

#include "widgets/meeting/console/KeyCap.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QAction>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace debrief {

KeyButton::KeyButton(QAction &action, Key key, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
    , m_key(key)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setObjectName(action.objectName() + QStringLiteral("Button"));
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &KeyButton::follow);
    follow();
    if (!action.isVisible())
        hide();
}

void KeyButton::follow()
{
    setText(m_action.text());
    setAccessibleName(m_action.text());
    setEnabled(m_action.isEnabled());
    if (parentWidget() != nullptr) // before it has one, it would be a window of its own
        setVisible(m_action.isVisible());
    setCheckable(m_action.isCheckable());
    setChecked(m_action.isChecked());
    const auto why = m_action.isEnabled() ? QString() : m_action.statusTip();
    QStringList tip{why.isEmpty() ? m_action.whatsThis() : why,
                    m_key == Key::Shown ? QString() : m_action.shortcut().toString(QKeySequence::NativeText)};
    tip.removeAll(QString());
    setToolTip(tip.join(u'\n').toHtmlEscaped());
    updateGeometry();
    update();
}

QString KeyButton::keyText() const
{
    return m_key == Key::Shown ? m_action.shortcut().toString(QKeySequence::NativeText) : QString();
}

QSize KeyButton::sizeHint() const
{
    const auto key = keyText();
    const auto width = fontMetrics().horizontalAdvance(text());
    return {width + 2 * metrics::space3 + (key.isEmpty() ? 0 : metrics::space2 + keyCapSize(key).width()),
            metrics::controlHeight};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const auto key = keyText();
    const bool isPrimary = property("primary").toBool() && isEnabled();
    const auto &colors = colorsFor(palette());
    const auto ink = isPrimary ? colors.onAccent : isEnabled() ? colors.text : colors.secondText;
    const auto cap = key.isEmpty() ? QSize() : keyCapSize(key);
    const auto gap = key.isEmpty() ? 0 : metrics::space2;
    const auto textWidth = fontMetrics().horizontalAdvance(text());
    auto left = (width() - textWidth - gap - cap.width()) / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto textLeft = mirrored ? left + cap.width() + gap : left;
    painter.setPen(ink);
    painter.drawText(QRect(textLeft, 0, textWidth + 1, height()), Qt::AlignCenter, text());
    if (!key.isEmpty()) {
        const QRect rect(QPoint(mirrored ? left : left + textWidth + gap, (height() - cap.height()) / 2), cap);
        paintKeyCap(painter, rect, key, isPrimary ? colors.onAccent : colors.secondText,
                    isPrimary ? colors.onAccent : colors.line);
    }
}

} // namespace debrief
