// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/ActionsPage.h"

#include "domain/rules/ActionHints.h"
#include "domain/rules/ActionQuickLine.h"
#include "editing/PostmortemDocument.h"
#include "models/ActionFilterModel.h"
#include "models/ActionItemModel.h"
#include "store/Library.h"
#include "ui_ActionsPage.h"
#include "widgets/actions/ActionCommands.h"
#include "widgets/actions/ActionDelegate.h"
#include "widgets/actions/ActionTableMenu.h"
#include "widgets/common/EmptyState.h"
#include "widgets/common/Settings.h"
#include "widgets/common/UiContext.h"
#include "widgets/common/wording/WordingCells.h"
#include "widgets/common/wording/WordingWatch.h"
#include "widgets/theme/Metrics.h"

#include <QLineEdit>
#include <QShortcut>

namespace debrief {

namespace {

QString splitterState()
{
    return QStringLiteral("actionSplitter");
}

QString detailsState()
{
    return QStringLiteral("actionDetails");
}

} // namespace

ActionsPage::ActionsPage(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : WorkspacePage(parent)
    , m_ui(std::make_unique<Ui::ActionsPage>())
    , m_document(document)
    , m_context(context)
    , m_items(new ActionItemModel(document, context.clock, this))
    , m_filter(new ActionFilterModel(*m_items, context.clock, this))
    , m_commands(new ActionCommands(document, context, *this))
    , m_empty(new EmptyState(QStringLiteral("actions"), tr("No action items yet"),
                             tr("Write down what will change in the system, who owns it, by when, and how you will "
                                "know that it worked."),
                             tr("Type the first one")))
    , m_noMatch(new EmptyState(QStringLiteral("filter"), tr("No action item matches"),
                               tr("All of them are still there."), tr("Show all")))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("actionsPage"));
    setUpTable();
    setUpQuickLine();
    setUpDetails();
    connect(&document, &PostmortemDocument::changed, this, &ActionsPage::refresh);
    connect(m_commands, &ActionCommands::added, this, &ActionsPage::showAdded);
    lock();
    refresh();
}

ActionsPage::~ActionsPage()
{
    hide(); // an editor that is still open writes what it holds while everything is there
    m_context.settings.setState(splitterState(), m_ui->splitter->saveState());
}

void ActionsPage::setUpTable()
{
    auto *table = m_ui->table;
    table->start(*m_items, *m_filter, m_context.clock, m_context.settings);
    showWordingInCells(*table, m_document);
    new ActionTableMenu(*table, *m_items, *m_filter, *m_commands, m_context);
    connect(&table->delegate(), &ActionDelegate::stateChosen, this,
            [this](const QModelIndex &index, ActionState state) {
                m_commands->setState({m_filter->itemAt(index.row()).id}, state);
            });
    connect(&table->delegate(), &ActionDelegate::refused, m_ui->quickLine, &QuickLine::showMessage);
    connect(table, &ActionTable::selectionMoved, this,
            [this] { m_ui->inspector->showItems(m_ui->table->selectedIds()); });
    m_ui->stack->addWidget(m_empty);
    m_ui->stack->addWidget(m_noMatch);
    m_ui->filterBar->start(*m_filter, *table);
    connect(m_ui->filterBar, &ActionFilterBar::filtered, this, &ActionsPage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, &ActionsPage::focusQuickLine);
    connect(m_noMatch, &EmptyState::actionTriggered, m_ui->filterBar, &ActionFilterBar::clear);
}

void ActionsPage::setUpQuickLine()
{
    auto *line = m_ui->quickLine;
    line->setTexts(tr("New action item"),
                   tr("Type a new item: Add pool saturation alert @Backend P0 3d => alert fires above 90%"));
    watchWording(*line->lineEdit(), m_document, WordingField::Action)->setProse([this](const QString &typed) {
        const auto read = parseActionLine(typed, {m_context.clock.today(), m_items->knownOwners()});
        return read ? read.value().item.title : QString();
    });
    connect(line, &QuickLine::edited, this, &ActionsPage::readLine);
    connect(line, &QuickLine::submitted, this, &ActionsPage::addLine);
    connect(m_ui->addButton, &QPushButton::clicked, this, &ActionsPage::focusQuickLine);
    auto *shortcut = new QShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_L), this);
    shortcut->setObjectName(QStringLiteral("typeAction"));
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ActionsPage::focusQuickLine);
    m_ui->addButton->setToolTip(tr("Type a new action item"));
}

