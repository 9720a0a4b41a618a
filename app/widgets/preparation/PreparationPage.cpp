// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preparation/PreparationPage.h"

#include "domain/Clock.h"
#include "domain/rules/PreparationStatus.h"
#include "editing/PostmortemDocument.h"
#include "models/PreparationModel.h"
#include "store/Library.h"
#include "ui_PreparationPage.h"
#include "widgets/common/EmptyState.h"
#include "widgets/common/LeadLabel.h"
#include "widgets/common/UiContext.h"
#include "widgets/preparation/FormTransfer.h"
#include "widgets/preparation/PreparationFormPanel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QShortcut>

namespace debrief {

namespace {

/// Below this width the form stands below the people.
constexpr int twoColumns = 820;
constexpr int sideWidth = 300;

QStringList formFiles(const QMimeData &data)
{
    QStringList paths;
    for (const auto &url : data.urls()) {
        const auto path = url.toLocalFile();
        for (const auto *suffix : {".md", ".markdown", ".txt"}) {
            if (path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
                paths.append(path);
        }
    }
    return paths;
}

} // namespace

PreparationPage::PreparationPage(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : WorkspacePage(parent)
    , m_ui(std::make_unique<Ui::PreparationPage>())
    , m_document(document)
    , m_context(context)
    , m_model(new PreparationModel(document, this))
    , m_transfer(new FormTransfer(document, context, this))
    , m_form(new PreparationFormPanel(document, context, *m_transfer))
    , m_empty(new EmptyState(QStringLiteral("preparation"), tr("Nobody to prepare yet"),
                             tr("Add the people first. Each gets a form to answer a day before the meeting."),
                             document.isReadOnly() ? QString() : tr("Add people")))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("preparationPage"));
    setAcceptDrops(!document.isReadOnly());
    m_ui->mainColumn->insertWidget(0, m_form);
    m_ui->mainColumn->addStretch(1);
    m_ui->pageLayout->addWidget(m_empty);
    m_ui->messageLabel->hide();
    buildTable();
    buildTransfer();
    auto *line = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    line->setContext(Qt::WidgetWithChildrenShortcut);
    connect(line, &QShortcut::activated, m_form, &PreparationFormPanel::focusQuickLine);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(PageKind::Overview, {}); });
    connect(&document, &PostmortemDocument::changed, this, &PreparationPage::refresh);
    refresh();
}

PreparationPage::~PreparationPage()
{
    disconnect(&m_document, nullptr, this, nullptr);
}

void PreparationPage::buildTable()
{
    m_ui->warningsHeading->setFont(Theme::font(TextStyle::Heading));
    m_ui->warningsHeading->setTone(Tone::Attention);
    m_ui->warningsPanel->setTone(Tone::Attention);
    m_ui->preparationTable->setModel(m_model);
    m_ui->preparationTable->setColumnShares({5, 4});
    m_ui->preparationTable->horizontalHeader()->hide();
    connect(m_ui->preparationTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PreparationPage::showSelected);
    connect(m_ui->preparationTable, &QAbstractItemView::activated, m_form, &PreparationFormPanel::focusFirstField);
}

void PreparationPage::buildTransfer()
{
    m_ui->readButton->setEnabled(!m_document.isReadOnly());
    m_ui->readButton->setToolTip(m_document.isReadOnly() ? m_document.library().readOnlyReason()
                                                         : tr("Or drop the file anywhere on this page."));
    connect(m_ui->readButton, &QPushButton::clicked, this, [this] { m_transfer->chooseForm(selected()); });
    connect(m_ui->saveAllButton, &QPushButton::clicked, m_transfer, &FormTransfer::saveFormForAll);
    connect(m_transfer, &FormTransfer::done, this, &PreparationPage::say);
    connect(m_form, &PreparationFormPanel::done, this, &PreparationPage::say);
    connect(m_transfer, &FormTransfer::formRead, this, &PreparationPage::select);
}

ParticipantId PreparationPage::selected() const
{
    const int row = m_ui->preparationTable->currentIndex().row();
    return row < 0 ? ParticipantId() : m_model->itemAt(row).id;
}

void PreparationPage::select(const ParticipantId &person)
{
    m_ui->preparationTable->selectRow(m_model->rowOf(person));
}

void PreparationPage::showSelected()
{
    m_ui->messageLabel->hide();
    m_form->setParticipant(selected());
}

void PreparationPage::refresh()
{
    const bool empty = m_model->rowCount() == 0;
    m_ui->scrollArea->setVisible(!empty);
    m_empty->setVisible(empty);
    if (empty)
        return;
    const auto status = preparationStatus(m_document.value());
    m_ui->formsChip->setChip(formsInText(status), status.in == status.wanted ? Tone::Good : Tone::Neutral);
    if (m_model->rowOf(m_form->participant()) < 0)
        m_ui->preparationTable->selectRow(0);
    showWarnings();
}

void PreparationPage::showWarnings()
{
    const auto stage = m_document.value().incident.stage;
    const bool isBefore = stage == Stage::Draft || stage == Stage::Preparing || stage == Stage::ReadyToMeet;
    const auto warnings = preparationWarnings(m_document.value(), m_context.clock.now());
    delete m_warnings;
    m_warnings = new QWidget;
    auto *lines = new QVBoxLayout(m_warnings);
    lines->setContentsMargins({});
    lines->setSpacing(metrics::space2);
    for (const auto &warning : warnings)
        lines->addWidget(new LeadLabel(warning.title, warning.explanation));
    m_ui->warningsLayout->addWidget(m_warnings);
    m_ui->warningsPanel->setVisible(isBefore && !warnings.isEmpty());
}

void PreparationPage::say(const QString &message)
{
    m_ui->messageLabel->setText(message);
    m_ui->messageLabel->setAccessibleName(message);
    m_ui->messageLabel->show();
}

void PreparationPage::reveal(const QString &id)
{
    const int row = m_model->rowOf(ParticipantId::fromString(id));
    if (row >= 0)
        m_ui->preparationTable->selectRow(row);
    m_ui->preparationTable->setFocus();
}

void PreparationPage::showEvent(QShowEvent *event)
{
    refresh(); // the meeting is nearer than when it was last shown
    WorkspacePage::showEvent(event);
}

void PreparationPage::resizeEvent(QResizeEvent *event)
{
    WorkspacePage::resizeEvent(event);
    const bool beside = width() >= twoColumns;
    m_ui->columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->side->setMinimumWidth(beside ? sideWidth : 0);
    m_ui->side->setMaximumWidth(beside ? sideWidth : QWIDGETSIZE_MAX);
}

void PreparationPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!formFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PreparationPage::dropEvent(QDropEvent *event)
{
    const auto paths = formFiles(*event->mimeData());
    for (const auto &path : paths)
        m_transfer->readForm(path, selected());
    if (!paths.isEmpty())
        event->acceptProposedAction();
}

} // namespace debrief
