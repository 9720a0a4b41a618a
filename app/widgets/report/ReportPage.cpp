// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/ReportPage.h"

#include "domain/Clock.h"
#include "domain/edits/StageEdits.h"
#include "domain/rules/PostmortemPolicy.h"
#include "editing/PostmortemDocument.h"
#include "store/Library.h"
#include "ui_ReportPage.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/common/wording/rules/WordingRulesDialog.h"
#include "widgets/report/ReportPreview.h"
#include "widgets/theme/Metrics.h"

#include <QAccessible>
#include <QFileInfo>

namespace debrief {

namespace {

/// Several edits in a row, such as typing on another page, set the page once.
constexpr auto refreshDelay = std::chrono::milliseconds(150);

PageKind pageOf(GapPlace place)
{
    switch (place) {
    case GapPlace::Timeline:
        return PageKind::Timeline;
    case GapPlace::Whys:
        return PageKind::Whys;
    case GapPlace::Actions:
        return PageKind::Actions;
    case GapPlace::Lessons:
        return PageKind::Lessons;
    case GapPlace::Overview:
        break;
    }
    return PageKind::Overview;
}

PageKind pageOf(WordedText text)
{
    switch (text) {
    case WordedText::Event:
    case WordedText::EventDetails:
        return PageKind::Timeline;
    case WordedText::Cause:
    case WordedText::CauseEvidence:
    case WordedText::CauseQuestion:
        return PageKind::Whys;
    case WordedText::ActionTitle:
    case WordedText::ActionDetails:
    case WordedText::SuccessCriteria:
    case WordedText::ReasonNotDone:
        return PageKind::Actions;
    case WordedText::ClosingStatement:
    case WordedText::Reflection:
    case WordedText::ReflectionAnswer:
    case WordedText::Capture:
        return PageKind::Lessons;
    case WordedText::Summary:
    case WordedText::Impact:
    case WordedText::Problem:
        break;
    }
    return PageKind::Overview;
}

} // namespace

ReportPage::ReportPage(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : WorkspacePage(parent)
    , m_document(document)
    , m_context(context)
    , m_export(context)
    , m_ui(std::make_unique<Ui::ReportPage>())
    , m_preview(new ReportPreview)
    , m_wording(document)
{
    setObjectName(QStringLiteral("reportPage"));
    m_ui->setupUi(this);
    m_ui->paperLayout->addWidget(m_preview);
    m_ui->paper->setMaximumWidth(metrics::reportWidth);
    m_ui->inspectorScroll->setFixedWidth(metrics::inspectorWidth + 2 * metrics::space6);
    m_ui->inspector->setBackgroundRole(QPalette::Base);
    m_ui->inspector->setAutoFillBackground(true);
    m_ui->copyButton->setProperty("primary", true);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &ReportPage::refresh);
    connect(&document, &PostmortemDocument::changed, this, &ReportPage::follow);
    connect(m_preview, &SafeTextView::linkChosen, this,
            [this](const QUrl &address) { m_context.prompts.openLink(this, address); });
    connectInspector();
    connectWording();
    setReadOnly();
    refresh();
}

ReportPage::~ReportPage() = default;

void ReportPage::connectInspector()
{
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ReportPage::copy);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ReportPage::save);
    connect(m_ui->switches, &SectionSwitches::settingsChosen, this, &ReportPage::changeSettings);
    connect(m_ui->gaps, &GapPanel::gapChosen, this, &ReportPage::openGap);
    connect(m_ui->publishing, &PublishPanel::publishRequested, this, &ReportPage::markAsPublished);
    connect(m_ui->publishing, &PublishPanel::linkChosen, this,
            [this](const QUrl &address) { m_context.prompts.openLink(this, address); });
}

void ReportPage::connectWording()
{
    auto &review = m_document.wording();
    auto *panel = m_ui->wording;
    const auto settle = [this](const Result<Done> &outcome) {
        if (outcome.ok() || outcome.error().kind == Error::Kind::NotFound)
            m_wording.start(); // the header says what could not be written
        else
            m_context.prompts.showError(this, outcome.error());
    };
    connect(&m_wording, &WordingSearch::finished, this, [this, panel] {
        panel->setFindings(m_wording.findings());
        m_preview->setWordingFindings(m_wording.findings());
    });
    connect(&review, &WordingReview::changed, this, [this] { m_refresh.start(); });
    connect(panel, &WordingPanel::useChosen, this,
            [&review, settle](const WordingFinding &finding, const QString &sentence) {
                settle(review.use(finding, sentence));
            });
    connect(panel, &WordingPanel::keepChosen, this,
            [&review, settle](const WordingFinding &finding) { settle(review.keep(finding.hint, finding.text)); });
    connect(panel, &WordingPanel::neverChosen, this,
            [&review, settle](const WordingFinding &finding) { settle(review.neverFor(finding.hint.words)); });
    connect(panel, &WordingPanel::rulesChosen, this,
            [this] { (new WordingRulesDialog(m_document, m_context, this))->open(); });
    connect(panel, &WordingPanel::placeChosen, this,
            [this](const WordedPlace &place) { Q_EMIT pageRequested(pageOf(place.text), place.thing); });
}