void ActionsPage::setUpDetails()
{
    m_ui->inspector->start(m_document, m_context);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->restoreState(m_context.settings.state(splitterState()));
    auto *shortcut = new QShortcut(QKeyCombination(Qt::AltModifier, Qt::Key_Return), this);
    shortcut->setObjectName(QStringLiteral("toggleDetails"));
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_ui->detailsButton, &QAbstractButton::click);
    m_ui->detailsButton->setToolTip(tr("Show the details of the selected item"));
    const auto chosen = m_context.settings.state(detailsState());
    m_ui->detailsButton->setChecked(chosen != "hidden");
    m_ui->inspector->setVisible(chosen != "hidden");
    m_detailsChosen = !chosen.isEmpty();
    connect(m_ui->detailsButton, &QPushButton::toggled, m_ui->inspector, &QWidget::setVisible);
    connect(m_ui->detailsButton, &QPushButton::clicked, this, [this](bool shown) {
        m_detailsChosen = true;
        m_context.settings.setState(detailsState(), shown ? "shown" : "hidden");
    });
}

void ActionsPage::lock()
{
    if (!m_document.isReadOnly())
        return;
    const auto reason = m_document.library().readOnlyReason();
    for (QWidget *control : {static_cast<QWidget *>(m_ui->addButton), static_cast<QWidget *>(m_ui->quickLine)}) {
        control->setEnabled(false);
        control->setToolTip(reason);
    }
}

void ActionsPage::refresh()
{
    const auto block = releaseBlock(m_document.value().actions, m_context.clock.today());
    m_ui->releaseBanner->setMessage(Tone::Urgent, block.text, block.detail);
    m_ui->releaseBanner->setVisible(block.count > 0);
    m_ui->filterBar->refresh();
    QWidget *shown = m_ui->table;
    if (m_items->rowCount() == 0)
        shown = m_empty;
    else if (m_filter->rowCount() == 0)
        shown = m_noMatch;
    m_ui->stack->setCurrentWidget(shown);
    m_ui->inspector->showItems(m_ui->table->selectedIds());
}

void ActionsPage::reveal(const QString &id)
{
    const auto wanted = ActionId::fromString(id);
    if (m_items->rowOf(wanted) >= 0) {
        if (m_filter->rowOf(wanted) < 0)
            m_ui->filterBar->clear();
        m_ui->table->select({wanted});
    }
    if (m_items->rowCount() == 0) {
        focusQuickLine();
        return;
    }
    if (!m_ui->table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_ui->table->select({m_filter->itemAt(0).id});
    m_ui->table->setFocus();
}

void ActionsPage::showEvent(QShowEvent *event)
{
    m_items->refreshDates();
    refresh();
    WorkspacePage::showEvent(event);
}

void ActionsPage::resizeEvent(QResizeEvent *event)
{
    WorkspacePage::resizeEvent(event);
    if (!m_detailsChosen) // on a small screen the table needs the room, until somebody asks for the details
        m_ui->detailsButton->setChecked(height() >= metrics::roomForDetails);
}

void ActionsPage::readLine(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const auto line = parseActionLine(text, {m_context.clock.today(), m_items->knownOwners()});
    if (line)
        m_ui->quickLine->note(line.value().notes.join(QLatin1Char(' ')));
}

void ActionsPage::addLine(const QString &text)
{
    const auto line = parseActionLine(text, {m_context.clock.today(), m_items->knownOwners()});
    if (!line) {
        m_ui->quickLine->showProblem(line.error().message);
        return;
    }
    const auto added = m_commands->add(line.value().item);
    if (added)
        m_ui->quickLine->accept(line.value().notes.join(QLatin1Char(' ')));
    else
        m_ui->quickLine->showProblem(added.error().message);
}

void ActionsPage::showAdded(const QList<ActionId> &ids)
{
    if (m_filter->rowOf(ids.value(0)) < 0)
        m_ui->filterBar->clear();
    m_ui->table->select(ids);
}

void ActionsPage::focusQuickLine()
{
    m_ui->quickLine->lineEdit()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace debrief
