// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/rules/WordingRulesDialog.h"

#include "editing/PostmortemDocument.h"
#include "models/WordingRuleModel.h"
#include "store/Library.h"
#include "widgets/common/Labels.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/common/UiContext.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/common/wording/rules/EntryList.h"
#include "widgets/common/wording/rules/RoomyRows.h"
#include "widgets/common/wording/rules/RuleDetails.h"
#include "widgets/theme/Metrics.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr qint64 largestFile = 4 << 20;

QString fileFilter()
{
    return WordingRulesDialog::tr("Wording rules (*.json)");
}

QVBoxLayout *columnOf(QWidget &page)
{
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, metrics::space3, 0, 0);
    column->setSpacing(metrics::space2);
    return column;
}

SecondLabel *explanation(const QString &text)
{
    auto *label = new SecondLabel;
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

WordingRulesDialog::WordingRulesDialog(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_desk(document.wording())
    , m_model(new WordingRuleModel(this))
    , m_tree(new QTreeView)
    , m_details(new RuleDetails)
    , m_wordLists(new QComboBox)
    , m_problem(new ToneLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("wordingRulesDialog"));
    setWindowTitle(tr("Wording hints of your team"));
    resize(metrics::wordingRulesWidth, metrics::keysHeight);
    auto *tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("wordingTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(createRules(), tr("Rules"));
    tabs->addTab(createPhrases(), tr("Phrases left alone"));
    tabs->addTab(createWords(), tr("Words of your own"));
    m_problem->setObjectName(QStringLiteral("wordingProblem"));
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    column->addWidget(tabs, 1);
    column->addWidget(m_problem);
    column->addWidget(createButtons());
    const auto reason = document.isReadOnly() ? document.library().readOnlyReason() : document.wording().problem();
    m_problem->setProblem(reason);
    connect(&m_desk, &WordingDesk::changed, this, &WordingRulesDialog::follow);
    follow();
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    m_tree->setFocus();
}

QWidget *WordingRulesDialog::createRules()
{
    m_tree->setObjectName(QStringLiteral("ruleTree"));
    m_tree->setAccessibleName(tr("Rules"));
    m_tree->setHeaderHidden(true);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RoomyRows(m_tree));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &WordingRulesDialog::showRule);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_model, &WordingRuleModel::switched, this,
            [this](const QStringList &ids, bool on) { settle(m_desk.setRulesOn(ids, on)); });
    auto *page = new QWidget;
    auto *column = columnOf(*page);
    column->addWidget(explanation(tr("Hints are private to whoever writes. Switch off what does not help your team.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space3);
    row->addWidget(m_tree, 1);
    row->addWidget(m_details, 1);
    column->addLayout(row, 1);
    return page;
}

QWidget *WordingRulesDialog::createPhrases()
{
    m_phrases = new EntryList({QStringLiteral("phrase"), tr("Phrases left alone"), tr("Phrase to leave alone"),
                               tr("For example: forgot the password"),
                               tr("No phrase yet. Type one above, or choose “Never for this phrase” at a hint.")});
    connect(m_phrases, &EntryList::addChosen, this,
            [this](const QString &phrase) { settle(m_desk.addPhrase(phrase)); });
    connect(m_phrases, &EntryList::removeChosen, this,
            [this](const QString &phrase) { settle(m_desk.removePhrase(phrase)); });
    auto *page = new QWidget;
    auto *column = columnOf(*page);
    column->addWidget(explanation(tr("Words that read exactly so are not pointed out anywhere in this library.")));
    column->addWidget(m_phrases, 1);
    return page;
}

QWidget *WordingRulesDialog::createWords()
{
    m_wordLists->setObjectName(QStringLiteral("wordLists"));
    m_wordLists->addItem(tr("People and teams"), QStringLiteral("roles"));
    m_wordLists->addItem(tr("Things called like people"), QStringLiteral("thing_modifiers"));
    m_wordLists->addItem(tr("Names for a human mistake"), QStringLiteral("cause_nouns"));
    m_wordLists->addItem(tr("Words of hindsight"), QStringLiteral("clear_words"));
    m_wordLists->addItem(tr("Outputs that make an action checkable"), QStringLiteral("outputs"));
    m_wordLists->addItem(tr("Units"), QStringLiteral("units"));
    m_wordLists->addItem(tr("Strong words"), QStringLiteral("tone_words"));
    m_wordLists->setAccessibleName(tr("What the words are"));
    m_words = new EntryList({QStringLiteral("word"), tr("Words of your own"), tr("Word to add"),
                             tr("For example: train driver"), tr("No word of your own here yet. Type one above.")});
    connect(m_wordLists, &QComboBox::activated, this, &WordingRulesDialog::showWords);
    connect(m_words, &EntryList::addChosen, this,
            [this](const QString &word) { settle(m_desk.addWord(wordList(), word)); });
    connect(m_words, &EntryList::removeChosen, this,
            [this](const QString &word) { settle(m_desk.removeWord(wordList(), word)); });
    auto *page = new QWidget;
    auto *column = columnOf(*page);
    column->addWidget(explanation(tr("The rules know these words as well, beside those they come with.")));
    column->addWidget(m_wordLists, 0, Qt::AlignLeading);
    column->addWidget(m_words, 1);
    return page;
}

QWidget *WordingRulesDialog::createButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    const auto add = [&](const QString &text, const char *name) {
        auto *button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_undo = add(tr("Undo"), "wordingUndo");
    m_redo = add(tr("Redo"), "wordingRedo");
    row->addStretch();
    connect(add(tr("Import…"), "wordingImport"), &QPushButton::clicked, this, &WordingRulesDialog::importFile);
    connect(add(tr("Export…"), "wordingExport"), &QPushButton::clicked, this, &WordingRulesDialog::exportFile);
    connect(add(tr("Close"), "wordingClose"), &QPushButton::clicked, this, &QDialog::accept);
    addUndo();
    return bar;
}

void WordingRulesDialog::addUndo()
{
    const auto back = [this] { settle(m_desk.undo()); };
    const auto again = [this] { settle(m_desk.redo()); };
    connect(m_undo, &QPushButton::clicked, this, back);
    connect(m_redo, &QPushButton::clicked, this, again);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, back);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this, again);
}

