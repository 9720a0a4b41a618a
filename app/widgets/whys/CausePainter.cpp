// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/CausePainter.h"

#include "models/CauseWords.h"
#include "widgets/common/WrappedText.h"
#include "widgets/common/wording/WordingUnderline.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <limits>

namespace debrief {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CausePainter)
};

/// Beyond this many boxes in sight, corners and curves cost more than they show.
constexpr size_t smoothBoxes = 600;

QString captionOf(const Cause *cause)
{
    if (cause == nullptr)
        return Words::tr("Incident");
    return cause->systemic ? Words::tr("Systemic cause") : Words::tr("Why?");
}

/// What is said at the far end of the caption: how sure it is unless it was observed, and the answers it has.
QString marksOf(const Cause *cause, int actions)
{
    if (cause == nullptr)
        return {};
    QStringList marks;
    if (cause->linkCheck == LinkCheck::Doubted)
        marks.append(QStringLiteral("○ ") + enumLabel(cause->linkCheck));
    if (cause->confidence != Confidence::Observed)
        marks.append(enumLabel(cause->confidence));
    if (actions > 0)
        marks.append(actionCountText(actions));
    return marks.join(QStringLiteral(" · "));
}

bool hasEvidence(const Cause *cause)
{
    return cause == nullptr || !cause->evidence.isEmpty() || !cause->evidenceEvents.isEmpty();
}

} // namespace

CausePainter::CausePainter(QPainter &painter, const CauseScene &scene, const QPalette &palette, const Source &source)
    : m_painter(painter)
    , m_scene(scene)
    , m_palette(palette)
    , m_colors(colorsFor(palette))
    , m_source(source)
    , m_plain{m_colors.line, m_colors.panel}
{
}

const TonePair &CausePainter::toneOf(const Cause *cause, const CauseId &id) const
{
    if (id.isNull())
        return m_colors.urgent;
    return cause != nullptr && cause->systemic ? m_colors.accentTone : m_plain;
}

Qt::Alignment CausePainter::sideOf(Qt::Alignment side) const
{
    const bool mirrored = m_scene.isMirrored();
    return Qt::AlignAbsolute | ((side == Qt::AlignLeading) != mirrored ? Qt::AlignLeft : Qt::AlignRight);
}

std::vector<int> CausePainter::placesIn(const QRectF &area) const
{
    std::vector<int> places;
    const auto &boxes = m_scene.layout().boxes;
    for (int place = 0; place < int(boxes.size()); ++place) {
        if (boxes[place].box.intersects(area))
            places.push_back(place);
    }
    return places;
}

void CausePainter::paint(const QTransform &toView, const QRectF &visible)
{
    // Rings and knobs stand a little outside of their boxes.
    const auto area = toView.inverted().mapRect(visible).adjusted(-metrics::space6, -metrics::space6, metrics::space6,
                                                                  metrics::space6);
    const auto places = placesIn(area);
    m_painter.save();
    if (toView.m11() < smallestReadable && places.size() > smoothBoxes) {
        paintPlainLines(toView, area);
        paintPlainly(toView, places);
    } else {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setTransform(toView, true);
        paintLines(area);
        for (const int place : places)
            paintBox(m_scene.layout().boxes[place], m_source.look(m_scene.layout().boxes[place].id));
    }
    m_painter.restore();
}

void CausePainter::paintLines(const QRectF &area)
{
    m_painter.setBrush(Qt::NoBrush);
    auto color = m_colors.secondText;
    color.setAlphaF(0.65F);
    m_painter.setPen(QPen(color, 1.5));
    for (const auto &line : m_scene.layout().lines) {
        if (!QRectF(line.from, line.to).normalized().adjusted(-1, -1, 1, 1).intersects(area))
            continue;
        if (qAbs(line.from.x() - line.to.x()) < 1) {
            m_painter.drawLine(line.from, line.to);
            continue;
        }
        QPainterPath curve(line.from);
        curve.cubicTo(line.fromControl, line.toControl, line.to);
        m_painter.drawPath(curve);
    }
}