void ReportPage::setReadOnly()
{
    const auto reason = m_document.library().readOnlyReason();
    m_ui->wording->setReadOnlyReason(reason);
    m_ui->switches->setReadOnlyReason(reason);
    m_ui->publishing->setReadOnlyReason(reason);
}

void ReportPage::reveal(const QString &)
{
    m_ui->copyButton->setFocus();
}

void ReportPage::showEvent(QShowEvent *event)
{
    WorkspacePage::showEvent(event);
    if (m_refresh.isActive())
        refresh();
}

void ReportPage::follow(const ChangeEvent &event)
{
    // What was switched on this page is seen at once.
    if (isVisible() && event.touches<ReportSettings>())
        refresh();
    else
        m_refresh.start();
}

void ReportPage::refresh()
{
    m_refresh.stop();
    const auto &postmortem = m_document.value();
    m_ui->switches->setSettings(postmortem.report);
    m_ui->publishing->showState(postmortem, m_context.clock.today());
    m_ui->gaps->setGaps(reportGaps(postmortem));
    m_wording.start();
    if (m_preview->setReport(postmortem) && m_copied == Copied::Now)
        m_copied = Copied::Before;
    showHint();
}

void ReportPage::showHint()
{
    switch (m_copied) {
    case Copied::Never:
        m_ui->copyHint->setText(tr("Markdown reads well in wikis, repositories and chats."));
        break;
    case Copied::Now:
        m_ui->copyHint->setText(tr("Copied. Paste it into your wiki as plain text."));
        break;
    case Copied::Before:
        m_ui->copyHint->setText(tr("The report has changed since it was copied."));
        break;
    }
}

void ReportPage::changeSettings(const ReportSettings &settings, const QString &what)
{
    ChangeSet edit;
    edit.replace(m_document.value().report, settings);
    if (!m_document.perform(edit, what))
        m_ui->switches->setSettings(m_document.value().report); // the header says why
}

void ReportPage::copy()
{
    refresh();
    if (!m_export.copyMarkdown(this, m_document.value()))
        return;
    m_copied = Copied::Now;
    showHint();
    sayWhatWasDone(m_ui->copyHint->text());
}

void ReportPage::save()
{
    const auto path = m_export.saveWithDialog(this, m_document.value());
    if (!path.isEmpty())
        sayWhatWasDone(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
}

void ReportPage::sayWhatWasDone(const QString &text)
{
    m_ui->copyHint->setText(text);
    m_ui->copyHint->setAccessibleName(text);
    QAccessibleEvent announcement(m_ui->copyHint, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

bool ReportPage::confirmWording()
{
    const auto &findings = m_ui->wording->findings();
    if (findings.isEmpty())
        return true;
    QStringList lines;
    for (const auto &finding : findings)
        lines.append(finding.hint.sentence.of(finding.text) + QLatin1Char('\n') + finding.hint.reason);
    const bool goesOn = m_context.prompts.confirmList(
        this, tr("Some sentences are worth another look"),
        tr("Readers may take them as being about a person. Only you see this, and nothing keeps you from publishing."),
        lines, tr("Publish as it is"));
    if (!goesOn)
        m_ui->wording->takeFocus();
    return goesOn;
}

void ReportPage::markAsPublished()
{
    if (!confirmWording())
        return;
    const auto &postmortem = m_document.value();
    const auto address = m_context.prompts.askText(
        this, tr("Mark as published"), tr("Address of the page, if there is one:"), postmortem.report.publishedTo);
    if (address.isNull())
        return;
    const auto edit = publish(postmortem, m_context.clock.now(), address, firstClosureCheckDue(postmortem.incident));
    if (m_document.perform(edit, tr("Mark as published")))
        refresh();
}

void ReportPage::openGap(const ReportGap &gap)
{
    Q_EMIT pageRequested(pageOf(gap.place), gap.id);
}

} // namespace debrief
