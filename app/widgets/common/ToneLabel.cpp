// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ToneLabel.h"

#include "widgets/theme/Colors.h"
#include "widgets/theme/Theme.h"

#include <QEvent>

namespace debrief {

ToneLabel::ToneLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // on a white ground it would be that of fields
}

void ToneLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    applyTone();
}

void ToneLabel::setProblem(const QString &message)
{
    setFont(Theme::font(TextStyle::Caption));
    setTone(Tone::Attention);
    setText(message);
    setAccessibleName(message);
    setVisible(!message.isEmpty());
}

void ToneLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

void ToneLabel::applyTone()
{
    const auto &colors = colorsFor(palette());
    const auto color = m_tone ? colors.tone(*m_tone).text : colors.text;
    if (palette().color(QPalette::WindowText) == color)
        return; // setting it announces a change of palette again
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace debrief
