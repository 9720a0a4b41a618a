// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/OverviewPage.h"

#include "domain/Clock.h"
#include "domain/edits/StageEdits.h"
#include "store/Library.h"
#include "ui_OverviewPage.h"
#include "widgets/common/IncidentFields.h"
#include "widgets/common/UndoKeys.h"
#include "widgets/common/WheelGuard.h"
#include "widgets/common/wording/WordingWatch.h"
#include "widgets/overview/DuePanel.h"
#include "widgets/overview/DurationsPanel.h"
#include "widgets/overview/PeoplePanel.h"
#include "widgets/overview/RoomPanel.h"
#include "widgets/overview/StageButton.h"
#include "widgets/overview/StageHistoryPanel.h"
#include "widgets/theme/Metrics.h"

namespace debrief {

namespace {

/// Below this width the panels on the side stand below the fields.
constexpr int twoColumns = 880;
constexpr int sideWidth = 300;
constexpr int wideSideWidth = 360;
constexpr int widePage = 1160;

/// Stands for "not known" in the date field, which cannot be empty.
QDate unknownDate()
{
    return {1970, 1, 1};
}

QStringList servicesIn(const QString &typed)
{
    QStringList services;
    for (const auto &part : typed.split(QLatin1Char(','))) {
        if (const auto service = part.simplified(); !service.isEmpty())
            services.append(service);
    }
    return services;
}

} // namespace

OverviewPage::OverviewPage(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : WorkspacePage(parent)
    , m_document(document)
    , m_context(context)
    , m_ui(std::make_unique<Ui::OverviewPage>())
    , m_fields(new IncidentFields(document, this))
    , m_people(new PeoplePanel(document))
    , m_durations(new DurationsPanel)
    , m_room(new RoomPanel)
    , m_due(new DuePanel)
    , m_history(new StageHistoryPanel)
{
    m_ui->setupUi(this);
    buildPanels();
    bindTexts();
    bindChoices();
    bindDate();
    showIncident();
    showPanels();
    connect(&document, &PostmortemDocument::changed, this, [this](const ChangeEvent &event) {
        if (event.touches<IncidentDetails>())
            showIncident();
        showPanels(&event);
    });
}

OverviewPage::~OverviewPage()
{
    // A cell that is being edited is saved while the page goes, after the form went.
    disconnect(&m_document, nullptr, this, nullptr);
}

void OverviewPage::buildPanels()
{
    m_ui->stageRow->addWidget(new StageButton(m_document, m_context));
    m_ui->mainColumn->insertWidget(m_ui->mainColumn->indexOf(m_ui->notesPanel), m_people);
    m_ui->sideColumn->addWidget(m_durations);
    m_ui->sideColumn->addWidget(m_room);
    m_ui->sideColumn->addWidget(m_due);
    m_ui->sideColumn->addWidget(m_history);
    m_ui->sideColumn->addStretch(1);
    m_ui->notesPanel->setTitle(tr("Private notes"));
    m_ui->notesPanel->setNote(tr("Only in this file: never shown or published"));
    m_ui->notesPanel->setContent(m_ui->notesEdit);
    m_ui->notesEdit->setLines(4, 20);
    m_ui->summaryEdit->setLines(2, 6);
    connect(m_durations, &DurationsPanel::eventChosen, this,
            [this](const EventId &id) { Q_EMIT pageRequested(PageKind::Timeline, id.toString()); });
    connect(m_durations, &DurationsPanel::timelineRequested, this,
            [this] { Q_EMIT pageRequested(PageKind::Timeline, {}); });
}

void OverviewPage::bindTexts()
{
    auto reference = incidentField(tr("Change reference"), &IncidentDetails::reference);
    reference.problem = [this](const QString &typed) { return referenceProblem(typed); };
    m_fields->bind(*m_ui->referenceEdit, reference, m_ui->referenceProblem);
    m_fields->bind(*m_ui->titleEdit, incidentField(tr("Change title"), &IncidentDetails::title));
    m_fields->bind(*m_ui->summaryEdit, incidentField(tr("Change summary"), &IncidentDetails::summary));
    m_fields->bind(*m_ui->impactEdit, incidentField(tr("Change impact"), &IncidentDetails::impact));
    m_fields->bind(*m_ui->servicesEdit,
                   {tr("Change services"),
                    [](const IncidentDetails &incident) { return incident.services.join(QStringLiteral(", ")); },
                    [](IncidentDetails &incident, const QString &typed) { incident.services = servicesIn(typed); }});
    m_fields->bind(*m_ui->problemEdit, incidentField(tr("Change problem statement"), &IncidentDetails::problem));
    m_fields->bind(*m_ui->notesEdit, incidentField(tr("Change private notes"), &IncidentDetails::notes));
    m_fields->bind(*m_ui->causeClearBox, tr("Change whether the cause is clear"), &IncidentDetails::causeIsClear);
    m_fields->bind(*m_ui->customerBugBox, tr("Change whether it is a customer-facing bug"),
                   &IncidentDetails::customerFacingBug);
    watchWording(*m_ui->summaryEdit, m_document, WordingField::Note);
    watchWording(*m_ui->impactEdit, m_document, WordingField::Note);
    watchWording(*m_ui->problemEdit, m_document, WordingField::Why);
}

void OverviewPage::bindChoices()
{
    for (const auto &entry : enumEntries<Severity>())
        m_ui->severityCombo->addItem(translatedEnumLabel(entry.label));
    connect(m_ui->severityCombo, &QComboBox::activated, this, [this](int place) {
        auto after = m_document.value().incident;
        after.severity = enumEntries<Severity>()[size_t(place)].value;
        save(after, tr("Change severity"));
    });
    m_ui->facilitatorCombo->setDocument(m_document);
    m_ui->meetingField->setDocument(m_document, m_context.clock);
    auto *wheelGuard = new WheelGuard(this);
    for (auto *field : QList<QWidget *>{m_ui->severityCombo, m_ui->facilitatorCombo, m_ui->dateEdit}) {
        wheelGuard->watch(*field);
        field->setEnabled(!m_document.isReadOnly());
        if (m_document.isReadOnly())
            field->setToolTip(m_document.library().readOnlyReason());
    }
}

void OverviewPage::bindDate()
{
    m_ui->dateEdit->setMinimumDate(unknownDate());
    m_ui->dateEdit->setSpecialValueText(tr("Not known"));
    m_ui->dateEdit->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_ui->dateEdit->setKeyboardTracking(false);
    auto *undoKeys = new UndoKeys(m_document, this);
    undoKeys->watch(*m_ui->dateEdit);
    connect(m_ui->dateEdit, &QDateEdit::dateChanged, this, [this](QDate date) {
        auto after = m_document.value().incident;
        after.date = date == unknownDate() ? QDate() : date;
        save(after, tr("Change day of the incident"));
    });
}

void OverviewPage::save(const IncidentDetails &after, const QString &undoText)
{
    if (!m_document.perform(replaceIncident(m_document.value(), after), undoText))
        showIncident();
}

QString OverviewPage::referenceProblem(const QString &typed) const
{
    const auto reference = typed.trimmed();
    if (reference.isEmpty())
        return tr("Write a reference, such as INC-2026-0847.");
    const auto found = m_document.library().findByReference(reference);
    if (!found)
        return found.error().message;
    if (found.value() && *found.value() != m_document.value().id)
        return tr("Another postmortem of this library is called %1. Choose another reference.").arg(reference);
    return {};
}

void OverviewPage::showIncident()
{
    const auto &incident = m_document.value().incident;
    const auto entries = enumEntries<Severity>();
    for (size_t place = 0; place < entries.size(); ++place) {
        if (entries[place].value == incident.severity)
            m_ui->severityCombo->setCurrentIndex(int(place));
    }
    const QSignalBlocker quiet(m_ui->dateEdit);
    m_ui->dateEdit->setDate(incident.date.isValid() ? incident.date : unknownDate());
    const auto zone = QString::fromLatin1(incident.zone.id());
    m_ui->zoneLabel->setText(tr("Times are shown in %1").arg(zone));
    m_ui->zoneLabel->setToolTip(tr("The timeline page changes the zone"));
}

void OverviewPage::showPanels(const ChangeEvent *event)
{
    const auto &postmortem = m_document.value();
    const bool incident = event == nullptr || event->touches<IncidentDetails>();
    const bool timeline = event == nullptr || event->touches<TimelineEvent>();
    const auto today = m_context.clock.today();
    m_ui->stageStrip->setSteps(stageSteps(progressFacts(postmortem, today), today));
    if (incident || timeline) {
        m_durations->showDurations(postmortem);
        m_due->showVerdict(postmortem);
    }
    if (incident || timeline || event->touches<Participant>() || event->touches<PreparationForm>())
        m_room->showWarnings(postmortem, m_context.clock.now());
    if (event == nullptr || event->touches<StageChange>())
        m_history->showHistory(postmortem);
}

void OverviewPage::reveal(const QString &id)
{
    if (id.isEmpty() || !m_people->reveal(ParticipantId::fromString(id)))
        m_ui->titleEdit->setFocus();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    WorkspacePage::resizeEvent(event);
    const bool beside = width() >= twoColumns;
    m_ui->columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->side->setMinimumWidth(beside ? (width() >= widePage ? wideSideWidth : sideWidth) : 0);
    m_ui->side->setMaximumWidth(beside ? m_ui->side->minimumWidth() : QWIDGETSIZE_MAX);
}

} // namespace debrief
