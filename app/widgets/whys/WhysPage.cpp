// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/WhysPage.h"

#include "domain/rules/CauseHints.h"
#include "models/CauseWords.h"
#include "ui_WhysPage.h"
#include "widgets/common/UiContext.h"
#include "widgets/common/wording/WordingCells.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"
#include "widgets/whys/CauseCommands.h"
#include "widgets/whys/CauseInspector.h"
#include "widgets/whys/CauseTreeView.h"
#include "widgets/whys/OutlineDelegate.h"

#include <QAction>
#include <QButtonGroup>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>

namespace debrief {

WhysPage::WhysPage(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : WorkspacePage(parent)
    , m_document(document)
    , m_ui(std::make_unique<Ui::WhysPage>())
    , m_model(new CauseTreeModel(document, this))
    , m_selection(new QItemSelectionModel(m_model, this))
    , m_inspector(new CauseInspector(*m_model, context.clock))
{
    m_ui->setupUi(this);
    layout()->addWidget(m_inspector);
    m_commands = new CauseCommands(*m_model, *m_selection, *m_ui->stack);
    buildTree();
    buildOutline();
    connectButtons();
    addZoomKeys();
    connect(m_commands, &CauseCommands::editRequested, this, &WhysPage::editText);
    connect(m_commands, &CauseCommands::noticed, this, &WhysPage::notice);
    connect(m_model, &CauseTreeModel::treeChanged, this, &WhysPage::showHintLine);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WhysPage::showHintLine);
    connect(m_selection, &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_notice.clear();
        m_inspector->setCause(m_model->idOf(current));
        showHintLine();
    });
    connect(m_inspector, &CauseInspector::actionChosen, this,
            [this](const ActionId &id) { Q_EMIT pageRequested(PageKind::Actions, id.toString()); });
    m_tree->setCurrent({});
    showHintLine();
}

/// What is being typed is kept, while everything that takes part in keeping it is still there.
WhysPage::~WhysPage()
{
    if (auto *inside = focusWidget())
        inside->clearFocus();
}

QTreeView *WhysPage::outline() const
{
    return m_ui->outline;
}

void WhysPage::buildTree()
{
    m_tree = new CauseTreeView(*m_model, *m_selection);
    m_tree->setObjectName(QStringLiteral("causeTree"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *grid = new QGridLayout(m_ui->treePage);
    grid->setContentsMargins({});
    grid->addWidget(m_tree, 0, 0);
    auto *zoom = new QWidget;
    auto *row = new QHBoxLayout(zoom);
    row->setContentsMargins(metrics::space6, 0, metrics::space6, metrics::space4);
    auto *fit = zoomButton("fitButton", tr("Fit"), tr("Show the whole tree"));
    auto *full = zoomButton("fullSizeButton", tr("100%"), tr("Show the tree at full size"));
    row->addWidget(fit);
    row->addWidget(full);
    // In the cell of the tree, so that they stand above its corner.
    grid->addWidget(zoom, 0, 0, Qt::AlignTrailing | Qt::AlignBottom);
    connect(fit, &QPushButton::clicked, m_tree, &CauseTreeView::fitAll);
    connect(full, &QPushButton::clicked, m_tree, [this] { m_tree->setScale(1); });
    connect(m_tree, &CauseTreeView::addWhyRequested, m_commands->addWhy, &QAction::trigger);
    connect(m_tree, &CauseTreeView::addSiblingRequested, m_commands->addSibling, &QAction::trigger);
    connect(m_tree, &CauseTreeView::moveRequested, m_commands, &CauseCommands::moveTo);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { showMenu(*m_tree, at); });
}

QPushButton *WhysPage::zoomButton(const char *name, const QString &text, const QString &spoken)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    return button;
}

void WhysPage::buildOutline()
{
    auto *view = m_ui->outline;
    view->setItemDelegate(new OutlineDelegate(*m_model, view));
    showWordingInCells(*view, m_document);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setRootIsDecorated(true);
    view->setTabKeyNavigation(false);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::DoubleClicked);
    view->setDragDropMode(QAbstractItemView::DragDrop);
    view->setDefaultDropAction(Qt::MoveAction);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->header()->setStretchLastSection(false);
    view->installEventFilter(this);
    connect(view->header(), &QHeaderView::sectionResized, this, &WhysPage::fitOutlineRows);
    connect(m_model, &CauseTreeModel::treeChanged, this, &WhysPage::fitOutlineRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WhysPage::unfoldOutline);
    connect(view, &QTreeView::collapsed, this,
            [this](const QModelIndex &at) { m_tree->setCollapsed(m_model->idOf(at), true); });
    connect(view, &QTreeView::expanded, this,
            [this](const QModelIndex &at) { m_tree->setCollapsed(m_model->idOf(at), false); });
    connect(m_selection, &QItemSelectionModel::currentChanged, view, [this](const QModelIndex &current) {
        for (auto above = current.parent(); above.isValid() && m_ui->outline->model() != nullptr;
             above = above.parent())
            m_ui->outline->expand(above);
    });
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) { showMenu(*view, at); });
}

