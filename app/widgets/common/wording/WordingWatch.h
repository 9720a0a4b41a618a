// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingHint.h"
#include "widgets/common/wording/EditorText.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace debrief {

class PostmortemDocument;
class WordingOffer;

/// Watches a field in which text of a postmortem is written: when typing rests, on Enter and when the field is left,
/// words that are worth a second look are underlined. Never while an input method is composing.
class WordingWatch : public QObject
{
    Q_OBJECT

public:
    using FieldOf = std::function<WordingField()>;

    /// A child of the editor, a QLineEdit or QPlainTextEdit; the document must outlive it. The field is asked for
    /// each time, as it may depend on what the editor shows.
    WordingWatch(QWidget &editor, PostmortemDocument &document, FieldOf field);
    ~WordingWatch() override;

    /// Which part of a line is the sentence, where marks stand around it ("14:31 …", "… @Owner P0"). It must be a part
    /// of the line as it stands there; an empty one is not looked at.
    void setProse(std::function<QString(const QString &)> prose) { m_prose = std::move(prose); }

    /// As of the last check, moved along with what was typed since.
    [[nodiscard]] const QList<WordingHint> &hints() const { return m_hints; }
    /// Looks now at what is there. A text that is being composed waits.
    void check();
    /// Checks if something was typed since.
    void catchUp();

    /// Puts the neutral sentence there and selects its first slot.
    void use(const WordingHint &hint);
    void keep(const WordingHint &hint);
    void neverFor(const WordingHint &hint);
    /// Says something with the editor for screen readers; empty: only whether there are hints.
    void describe(const QString &text);

    [[nodiscard]] QWidget &editor() const { return m_editor; }
    [[nodiscard]] EditorText &text() const { return *m_text; }
    [[nodiscard]] WordingOffer &offer() const { return *m_offer; }

    /// How long typing rests before the text is looked at.
    static constexpr int restMs = 1500;

Q_SIGNALS:
    void hintsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    /// A document that is being filled does not bear that its cursors go while it tells of the change.
    enum class Underline { Now, Soon };
    void setHints(const QList<WordingHint> &hints, Underline when);
    void underline();
    [[nodiscard]] QList<WordingHint> find(const QString &text) const;

    QWidget &m_editor;
    PostmortemDocument &m_document;
    std::unique_ptr<EditorText> m_text;
    FieldOf m_field;
    std::function<QString(const QString &)> m_prose;
    QString m_seen; ///< the text the hints belong to
    WordingField m_seenAs = WordingField::Unknown;
    QString m_ownDescription;
    QList<WordingHint> m_hints;
    QTimer m_rest;
    bool m_composing = false;
    bool m_entered = false; ///< Enter was pressed and not answered yet
    WordingOffer *m_offer;
};

/// Watches the editor for as long as it lives.
WordingWatch *watchWording(QWidget &editor, PostmortemDocument &document, WordingField field);
WordingWatch *watchWording(QWidget &editor, PostmortemDocument &document, WordingWatch::FieldOf field);

} // namespace debrief
