// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/LiveRegion.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace debrief {

namespace {

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (className != QLatin1String("debrief::LiveRegion"))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage);
}

} // namespace

LiveRegion::LiveRegion(QWidget *parent)
    : QWidget(parent)
{
    // Asking twice for the same factory keeps one.
    QAccessible::installFactory(interfaceOf);
    setObjectName(QStringLiteral("liveRegion"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setContextMenuPolicy(Qt::NoContextMenu);
    // One pixel, as what has no size is not there for a screen reader.
    setGeometry(0, 0, 1, 1);
}

void LiveRegion::say(const QString &news)
{
    if (news.isEmpty())
        return;
    setAccessibleName(news);
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace debrief
