// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/WorkspaceView.h"

#include "editing/PostmortemDocument.h"
#include "store/Library.h"
#include "widgets/common/Banner.h"
#include "widgets/keys/KeyMap.h"
#include "widgets/shell/WorkspaceHeader.h"
#include "widgets/shell/WorkspacePages.h"
#include "widgets/theme/Metrics.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace debrief {

namespace {

std::optional<KeyArea> keyArea(PageKind kind)
{
    switch (kind) {
    case PageKind::Overview:
        return KeyArea::Overview;
    case PageKind::Timeline:
        return KeyArea::Timeline;
    case PageKind::Whys:
        return KeyArea::Whys;
    case PageKind::Actions:
        return KeyArea::Actions;
    case PageKind::Lessons:
        return KeyArea::Lessons;
    default:
        return std::nullopt;
    }
}

} // namespace

WorkspaceView::WorkspaceView(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_context(context)
    , m_header(new WorkspaceHeader(document))
    , m_banners(new QWidget)
    , m_readOnly(new Banner)
    , m_damage(new Banner)
    , m_failure(new Banner)
    , m_stack(new QStackedWidget)
{
    auto *banners = new QVBoxLayout(m_banners);
    banners->setContentsMargins(metrics::space6, metrics::space3, metrics::space6, 0);
    for (auto *banner : {m_readOnly, m_damage, m_failure})
        banners->addWidget(banner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_banners);
    layout->addWidget(m_stack, 1);

    if (document.isReadOnly()) {
        m_readOnly->setMessage(Tone::Information, tr("Read only."), document.library().readOnlyReason());
    }
    showBanner(m_readOnly, document.isReadOnly());
    showBanner(m_damage, false);
    showBanner(m_failure, false);
    m_failure->setObjectName(QStringLiteral("saveFailure"));
    connect(m_failure->addButton(tr("Try again")), &QPushButton::clicked, &document,
            &PostmortemDocument::retryUnwritten);
    connect(m_failure->addButton(tr("Save a copy as…")), &QPushButton::clicked, this,
            &WorkspaceView::saveCopyRequested);
    connect(&document, &PostmortemDocument::writeFailed, this, &WorkspaceView::showWriteFailure);
    connect(&document, &PostmortemDocument::saved, m_failure,
            [this] { showBanner(m_failure, m_document.unwrittenCount() > 0); });
    connect(m_header->meetingButton(), &QPushButton::clicked, this, &WorkspaceView::meetingRequested);
    connect(m_header->exportButton(), &QPushButton::clicked, this, &WorkspaceView::exportRequested);
}

WorkspacePage *WorkspaceView::page(PageKind kind)
{
    auto &page = m_pages[kind];
    if (page == nullptr) {
        page = makePage(kind, m_document, m_context, m_stack);
        connect(page, &WorkspacePage::pageRequested, this, &WorkspaceView::showPage);
        m_stack->addWidget(page);
        if (const auto area = keyArea(kind))
            m_context.keys.bindAll(*page, *area);
    }
    return page;
}

void WorkspaceView::showPage(PageKind kind, const QString &id)
{
    auto *shown = page(kind);
    m_current = kind;
    m_stack->setCurrentWidget(shown);
    shown->reveal(id);
    Q_EMIT pageShown(kind);
}

void WorkspaceView::showDamage(const QStringList &problems)
{
    const int count = int(problems.size());
    m_damage->setMessage(Tone::Attention,
                         count == 1 ? tr("1 row of this postmortem is damaged.")
                                    : tr("%n rows of this postmortem are damaged.", nullptr, count),
                         problems.mid(0, 3).join(QLatin1Char(' ')));
    showBanner(m_damage, !problems.isEmpty());
}

void WorkspaceView::showBanner(Banner *banner, bool shown)
{
    banner->setVisible(shown);
    m_banners->setVisible(!m_readOnly->isHidden() || !m_damage->isHidden() || !m_failure->isHidden());
}

void WorkspaceView::showWriteFailure(const Error &error)
{
    m_failure->setMessage(Tone::Urgent, tr("Not saved."), error.message);
    showBanner(m_failure, true);
}

} // namespace debrief
