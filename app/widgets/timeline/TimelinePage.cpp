// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelinePage.h"

#include "domain/Clock.h"
#include "editing/PostmortemDocument.h"
#include "models/TimelineModel.h"
#include "models/ZoneListModel.h"
#include "store/Library.h"
#include "ui_TimelinePage.h"
#include "widgets/common/EmptyState.h"
#include "widgets/common/SafeText.h"
#include "widgets/common/Settings.h"
#include "widgets/common/TableSetup.h"
#include "widgets/common/wording/WordingCells.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"
#include "widgets/timeline/EventInspector.h"
#include "widgets/timeline/PasteLinesDialog.h"
#include "widgets/timeline/QuickEntry.h"
#include "widgets/timeline/TimelineCommands.h"
#include "widgets/timeline/TimelineDelegate.h"
#include "widgets/timeline/ZoneDialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace debrief {

namespace {

constexpr int widthOfTime = 96;
constexpr int widthOfLag = 108;
constexpr int widthOfKind = 132;
constexpr int widthOfSource = 112;
constexpr int widestZone = 190;
/// With more events than these, ribbon, durations and warnings follow an edit in turns of their own.
constexpr qsizetype atOnce = 2000;

QString columnsName()
{
    return QStringLiteral("timelineColumns");
}
QString inspectorName()
{
    return QStringLiteral("timelineInspector");
}

} // namespace

TimelinePage::TimelinePage(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : WorkspacePage(parent)
    , m_ui(std::make_unique<Ui::TimelinePage>())
    , m_document(document)
    , m_context(context)
    , m_model(new TimelineModel(document, this))
    , m_empty(new EmptyState(QStringLiteral("timeline"), tr("No events yet"),
                             tr("Type the first one below: the time and what happened. Or paste lines from the chat or "
                                "the incident tool."),
                             tr("Type the first event")))
    , m_inspector(new EventInspector(document, context))
{
    m_ui->setupUi(this);
    setUpTable();
    setUpQuickLine();
    setUpInspector();
    connectParts();
    addShortcuts();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TimelinePage::refreshNextPart);
    connect(&document, &PostmortemDocument::changed, this, &TimelinePage::follow);
    refresh();
}

TimelinePage::~TimelinePage()
{
    // What is typed in an open field is taken over while everything it goes through is still there.
    hide();
}

void TimelinePage::setUpTable()
{
    auto &table = *m_ui->table;
    prepareTable(table);
    table.setItemDelegate(new TimelineDelegate(*m_model, &table));
    showWordingInCells(table, m_document);
    table.setModel(m_model);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *header = table.horizontalHeader();
    header->resizeSection(TimelineModel::TimeColumn, widthOfTime);
    header->resizeSection(TimelineModel::SinceLastColumn, widthOfLag);
    header->resizeSection(TimelineModel::KindColumn, widthOfKind);
    header->resizeSection(TimelineModel::SourceColumn, widthOfSource);
    header->setSectionResizeMode(TimelineModel::TextColumn, QHeaderView::Stretch);
    rememberColumns(table, m_context.settings, columnsName());
    m_ui->stack->addWidget(m_empty);
    m_commands = new TimelineCommands(table, *m_model, m_context);
}

void TimelinePage::setUpQuickLine()
{
    m_ui->quickLine->setTexts(tr("New event: the time and what happened"),
                              tr("Type a time and what happened: 14:31 api error rate back under 1%"));
    m_entry = new QuickEntry(*m_ui->quickLine, *m_ui->twiceBanner, m_document);
    connect(m_entry, &QuickEntry::added, this, &TimelinePage::choose);
    connect(m_model, &TimelineModel::noted, this, [this](const QString &sentence) { m_ui->quickLine->note(sentence); });
}

void TimelinePage::setUpInspector()
{
    m_ui->body->addWidget(m_inspector);
    m_inspector->setVisible(m_context.settings.state(inspectorName()) == "shown");
    m_ui->detailsButton->setChecked(!m_inspector->isHidden());
    m_ui->detailsButton->setToolTip(tr("Everything about the selected event"));
    connect(m_ui->detailsButton, &QPushButton::toggled, this, &TimelinePage::showInspector);
    connect(m_inspector, &EventInspector::closed, this, [this] { m_ui->detailsButton->setChecked(false); });
}

void TimelinePage::connectParts()
{
    m_ui->zoneButton->setIcon(Theme::icon(QStringLiteral("globe")));
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &TimelinePage::pasteFromClipboard);
    connect(m_ui->addButton, &QPushButton::clicked, this, &TimelinePage::addEvent);
    connect(m_empty, &EmptyState::actionTriggered, this, &TimelinePage::addEvent);
    connect(m_ui->zoneButton, &QPushButton::clicked, this, &TimelinePage::openZoneDialog);
    connect(m_ui->ribbon, &TimelineRibbon::eventChosen, this, &TimelinePage::choose);
    connect(m_ui->durationsLine, &DurationsLine::eventChosen, this, &TimelinePage::choose);
    connect(m_ui->warningLines, &WarningLines::eventChosen, this, [this](const EventId &event) {
        choose(event);
        m_ui->table->setFocus();
    });
    connect(m_commands, &TimelineCommands::pasteRequested, this, &TimelinePage::openPasteDialog);
    connect(m_commands, &TimelineCommands::detailsRequested, this, [this] {
        m_ui->detailsButton->setChecked(true);
        m_inspector->setFocus();
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelinePage::showCurrent);
}

