// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/WordingWatch.h"

#include "editing/PostmortemDocument.h"
#include "editing/WordingReview.h"
#include "widgets/common/wording/WordingOffer.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace debrief {

namespace {

WordingHint moved(WordingHint hint, qsizetype by)
{
    hint.span.start += by;
    hint.sentence.start += by;
    return hint;
}

/// The hints of sentences that are the same in both texts, where they now stand.
QList<WordingHint> carriedOver(const QList<WordingHint> &hints, const QString &before, const QString &after)
{
    const auto shorter = qMin(before.size(), after.size());
    qsizetype front = 0;
    while (front < shorter && before[front] == after[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    QList<WordingHint> carried;
    for (const auto &hint : hints) {
        if (hint.sentence.end() <= front)
            carried.append(hint);
        else if (hint.sentence.start >= before.size() - back)
            carried.append(moved(hint, after.size() - before.size()));
    }
    return carried;
}

} // namespace

WordingWatch::WordingWatch(QWidget &editor, PostmortemDocument &document, FieldOf field)
    : QObject(&editor)
    , m_editor(editor)
    , m_document(document)
    , m_text(EditorText::of(editor))
    , m_field(std::move(field))
    , m_ownDescription(editor.accessibleDescription())
    , m_offer(new WordingOffer(*this))
{
    m_rest.setObjectName(QStringLiteral("wordingRest"));
    m_rest.setParent(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &WordingWatch::check);
    connect(&document.wording(), &WordingReview::changed, this, [this] {
        if (m_editor.isVisible())
            check();
    });
    connect(&document, &PostmortemDocument::changed, this, [this] {
        if (m_field() != m_seenAs && !m_rest.isActive())
            m_rest.start(0);
    });
    m_text->onChange(this, [this] { follow(); });
    editor.installEventFilter(this);
    m_rest.start();
}

WordingWatch::~WordingWatch() = default;

void WordingWatch::follow()
{
    const auto now = m_text->text();
    if (now == m_seen)
        return;
    m_offer->close();
    setHints(carriedOver(m_hints, m_seen, now), Underline::Soon);
    m_seen = now;
    // What the program puts there was written before: no need to wait.
    m_rest.start(m_editor.hasFocus() && !m_entered ? restMs : 0);
}

void WordingWatch::check()
{
    if (m_composing) {
        m_rest.start(restMs);
        return;
    }
    m_rest.stop();
    m_entered = false;
    m_seen = m_text->text();
    m_seenAs = m_field();
    setHints(m_text->isReadOnly() || !m_editor.isEnabled() ? QList<WordingHint>() : find(m_seen), Underline::Now);
}

void WordingWatch::catchUp()
{
    if (m_rest.isActive())
        check();
}

QList<WordingHint> WordingWatch::find(const QString &text) const
{
    const auto &review = m_document.wording();
    if (!m_prose)
        return review.hints(text, m_field());
    const auto prose = m_prose(text);
    const auto start = prose.isEmpty() ? -1 : text.lastIndexOf(prose);
    if (start < 0)
        return {};
    auto hints = review.hints(prose, m_field());
    for (auto &hint : hints)
        hint = moved(hint, start);
    return hints;
}

void WordingWatch::setHints(const QList<WordingHint> &hints, Underline when)
{
    const bool same = hints == m_hints;
    m_hints = hints;
    if (m_composing)
        return;
    // Also the same ones: a line forgets them while it is typed into.
    if (when == Underline::Now)
        underline();
    else
        QMetaObject::invokeMethod(this, &WordingWatch::underline, Qt::QueuedConnection);
    if (same)
        return;
    describe({});
    Q_EMIT hintsChanged();
}

void WordingWatch::underline()
{
    m_text->underline(m_hints);
}

void WordingWatch::describe(const QString &text)
{
    const auto counted =
        std::count_if(m_hints.begin(), m_hints.end(), [](const WordingHint &hint) { return !isQuiet(hint.kind); });
    auto said = text;
    if (said.isEmpty() && counted > 0)
        said = tr("Wording hints here: %1. F7 shows the next one.").arg(counted);
    QStringList parts{m_ownDescription, said};
    parts.removeAll(QString());
    m_editor.setAccessibleDescription(parts.join(QLatin1Char(' ')));
}

void WordingWatch::use(const WordingHint &hint)
{
    const auto chosen = hint; // the list changes while the text does
    const auto &form = chosen.replacement;
    if (form.text.isEmpty() || !m_seen.contains(chosen.sentence.of(m_seen)))
        return;
    m_editor.setFocus();
    // A step of the history of its own, also where typing is merged into one.
    m_document.endMerging();
    m_text->replace(chosen.sentence, form.text);
    m_document.endMerging();
    check();
    if (!form.placeholders.isEmpty()) {
        const auto &slot = form.placeholders.first();
        m_text->select({chosen.sentence.start + slot.start, slot.length});
    }
}

void WordingWatch::keep(const WordingHint &hint)
{
    // A failure is announced by the document, which tries again.
    static_cast<void>(m_document.wording().keep(hint, m_seen));
}

void WordingWatch::neverFor(const WordingHint &hint)
{
    const auto words = hint.words;
    if (const auto done = m_document.wording().neverFor(words); !done)
        describe(done.error().message);
}

bool WordingWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod: {
        const bool composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        if (std::exchange(m_composing, composing) && !composing)
            m_rest.start(restMs);
        break;
    }
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_entered = true;
            m_rest.start(0); // after the field did with it what it does
        }
        break;
    }
    case QEvent::FocusOut:
        m_composing = false;
        if (EditorText::isWhole(m_editor))
            catchUp();
        break;
    case QEvent::PaletteChange:
        underline();
        break;
    case QEvent::ReadOnlyChange:
    case QEvent::EnabledChange:
        m_rest.start(0);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

WordingWatch *watchWording(QWidget &editor, PostmortemDocument &document, WordingField field)
{
    return watchWording(editor, document, [field] { return field; });
}

WordingWatch *watchWording(QWidget &editor, PostmortemDocument &document, WordingWatch::FieldOf field)
{
    return new WordingWatch(editor, document, std::move(field));
}

} // namespace debrief