void WordingRulesDialog::follow()
{
    const auto &adjustments = m_desk.adjustments();
    m_model->setRules(m_desk.rules(), adjustments.rulesOff);
    m_phrases->setEntries(adjustments.phrasesOff);
    m_undo->setEnabled(m_desk.canUndo());
    m_undo->setToolTip(m_desk.canUndo() ? QString() : tr("Nothing was changed here yet."));
    m_redo->setEnabled(m_desk.canRedo());
    m_redo->setToolTip(m_desk.canRedo() ? QString() : tr("Nothing was taken back."));
    showWords();
    showRule();
}

void WordingRulesDialog::showRule()
{
    const auto index = m_tree->currentIndex();
    if (const auto *rule = m_model->ruleAt(index))
        m_details->showRule(*rule);
    else
        m_details->showKind(index.data().toString(), m_model->rowCount(index));
}

void WordingRulesDialog::showWords()
{
    m_words->setEntries(m_desk.adjustments().wordsAdded.value(wordList()));
}

QString WordingRulesDialog::wordList() const
{
    return m_wordLists->currentData().toString();
}

void WordingRulesDialog::settle(const Result<Done> &outcome)
{
    m_problem->setProblem(outcome ? QString() : outcome.error().message);
}

void WordingRulesDialog::importFile()
{
    const auto path = m_context.prompts.fileToOpen(this, tr("Import wording rules"), fileFilter());
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        m_problem->setProblem(tr("The file cannot be read: %1").arg(file.errorString()));
    else if (file.size() > largestFile)
        m_problem->setProblem(tr("The file is too long to hold wording rules. Choose one that was exported here."));
    else
        settle(m_desk.take(file.read(largestFile)));
}

void WordingRulesDialog::exportFile()
{
    const auto path =
        m_context.prompts.fileToSave(this, tr("Export wording rules"), QStringLiteral("wording.json"), fileFilter());
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const auto json = m_desk.written();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        m_problem->setProblem(tr("The file cannot be written: %1").arg(file.errorString()));
    else
        m_problem->setProblem({});
}

} // namespace debrief
