// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QWidget>

namespace debrief {

/// Lists what was shown as a window without a title: a part shown before it has its place flashes up on its own and
/// takes the keyboard along.
class StrayWindows : public QObject
{
public:
    using QObject::QObject;

    [[nodiscard]] const QStringList &found() const { return m_found; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget != nullptr && widget->isWindow() && widget->windowTitle().isEmpty() &&
            widget->windowType() == Qt::Window) {
            const auto name =
                QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
            if (!m_found.contains(name))
                m_found.append(name);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QStringList m_found;
};

} // namespace debrief
