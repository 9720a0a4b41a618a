// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/SpeakerButton.h"

#include "domain/rules/PreparationHints.h"
#include "widgets/meeting/console/KeyCap.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace debrief {

SpeakerButton::SpeakerButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QString SpeakerButton::countText() const
{
    if (m_person.count > 0)
        return QString::number(m_person.count);
    // Before somebody is asked to speak, and no longer once they did.
    if (const auto note = callOnNote(m_person.callOn); !note.isEmpty())
        return note.toLower();
    return m_person.mayStayQuiet ? tr("listens") : tr("not yet");
}

void SpeakerButton::setSpeaker(const HeardPerson &person, const QString &shown, const QString &number,
                               const QString &keys)
{
    m_person = person;
    m_key = number;
    setText(shown);
    const auto spoken = person.count > 0 ? tr("heard %n times", nullptr, person.count) : countText();
    const auto note = callOnNote(person.callOn);
    const bool isSaid = note.isEmpty() || person.count == 0;
    setAccessibleName(isSaid ? QStringLiteral("%1, %2").arg(shown, spoken)
                             : QStringLiteral("%1, %2, %3").arg(shown, spoken, note.toLower()));
    auto how = keys.isEmpty() ? tr("Press when %1 speaks.").arg(person.name)
                              : tr("Press when %1 speaks, or %2.").arg(person.name, keys);
    if (!note.isEmpty())
        how += u' ' + tr("In the preparation: %1.").arg(note.toLower());
    setToolTip(how.toHtmlEscaped());
    update();
}

QSize SpeakerButton::sizeHint() const
{
    return {0, metrics::controlHeight - metrics::space2};
}

void SpeakerButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colors = colorsFor(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(rect(), metrics::controlRadius, metrics::controlRadius);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto cap = keyCapSize(QStringLiteral("0"));
    const auto placed = [&](QRect place) {
        if (mirrored)
            place.moveLeft(width() - place.right() - 1);
        return place;
    };
    if (!m_key.isEmpty())
        paintKeyCap(painter, placed({QPoint(0, (height() - cap.height()) / 2), cap}), m_key, colors.secondText,
                    colors.line);
    const auto left = cap.width() + metrics::space2 + (m_isIndented ? metrics::space2 : 0);
    const auto count = countText();
    const auto countWidth = fontMetrics().horizontalAdvance(count) + metrics::space2;
    const bool isQuiet = m_person.count == 0 && !m_person.mayStayQuiet;
    painter.setPen(isQuiet ? colors.attention.text : colors.secondText);
    painter.drawText(placed({width() - countWidth - metrics::space1, 0, countWidth, height()}),
                     int(Qt::AlignVCenter | Qt::AlignTrailing), count);
    const auto room = std::max(0, width() - left - countWidth - metrics::space2);
    painter.setPen(colors.text);
    painter.drawText(placed({left, 0, room, height()}), int(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace debrief
