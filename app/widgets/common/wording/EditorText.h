// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingHint.h"

#include <QRect>

#include <functional>
#include <memory>

class QWidget;

namespace debrief {

/// The text of a field, of one line or of several, in UTF-16 units as its cursor counts them. Places are in
/// coordinates of mouseArea().
class EditorText
{
public:
    /// For a QLineEdit or a QPlainTextEdit, which must outlive it; null for anything else.
    [[nodiscard]] static std::unique_ptr<EditorText> of(QWidget &editor);
    /// Not while the editor is being destroyed, which still tells that the focus goes.
    [[nodiscard]] static bool isWhole(const QWidget &editor);
    virtual ~EditorText() = default;

    [[nodiscard]] virtual QString text() const = 0;
    [[nodiscard]] virtual qsizetype cursor() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    /// Underlines the words of the hints and nothing else. No change of the text, no step of its history.
    virtual void underline(const QList<WordingHint> &hints) = 0;
    /// As one step, announced like typing.
    virtual void replace(const WordingSpan &span, const QString &text) = 0;
    virtual void select(const WordingSpan &span) = 0;
    /// What is said when the text changed, also by the program.
    virtual void onChange(QObject *context, const std::function<void()> &then) = 0;

    [[nodiscard]] virtual QWidget &mouseArea() const = 0;
    /// Around the first line of these characters.
    [[nodiscard]] virtual QRect placeOf(const WordingSpan &span) const = 0;
    /// Which character is there; -1: none.
    [[nodiscard]] virtual qsizetype positionAt(const QPoint &point) const = 0;
};

} // namespace debrief
