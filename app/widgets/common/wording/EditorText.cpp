// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/EditorText.h"

#include "widgets/common/wording/WordingUnderline.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace debrief {

namespace {

class LineText final : public EditorText
{
public:
    explicit LineText(QLineEdit &line)
        : m_line(line)
    {
    }

    QString text() const override { return m_line.text(); }
    qsizetype cursor() const override { return m_line.cursorPosition(); }
    bool isReadOnly() const override { return m_line.isReadOnly(); }
    QWidget &mouseArea() const override { return m_line; }

    /// A line has no formats but those of an input method; an event of it with nothing typed sets them. They are
    /// counted from the cursor.
    void underline(const QList<WordingHint> &hints) override
    {
        QList<QInputMethodEvent::Attribute> attributes;
        for (const auto &hint : hints)
            attributes.append({QInputMethodEvent::TextFormat, int(hint.span.start) - m_line.cursorPosition(),
                               int(hint.span.length), wordingUnderline(hint.kind, m_line.palette())});
        QInputMethodEvent event({}, attributes);
        QCoreApplication::sendEvent(&m_line, &event);
    }

    void replace(const WordingSpan &span, const QString &text) override
    {
        select(span);
        m_line.insert(text);
    }

    void select(const WordingSpan &span) override { m_line.setSelection(int(span.start), int(span.length)); }

    void onChange(QObject *context, const std::function<void()> &then) override
    {
        QObject::connect(&m_line, &QLineEdit::textChanged, context, then);
    }

    /// The line tells which character is at a place, not where a character is.
    QRect placeOf(const WordingSpan &span) const override
    {
        QRect place;
        auto &line = m_line;
        constexpr int step = 3;
        for (int x = 0; x < line.width(); x += step) {
            const int at = line.cursorPositionAt({x, line.height() / 2});
            if (at >= span.start && at < span.end())
                place |= QRect(x, 0, step, line.height());
        }
        return place.isNull() ? line.rect() : place;
    }

    qsizetype positionAt(const QPoint &point) const override
    {
        return m_line.rect().contains(point) ? m_line.cursorPositionAt(point) : -1;
    }

private:
    QLineEdit &m_line;
};

class LinesText final : public EditorText
{
public:
    explicit LinesText(QPlainTextEdit &edit)
        : m_edit(edit)
        , m_viewport(*edit.viewport())
    {
        m_viewport.setMouseTracking(true);
    }

    QString text() const override { return m_edit.toPlainText(); }
    qsizetype cursor() const override { return m_edit.textCursor().position(); }
    bool isReadOnly() const override { return m_edit.isReadOnly(); }
    QWidget &mouseArea() const override { return m_viewport; }

    void underline(const QList<WordingHint> &hints) override
    {
        QList<QTextEdit::ExtraSelection> selections;
        for (const auto &hint : hints)
            selections.append({over(hint.span), wordingUnderline(hint.kind, m_edit.palette())});
        m_edit.setExtraSelections(selections);
    }

    void replace(const WordingSpan &span, const QString &text) override { over(span).insertText(text); }

    void select(const WordingSpan &span) override { m_edit.setTextCursor(over(span)); }

    void onChange(QObject *context, const std::function<void()> &then) override
    {
        // Of the document: forms silence the field itself while they fill it.
        QObject::connect(m_edit.document(), &QTextDocument::contentsChanged, context, then);
    }

    QRect placeOf(const WordingSpan &span) const override
    {
        auto cursor = over(span);
        const auto last = m_edit.cursorRect(cursor);
        cursor.setPosition(int(span.start));
        const auto first = m_edit.cursorRect(cursor);
        return first.top() == last.top() ? first | last : first;
    }

    qsizetype positionAt(const QPoint &point) const override
    {
        const auto cursor = m_edit.cursorForPosition(point);
        const auto nearest = m_edit.cursorRect(cursor);
        const int reach = nearest.height();
        return nearest.adjusted(-reach, 0, reach, 0).contains(point) ? cursor.position() : -1;
    }

private:
    [[nodiscard]] QTextCursor over(const WordingSpan &span) const
    {
        QTextCursor cursor(m_edit.document());
        cursor.setPosition(int(span.start));
        cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
        return cursor;
    }

    QPlainTextEdit &m_edit;
    QWidget &m_viewport;
};

} // namespace

std::unique_ptr<EditorText> EditorText::of(QWidget &editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(&editor))
        return std::make_unique<LineText>(*line);
    if (auto *edit = qobject_cast<QPlainTextEdit *>(&editor))
        return std::make_unique<LinesText>(*edit);
    return nullptr;
}

bool EditorText::isWhole(const QWidget &editor)
{
    return qobject_cast<const QLineEdit *>(&editor) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(&editor) != nullptr;
}

} // namespace debrief
