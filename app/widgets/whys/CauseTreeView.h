// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CauseTreeModel.h"
#include "widgets/whys/CauseDrag.h"
#include "widgets/whys/CauseNavigation.h"
#include "widgets/whys/CausePainter.h"
#include "widgets/whys/TreeCamera.h"

#include <QAbstractScrollArea>

class QItemSelectionModel;
class QPushButton;

namespace debrief {

class CauseEditor;

/// The five whys as a tree of boxes. Paints only what is in sight; a box is selected, edited in place, folded and
/// dragged onto another. Says what it shows as its accessible name. Adding, removing and moving is asked for by
/// signals.
class CauseTreeView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive the view; the selection is of that model.
    CauseTreeView(CauseTreeModel &model, QItemSelectionModel &selection, QWidget *parent = nullptr);

    /// The null id is the incident.
    [[nodiscard]] CauseId current() const;
    void setCurrent(const CauseId &id, bool extend = false);
    [[nodiscard]] const CauseScene &scene() const { return m_scene; }
    /// Where the box stands in the viewport, in pixels. Null when it is folded away.
    [[nodiscard]] QRect boxRect(const CauseId &id) const;

    [[nodiscard]] double scale() const { return m_camera.scale(); }
    /// Keeps the point of the viewport where it is; without one, its middle.
    void setScale(double scale, std::optional<QPointF> around = std::nullopt);
    void zoomBy(double factor) { setScale(scale() * factor); }
    void fitAll();
    void setCollapsed(const CauseId &id, bool collapsed);

    /// Opens the editor over the box.
    void edit(const CauseId &id);
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    void addWhyRequested();
    void addSiblingRequested();
    /// The selected causes were dragged onto that one; the null id is the incident.
    void moveRequested(const debrief::CauseId &target);
    void scaleChanged(double scale);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void updateRange();
    [[nodiscard]] QPoint scroll() const;
    void setScroll(QPoint scroll);
    [[nodiscard]] QTransform toView() const { return m_camera.toView(scroll()); }
    [[nodiscard]] const CauseBox *boxAt(QPointF inViewport) const;
    [[nodiscard]] const CauseBox *knobAt(QPointF inViewport) const;
    [[nodiscard]] bool isReadOnly() const { return m_model.document().isReadOnly(); }
    void follow();
    void reveal(const CauseId &id);
    void announceCurrent();
    void refreshSelection();
    void placeOverlays();
    void placeEditor();
    void commitText(const QString &text);
    void endEditing();
    void hover(QPointF inViewport);
    void drop();
    [[nodiscard]] CausePainter::Look lookOf(const CauseId &id) const;
    void showToolTip(const QPoint &global, const QPoint &local);

    CauseTreeModel &m_model;
    QItemSelectionModel &m_selection;
    CauseScene m_scene;
    TreeCamera m_camera;
    CauseEditor *m_editor;
    std::optional<CauseId> m_edited;
    QPushButton *m_firstWhy; ///< the one next step while there is no cause
    QSet<CauseId> m_selected;
    CauseDrag m_drag;
    std::optional<QPoint> m_panFrom;
    std::optional<CauseId> m_hovered;
    bool m_wasShown = false;
    bool m_keepsFit = false; ///< fitted, and not zoomed since: stays fitted when the window changes its size
};

} // namespace debrief
