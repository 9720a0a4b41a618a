// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace debrief {

/// The text of a cause, edited where it stands in the tree. Enter keeps it, Escape leaves it as it was, Tab keeps it
/// and goes on to the next why. Leaving the field keeps what was typed.
class CauseEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CauseEditor(QWidget *parent);

    void start(const QString &text, const QString &name);

Q_SIGNALS:
    void committed(const QString &text);
    void nextWhyAsked();
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void commit();

    bool m_open = false;
};

} // namespace debrief