void TimelinePage::addShortcuts()
{
    auto *type = new QAction(tr("Type a new event"), this);
    type->setObjectName(QStringLiteral("typeEvent"));
    type->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    type->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(type, &QAction::triggered, this, [this] { m_entry->start(std::nullopt); });
    addAction(type);
}

void TimelinePage::reveal(const QString &id)
{
    const auto event = EventId::fromString(id);
    if (m_model->rowCount() == 0) {
        m_entry->start(std::nullopt);
        return;
    }
    if (m_model->rowOf(event) >= 0)
        choose(event);
    else if (!m_ui->table->currentIndex().isValid())
        choose(m_model->itemAt(0).id);
    m_ui->table->setFocus();
}

void TimelinePage::follow(const ChangeEvent &event)
{
    if (event.touches<TimelineEvent>() || event.touches<IncidentDetails>())
        refresh();
}

void TimelinePage::refresh()
{
    const auto &timeline = m_document.value().timeline;
    const auto &zone = m_document.value().incident.zone;
    m_ui->ribbonPanel->setVisible(!timeline.isEmpty());
    m_ui->stack->setCurrentWidget(timeline.isEmpty() ? static_cast<QWidget *>(m_empty) : m_ui->table);
    const auto name = zoneName(zone);
    m_ui->zoneButton->setText(m_ui->zoneButton->fontMetrics().elidedText(name, Qt::ElideMiddle, widestZone));
    m_ui->zoneButton->setAccessibleName(tr("Times in %1. Show them in another zone.").arg(name));
    showUsable();
    m_nextPart = 0;
    if (timeline.size() <= atOnce)
        refreshOverview();
    else
        m_soon.start();
}

void TimelinePage::refreshOverview()
{
    do {
        refreshNextPart();
    } while (m_nextPart > 0);
    m_soon.stop();
}

void TimelinePage::refreshNextPart()
{
    const auto &timeline = m_document.value().timeline;
    const auto &zone = m_document.value().incident.zone;
    switch (m_nextPart++) {
    case 0:
        m_ui->ribbon->setTimeline(timeline, zone);
        break;
    case 1:
        m_ui->durationsLine->setTimeline(timeline, zone);
        break;
    default:
        m_ui->warningLines->setTimeline(timeline, zone);
        showCurrent();
        m_nextPart = 0;
        return;
    }
    m_soon.start();
}

void TimelinePage::showUsable()
{
    const bool usable = !m_document.isReadOnly();
    const auto whyNot = toolTipText(m_document.library().readOnlyReason());
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->pasteButton), static_cast<QWidget *>(m_ui->addButton),
                            static_cast<QWidget *>(m_ui->zoneButton), static_cast<QWidget *>(m_ui->quickLine),
                            static_cast<QWidget *>(m_empty)}) {
        widget->setEnabled(usable);
        widget->setToolTip(usable ? QString() : whyNot);
    }
    if (usable)
        m_ui->zoneButton->setToolTip(tr("Show times in another zone"));
}

void TimelinePage::choose(const EventId &event)
{
    m_commands->select({event});
}

void TimelinePage::showCurrent()
{
    const auto index = m_ui->table->currentIndex();
    const auto event = index.isValid() ? m_model->itemAt(index.row()).id : EventId();
    m_ui->ribbon->setChosen(event);
    m_inspector->setEvent(event);
}

void TimelinePage::showInspector(bool shown)
{
    m_inspector->setVisible(shown);
    m_context.settings.setState(inspectorName(), shown ? QByteArrayLiteral("shown") : QByteArrayLiteral("hidden"));
}

void TimelinePage::addEvent()
{
    const auto &timeline = m_document.value().timeline;
    const auto index = m_ui->table->currentIndex();
    if (timeline.isEmpty())
        m_entry->start(std::nullopt);
    else
        m_entry->start(index.isValid() ? m_model->itemAt(index.row()).at : timeline.last().at);
}

void TimelinePage::pasteFromClipboard()
{
    const auto text = QGuiApplication::clipboard()->text();
    openPasteDialog(PasteLinesDialog::holdsEvents(m_document, text) ? text : QString());
}

void TimelinePage::openPasteDialog(const QString &text)
{
    auto *dialog = new PasteLinesDialog(m_document, text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteLinesDialog::added, m_commands, &TimelineCommands::select);
    dialog->open();
}

void TimelinePage::openZoneDialog()
{
    const auto &value = m_document.value();
    const auto at = value.timeline.isEmpty() ? m_context.clock.now() : value.timeline.first().at;
    auto *dialog = new ZoneDialog(value.incident.zone, m_context.clock.zone(), at, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ZoneDialog::zoneChosen, this, [this](const QTimeZone &zone) {
        const auto before = m_document.value().incident;
        auto after = before;
        after.zone = zone;
        ChangeSet changes;
        changes.replace(before, after);
        // Where it could not be written, the workspace says so above the page and offers to try again.
        static_cast<void>(m_document.perform(changes, tr("Change time zone")));
    });
    dialog->open();
}

} // namespace debrief
