// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/CauseEditor.h"

#include "widgets/theme/Metrics.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace debrief {

CauseEditor::CauseEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("causeEditor"));
    setFrameShape(QFrame::NoFrame); // the ring around the box is its frame
    document()->setDocumentMargin(metrics::space1);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPlaceholderText(tr("Why?"));
    setToolTip(tr("Enter keeps the text, Escape leaves it as it was"));
    hide();
}

void CauseEditor::start(const QString &text, const QString &name)
{
    setAccessibleName(name);
    setPlainText(text);
    selectAll();
    m_open = true;
    show();
    raise();
    setFocus();
}

void CauseEditor::commit()
{
    if (!std::exchange(m_open, false))
        return;
    Q_EMIT committed(toPlainText().simplified());
}

bool CauseEditor::event(QEvent *event)
{
    // Escape and Enter mean the text here, whatever shortcuts say.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CauseEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        return;
    case Qt::Key_Tab:
        commit();
        Q_EMIT nextWhyAsked();
        return;
    case Qt::Key_Escape:
        if (std::exchange(m_open, false))
            Q_EMIT cancelled();
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void CauseEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

} // namespace debrief