/// The outline follows the causes only while it is seen: a hidden view would still measure thousands of rows.
void WhysPage::attachOutline(bool attached)
{
    auto *view = m_ui->outline;
    if (attached == (view->model() != nullptr))
        return;
    view->setUniformRowHeights(m_model->tree().size() > OutlineDelegate::mostMeasuredRows);
    const std::unique_ptr<QItemSelectionModel> before(view->selectionModel() == m_selection ? nullptr
                                                                                            : view->selectionModel());
    view->setModel(attached ? m_model : nullptr);
    if (!attached)
        return;
    const std::unique_ptr<QItemSelectionModel> own(view->selectionModel());
    view->setSelectionModel(m_selection);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(CauseTreeModel::TextColumn, QHeaderView::Stretch);
    unfoldOutline();
}

/// As the tree is folded.
void WhysPage::unfoldOutline()
{
    auto *view = m_ui->outline;
    if (view->model() == nullptr)
        return;
    const auto collapsed = m_tree->scene().collapsed();
    view->expandAll();
    for (const auto &id : collapsed)
        view->collapse(m_model->indexOf(id));
    view->scrollTo(m_selection->currentIndex());
}

void WhysPage::fitOutlineRows()
{
    if (m_ui->outline->model() == nullptr)
        return;
    m_ui->outline->setUniformRowHeights(m_model->tree().size() > OutlineDelegate::mostMeasuredRows);
    Q_EMIT m_ui->outline->itemDelegate()->sizeHintChanged({});
}

void WhysPage::bindButton(QPushButton &button, QAction &action)
{
    const auto follow = [&button, &action] {
        button.setEnabled(action.isEnabled());
        button.setToolTip(action.toolTip());
        button.setText(action.text());
        button.setAccessibleName(action.text());
    };
    connect(&action, &QAction::changed, &button, follow);
    connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
}

void WhysPage::connectButtons()
{
    bindButton(*m_ui->addWhyButton, *m_commands->addWhy);
    bindButton(*m_ui->addSiblingButton, *m_commands->addSibling);
    bindButton(*m_ui->systemicButton, *m_commands->markSystemic);
    auto *views = new QButtonGroup(this);
    views->addButton(m_ui->treeButton);
    views->addButton(m_ui->outlineButton);
    connect(m_ui->outlineButton, &QPushButton::toggled, this, &WhysPage::showOutline);
}

void WhysPage::addZoomKeys()
{
    const auto add = [this](const char *name, const QList<QKeySequence> &keys, const std::function<void()> &what) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_tree->addAction(action);
        connect(action, &QAction::triggered, m_tree, what);
    };
    constexpr double step = 1.25;
    add("zoomIn", QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { m_tree->zoomBy(step); });
    add("zoomOut", QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { m_tree->zoomBy(1 / step); });
    add("fitAll", QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0)}, [this] { m_tree->fitAll(); });
}

void WhysPage::showOutline(bool outline)
{
    m_ui->outlineButton->setChecked(outline);
    m_ui->treeButton->setChecked(!outline);
    m_ui->stack->setCurrentWidget(outline ? m_ui->outlinePage : m_ui->treePage);
    attachOutline(outline);
}

void WhysPage::reveal(const QString &id)
{
    const auto cause = CauseId::fromString(id);
    if (!cause.isNull())
        m_tree->setCurrent(cause);
    if (m_ui->outlineButton->isChecked())
        m_ui->outline->setFocus();
    else
        m_tree->setFocus();
}

/// Enter in the outline does what it does in the tree.
bool WhysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->outline && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_commands->addSibling->trigger();
            return true;
        }
    }
    return WorkspacePage::eventFilter(watched, event);
}

void WhysPage::showMenu(QWidget &view, const QPoint &at)
{
    QMenu menu;
    for (auto *action : m_commands->menu()) {
        if (action == nullptr)
            menu.addSeparator();
        else
            menu.addAction(action);
    }
    menu.exec(view.mapToGlobal(at));
}

void WhysPage::editText(const CauseId &id)
{
    if (!m_ui->outlineButton->isChecked()) {
        m_tree->edit(id);
        return;
    }
    const auto index = m_model->indexOf(id);
    m_ui->outline->scrollTo(index);
    m_ui->outline->setFocus();
    m_ui->outline->edit(index);
}

void WhysPage::notice(const QString &text)
{
    m_notice = text;
    showHintLine();
}

/// What happened last, or what the tree as a whole still lacks.
void WhysPage::showHintLine()
{
    auto text = m_notice;
    const auto &value = m_document.value();
    for (const auto &hint : causeHintsOf(m_model->tree(), value.actions, problemText(value.incident), {})) {
        if (text.isEmpty())
            text = hint.title + u". " + hint.explanation;
    }
    m_ui->hintLine->setText(text);
}

} // namespace debrief
