// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/KeysDialog.h"

#include "widgets/common/Labels.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/keys/KeyList.h"
#include "widgets/keys/KeyMap.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr qint64 largestFile = 1 << 20;

QString fileFilter()
{
    return KeysDialog::tr("Keys (*.json)");
}

} // namespace

KeysDialog::KeysDialog(KeyMap &keys, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_prompts(prompts)
    , m_search(new QLineEdit)
    , m_list(new KeyList(keys))
    , m_command(new PlainLabel)
    , m_key(new QKeySequenceEdit)
    , m_remove(new QPushButton(tr("No key")))
    , m_reset(new QPushButton(tr("Standard key")))
    , m_problem(new ToneLabel)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(QStringLiteral("keysDialog"));
    resize(metrics::keysWidth, metrics::keysHeight);
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setPlaceholderText(tr("Search for a command or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    layout->setSpacing(metrics::space3);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(createEditor());
    layout->addWidget(m_problem);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    createButtons(*box);
    layout->addWidget(box);
    m_problem->setObjectName(QStringLiteral("keyProblem"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_list->filter(words);
        followCurrent();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::followCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_key, [this] { m_key->setFocus(); });
    connect(&keys, &KeyMap::changed, this, &KeysDialog::followCurrent);
    m_list->choose(keys.commands().first().id);
    followCurrent();
}

/// The list tells of its last line while it is taken apart, when this is a dialog no more.
KeysDialog::~KeysDialog()
{
    m_list->disconnect(this);
}

QWidget *KeysDialog::createEditor()
{
    m_command->setObjectName(QStringLiteral("keyCommand"));
    m_command->setFont(Theme::font(TextStyle::BodyStrong));
    m_command->setWordWrap(true);
    m_key->setObjectName(QStringLiteral("keyEdit"));
    m_remove->setObjectName(QStringLiteral("keyRemove"));
    m_reset->setObjectName(QStringLiteral("keyReset"));
    m_key->setAccessibleName(tr("Press the new key"));
    m_remove->setAccessibleName(tr("No key for this command"));
    m_reset->setAccessibleName(tr("Standard key for this command"));
    connect(m_key, &QKeySequenceEdit::editingFinished, this, &KeysDialog::take);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const auto done = m_keys.assign(m_list->currentId(), {});
        say(done ? QString() : done.error().message);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const auto done = m_keys.reset(m_list->currentId());
        say(done ? QString() : done.error().message);
    });
    auto *editor = new QWidget;
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins({});
    row->setSpacing(metrics::space2);
    row->addWidget(m_command, 1);
    row->addWidget(m_key);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    return editor;
}

void KeysDialog::createButtons(QDialogButtonBox &box)
{
    const auto add = [&](const QString &text, const char *name, auto slot) {
        auto *button = box.addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    add(tr("Import…"), "keysImport", &KeysDialog::importKeys);
    add(tr("Export…"), "keysExport", &KeysDialog::exportKeys);
    m_resetAll = add(tr("All standard keys"), "keysResetAll", [this] {
        if (m_prompts.confirm(this, tr("Go back to all standard keys?"),
                              tr("Every key you chose is forgotten. Export them first to keep them."),
                              tr("Standard keys"))) {
            m_keys.resetAll();
            say({});
        }
    });
    auto *close = box.button(QDialogButtonBox::Close);
    close->setAutoDefault(false);
    connect(&box, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void KeysDialog::show(KeyArea area)
{
    const auto &commands = m_keys.commands();
    const auto first = std::find_if(commands.cbegin(), commands.cend(),
                                    [&](const KeyCommand &command) { return command.area == area; });
    if (first != commands.cend())
        m_list->choose(first->id);
    m_list->scrollToItem(m_list->currentItem()->parent(), QAbstractItemView::PositionAtTop);
    QDialog::show();
}

void KeysDialog::followCurrent()
{
    const auto id = m_list->currentId();
    const auto *command = m_keys.command(id);
    const bool canChange = command != nullptr && !command->fixed;
    m_command->setText(command == nullptr ? tr("Choose a command above.")
                       : command->fixed   ? tr("%1: this key belongs to the list and stays.").arg(command->name)
                                          : command->name);
    m_key->setEnabled(canChange);
    m_remove->setEnabled(canChange && !m_keys.keys(id).isEmpty());
    m_reset->setEnabled(canChange && !m_keys.isStandard(id));
    m_resetAll->setEnabled(!m_keys.isAllStandard());
    const auto why = canChange ? QString() : m_command->text();
    for (auto *control : std::initializer_list<QWidget *>{m_key, m_remove, m_reset})
        control->setToolTip(why.toHtmlEscaped());
    if (canChange && !m_reset->isEnabled())
        m_reset->setToolTip(tr("It has its standard key."));
    if (canChange && !m_remove->isEnabled())
        m_remove->setToolTip(tr("It has no key."));
    m_resetAll->setToolTip(m_resetAll->isEnabled() ? QString() : tr("All keys are standard."));
    const QSignalBlocker quiet(m_key);
    const auto keys = m_keys.keys(id);
    m_key->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.first());
    say({});
}

void KeysDialog::take()
{
    const auto typed = m_key->keySequence();
    const auto id = m_list->currentId();
    if (typed.isEmpty() || m_keys.keys(id).contains(typed))
        return;
    // The editor takes up to four keys; the first is what was meant.
    const auto done = m_keys.assign(id, QKeySequence(typed[0]));
    followCurrent();
    say(done ? QString() : done.error().message);
}

void KeysDialog::say(const QString &problem)
{
    m_problem->setProblem(problem);
    m_problem->setAccessibleName(problem);
}

void KeysDialog::exportKeys()
{
    const auto path =
        m_prompts.fileToSave(this, tr("Export keys"), QStringLiteral("debrief-keys.json"), fileFilter(), nullptr);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(m_keys.exported()) >= 0 && file.commit();
    say(written ? QString() : tr("%1 could not be written: %2. Choose another folder.").arg(path, file.errorString()));
}

void KeysDialog::importKeys()
{
    const auto path = m_prompts.fileToOpen(this, tr("Import keys"), fileFilter());
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        say(tr("%1 could not be read. Choose a file that was exported from this dialog.").arg(path));
        return;
    }
    const auto done = m_keys.import(file.readAll());
    say(done ? QString() : done.error().message);
}

} // namespace debrief
