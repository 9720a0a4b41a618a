// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/Colors.h"

#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

namespace debrief {

enum class TextStyle { Caption, CaptionStrong, Body, BodyStrong, Heading, Title, Number };

/// How the product looks: the colours of the current scheme, fonts and icons. Everything that paints asks here.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);

    /// Sets style, palette and font of the application, and follows the system's scheme while the choice is System.
    void applyTo(QApplication &application);
    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }

    [[nodiscard]] const Colors &colors() const;
    [[nodiscard]] const TonePair &tone(Tone tone) const { return colors().tone(tone); }
    [[nodiscard]] static QFont font(TextStyle style);

    /// A line icon by the name of its file in resources/icons. It takes the colour of the text around it.
    [[nodiscard]] static QIcon icon(const QString &name);
    /// The mark of the product, in its own colours.
    [[nodiscard]] static QIcon productIcon();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    QApplication *m_application = nullptr;
    Choice m_choice = Choice::System;
    bool m_systemIsDark = false;
    bool m_dark = false;
    bool m_applying = false;
};

} // namespace debrief
