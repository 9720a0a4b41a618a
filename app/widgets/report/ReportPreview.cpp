// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/ReportPreview.h"

#include "exchange/report/PublicCopy.h"
#include "exchange/report/ReportBuilder.h"
#include "widgets/common/wording/WordingUnderline.h"
#include "widgets/report/CausePicture.h"
#include "widgets/report/TimelinePicture.h"
#include "widgets/theme/Metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>

namespace debrief {

namespace {

/// Columns are shared out before the page has its width.
constexpr int leastTextWidth = 240;
/// More lines than these would not be quiet, and each of them is looked for in the whole page.
constexpr int mostUnderlined = 200;

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : SafeTextView(parent)
    , m_page(new SafeDocument(this))
    , m_drawn(new TextPictures(this))
{
    setObjectName(QStringLiteral("reportPreview"));
    setDocument(m_page);
    setAccessibleName(tr("Preview of the report"));
    setAccessibleDescription(tr("What will be published. Tab goes to the links in it."));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

bool ReportPreview::setReport(const Postmortem &postmortem)
{
    auto report = buildReport(postmortem);
    if (report == m_report)
        return false;
    m_report = std::move(report);
    m_public = publicCopy(postmortem);
    typeset();
    return true;
}

void ReportPreview::typeset()
{
    const auto before = place();
    setUpdatesEnabled(false);
    // An empty page needs no scroll bar: it would go, and come again, and each time everything is laid out anew.
    setVerticalScrollBarPolicy(verticalScrollBar()->isVisible() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    m_tables.clear(); // they go with the text
    m_grounds.clear();
    m_sharedWidth = textWidth();
    ReportTypesetter typesetter(*m_page, *m_drawn, colorsFor(palette()));
    typesetter.set(m_report, pictures(), m_sharedWidth);
    m_tables = typesetter.tables();
    for (auto block = m_page->begin(); block.isValid(); block = block.next()) {
        const auto format = block.blockFormat();
        if (format.hasProperty(ReportGround::chip) || format.hasProperty(ReportGround::panel))
            m_grounds.append(block.position());
    }
    shareOutColumns();
    setTextCursor(QTextCursor(m_page)); // the page would scroll to where the text ended
    underlineWording();
    restore(before);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setUpdatesEnabled(true);
}

void ReportPreview::setWordingFindings(const QList<WordingFinding> &findings)
{
    m_wording = findings;
    underlineWording();
}

void ReportPreview::underlineWording()
{
    const auto text = m_page->toRawText();
    QList<QTextEdit::ExtraSelection> lines;
    for (const auto &finding : m_wording.mid(0, mostUnderlined)) {
        const auto sentence = finding.hint.sentence.of(finding.text);
        const auto at = text.indexOf(sentence);
        if (sentence.isEmpty() || at < 0)
            continue; // left out of the report, or a role stands there for a name
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(m_page);
        const auto start = int(at + finding.hint.span.start - finding.hint.sentence.start);
        line.cursor.setPosition(start);
        line.cursor.setPosition(start + int(finding.hint.span.length), QTextCursor::KeepAnchor);
        line.format = wordingUnderline(finding.hint.kind, palette());
        lines.append(line);
    }
    setExtraSelections(lines);
}

ReportPictures ReportPreview::pictures() const
{
    const auto &colors = colorsFor(palette());
    ReportPictures pictures;
    auto causes = std::make_shared<CausePicture>(m_public.causes, m_public.incident.problem, colors);
    if (causes->isReadableWithin(metrics::reportWidth - 2 * metrics::reportMargin))
        pictures.causes = causes;
    pictures.timeline = std::make_shared<TimelinePicture>(m_public.timeline, m_public.incident.zone, colors);
    return pictures;
}

int ReportPreview::textWidth() const
{
    return std::max(leastTextWidth, viewport()->width() - 2 * metrics::reportMargin);
}

void ReportPreview::shareOutColumns()
{
    if (textWidth() == m_sharedWidth || m_tables.isEmpty())
        return;
    m_sharedWidth = textWidth();
    QTextCursor together(m_page);
    together.beginEditBlock();
    for (const auto &columns : m_tables)
        columns.shareOut(m_sharedWidth);
    together.endEditBlock();
}

ReportPreview::Place ReportPreview::place() const
{
    Place place;
    place.scroll = verticalScrollBar()->value();
    for (auto block = m_page->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        const int top = topOf(block);
        if (top > place.scroll)
            break;
        place.heading = block.text();
        place.below = place.scroll - top;
    }
    return place;
}

void ReportPreview::restore(const Place &place)
{
    (void) m_page->size(); // lays all of it out, which sets the range of the scroll bar
    int scroll = place.scroll;
    for (auto block = m_page->begin(); block.isValid() && !place.heading.isEmpty(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && block.text() == place.heading) {
            scroll = topOf(block) + place.below;
            break;
        }
    }
    verticalScrollBar()->setValue(scroll);
}

int ReportPreview::topOf(const QTextBlock &block) const
{
    return int(m_page->documentLayout()->blockBoundingRect(block).top());
}

QMimeData *ReportPreview::createMimeDataFromSelection() const
{
    auto text = textCursor().selection().toPlainText();
    text.remove(QChar::ObjectReplacementCharacter);
    auto copied = std::make_unique<QMimeData>();
    copied->setText(text);
    return copied.release();
}

void ReportPreview::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        paintGrounds(painter, QRectF(event->rect()).translated(0, verticalScrollBar()->value()));
    }
    SafeTextView::paintEvent(event);
}

void ReportPreview::paintGrounds(QPainter &painter, const QRectF &visible) const
{
    const auto &colors = colorsFor(palette());
    painter.setPen(Qt::NoPen);
    QRectF panel;
    for (const int position : m_grounds) {
        const auto block = m_page->findBlock(position);
        const auto format = block.blockFormat();
        auto rect = m_page->documentLayout()->blockBoundingRect(block);
        if (format.hasProperty(ReportGround::chip)) {
            const auto line = block.layout()->lineAt(0);
            rect = line.naturalTextRect().translated(rect.topLeft()).adjusted(-metrics::space2, -2, metrics::space2, 2);
            if (!rect.intersects(visible))
                continue;
            painter.setBrush(colors.tone(Tone(format.intProperty(ReportGround::chip))).background);
            painter.drawRoundedRect(rect, metrics::chipRadius, metrics::chipRadius);
        } else {
            rect = QRectF(metrics::reportMargin, rect.top() - metrics::space3, textWidth(),
                          rect.height() + 2 * metrics::space3);
            panel |= rect;
            painter.setBrush(colors.tone(Tone(format.intProperty(ReportGround::panel))).background);
            const auto next = block.next().blockFormat();
            if (!next.hasProperty(ReportGround::panel)) {
                painter.drawRoundedRect(panel, metrics::panelRadius, metrics::panelRadius);
                panel = {};
            }
        }
    }
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    shareOutColumns();
    SafeTextView::resizeEvent(event);
}

void ReportPreview::changeEvent(QEvent *event)
{
    SafeTextView::changeEvent(event);
    // The colours are part of the page.
    if (event->type() == QEvent::PaletteChange && !m_report.blocks.empty())
        typeset();
}

} // namespace debrief
