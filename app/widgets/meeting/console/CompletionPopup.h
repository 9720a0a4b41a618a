// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facilitation/LineCompletion.h"

#include <QListWidget>

#include <functional>

class QLineEdit;

namespace debrief {

/// Ways to go on with a line, above it. The keyboard stays in the line: Down and Up choose, Enter or Tab takes what is
/// chosen, Esc closes. While nothing is chosen Enter belongs to the line.
class CompletionPopup : public QListWidget
{
    Q_OBJECT

public:
    using Source = std::function<QList<LineCompletion>(const QString &line, qsizetype cursor)>;

    /// Belongs to the window of the line from the first time it is shown.
    CompletionPopup(QLineEdit &line, Source source);

    /// Nothing is offered while it is off.
    void setOn(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void showAbove();
    void choose(int row);
    void take(int row);
    [[nodiscard]] bool takeKey(int key);
    void announce(const QString &words);

    QLineEdit &m_line;
    Source m_source;
    QList<LineCompletion> m_completions;
    bool m_isOn = true;
};

} // namespace debrief
