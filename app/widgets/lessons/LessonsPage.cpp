// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/LessonsPage.h"

#include "domain/Id.h"
#include "editing/PostmortemDocument.h"
#include "ui_LessonsPage.h"
#include "widgets/common/IncidentFields.h"
#include "widgets/lessons/CapturesPanel.h"
#include "widgets/lessons/ReflectionPanel.h"

#include <QShortcut>

namespace debrief {

namespace {

/// Below this width the two columns stand below each other.
constexpr int twoColumns = 760;

} // namespace

LessonsPage::LessonsPage(PostmortemDocument &document, const UiContext &, QWidget *parent)
    : WorkspacePage(parent)
    , m_ui(std::make_unique<Ui::LessonsPage>())
    , m_fields(new IncidentFields(document, this))
    , m_captures(new CapturesPanel(document))
{
    m_ui->setupUi(this);
    buildPanels(document);
    m_ui->closingEdit->setLines(2, 8);
    m_fields->bind(*m_ui->closingEdit,
                   incidentField(tr("Change closing statement"), &IncidentDetails::closingStatement));
    auto *line = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    line->setObjectName(QStringLiteral("typeLesson"));
    line->setContext(Qt::WidgetWithChildrenShortcut);
    connect(line, &QShortcut::activated, this, &LessonsPage::focusQuickLine);
}

LessonsPage::~LessonsPage() = default;

void LessonsPage::buildPanels(PostmortemDocument &document)
{
    m_ui->contentLayout->insertWidget(0, m_captures);
    const auto add = [&](QBoxLayout *column, ReflectionKind kind) {
        auto *panel = new ReflectionPanel(document, kind);
        column->addWidget(panel);
        m_panels.append(panel);
    };
    add(m_ui->leftColumn, ReflectionKind::WentWell);
    add(m_ui->leftColumn, ReflectionKind::CouldBeBetter);
    add(m_ui->leftColumn, ReflectionKind::WasLucky);
    add(m_ui->rightColumn, ReflectionKind::Lesson);
    add(m_ui->rightColumn, ReflectionKind::Thanks);
    add(m_ui->rightColumn, ReflectionKind::Question);
    m_ui->leftColumn->addStretch(1);
    m_ui->rightColumn->addStretch(1);
    // Tab ends at the closing statement, which the form made first.
    setTabOrder(m_panels.last()->quickLine(), m_ui->closingEdit);
}

void LessonsPage::focusQuickLine()
{
    for (auto *panel : m_panels) {
        if (panel->isAncestorOf(focusWidget())) {
            panel->focusQuickLine();
            return;
        }
    }
    m_panels.first()->focusQuickLine();
}

void LessonsPage::reveal(const QString &id)
{
    if (m_captures->reveal(CaptureId::fromString(id)))
        return;
    for (auto *panel : m_panels) {
        if (panel->reveal(ReflectionId::fromString(id)))
            return;
    }
    m_panels.first()->focusQuickLine();
}

void LessonsPage::resizeEvent(QResizeEvent *event)
{
    WorkspacePage::resizeEvent(event);
    m_ui->columns->setDirection(width() >= twoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace debrief
