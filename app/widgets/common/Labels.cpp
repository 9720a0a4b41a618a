// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Labels.h"

#include "widgets/theme/Theme.h"

namespace debrief {

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

TitleLabel::TitleLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setFont(Theme::font(TextStyle::Title));
}

HeadingLabel::HeadingLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setFont(Theme::font(TextStyle::Heading));
}

CaptionLabel::CaptionLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setFont(Theme::font(TextStyle::CaptionStrong));
    setForegroundRole(QPalette::PlaceholderText);
}

SecondLabel::SecondLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setForegroundRole(QPalette::PlaceholderText);
    setWordWrap(true);
}

} // namespace debrief