void CausePainter::paintBox(const CauseBox &one, const Look &look)
{
    const auto *cause = m_scene.tree().cause(one.id);
    const auto &tone = toneOf(cause, one.id);
    const bool ringed = look.selected || look.dropTarget;
    m_painter.setOpacity(look.faded ? 0.35 : m_painter.opacity());
    QPen border(ringed ? m_colors.accent : tone.text, ringed ? 2.5 : 1.3);
    if (!hasEvidence(cause) && !ringed) {
        border.setStyle(Qt::DashLine);
        if (!cause->systemic)
            border.setColor(m_colors.secondText);
    }
    m_painter.setPen(border);
    m_painter.setBrush(look.dropTarget ? m_colors.accentTone.background : tone.background);
    m_painter.drawRoundedRect(one.box, metrics::causeRadius, metrics::causeRadius);
    if (look.focused) {
        m_painter.setPen(QPen(m_colors.accent, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(one.box.adjusted(-4, -4, 4, 4), metrics::causeRadius + 4, metrics::causeRadius + 4);
    }
    if (m_painter.transform().m11() >= smallestReadable)
        paintWords(one, cause, tone);
    if (one.hidden > 0 || look.knob)
        paintKnob(one);
    if (look.faded)
        m_painter.setOpacity(1);
}

void CausePainter::paintWords(const CauseBox &one, const Cause *cause, const TonePair &tone)
{
    const auto captionFont = Theme::font(TextStyle::CaptionStrong);
    const auto caption = CauseScene::captionArea(one.box);
    const bool marked = cause == nullptr || cause->systemic;
    m_painter.setFont(captionFont);
    m_painter.setPen(marked ? tone.text : m_colors.secondText);
    m_painter.drawText(caption, int(sideOf(Qt::AlignLeading)) | Qt::AlignTop | Qt::TextSingleLine, captionOf(cause));
    if (const auto marks = marksOf(cause, m_source.actionCount(one.id)); !marks.isEmpty()) {
        m_painter.setFont(Theme::font(TextStyle::Caption));
        m_painter.drawText(caption, int(sideOf(Qt::AlignTrailing)) | Qt::AlignTop | Qt::TextSingleLine, marks);
    }
    const auto &text = cause == nullptr ? m_source.problem : cause->text;
    const bool empty = text.isEmpty();
    m_painter.setFont(Theme::font(TextStyle::Body));
    m_painter.setPen(empty ? m_colors.secondText : m_colors.text);
    drawWrappedText(m_painter, CauseScene::textArea(one.box),
                    !empty             ? text
                    : cause == nullptr ? Words::tr("What broke?")
                                       : Words::tr("Not answered yet"),
                    sideOf(Qt::AlignLeading),
                    empty ? QList<QTextLayout::FormatRange>() : wordingUnderlines(m_source.wording(one.id), m_palette));
}

void CausePainter::paintKnob(const CauseBox &one)
{
    const auto knob = CauseScene::knob(one.box);
    m_painter.setPen(QPen(m_colors.secondText, 1));
    m_painter.setBrush(m_colors.panel);
    m_painter.drawRoundedRect(knob, knob.height() / 2, knob.height() / 2);
    m_painter.setPen(m_colors.text);
    m_painter.setFont(Theme::font(TextStyle::CaptionStrong));
    const QString sign = one.hidden > 0 ? QString(u'+' + QLocale().toString(one.hidden)) : QString(QChar(0x2212));
    m_painter.drawText(knob, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, sign);
}

void CausePainter::paintPlainLines(const QTransform &toView, const QRectF &area)
{
    std::vector<QLineF> lines;
    lines.reserve(size_t(m_scene.layout().lines.size()) * 3);
    for (const auto &line : m_scene.layout().lines) {
        const auto from = toView.map(line.from);
        const auto to = toView.map(line.to);
        // Where the gap between two levels is no pixel high, the boxes hide the lines.
        if (to.y() - from.y() < 1 || !QRectF(line.from, line.to).normalized().adjusted(-1, 0, 1, 0).intersects(area))
            continue;
        const double middle = (from.y() + to.y()) / 2;
        lines.emplace_back(from.x(), from.y(), from.x(), middle);
        lines.emplace_back(from.x(), middle, to.x(), middle);
        lines.emplace_back(to.x(), middle, to.x(), to.y());
    }
    m_painter.setPen(QPen(m_colors.line, 0));
    m_painter.drawLines(lines.data(), int(lines.size()));
}

/// Systemic causes are full, the others empty: a difference in shape and not in colour alone. Boxes that would fall on
/// the same pixel are drawn once.
void CausePainter::paintPlainly(const QTransform &toView, const std::vector<int> &places)
{
    std::vector<QRectF> plain;
    std::vector<QRectF> systemic;
    std::vector<QRectF> ringed;
    std::vector<double> drawnAt; // by level: where its last box was drawn
    plain.reserve(places.size());
    for (const int place : places) {
        const auto &one = m_scene.layout().boxes[place];
        auto rect = toView.mapRect(one.box);
        rect.setSize({qMax(rect.width(), 1.0), qMax(rect.height(), 1.0)});
        if (const auto look = m_source.look(one.id); look.selected || look.dropTarget)
            ringed.push_back(rect.adjusted(-2, -2, 2, 2));
        const auto *cause = m_scene.tree().cause(one.id);
        if (cause != nullptr && cause->systemic) {
            systemic.push_back(rect);
            continue;
        }
        if (size_t(one.level) >= drawnAt.size())
            drawnAt.resize(size_t(one.level) + 1, std::numeric_limits<double>::lowest());
        if (qAbs(rect.left() - drawnAt[size_t(one.level)]) < 1)
            continue;
        drawnAt[size_t(one.level)] = rect.left();
        plain.push_back(rect);
    }
    m_painter.setPen(QPen(m_colors.secondText, 0));
    m_painter.setBrush(m_colors.panel);
    m_painter.drawRects(plain.data(), int(plain.size()));
    m_painter.setPen(QPen(m_colors.accent, 0));
    m_painter.setBrush(m_colors.accent);
    m_painter.drawRects(systemic.data(), int(systemic.size()));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_colors.accent, 2));
    m_painter.drawRects(ringed.data(), int(ringed.size()));
}

} // namespace debrief
