// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/CompletionPopup.h"

#include "widgets/theme/Metrics.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>

namespace debrief {

namespace {

QString kindName(LineCompletion::Kind kind)
{
    switch (kind) {
    case LineCompletion::Kind::Event:
        return CompletionPopup::tr("Event");
    case LineCompletion::Kind::Cause:
        return CompletionPopup::tr("Cause");
    case LineCompletion::Kind::Person:
        return CompletionPopup::tr("Person");
    case LineCompletion::Kind::Role:
        return CompletionPopup::tr("Role");
    case LineCompletion::Kind::Team:
        break;
    }
    return CompletionPopup::tr("Team");
}

QString shownText(const LineCompletion &completion)
{
    const QString kind = kindName(completion.kind);
    if (completion.kind == LineCompletion::Kind::Event)
        return QStringLiteral("%1  %2").arg(completion.hint, completion.text);
    return completion.hint.isEmpty() ? QStringLiteral("%1  ·  %2").arg(completion.text, kind)
                                     : QStringLiteral("%1  ·  %2, %3").arg(completion.text, kind, completion.hint);
}

} // namespace

CompletionPopup::CompletionPopup(QLineEdit &line, Source source)
    : QListWidget(&line)
    , m_line(line)
    , m_source(std::move(source))
{
    setObjectName(QStringLiteral("completionPopup"));
    setAccessibleName(tr("Ways to go on with the line"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    hide();
    line.installEventFilter(this);
    connect(&line, &QLineEdit::textEdited, this, &CompletionPopup::offer);
    connect(&line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            hide();
    });
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { take(row(item)); });
}

void CompletionPopup::setOn(bool on)
{
    m_isOn = on;
    if (!on)
        hide();
}

void CompletionPopup::offer()
{
    m_completions = m_isOn ? m_source(m_line.text(), m_line.cursorPosition()) : QList<LineCompletion>();
    clear();
    for (const auto &completion : std::as_const(m_completions)) {
        auto *item = new QListWidgetItem(shownText(completion), this);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(kindName(completion.kind), completion.text));
    }
    setCurrentRow(-1);
    if (m_completions.isEmpty()) {
        hide();
        return;
    }
    showAbove();
    announce(tr("%n suggestions. Down chooses one.", nullptr, int(m_completions.size())));
}

void CompletionPopup::showAbove()
{
    auto *window = m_line.window();
    if (parentWidget() != window)
        setParent(window);
    const int height = sizeHintForRow(0) * count() + 2 * frameWidth() + metrics::space1;
    const QPoint corner = m_line.mapTo(window, QPoint(0, 0));
    const int above = corner.y() - height - metrics::space1;
    const int y = above >= 0 ? above : corner.y() + m_line.height() + metrics::space1;
    setGeometry(corner.x(), y, m_line.width(), height);
    show();
    raise();
}

void CompletionPopup::choose(int row)
{
    setCurrentRow(row);
    if (row >= 0)
        announce(currentItem()->data(Qt::AccessibleTextRole).toString());
}

void CompletionPopup::take(int row)
{
    const auto taken = m_completions.value(row);
    hide();
    if (taken.line.isEmpty())
        return;
    m_line.setText(taken.line);
    m_line.setCursorPosition(taken.cursor);
}

void CompletionPopup::announce(const QString &words)
{
    // The keyboard stays in the line, so it is the line that tells what can be chosen.
    m_line.setAccessibleDescription(words);
    QAccessibleEvent event(&m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool CompletionPopup::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        choose((currentRow() + 1) % count());
        return true;
    case Qt::Key_Up:
        choose(currentRow() <= 0 ? count() - 1 : currentRow() - 1);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (currentRow() < 0) {
            hide();
            return false;
        }
        take(currentRow());
        return true;
    default:
        return false;
    }
}

bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_line || isHidden())
        return QListWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: // Esc closes the list before it means anything to the meeting
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && takeKey(key->key());
    }
    case QEvent::FocusOut:
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Hide:
        hide();
        return false;
    default:
        return false;
    }
}

} // namespace debrief
