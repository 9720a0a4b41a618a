// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace debrief {

/// A label that shows its text exactly as it is: what strangers wrote is never read as markup.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
};

/// The name of a page or of a postmortem.
class TitleLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit TitleLabel(QWidget *parent = nullptr);
};

/// The name of a panel.
class HeadingLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit HeadingLabel(QWidget *parent = nullptr);
};

/// The small name above a field; a buddy makes it the field's accessible name.
class CaptionLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit CaptionLabel(QWidget *parent = nullptr);
};

/// Second text: explanations that may be passed over.
class SecondLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit SecondLabel(QWidget *parent = nullptr);
};

} // namespace debrief
