// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/CellNote.h"

#include "widgets/common/ToneLabel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace debrief {

CellNote::CellNote(QWidget &editor)
    : Panel(editor.parentWidget())
    , m_editor(editor)
    , m_label(new ToneLabel)
{
    setObjectName(QStringLiteral("cellNote"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    m_label->setFont(Theme::font(TextStyle::Caption));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space2, metrics::space1, metrics::space2, metrics::space1);
    layout->addWidget(m_label);
    hide();
    editor.installEventFilter(this);
    connect(&editor, &QObject::destroyed, this, &QObject::deleteLater);
}

void CellNote::say(const QString &text, Tone tone)
{
    m_label->setTone(tone);
    m_label->setText(text);
    m_editor.setAccessibleDescription(text);
    setVisible(!text.isEmpty());
    place();
}

QString CellNote::text() const
{
    return m_label->text();
}

bool CellNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    else if (event->type() == QEvent::Hide)
        hide();
    return Panel::eventFilter(watched, event);
}

/// Below the editor; above it where there is no room left, and never out of sight at the side.
void CellNote::place()
{
    if (parentWidget() == nullptr || m_label->text().isEmpty())
        return;
    const auto room = parentWidget()->rect();
    const QFontMetrics font(m_label->font());
    const int wanted = font.horizontalAdvance(m_label->text()) + 2 * metrics::space3;
    const int width = qBound(m_editor.width(), wanted, qMin(metrics::inspectorWidth + metrics::space8, room.width()));
    const int height = qMax(heightForWidth(width), minimumSizeHint().height());
    int y = m_editor.geometry().bottom() + 1;
    if (y + height > room.height())
        y = m_editor.y() - height;
    const int x = qBound(0, m_editor.x(), qMax(0, room.width() - width));
    setGeometry(x, y, width, height);
    raise();
}

} // namespace debrief
