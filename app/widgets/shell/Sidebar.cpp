// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/Sidebar.h"

#include "widgets/common/Labels.h"
#include "widgets/shell/NavigationItem.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace debrief {

namespace {

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

QWidget *productName()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(metrics::space2 + 2, metrics::space1, 0, metrics::space3);
    row->setSpacing(metrics::space2);
    auto *mark = new QLabel;
    mark->setPixmap(Theme::productIcon().pixmap(20, 20));
    auto *name = new HeadingLabel;
    name->setText(QStringLiteral("Debrief"));
    row->addWidget(mark);
    row->addWidget(name, 1);
    return widget;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_library(new NavigationItem(QStringLiteral("library"), tr("Library")))
    , m_pages(new QWidget)
    , m_reference(new CaptionLabel)
    , m_openSection(new QWidget)
    , m_openItems(nullptr)
{
    setFixedWidth(metrics::sidebarWidth);
    setAccessibleName(tr("Navigation"));
    m_library->setObjectName(QStringLiteral("navLibrary"));
    connect(m_library, &NavigationItem::clicked, this, &Sidebar::libraryChosen);
    m_reference->setContentsMargins(metrics::space2 + 2, metrics::space4, 0, metrics::space2);
    auto *pages = columnIn(m_pages);
    pages->addWidget(m_reference);
    for (const auto &entry : workspacePages()) {
        auto *item = new NavigationItem(QString::fromLatin1(entry.icon), pageName(entry.kind));
        item->setObjectName(QString::fromLatin1(entry.objectName));
        connect(item, &NavigationItem::clicked, this, [this, kind = entry.kind] { Q_EMIT pageChosen(kind); });
        pages->addWidget(item);
        m_pageItems[entry.kind] = item;
    }
    auto *open = columnIn(m_openSection);
    auto *openCaption = new CaptionLabel;
    openCaption->setText(tr("Open now"));
    openCaption->setContentsMargins(metrics::space2 + 2, metrics::space4, 0, metrics::space2);
    open->addWidget(openCaption);
    m_openItems = new QVBoxLayout;
    m_openItems->setSpacing(0);
    open->addLayout(m_openItems);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space2, metrics::space3, metrics::space2, metrics::space3);
    layout->setSpacing(0);
    layout->addWidget(productName());
    layout->addWidget(m_library);
    layout->addWidget(m_pages);
    layout->addWidget(m_openSection);
    layout->addStretch();
    m_pages->hide();
    m_openSection->hide();
}

void Sidebar::setLibraryCount(int count)
{
    m_library->setBadge(count > 0 ? locale().toString(count) : QString(), Tone::Neutral);
}

void Sidebar::setOpenPostmortems(const QList<std::pair<PostmortemId, QString>> &open, PostmortemId shown)
{
    while (auto *old = m_openItems->takeAt(0)) {
        // Later, because the item may be the one that was clicked.
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const auto &[id, reference] : open) {
        if (id == shown)
            continue;
        auto *item = new NavigationItem(QString(), reference);
        connect(item, &NavigationItem::clicked, this, [this, chosen = id] { Q_EMIT postmortemChosen(chosen); });
        m_openItems->addWidget(item);
    }
    m_openSection->setVisible(m_openItems->count() > 0);
}

void Sidebar::showPostmortem(const Postmortem *postmortem)
{
    m_pages->setVisible(postmortem != nullptr);
    if (postmortem == nullptr)
        return;
    const auto &reference = postmortem->incident.reference;
    m_reference->setText(reference.isEmpty() ? tr("Without reference") : reference);
    for (const auto &[kind, item] : m_pageItems) {
        const auto badge = pageBadge(kind, *postmortem);
        item->setBadge(badge.text, badge.tone);
    }
}

void Sidebar::markLibrary()
{
    mark(m_library);
}

void Sidebar::markPage(PageKind kind)
{
    mark(m_pageItems.at(kind));
}

void Sidebar::mark(const NavigationItem *item)
{
    for (auto *each : findChildren<NavigationItem *>())
        each->setChecked(each == item);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QWidget::keyPressEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), palette().mid());
}

} // namespace debrief
