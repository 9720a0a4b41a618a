// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/LibraryPage.h"

#include "editing/LibrarySession.h"
#include "models/CellRoles.h"
#include "models/LibraryFilterModel.h"
#include "models/LibraryModel.h"
#include "ui_LibraryPage.h"
#include "widgets/common/Settings.h"
#include "widgets/common/TableSetup.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/library/LibraryFilterBar.h"
#include "widgets/library/WelcomePanel.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>

namespace debrief {

LibraryPage::LibraryPage(LibrarySession &session, const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_context(context)
    , m_ui(std::make_unique<Ui::LibraryPage>())
    , m_model(new LibraryModel(this))
    , m_filter(new LibraryFilterModel(this))
{
    m_ui->setupUi(this);
    m_ui->newButton->setProperty("primary", true);
    m_filter->setSourceModel(m_model);
    m_ui->stack->setCurrentWidget(m_ui->listView);
    m_ui->nothingFound->hide();
    m_ui->readOnlyBanner->hide();
    auto *bar = new LibraryFilterBar(*m_filter);
    bar->setToday(context.clock.today());
    m_ui->listLayout->insertWidget(0, bar);
    setUpTable();

    connect(m_ui->newButton, &QPushButton::clicked, this, &LibraryPage::newRequested);
    connect(m_ui->importButton, &QPushButton::clicked, this, &LibraryPage::importRequested);
    connect(m_ui->attention, &AttentionStrip::focusChosen, this, [this](LibraryFilterModel::Focus focus) {
        m_filter->setFocus(focus, m_context.clock.today());
        showWhatThereIs();
    });
    connect(bar, &LibraryFilterBar::changed, this, &LibraryPage::showWhatThereIs);
    connect(m_ui->showAllButton, &QPushButton::clicked, this, [this, bar] {
        bar->clear();
        m_ui->attention->clearFocus();
        m_filter->clear();
        showWhatThereIs();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setObjectName(QStringLiteral("findPostmortem"));
    connect(find, &QShortcut::activated, bar->wordsEdit(), qOverload<>(&QWidget::setFocus));
    connectSession();
}

LibraryPage::~LibraryPage() = default;

void LibraryPage::connectSession()
{
    connect(&m_loader, &SummaryLoader::firstLoaded, this, [this](const QList<PostmortemSummary> &rows) {
        if (m_model->rowCount() == 0)
            showRows(rows);
    });
    connect(&m_loader, &SummaryLoader::loaded, this, &LibraryPage::showContents);
    connect(&m_session, &LibrarySession::contentChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(&m_session, &LibrarySession::damageFound, this, [this] {
        m_stale = true;
        refresh();
    });
    connect(&m_session, &LibrarySession::libraryReplaced, this, [this] {
        m_awaiting = false;
        m_stale = false; // what follows says that the content changed
        m_model->setRows({}, m_context.clock.today());
    });
}

void LibraryPage::setUpTable()
{
    auto &table = *m_ui->table;
    prepareTable(table);
    table.setModel(m_filter);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSortingEnabled(true);
    auto *header = table.horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    static constexpr int widths[] = {136, 112, 0, 122, 132, 116, 196};
    for (int column = 0; column < LibraryModel::ColumnCount; ++column) {
        if (widths[column] > 0)
            table.setColumnWidth(column, widths[column]);
    }
    header->setSectionResizeMode(LibraryModel::Title, QHeaderView::Stretch);
    connect(&table, &QAbstractItemView::activated, this, &LibraryPage::chooseCurrent);
    connect(&table, &QAbstractItemView::clicked, this, &LibraryPage::chooseCurrent);
}

void LibraryPage::refresh()
{
    if (!m_stale || m_awaiting)
        return;
    m_stale = false;
    const auto *library = m_session.library();
    m_ui->fileLabel->setText(library == nullptr ? QString() : QFileInfo(library->path()).fileName());
    m_ui->fileLabel->setToolTip(library == nullptr ? QString() : library->path().toHtmlEscaped());
    for (auto *button : {m_ui->newButton, m_ui->importButton}) {
        button->setEnabled(library != nullptr && !library->isReadOnly());
        button->setToolTip(library == nullptr ? tr("Open a library first") : library->readOnlyReason().toHtmlEscaped());
    }
    m_ui->readOnlyBanner->setVisible(library != nullptr && library->isReadOnly());
    if (library == nullptr) {
        showContents({});
        return;
    }
    m_ui->placeNotice->showFor(library->path(), m_context.settings);
    m_ui->readOnlyBanner->setMessage(Tone::Information, tr("Read only."), library->readOnlyReason());
    m_loader.load(*library, m_context.clock.today());
}

void LibraryPage::setAwaiting(bool awaiting)
{
    m_awaiting = awaiting;
    if (isVisible())
        refresh();
}

void LibraryPage::showRows(const QList<PostmortemSummary> &rows)
{
    m_model->setRows(rows, m_context.clock.today());
    m_count = int(rows.size());
    showWhatThereIs();
}

void LibraryPage::showContents(const LibraryContents &contents)
{
    m_ui->attention->setAttention(contents.attention, m_context.clock.today());
    showRows(contents.rows);
    Q_EMIT countChanged(m_count);
    Q_EMIT loaded();
}

void LibraryPage::showWhatThereIs()
{
    if (m_awaiting)
        return;
    if (m_count == 0) {
        showWelcome();
        return;
    }
    m_ui->stack->setCurrentWidget(m_ui->listView);
    m_ui->nothingFound->setVisible(m_filter->rowCount() == 0);
    m_ui->table->setVisible(m_filter->rowCount() > 0);
}

void LibraryPage::showWelcome()
{
    const auto *library = m_session.library();
    delete m_welcome;
    auto recent = m_context.settings.recentLibraries();
    if (library != nullptr)
        recent.removeAll(library->path());
    auto *welcome = new WelcomePanel(recent, library != nullptr && !library->isReadOnly());
    m_welcome = welcome;
    m_ui->stack->addWidget(welcome);
    m_ui->stack->setCurrentWidget(welcome);
    // Queued: what a button starts may replace the panel the button stands on.
    connect(welcome, &WelcomePanel::newRequested, this, &LibraryPage::newRequested, Qt::QueuedConnection);
    connect(welcome, &WelcomePanel::sampleRequested, this, &LibraryPage::sampleRequested, Qt::QueuedConnection);
    connect(welcome, &WelcomePanel::importRequested, this, &LibraryPage::importRequested, Qt::QueuedConnection);
    connect(welcome, &WelcomePanel::openLibraryRequested, this, &LibraryPage::openLibraryRequested,
            Qt::QueuedConnection);
    connect(welcome, &WelcomePanel::newLibraryRequested, this, &LibraryPage::newLibraryRequested, Qt::QueuedConnection);
    connect(welcome, &WelcomePanel::recentLibraryChosen, this, &LibraryPage::recentLibraryChosen, Qt::QueuedConnection);
}

void LibraryPage::chooseCurrent()
{
    const auto current = m_ui->table->currentIndex();
    if (current.isValid())
        Q_EMIT postmortemChosen(PostmortemId::fromString(current.data(IdRole).toString()), PageKind::Overview);
}

void LibraryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_ui->table->setFocus();
}

} // namespace debrief
