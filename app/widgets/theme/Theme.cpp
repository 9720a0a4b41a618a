// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/Theme.h"

#include "widgets/theme/DebriefStyle.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/TintedIcon.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

namespace debrief {

Theme::Theme(QObject *parent)
    : QObject(parent)
{
}

void Theme::applyTo(QApplication &application)
{
    m_application = &application;
    m_systemIsDark = application.palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new DebriefStyle);
    QApplication::setFont(font(TextStyle::Body));
    application.installEventFilter(this);
    update();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    update();
}

const Colors &Theme::colors() const
{
    return m_dark ? darkColors() : lightColors();
}

QFont Theme::font(TextStyle style)
{
    static const bool hasInter = QFontDatabase::hasFamily(QStringLiteral("Inter"));
    QFont font = hasInter ? QFont(QStringLiteral("Inter")) : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    switch (style) {
    case TextStyle::Caption:
        font.setPixelSize(metrics::captionSize);
        break;
    case TextStyle::CaptionStrong:
        font.setPixelSize(metrics::captionSize);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Body:
        font.setPixelSize(metrics::bodySize);
        break;
    case TextStyle::BodyStrong:
        font.setPixelSize(metrics::bodySize);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Heading:
        font.setPixelSize(metrics::headingSize);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Title:
        font.setPixelSize(metrics::titleSize);
        font.setWeight(QFont::Bold);
        break;
    case TextStyle::Number:
        font.setPixelSize(metrics::numberSize);
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

QIcon Theme::icon(const QString &name)
{
    return QIcon(new TintedIcon(QStringLiteral(":/icons/%1.svg").arg(name)));
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Qt 6.4 does not tell the system's scheme: a palette that arrives from the platform does.
    if (watched == m_application && event->type() == QEvent::ApplicationPaletteChange && !m_applying) {
        m_systemIsDark = m_application->palette().color(QPalette::Window).lightness() < 128;
        update();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::update()
{
    m_dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemIsDark);
    if (m_application == nullptr)
        return;
    m_applying = true;
    QApplication::setPalette(colors().palette());
    m_applying = false;
    Q_EMIT changed();
}

} // namespace debrief
