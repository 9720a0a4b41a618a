// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/QuickEntry.h"

#include "domain/edits/TimelineEdits.h"
#include "domain/rules/DayText.h"
#include "editing/PostmortemDocument.h"
#include "widgets/common/Banner.h"
#include "widgets/common/QuickLine.h"
#include "widgets/common/wording/WordingWatch.h"

#include <QLineEdit>
#include <QPushButton>

namespace debrief {

TimelineLineContext lineContext(const PostmortemDocument &document)
{
    const auto &value = document.value();
    TimelineLineContext context{value.incident.zone, value.incident.date, std::nullopt};
    if (!value.timeline.isEmpty())
        context.lastEvent = value.timeline.last().at;
    return context;
}

QuickEntry::QuickEntry(QuickLine &line, Banner &twice, PostmortemDocument &document)
    : QObject(&line)
    , m_line(line)
    , m_twice(twice)
    , m_document(document)
{
    auto *second = twice.addButton(tr("It was the second"));
    second->setObjectName(QStringLiteral("takeSecondButton"));
    twice.hide();
    connect(second, &QPushButton::clicked, this, &QuickEntry::takeSecond);
    connect(&line, &QuickLine::submitted, this, &QuickEntry::submit);
    watchWording(*line.lineEdit(), document, WordingField::Timeline)->setProse([&document](const QString &typed) {
        const auto read = parseTimelineLine(typed, lineContext(document));
        return read ? read.value().event.text : QString();
    });
    connect(&document, &PostmortemDocument::saved, this, [this] {
        const bool written = findById(m_document.value().timeline, m_unwritten) != nullptr;
        if (written && m_line.text() == m_unwrittenLine)
            m_line.accept();
        m_unwritten = EventId();
    });
}

void QuickEntry::start(std::optional<Instant> at)
{
    if (m_line.text().isEmpty() && at) {
        const auto wall = toDateTime(*at, m_document.value().incident.zone);
        QString begin = wall.time().toString(u"HH:mm") + QLatin1Char(' ');
        if (wall.date() != m_document.value().incident.date)
            begin.prepend(wall.date().toString(Qt::ISODate) + QLatin1Char(' '));
        m_line.setText(begin);
    }
    m_line.lineEdit()->setFocus();
    m_line.lineEdit()->end(false);
}

void QuickEntry::submit(const QString &text)
{
    m_twice.hide();
    if (!m_unwritten.isNull() && text == m_unwrittenLine)
        return; // it waits already; once more would make it two
    const auto read = parseTimelineLine(text, lineContext(m_document));
    if (!read) {
        m_line.showProblem(read.error().message);
        return;
    }
    const auto changes = addEvent(m_document.value(), read.value().event);
    const auto event = addedIds<TimelineEvent>(changes).value(0);
    if (const auto done = m_document.perform(changes, tr("Add event")); !done) {
        m_unwritten = event;
        m_unwrittenLine = text;
        m_line.showProblem(done.error().message);
        return;
    }
    const auto notes = read.value().notes.join(QLatin1Char(' '));
    m_line.accept(read.value().otherMoment ? QString() : notes);
    if (read.value().otherMoment) {
        m_ambiguous = event;
        m_second = *read.value().otherMoment;
        m_twice.setMessage(Tone::Information, {}, notes);
        m_twice.show();
    }
    Q_EMIT added(event);
}

void QuickEntry::takeSecond()
{
    m_twice.hide();
    if (const auto *event = findById(m_document.value().timeline, m_ambiguous)) {
        auto after = *event;
        after.at = m_second;
        if (m_document.perform(replaceEvent(m_document.value(), after), tr("Change time")))
            Q_EMIT added(after.id);
    }
    m_line.lineEdit()->setFocus();
}

} // namespace debrief
