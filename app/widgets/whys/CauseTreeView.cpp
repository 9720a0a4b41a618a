// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/CauseTreeView.h"

#include "editing/WordingReview.h"
#include "models/CauseWords.h"
#include "widgets/common/SafeText.h"
#include "widgets/common/wording/WordingWatch.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"
#include "widgets/whys/CauseEditor.h"

#include <QAccessible>
#include <QItemSelectionModel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolTip>

namespace debrief {

CauseTreeView::CauseTreeView(CauseTreeModel &model, QItemSelectionModel &selection, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_selection(selection)
    , m_editor(new CauseEditor(viewport()))
    , m_firstWhy(new QPushButton(tr("Add the first why"), viewport()))
{
    setCornerWidget(new QWidget);
    m_firstWhy->setObjectName(QStringLiteral("firstWhy"));
    connect(m_firstWhy, &QPushButton::clicked, this, &CauseTreeView::addWhyRequested);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&model, &CauseTreeModel::treeChanged, this, &CauseTreeView::rebuild);
    connect(&model, &QAbstractItemModel::modelReset, this, &CauseTreeView::rebuild);
    connect(&selection, &QItemSelectionModel::currentChanged, this, &CauseTreeView::follow);
    connect(&selection, &QItemSelectionModel::selectionChanged, this, &CauseTreeView::refreshSelection);
    connect(m_editor, &CauseEditor::committed, this, &CauseTreeView::commitText);
    connect(m_editor, &CauseEditor::nextWhyAsked, this, &CauseTreeView::addWhyRequested);
    connect(m_editor, &CauseEditor::cancelled, this, [this] {
        const auto id = m_edited.value_or(current());
        const auto back = m_model.isDraft(id) ? m_model.tree().parent(id) : id;
        m_model.discardDraft();
        endEditing();
        setCurrent(back);
    });
    watchWording(*m_editor, model.document(), [this] { return m_model.wordingField(m_edited.value_or(CauseId())); });
    connect(&model.document().wording(), &WordingReview::changed, viewport(), qOverload<>(&QWidget::update));
    rebuild();
}

CauseId CauseTreeView::current() const
{
    return m_model.idOf(m_selection.currentIndex());
}

void CauseTreeView::setCurrent(const CauseId &id, bool extend)
{
    const auto index = m_model.indexOf(id);
    if (!index.isValid())
        return;
    const auto command = (extend ? QItemSelectionModel::Toggle : QItemSelectionModel::ClearAndSelect);
    m_selection.setCurrentIndex(index, command | QItemSelectionModel::Rows);
}

void CauseTreeView::refreshSelection()
{
    m_selected.clear();
    for (const auto &index : m_selection.selectedRows())
        m_selected.insert(m_model.idOf(index));
    viewport()->update();
}

void CauseTreeView::follow()
{
    reveal(current());
    announceCurrent();
    viewport()->update();
}

void CauseTreeView::reveal(const CauseId &id)
{
    if (m_scene.uncover(id))
        updateRange();
    if (const auto *one = m_scene.box(id); one != nullptr && m_wasShown)
        setScroll(m_camera.scrollToShow(one->box, scroll()));
}

void CauseTreeView::announceCurrent()
{
    const auto index = m_selection.currentIndex();
    const auto words = index.siblingAtColumn(CauseTreeModel::TextColumn).data(Qt::AccessibleTextRole).toString();
    setAccessibleName(words.isEmpty() ? tr("Five whys") : words);
    if (hasFocus()) {
        QAccessibleEvent moved(this, QAccessible::Focus);
        QAccessible::updateAccessibility(&moved);
    }
}

void CauseTreeView::rebuild()
{
    m_scene.setTree(m_model.tree(), problemText(m_model.document().value().incident), isRightToLeft());
    m_drag.cancel();
    if (m_edited && !m_edited->isNull() && !m_model.tree().contains(*m_edited))
        endEditing();
    refreshSelection();
    updateRange();
    announceCurrent();
}

void CauseTreeView::updateRange()
{
    m_camera.setScene(m_scene.layout().bounds.size());
    m_camera.setView(viewport()->size());
    const auto range = m_camera.range();
    horizontalScrollBar()->setRange(0, range.x());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(viewport()->width() / 20);
    verticalScrollBar()->setRange(0, range.y());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(viewport()->height() / 20);
    placeOverlays();
    viewport()->update();
}

/// From the left, also where the scroll bar counts from the right.
QPoint CauseTreeView::scroll() const
{
    const auto *bar = horizontalScrollBar();
    return {isRightToLeft() ? bar->maximum() - bar->value() : bar->value(), verticalScrollBar()->value()};
}

void CauseTreeView::setScroll(QPoint scroll)
{
    auto *bar = horizontalScrollBar();
    bar->setValue(isRightToLeft() ? bar->maximum() - scroll.x() : scroll.x());
    verticalScrollBar()->setValue(scroll.y());
}

QRect CauseTreeView::boxRect(const CauseId &id) const
{
    const auto *one = m_scene.box(id);
    return one == nullptr ? QRect() : toView().mapRect(one->box).toAlignedRect();
}

const CauseBox *CauseTreeView::boxAt(QPointF inViewport) const
{
    return m_scene.layout().boxAt(toView().inverted().map(inViewport));
}

const CauseBox *CauseTreeView::knobAt(QPointF inViewport) const
{
    if (scale() < CausePainter::smallestReadable)
        return nullptr;
    const auto at = toView().inverted().map(inViewport);
    const auto knobIsAt = [&](const CauseBox &one) {
        return CauseScene::knob(one.box).contains(at) && (one.hidden > 0 || lookOf(one.id).knob);
    };
    const auto &boxes = m_scene.layout().boxes;
    const auto found = std::find_if(boxes.begin(), boxes.end(), knobIsAt);
    return found == boxes.end() ? nullptr : &*found;
}

void CauseTreeView::setScale(double scale, std::optional<QPointF> around)
{
    const auto anchor = around.value_or(QRectF(viewport()->rect()).center());
    const auto fixed = toView().inverted().map(anchor);
    m_keepsFit = false;
    m_camera.setScale(scale);
    updateRange();
    setScroll(m_camera.scrollFor(fixed, anchor));
    Q_EMIT scaleChanged(m_camera.scale());
}

void CauseTreeView::fitAll()
{
    setScale(m_camera.fittingScale(maximumViewportSize()));
    m_keepsFit = true;
}

void CauseTreeView::setCollapsed(const CauseId &id, bool collapsed)
{
    m_scene.setCollapsed(id, collapsed);
    updateRange();
    if (const auto shown = m_scene.shownFor(current()); shown != current())
        setCurrent(shown);
}

void CauseTreeView::edit(const CauseId &id)
{
    if (isReadOnly() || !m_model.indexOf(id).isValid())
        return;
    setCurrent(id);
    reveal(id);
    m_edited = id;
    const auto index = m_model.indexOf(id);
    m_editor->start(index.data(Qt::EditRole).toString(), id.isNull() ? tr("What broke?") : tr("Cause"));
    placeEditor();
}

bool CauseTreeView::isEditing() const
{
    return !m_editor->isHidden();
}

void CauseTreeView::commitText(const QString &text)
{
    if (!m_edited)
        return;
    const auto id = *m_edited;
    const auto back = m_model.isDraft(id) && text.isEmpty() ? m_model.tree().parent(id) : id;
    const auto index = m_model.indexOf(id);
    if (index.data(Qt::EditRole).toString() != text || m_model.isDraft(id))
        m_model.setData(index, text);
    endEditing();
    setCurrent(back);
}

void CauseTreeView::endEditing()
{
    m_edited.reset();
    if (m_editor->hasFocus())
        setFocus();
    m_editor->hide();
    placeOverlays();
}

void CauseTreeView::placeOverlays()
{
    placeEditor();
    const bool isEmpty = m_model.tree().size() == 0 && !isReadOnly();
    m_firstWhy->setVisible(isEmpty);
    if (!isEmpty)
        return;
    QRect place(QPoint(), m_firstWhy->sizeHint());
    const auto incident = boxRect({});
    place.moveCenter({incident.center().x(), incident.bottom() + metrics::space8 + place.height() / 2});
    m_firstWhy->setGeometry(place);
}

void CauseTreeView::placeEditor()
{
    const auto *one = m_edited ? m_scene.box(*m_edited) : nullptr;
    if (one == nullptr)
        return;
    constexpr double smallestScale = 0.8; // smaller, nobody could read what they type
    const double size = qMax(scale(), smallestScale);
    auto area =
        CauseScene::textArea(one->box).adjusted(-metrics::space1, -metrics::space1, metrics::space1, metrics::space1);
    const auto corner = toView().map(area.topLeft());
    area = QRectF(corner, area.size() * size);
    auto font = Theme::font(TextStyle::Body);
    font.setPixelSize(qRound(font.pixelSize() * size));
    m_editor->setFont(font);
    m_editor->setGeometry(area.toAlignedRect());
}

CausePainter::Look CauseTreeView::lookOf(const CauseId &id) const
{
    const bool isCurrent = id == current() && m_selection.currentIndex().isValid();
    CausePainter::Look look;
    look.selected = isCurrent || m_selected.contains(id);
    look.focused = isCurrent && hasFocus();
    look.dropTarget = m_drag.target() == id;
    look.faded = m_drag.isActive() && m_drag.dragged() == id;
    look.knob = m_edited != id && (isCurrent || m_hovered == id) && !id.isNull() && m_scene.tree().childCount(id) > 0;
    return look;
}

void CauseTreeView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const CausePainter::Source source{
        [this](const CauseId &id) { return lookOf(id); }, [this](const CauseId &id) { return m_model.actionCount(id); },
        [this](const CauseId &id) { return m_model.wording(id); }, problemText(m_model.document().value().incident)};
    CausePainter tree(painter, m_scene, palette(), source);
    tree.paint(toView(), event->rect());
    if (m_drag.isActive())
        m_drag.paintCard(painter, colorsFor(palette()), viewport()->rect());
}

void CauseTreeView::showToolTip(const QPoint &global, const QPoint &local)
{
    const auto *one = boxAt(local);
    const auto *cause = one == nullptr ? nullptr : m_model.tree().cause(one->id);
    if (cause == nullptr) {
        QToolTip::hideText();
        return;
    }
    QStringList lines{cause->text, enumLabel(cause->confidence)};
    if (cause->evidence.isEmpty() && cause->evidenceEvents.isEmpty())
        lines.append(tr("No evidence yet: the line around it is dashed"));
    else if (!cause->evidence.isEmpty())
        lines.append(tr("We know it from: %1").arg(cause->evidence));
    lines.append(wordingMarksText(m_model.wording(cause->id)));
    lines.removeAll(QString());
    QToolTip::showText(global, toolTipText(lines.join(u'\n')), viewport());
}

} // namespace debrief
