// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/MeetingWindow.h"

#include "widgets/common/LiveRegion.h"
#include "widgets/meeting/MeetingNews.h"
#include "widgets/meeting/window/AgendaStripView.h"
#include "widgets/meeting/window/ArcView.h"
#include "widgets/meeting/window/BlankView.h"
#include "widgets/meeting/window/HeaderView.h"
#include "widgets/meeting/window/PartContentView.h"
#include "widgets/meeting/window/QuestionView.h"
#include "widgets/meeting/window/SideView.h"

#include <QCloseEvent>
#include <QPainter>

namespace debrief {

namespace {

constexpr QSize smallest(640, 360);
constexpr QSize usual(1280, 720);

/// The system offers it no keyboard. On Windows that would also take it out of the task bar and of the lists of windows
/// to share, so there it only gives the keyboard back.
#ifdef Q_OS_WIN
constexpr Qt::WindowFlags windowFlags = Qt::Window;
#else
constexpr Qt::WindowFlags windowFlags = Qt::Window | Qt::WindowDoesNotAcceptFocus;
#endif

} // namespace

MeetingWindow::MeetingWindow(QWidget *parent)
    : QWidget(parent, debrief::windowFlags)
    , m_header(new HeaderView(this))
    , m_arc(new ArcView(this))
    , m_strip(new AgendaStripView(this))
    , m_content(new PartContentView(this))
    , m_side(new SideView(this))
    , m_question(new QuestionView(this))
    , m_blankCard(new BlankView(this))
    , m_news(new LiveRegion(this))
{
    setObjectName(QStringLiteral("meetingWindow"));
    setWindowTitle(tr("Meeting – share this window"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(smallest);
    resize(usual);
    arrange();
}

void MeetingWindow::setProjection(const MeetingProjection &projection)
{
    if (m_projection == projection)
        return;
    const auto before = std::exchange(m_projection, projection);
    const auto side = SideContent::of(projection);
    const bool hadQuestion = !m_question->content().isEmpty();
    const bool needsSide = side.isNeeded(projection);
    m_header->setContent(HeaderContent::of(projection));
    m_arc->setContent({projection.arc, projection.over});
    showArc();
    m_strip->setContent(projection.agenda);
    m_content->setContent(projection.part);
    m_side->setContent(side);
    m_question->setContent(projection.question);
    if (needsSide != m_hasSide || hadQuestion == projection.question.isEmpty()) {
        m_hasSide = needsSide;
        arrange();
    }
    describe();
    m_news->say(newsBetween(before, projection));
}

void MeetingWindow::describe()
{
    setAccessibleDescription(m_blank ? m_blankCard->spoken() : spokenPart(m_projection.part));
}

QList<MeetingView *> MeetingWindow::views() const
{
    return {m_header, m_arc, m_strip, m_content, m_side, m_question, m_blankCard};
}

void MeetingWindow::setZoom(double zoom)
{
    m_zoom = zoom;
    arrange();
}

void MeetingWindow::setBlank(bool blank)
{
    m_blank = blank;
    arrange();
    describe();
    update();
}

QList<PaintedText> MeetingWindow::paintedTexts() const
{
    QList<PaintedText> texts;
    for (const auto *view : views()) {
        if (!view->isVisible())
            continue;
        for (auto text : view->painted()) {
            text.rect.translate(view->pos());
            text.ink.translate(view->pos());
            texts.append(text);
        }
    }
    return texts;
}

void MeetingWindow::arrange()
{
    const MeetingScale scale(size(), m_zoom);
    for (auto *view : views()) {
        view->setScale(scale);
        view->setVisible(m_blank == (view == m_blankCard));
    }
    m_blankCard->setGeometry(rect());
    const auto header = qRound(scale.px(meeting::header));
    const auto strip = qRound(scale.px(meeting::strip));
    const bool hasQuestion = !m_projection.question.isEmpty();
    const auto question = hasQuestion ? qRound(scale.px(meeting::question)) : 0;
    const auto side = m_hasSide ? qRound(width() * meeting::sideShare) : 0;
    const auto top = header + strip;
    const auto middle = height() - top - question;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_header->setGeometry(0, 0, width(), header);
    // As high as the ring, so that the line below the header stays whole.
    const auto edge = qRound(scale.px(meeting::space4));
    const auto arc = qRound(scale.px(meeting::arc));
    m_arc->setGeometry(mirrored ? edge : width() - edge - arc, (header - arc) / 2, arc, arc);
    showArc();
    m_strip->setGeometry(0, header, width(), strip);
    m_content->setGeometry(mirrored ? side : 0, top, width() - side, middle);
    m_side->setGeometry(mirrored ? 0 : width() - side, top, side, middle);
    m_side->setVisible(m_hasSide && !m_blank);
    m_question->setGeometry(0, height() - question, width(), question);
    m_question->setVisible(hasQuestion && !m_blank);
}

/// Without a clock, words of the header stand in its place.
void MeetingWindow::showArc()
{
    m_arc->setVisible(!m_projection.arc.number.isEmpty() && !m_blank);
}

void MeetingWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MeetingWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT focusTaken();
}

void MeetingWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void MeetingWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), meetingColorsFor(palette()).content.background);
}

} // namespace debrief
