// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/Theme.h"

#include "widgets/theme/DebriefStyle.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/TintedIcon.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

#include <array>

namespace debrief {

namespace {

QFont makeFont(int size, QFont::Weight weight)
{
    static const bool hasInter = QFontDatabase::hasFamily(QStringLiteral("Inter"));
    QFont font = hasInter ? QFont(QStringLiteral("Inter")) : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(size);
    if (weight != QFont::Normal)
        font.setWeight(weight);
    return font;
}

} // namespace

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
    // Made once: a new font looks for its file again. Never destroyed: that would be after the application.
    static const auto &fonts = *new const std::array{
        makeFont(metrics::captionSize, QFont::Normal),   makeFont(metrics::captionSize, QFont::DemiBold),
        makeFont(metrics::bodySize, QFont::Normal),      makeFont(metrics::bodySize, QFont::DemiBold),
        makeFont(metrics::headingSize, QFont::DemiBold), makeFont(metrics::titleSize, QFont::Bold),
        makeFont(metrics::numberSize, QFont::Bold)};
    return fonts[size_t(style)];
}

QIcon Theme::icon(const QString &name)
{
    return QIcon(new TintedIcon(QStringLiteral(":/icons/%1.svg").arg(name)));
}

QIcon Theme::productIcon()
{
    return QIcon(new TintedIcon(QStringLiteral(":/icons/app/debrief.svg"), TintedIcon::Tint::None));
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
