// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/HeardButtons.h"

#include "widgets/common/FlowLayout.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace debrief {

HeardButtons::HeardButtons(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("heardButtons"));
    setAccessibleName(tr("What did you just hear?"));
    auto *row = new FlowLayout(this);
    for (const auto &entry : enumEntries<HeardKind>()) {
        auto *button = new QPushButton(translatedEnumLabel(entry.label));
        button->setObjectName(QStringLiteral("heard-") + QLatin1String(entry.key));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->installEventFilter(this);
        m_buttons.append(button);
        button->setToolTip(tr("%1 while the keyboard is on these buttons").arg(m_buttons.size()));
        button->setAccessibleName(tr("%1, key %2").arg(button->text()).arg(m_buttons.size()));
        const auto kind = entry.value;
        connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT heard(kind); });
        row->addWidget(button);
    }
}

void HeardButtons::setHeard(std::optional<HeardKind> heard)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(heard == enumEntries<HeardKind>()[size_t(i)].value);
}

void HeardButtons::setAllowed(bool allowed, const QString &whyNot)
{
    for (auto *button : m_buttons) {
        button->setEnabled(allowed);
        if (!allowed)
            button->setToolTip(whyNot);
    }
}

void HeardButtons::takeFocus()
{
    const auto chosen = std::find_if(m_buttons.cbegin(), m_buttons.cend(),
                                     [](const QPushButton *button) { return button->isChecked(); });
    (chosen == m_buttons.cend() ? m_buttons.first() : *chosen)->setFocus(Qt::ShortcutFocusReason);
}

bool HeardButtons::hasKeyboard() const
{
    return std::any_of(m_buttons.cbegin(), m_buttons.cend(),
                       [](const QPushButton *button) { return button->hasFocus(); });
}

void HeardButtons::moveFocus(qsizetype from, qsizetype to)
{
    const auto place = std::clamp<qsizetype>(to, 0, m_buttons.size() - 1);
    if (place != from)
        m_buttons[place]->setFocus(Qt::TabFocusReason);
}

bool HeardButtons::eventFilter(QObject *watched, QEvent *event)
{
    const auto place = m_buttons.indexOf(static_cast<QPushButton *>(watched));
    if (event->type() != QEvent::KeyPress || place < 0)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const auto forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const auto backward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (key->key() == forward || key->key() == Qt::Key_Down)
        moveFocus(place, place + 1);
    else if (key->key() == backward || key->key() == Qt::Key_Up)
        moveFocus(place, place - 1);
    else if (key->key() == Qt::Key_Home || key->key() == Qt::Key_End)
        moveFocus(place, key->key() == Qt::Key_Home ? 0 : m_buttons.size());
    else if (key->key() >= Qt::Key_1 && key->key() < Qt::Key_1 + m_buttons.size())
        m_buttons[key->key() - Qt::Key_1]->click();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        m_buttons[place]->click();
    else
        return false;
    return true;
}

} // namespace debrief
