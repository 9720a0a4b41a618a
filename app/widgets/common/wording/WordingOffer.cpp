// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/WordingOffer.h"

#include "widgets/common/wording/WordingPopover.h"
#include "widgets/common/wording/WordingRound.h"
#include "widgets/common/wording/WordingWatch.h"

#include <QHelpEvent>
#include <QKeyEvent>

namespace debrief {

namespace {

/// How long the pointer may be on its way from the words to the popover.
constexpr int leaveMs = 400;

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

WordingOffer::WordingOffer(WordingWatch &watch)
    : QObject(&watch)
    , m_watch(watch)
{
    m_leave.setSingleShot(true);
    m_leave.setInterval(leaveMs);
    connect(&m_leave, &QTimer::timeout, this, &WordingOffer::close);
    connect(&watch, &WordingWatch::hintsChanged, this, &WordingOffer::close);
    watch.editor().installEventFilter(this);
    if (&watch.text().mouseArea() != &watch.editor())
        watch.text().mouseArea().installEventFilter(this);
}

WordingOffer::~WordingOffer()
{
    delete m_popover;
}

qsizetype WordingOffer::nextFrom() const
{
    return m_shown ? m_shown->span.end() : m_watch.text().cursor();
}

bool WordingOffer::showFrom(qsizetype position)
{
    for (const auto &hint : m_watch.hints()) {
        if (isQuiet(hint.kind) || hint.span.start < position)
            continue;
        const auto found = hint;
        m_watch.editor().setFocus(Qt::ShortcutFocusReason);
        m_watch.text().select({found.span.start, 0}); // brings the words into sight
        m_byPointer = false;
        show(found);
        return true;
    }
    return false;
}

void WordingOffer::show(const WordingHint &hint)
{
    auto &editor = m_watch.editor();
    if (m_popover == nullptr || m_popover->parentWidget() != editor.window()) {
        delete m_popover;
        m_popover = new WordingPopover(*editor.window());
        connect(m_popover, &WordingPopover::useAsked, this, &WordingOffer::use);
        connect(m_popover, &WordingPopover::keepAsked, this, &WordingOffer::keep);
        connect(m_popover, &WordingPopover::neverAsked, this, &WordingOffer::never);
        connect(m_popover, &WordingPopover::pointerEntered, &m_leave, &QTimer::stop);
        connect(m_popover, &WordingPopover::pointerLeft, this, [this] {
            if (m_byPointer)
                m_leave.start();
        });
    }
    m_leave.stop();
    m_shown = hint;
    m_popover->setHint(hint);
    m_popover->showAt(wordsInWindow(hint));
    m_watch.describe(m_popover->spoken());
    // Before whatever else listens to keys here, such as what ends the editing of a cell.
    editor.removeEventFilter(this);
    editor.installEventFilter(this);
}

void WordingOffer::close()
{
    m_leave.stop();
    if (!m_shown)
        return;
    m_shown.reset();
    if (m_popover != nullptr)
        m_popover->hide();
    m_watch.describe({});
}

QRect WordingOffer::wordsInWindow(const WordingHint &hint) const
{
    auto &area = m_watch.text().mouseArea();
    const auto place = m_watch.text().placeOf(hint.span);
    return {area.mapTo(area.window(), place.topLeft()), place.size()};
}

const WordingHint *WordingOffer::hintAt(const QPoint &point) const
{
    const auto position = m_watch.text().positionAt(point);
    const auto &hints = m_watch.hints();
    const auto found = std::find_if(hints.begin(), hints.end(), [position](const WordingHint &hint) {
        return hint.span.start <= position && position < hint.span.end();
    });
    return found == hints.end() ? nullptr : &*found;
}

void WordingOffer::use()
{
    const auto hint = std::exchange(m_shown, std::nullopt);
    if (m_popover != nullptr)
        m_popover->hide();
    if (hint)
        m_watch.use(*hint);
}

void WordingOffer::keep()
{
    const auto hint = m_shown;
    close();
    if (hint)
        m_watch.keep(*hint);
}

void WordingOffer::never()
{
    const auto hint = m_shown;
    close();
    if (hint)
        m_watch.neverFor(*hint);
}

bool WordingOffer::isKey(const QKeyEvent &key, bool open)
{
    if (key.key() == Qt::Key_F7)
        return open || key.modifiers() == Qt::NoModifier;
    return open && (isEnter(key) || key.key() == Qt::Key_Escape);
}

void WordingOffer::press(const QKeyEvent &key)
{
    if (isEnter(key) && m_shown && !m_shown->replacement.text.isEmpty())
        use();
    else if (isEnter(key))
        close();
    else if (key.key() == Qt::Key_Escape)
        keep();
    else if (key.modifiers() == Qt::ShiftModifier && m_popover != nullptr)
        m_popover->toggleWhy();
    else if (key.modifiers() == Qt::ControlModifier)
        never();
    else if (key.modifiers() == Qt::NoModifier)
        showNextHint(*m_watch.editor().window(), &m_watch);
}

void WordingOffer::followPointer(const QPoint &point)
{
    if (!m_shown || !m_byPointer)
        return;
    const auto *below = hintAt(point);
    if (below != nullptr && *below == *m_shown)
        m_leave.stop();
    else if (!m_leave.isActive())
        m_leave.start();
}

bool WordingOffer::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEditor = watched == &m_watch.editor();
    const bool isArea = watched == &m_watch.text().mouseArea();
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!isEditor || !isKey(key, isOpen() && !m_byPointer))
            break;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            press(key);
        return true;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto *hint = isArea ? hintAt(help->pos()) : nullptr;
        if (hint == nullptr)
            break;
        m_byPointer = !isOpen() || m_byPointer;
        show(*hint);
        return true;
    }
    case QEvent::MouseMove:
        if (isArea)
            followPointer(static_cast<QMouseEvent *>(event)->pos());
        break;
    case QEvent::Leave:
        if (isArea && isOpen() && m_byPointer)
            m_leave.start();
        break;
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (isEditor && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            close();
        break;
    }
    case QEvent::Wheel:
    case QEvent::Hide:
    case QEvent::Move:
        if (isEditor || isArea)
            close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace debrief
