// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/KeysOverlay.h"

#include "widgets/common/Labels.h"
#include "widgets/keys/KeyMap.h"
#include "widgets/keys/KeysDialog.h"
#include "widgets/meeting/console/KeyCap.h"
#include "widgets/theme/Metrics.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace debrief {

namespace {

constexpr int columns = 2;

} // namespace

KeysOverlay::KeysOverlay(const UiContext &context, QWidget &console)
    : QWidget(&console)
    , m_context(context)
    , m_console(console)
    , m_grid(new QGridLayout)
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("keysOverlay"));
    setAccessibleName(tr("Keys of the meeting"));
    auto *title = new TitleLabel;
    title->setText(tr("Keys of the meeting"));
    auto *change = new QPushButton(tr("Change keys…"));
    change->setObjectName(QStringLiteral("changeKeysButton"));
    change->setAccessibleName(change->text());
    m_close->setObjectName(QStringLiteral("closeKeysButton"));
    m_close->setAccessibleName(tr("Close the list of keys"));
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(change);
    top->addWidget(m_close);
    auto *list = new QWidget;
    list->setLayout(m_grid);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::space4);
    m_grid->setVerticalSpacing(metrics::space2);
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space8, metrics::space6, metrics::space8, metrics::space6);
    layout->setSpacing(metrics::space4);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    connect(change, &QPushButton::clicked, this, &KeysOverlay::changeKeys);
    connect(m_close, &QPushButton::clicked, this, &KeysOverlay::putAway);
    connect(&context.keys, &KeyMap::changed, this, &KeysOverlay::fill);
    console.installEventFilter(this);
    hide();
    fill();
}

void KeysOverlay::fill()
{
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<KeyCommand> commands;
    for (const auto &command : m_context.keys.commands()) {
        if (command.area == KeyArea::Meeting && !m_context.keys.keys(command.id).isEmpty())
            commands.append(command);
    }
    const auto rows = (int(commands.size()) + columns - 1) / columns;
    for (int i = 0; i < commands.size(); ++i) {
        auto *hint = new KeyHints;
        const auto key = m_context.keys.keys(commands[i].id).first().toString(QKeySequence::NativeText);
        hint->setHints({}, {{key, {}}});
        hint->setAccessibleName(commands[i].name + QStringLiteral(": ") + key);
        auto *name = new PlainLabel(commands[i].name);
        name->setWordWrap(true);
        m_grid->addWidget(hint, i % rows, i / rows * 2);
        m_grid->addWidget(name, i % rows, i / rows * 2 + 1);
    }
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column * 2, 1);
        m_grid->setColumnStretch(column * 2 + 1, 2);
    }
    m_grid->setRowStretch(rows, 1);
}

void KeysOverlay::toggle()
{
    if (isVisible()) {
        putAway();
        return;
    }
    m_before = m_console.focusWidget();
    setGeometry(m_console.rect());
    raise();
    show();
    m_close->setFocus(Qt::ShortcutFocusReason);
}

void KeysOverlay::putAway()
{
    hide();
    if (m_before != nullptr)
        m_before->setFocus(Qt::OtherFocusReason);
}

void KeysOverlay::changeKeys()
{
    // Beside the meeting, not in front of it: it goes on while keys are changed.
    auto *dialog = new KeysDialog(m_context.keys, m_context.prompts, &m_console);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(KeyArea::Meeting);
}

/// Esc belongs to the overlay while it is there, and to nothing below it.
bool KeysOverlay::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::event(event);
    if (event->type() == QEvent::KeyPress)
        putAway();
    event->accept();
    return true;
}

bool KeysOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_console && event->type() == QEvent::Resize)
        setGeometry(m_console.rect());
    return QWidget::eventFilter(watched, event);
}

void KeysOverlay::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().window());
}

} // namespace debrief
