// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/CauseTreeView.h"

#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>

#include <cmath>

namespace debrief {

namespace {

/// A tree that would get smaller than this opens at full size, at the incident.
constexpr double smallestFirstScale = 0.6;

std::optional<TreeStep> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return TreeStep::Up;
    case Qt::Key_Down:
        return TreeStep::Down;
    case Qt::Key_Left:
        return TreeStep::Left;
    case Qt::Key_Right:
        return TreeStep::Right;
    default:
        return std::nullopt;
    }
}

} // namespace

bool CauseTreeView::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Tab adds a why, as in every outliner; Shift+Tab and Ctrl+Tab leave the tree.
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !isReadOnly()) {
            Q_EMIT addWhyRequested();
            return true;
        }
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::ControlModifier)
            return focusNextPrevChild(true);
    }
    if (event->type() == QEvent::ShortcutOverride && m_drag.isActive() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool CauseTreeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->globalPos(), help->pos());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CauseTreeView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
    if (m_keepsFit && m_camera.fittingScale(maximumViewportSize()) >= smallestFirstScale)
        fitAll();
}

void CauseTreeView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    updateRange();
    if (m_wasShown)
        return;
    m_wasShown = true;
    if (const double fitting = m_camera.fittingScale(maximumViewportSize()); fitting >= smallestFirstScale) {
        fitAll();
    } else if (const auto *incident = m_scene.box({})) {
        setScroll(m_camera.scrollFor({incident->box.center().x(), 0}, {viewport()->width() / 2.0, 0}));
        verticalScrollBar()->setValue(0);
    }
}

void CauseTreeView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        rebuild();
}

void CauseTreeView::scrollContentsBy(int, int)
{
    placeOverlays();
    viewport()->update();
}

void CauseTreeView::keyPressEvent(QKeyEvent *event)
{
    const auto step = stepOf(event->key());
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Escape && m_drag.isActive()) {
        m_drag.cancel();
        viewport()->update();
    } else if (step && plain) {
        setCurrent(m_selection.currentIndex().isValid() ? neighbour(m_scene, current(), *step) : CauseId());
    } else if (event->key() == Qt::Key_Home && plain) {
        setCurrent({});
    } else if (event->key() == Qt::Key_Space && plain) {
        setCollapsed(current(), !m_scene.isCollapsed(current()));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain && !isReadOnly()) {
        Q_EMIT addSiblingRequested();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void CauseTreeView::mousePressEvent(QMouseEvent *event)
{
    const auto at = event->position();
    const auto *one = boxAt(at);
    if (const auto *folder = knobAt(at); folder != nullptr && event->button() == Qt::LeftButton) {
        const auto id = folder->id; // a copy: the boxes are laid out anew
        setCollapsed(id, !m_scene.isCollapsed(id));
        return;
    }
    if (event->button() == Qt::MiddleButton || (one == nullptr && event->button() == Qt::LeftButton)) {
        m_panFrom = event->position().toPoint();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (one == nullptr)
        return;
    const auto id = one->id;
    const bool keepOthers = event->button() == Qt::RightButton && m_selection.isSelected(m_model.indexOf(id));
    const bool extend = event->modifiers() & Qt::ControlModifier;
    if (!keepOthers)
        setCurrent(id, extend);
    if (event->button() == Qt::LeftButton && !extend && !id.isNull() && !isReadOnly() && !m_model.isDraft(id))
        m_drag.prepare(id, at);
}

void CauseTreeView::mouseMoveEvent(QMouseEvent *event)
{
    const auto at = event->position();
    if (m_panFrom) {
        setScroll(scroll() - (at.toPoint() - *m_panFrom));
        m_panFrom = at.toPoint();
        return;
    }
    if (!m_drag.isPrepared()) {
        hover(at);
        return;
    }
    const auto *over = boxAt(at);
    m_drag.moveTo(at, over == nullptr ? std::nullopt : std::optional(over->id), m_model.tree());
    if (!m_drag.isActive())
        return;
    // Near an edge the tree comes along.
    const QRectF calm = QRectF(viewport()->rect()).adjusted(24, 24, -24, -24);
    const QPointF beyond(at.x() < calm.left()    ? -12
                         : at.x() > calm.right() ? 12
                                                 : 0,
                         at.y() < calm.top()      ? -12
                         : at.y() > calm.bottom() ? 12
                                                  : 0);
    setScroll(scroll() + beyond.toPoint());
    viewport()->setCursor(m_drag.target() ? Qt::DragMoveCursor : Qt::ForbiddenCursor);
    viewport()->update();
}

void CauseTreeView::hover(QPointF inViewport)
{
    const auto *knob = knobAt(inViewport);
    const auto *over = knob != nullptr ? knob : boxAt(inViewport);
    const auto hovered = over == nullptr ? std::nullopt : std::optional(over->id);
    viewport()->setCursor(knob != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    viewport()->update();
}

void CauseTreeView::mouseReleaseEvent(QMouseEvent *event)
{
    m_panFrom.reset();
    if (m_drag.isPrepared())
        drop();
    hover(event->position());
}

void CauseTreeView::drop()
{
    const auto target = m_drag.target();
    m_drag.cancel();
    viewport()->update();
    if (target)
        Q_EMIT moveRequested(*target);
}

void CauseTreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto *one = boxAt(event->position());
    m_drag.cancel();
    if (one == nullptr || event->button() != Qt::LeftButton)
        return;
    const auto id = one->id; // a copy: the boxes may be laid out anew
    edit(id);
}

void CauseTreeView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double stepsPerDoubling = 480; // four notches of a wheel
    setScale(scale() * std::exp2(event->angleDelta().y() / stepsPerDoubling), event->position());
    event->accept();
}

void CauseTreeView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_selection.currentIndex().isValid())
        setCurrent({});
    announceCurrent();
    viewport()->update();
}

void CauseTreeView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace debrief
