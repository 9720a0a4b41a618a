// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/questions/QuestionsDialog.h"

#include "domain/facilitation/QuestionFile.h"
#include "editing/QuestionDesk.h"
#include "models/QuestionModel.h"
#include "models/WordsFilter.h"
#include "ui_QuestionsDialog.h"
#include "widgets/common/CellDelegate.h"
#include "widgets/common/UiContext.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/theme/MeetingMetrics.h"
#include "widgets/theme/Metrics.h"

#include <QFile>
#include <QHeaderView>
#include <QSaveFile>

namespace debrief {

QuestionsDialog::QuestionsDialog(QuestionDesk &desk, const UiContext &context, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_context(context)
    , m_ui(std::make_unique<Ui::QuestionsDialog>())
    , m_model(new QuestionModel(this))
    , m_filter(new WordsFilter(Qt::DisplayRole, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    resize(metrics::questionsWidth, metrics::questionsHeight);
    buildTable();
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_ui->problemLabel->setProblem({});
    connect(m_ui->findEdit, &QLineEdit::textChanged, m_filter, &WordsFilter::setWords);
    connect(m_ui->editor, &QuestionEditor::edited, this, &QuestionsDialog::take);
    connect(m_ui->addButton, &QPushButton::clicked, this, &QuestionsDialog::addQuestion);
    connect(m_ui->resetButton, &QPushButton::clicked, this, &QuestionsDialog::resetQuestion);
    connect(m_ui->resetAllButton, &QPushButton::clicked, this, &QuestionsDialog::resetAll);
    connect(m_ui->importButton, &QPushButton::clicked, this, &QuestionsDialog::importFile);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &QuestionsDialog::exportFile);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(&desk, &QuestionDesk::changed, this, &QuestionsDialog::follow);
    follow();
    m_ui->questionTable->selectRow(0);
}

QuestionsDialog::~QuestionsDialog() = default;

void QuestionsDialog::buildTable()
{
    m_filter->setSourceModel(m_model);
    auto *table = m_ui->questionTable;
    table->setModel(m_filter);
    table->setItemDelegate(new CellDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::controlHeight);
    auto *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(QuestionModel::Text, QHeaderView::Stretch);
    header->resizeSection(QuestionModel::Topic, metrics::questionColumn);
    header->resizeSection(QuestionModel::Heard, metrics::questionColumn + metrics::space8);
    header->resizeSection(QuestionModel::State, metrics::questionColumn - metrics::space8);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QuestionsDialog::showCurrent);
}

void QuestionsDialog::follow()
{
    if (m_model->bank() == m_desk.bank())
        return;
    const auto id = current().id;
    m_model->setBank(m_desk.bank());
    select(id);
}

Question QuestionsDialog::current() const
{
    const auto index = m_filter->mapToSource(m_ui->questionTable->currentIndex());
    return index.isValid() ? m_model->questionAt(index.row()) : Question();
}

void QuestionsDialog::select(const QString &id)
{
    const auto index = m_filter->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    if (index.isValid()) {
        m_ui->questionTable->setCurrentIndex(index);
        m_ui->questionTable->scrollTo(index);
    }
    showCurrent();
}

void QuestionsDialog::showCurrent()
{
    const auto question = current();
    m_ui->problemLabel->setProblem({});
    m_ui->editor->setEnabled(!question.id.isEmpty());
    if (!question.id.isEmpty())
        m_ui->editor->setQuestion(question);
    const bool isOwn = !question.id.isEmpty() && !m_model->bank().isBuiltIn(question.id);
    m_ui->resetButton->setText(isOwn ? tr("Remove question") : tr("Reset question"));
    m_ui->resetButton->setAccessibleName(m_ui->resetButton->text());
    m_ui->resetButton->setEnabled(isOwn || m_model->bank().isChanged(question.id));
    m_ui->resetButton->setToolTip(m_ui->resetButton->isEnabled() ? QString() : tr("It is as the program has it."));
    m_ui->resetAllButton->setEnabled(!m_model->bank().own().isEmpty());
    m_ui->resetAllButton->setToolTip(
        m_ui->resetAllButton->isEnabled() ? QString() : tr("All questions are as the program has them."));
}

void QuestionsDialog::take()
{
    const auto question = m_ui->editor->question();
    const auto problem = problemOf(question);
    m_ui->problemLabel->setProblem(problem);
    if (!problem.isEmpty())
        return; // what was typed stays in the fields
    auto bank = m_desk.bank();
    bank.put(question);
    if (store(bank))
        select(question.id);
}

void QuestionsDialog::addQuestion()
{
    m_ui->findEdit->clear();
    m_ui->questionTable->clearSelection();
    m_ui->questionTable->setCurrentIndex({});
    auto fresh = QuestionBank::fresh();
    fresh.parts = {PartKind::Timeline};
    m_ui->editor->setEnabled(true);
    m_ui->editor->setQuestion(fresh);
    m_ui->editor->focusText();
}

void QuestionsDialog::resetQuestion()
{
    const auto question = current();
    auto bank = m_desk.bank();
    if (!bank.isBuiltIn(question.id) &&
        !m_context.prompts.confirm(this, tr("Remove this question?"), question.text, tr("Remove")))
        return;
    bank.reset(question.id);
    if (store(bank))
        select(question.id);
}

void QuestionsDialog::resetAll()
{
    auto bank = m_desk.bank();
    if (!m_context.prompts.confirm(
            this, tr("Reset all questions?"),
            tr("%n questions of your team go or become as the program has them.", nullptr, int(bank.own().size())),
            tr("Reset all")))
        return;
    const auto id = current().id;
    bank.resetAll();
    if (store(bank))
        select(id);
}

void QuestionsDialog::importFile()
{
    const auto path = m_context.prompts.fileToOpen(this, tr("Import questions"), tr("Questions (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_ui->problemLabel->setProblem(tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    const auto read = readQuestions(file.read(largestQuestionFile + 1));
    if (!read) {
        m_ui->problemLabel->setProblem(read.error().message);
        return;
    }
    auto bank = m_desk.bank();
    for (const auto &question : read.value())
        bank.put(question);
    if (store(bank) && !read.value().isEmpty())
        select(read.value().first().id);
}

void QuestionsDialog::exportFile()
{
    const auto path = m_context.prompts.fileToSave(this, tr("Export questions"), QStringLiteral("questions.json"),
                                                   tr("Questions (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const auto json = writeQuestions(m_desk.bank().all());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        m_ui->problemLabel->setProblem(tr("The file cannot be written: %1").arg(file.errorString()));
    else
        m_ui->problemLabel->setProblem({});
}

bool QuestionsDialog::store(const QuestionBank &bank)
{
    const auto stored = m_desk.store(bank);
    m_ui->problemLabel->setProblem(stored ? QString() : stored.error().message);
    return bool(stored);
}

void QuestionsDialog::done(int result)
{
    const auto typed = m_ui->editor->question();
    if (m_ui->editor->isEnabled() && problemOf(typed).isEmpty()) {
        const auto *known = m_desk.bank().find(typed.id);
        if (known == nullptr || *known != typed)
            take();
    }
    QDialog::done(result);
}

} // namespace debrief
