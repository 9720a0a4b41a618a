// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/agenda/AgendaDialog.h"

#include "domain/meeting/AgendaReader.h"
#include "store/Library.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/meeting/agenda/AgendaEditor.h"
#include "widgets/theme/Metrics.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>

namespace debrief {

namespace {

constexpr qint64 largestFile = 1 << 20;

QString filter()
{
    return AgendaDialog::tr("Agenda (*.json)");
}

} // namespace

AgendaDialog::AgendaDialog(Library &library, UserPrompts &prompts, Agenda builtIn, const QString &chosen,
                           QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_prompts(prompts)
    , m_agenda(std::move(builtIn))
    , m_builtInCount(0)
    , m_list(new QListWidget)
    , m_editor(new AgendaEditor)
    , m_problem(new ToneLabel)
    , m_copy(new QPushButton(tr("Copy to edit")))
    , m_remove(new QPushButton(tr("Delete")))
    , m_import(new QPushButton(tr("Import…")))
    , m_export(new QPushButton(tr("Export…")))
{
    setObjectName(QStringLiteral("agendaDialog"));
    setWindowTitle(tr("Agendas"));
    resize(metrics::consoleWidth, metrics::consoleHeight);
    while (m_builtInCount < m_agenda.presets.size() && m_agenda.presets[m_builtInCount].isBuiltIn())
        ++m_builtInCount;
    m_problem->setObjectName(QStringLiteral("agendaProblem"));
    m_problem->setProblem({});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *right = new QVBoxLayout;
    right->addWidget(m_editor, 1);
    right->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space6);
    row->addWidget(createList());
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &AgendaDialog::showPreset);
    connect(m_editor, &AgendaEditor::edited, this, &AgendaDialog::save);
    connect(m_copy, &QPushButton::clicked, this, &AgendaDialog::copy);
    connect(m_remove, &QPushButton::clicked, this, &AgendaDialog::remove);
    connect(m_import, &QPushButton::clicked, this, &AgendaDialog::importFile);
    connect(m_export, &QPushButton::clicked, this, &AgendaDialog::exportFile);
    fill(chosen);
}

QWidget *AgendaDialog::createList()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(metrics::space2);
    m_list->setObjectName(QStringLiteral("agendaList"));
    m_list->setAccessibleName(tr("Agendas"));
    column->addWidget(m_list, 1);
    m_copy->setObjectName(QStringLiteral("copyAgendaButton"));
    m_remove->setObjectName(QStringLiteral("deleteAgendaButton"));
    m_import->setObjectName(QStringLiteral("importAgendaButton"));
    m_export->setObjectName(QStringLiteral("exportAgendaButton"));
    for (auto *button : {m_copy, m_remove, m_import, m_export}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    side->setFixedWidth(metrics::inspectorWidth);
    return side;
}

void AgendaDialog::fill(const QString &chosen)
{
    m_agenda.presets.resize(m_builtInCount);
    if (const auto own = m_library.ownAgendas())
        m_agenda.presets += own.value();
    m_list->clear();
    int row = 0;
    for (const auto &preset : std::as_const(m_agenda.presets)) {
        if (preset.key == chosen)
            row = m_list->count();
        m_list->addItem(preset.isBuiltIn() ? tr("%1 (comes with Debrief)").arg(preset.title) : preset.title);
    }
    m_list->setCurrentRow(row);
}

const AgendaPreset *AgendaDialog::current() const
{
    const auto row = m_list->currentRow();
    return row >= 0 && row < m_agenda.presets.size() ? &m_agenda.presets[row] : nullptr;
}

void AgendaDialog::showPreset(int)
{
    const auto *preset = current();
    if (preset == nullptr)
        return;
    const bool readOnly = m_library.isReadOnly();
    const auto fixed = tr("This agenda comes with Debrief. Copy it to make your own of it.");
    m_editor->setPreset(m_agenda, *preset, !preset->isBuiltIn() && !readOnly);
    m_editor->setToolTip(preset->isBuiltIn() ? fixed : QString());
    m_remove->setEnabled(!preset->isBuiltIn() && !readOnly);
    m_remove->setToolTip(readOnly ? m_library.readOnlyReason() : preset->isBuiltIn() ? fixed : QString());
    m_export->setEnabled(!preset->isBuiltIn());
    m_export->setToolTip(preset->isBuiltIn() ? fixed : QString());
    for (auto *button : {m_copy, m_import}) {
        button->setEnabled(!readOnly);
        button->setToolTip(m_library.readOnlyReason());
    }
    m_problem->setProblem({});
}

bool AgendaDialog::say(const Result<Done> &result)
{
    m_problem->setProblem(result ? QString() : result.error().message);
    if (result)
        Q_EMIT agendasChanged();
    return result.ok();
}

void AgendaDialog::save()
{
    const auto preset = m_editor->preset();
    if (!say(m_library.saveAgenda(preset)))
        return;
    const auto row = m_list->currentRow();
    m_agenda.presets[row] = preset;
    m_list->item(row)->setText(preset.title);
}

void AgendaDialog::copy()
{
    const auto *preset = current();
    if (preset == nullptr)
        return;
    const auto own = ownCopy(m_agenda, *preset, tr("%1 (ours)").arg(preset->title));
    if (say(m_library.saveAgenda(own)))
        fill(own.key);
}

void AgendaDialog::remove()
{
    const auto *preset = current();
    if (preset == nullptr || preset->isBuiltIn())
        return;
    if (!m_prompts.confirm(this, tr("Delete “%1”?").arg(preset->title),
                           tr("Meetings that were planned with it keep their minutes."), tr("Delete")))
        return;
    if (say(m_library.removeAgenda(preset->key)))
        fill({});
}

void AgendaDialog::importFile()
{
    const auto path = m_prompts.fileToOpen(this, tr("Import an agenda"), filter());
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        m_problem->setProblem(tr("“%1” cannot be read, or is no agenda. Choose another file.").arg(path));
        return;
    }
    const auto read = readOwnAgenda(file.readAll());
    if (!read) {
        m_problem->setProblem(read.error().message);
        return;
    }
    // A key of its own: the file may be imported twice, or be an edited copy of what is here.
    const auto own = ownCopy(m_agenda, read.value(), read.value().title);
    if (say(m_library.saveAgenda(own)))
        fill(own.key);
}

void AgendaDialog::exportFile()
{
    const auto *preset = current();
    if (preset == nullptr || preset->isBuiltIn())
        return;
    const QString name = preset->title + QStringLiteral(".json");
    const auto path = m_prompts.fileToSave(this, tr("Export the agenda"), name, filter());
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const auto content = writeOwnAgenda(*preset);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    m_problem->setProblem(written ? QString() : tr("“%1” was not written: %2").arg(path, file.errorString()));
}

AgendaDialog *openAgendas(Library &library, UserPrompts &prompts, const QString &chosen, QWidget *parent)
{
    auto builtIn = builtInAgenda();
    if (!builtIn) {
        prompts.showError(parent, builtIn.error());
        return nullptr;
    }
    auto *dialog = new AgendaDialog(library, prompts, std::move(builtIn).value(), chosen, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

} // namespace debrief
