// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TimelineModel.h"

#include "domain/edits/TimelineEdits.h"
#include "domain/rules/DayText.h"
#include "domain/rules/Durations.h"
#include "models/Tone.h"

namespace debrief {

namespace {

/// Where more rows than these change, saying that all did costs less than saying it of each.
constexpr qsizetype mostAnnounced = 16;

} // namespace

QStringList knownSources(const QList<TimelineEvent> &timeline)
{
    QStringList sources;
    QSet<QString> known;
    const QString *last = nullptr;
    for (const auto &event : timeline) {
        // Long timelines come from tools that name themselves on every line.
        if (event.source.isEmpty() || (last != nullptr && *last == event.source))
            continue;
        last = &event.source;
        if (!known.contains(event.source)) {
            known.insert(event.source);
            sources.append(event.source);
        }
    }
    return sources;
}

TimelineModel::TimelineModel(PostmortemDocument &document, QObject *parent)
    : EntityListModel(document, parent)
    , m_wording(document)
{
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case SinceLastColumn:
        return tr("Since last");
    case KindColumn:
        return tr("Kind");
    case TextColumn:
        return tr("What happened");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

Result<TypedTime> TimelineModel::readTime(int row, const QString &typed) const
{
    EventPlace place{itemAt(row).at, std::nullopt, incident().zone, incident().date};
    if (row > 0)
        place.previous = itemAt(row - 1).at;
    return readEventTime(typed, place);
}

QVariant TimelineModel::cell(const TimelineEvent &event, int row, int column, int role) const
{
    if (role == RowToneRole)
        return event.decisionPoint ? QVariant(int(Tone::Decision)) : QVariant();
    switch (column) {
    case TimeColumn:
        return timeCell(event, row, role);
    case SinceLastColumn:
        if (role == Qt::DisplayRole && row > 0)
            return formatLag(event.at - itemAt(row - 1).at);
        return role == MutedRole ? QVariant(true) : QVariant();
    case KindColumn:
        return kindCell(event, role);
    case TextColumn:
        return textCell(event, role);
    case SourceColumn:
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return event.source;
        return role == MutedRole ? QVariant(true) : QVariant();
    default:
        return {};
    }
}

bool TimelineModel::showsDay(int row) const
{
    const auto day = dayOf(row);
    const bool several = dayOf(0) != dayOf(rowCount() - 1);
    return (several || day != incident().date) && (row == 0 || dayOf(row - 1) != day);
}

QDate TimelineModel::dayOf(int row) const
{
    return toDateTime(itemAt(row).at, incident().zone).date();
}

QVariant TimelineModel::timeCell(const TimelineEvent &event, int row, int role) const
{
    const auto &zone = incident().zone;
    switch (role) {
    case Qt::DisplayRole:
        return formatEventTime(event.at, zone);
    case Qt::EditRole:
        return editableTime(event.at, zone, incident().date);
    case StrongRole:
        return true;
    case DetailRole:
        return showsDay(row) ? shortDayText(dayOf(row), incident().date) : QVariant();
    case Qt::ToolTipRole:
        return tr("%1, %2 in %3")
            .arg(dayText(dayOf(row)), formatEventTime(event.at, zone), QString::fromUtf8(zone.id()));
    default:
        return {};
    }
}

QVariant TimelineModel::kindCell(const TimelineEvent &event, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return enumLabel(event.kind);
    case Qt::EditRole:
        return int(event.kind);
    case ToneRole:
        return int(toneOf(event.kind));
    case ChipRole:
        return true;
    case DetailRole: // the colour of the row does not say it alone
        return event.decisionPoint && event.kind != EventKind::Decision ? tr("Decision point") : QVariant();
    default:
        return {};
    }
}

QVariant TimelineModel::textCell(const TimelineEvent &event, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return event.text;
    case DetailRole:
        return event.details;
    case Qt::AccessibleTextRole: {
        QStringList parts{event.text, event.details,
                          wordingMarksText(m_wording.of(event.text, WordingField::Timeline))};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    case Qt::ToolTipRole:
        return wordingMarksText(m_wording.of(event.text, WordingField::Timeline));
    case WordingFieldRole:
        return int(WordingField::Timeline);
    case WordingRole:
        return QVariant::fromValue(m_wording.of(event.text, WordingField::Timeline));
    default:
        return {};
    }
}

bool TimelineModel::setCell(const TimelineEvent &event, int column, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    auto after = event;
    switch (column) {
    case TimeColumn: {
        const auto time = readTime(rowOf(event.id), value.toString());
        if (!time)
            return false;
        after.at = time.value().at;
        const bool done = replace(after, tr("Change time"));
        if (done && !time.value().notes.isEmpty())
            Q_EMIT noted(time.value().notes.join(QLatin1Char(' ')));
        return done;
    }
    case KindColumn:
        after.kind = EventKind(value.toInt());
        return !enumKey(after.kind).isEmpty() && replace(after, tr("Change kind"));
    case TextColumn:
        after.text = value.toString().trimmed();
        return !after.text.isEmpty() && replace(after, tr("Change text"));
    case SourceColumn:
        after.source = value.toString().trimmed();
        return replace(after, tr("Change source"));
    default:
        return false;
    }
}

bool TimelineModel::replace(const TimelineEvent &after, const QString &name)
{
    return document().perform(replaceEvent(document().value(), after), name).ok();
}

void TimelineModel::afterChange(const ChangeEvent &event)
{
    if (event.origin == ChangeEvent::Origin::Reload)
        return;
    if (event.touches<IncidentDetails>()) { // the times follow from the zone
        announceAll();
        return;
    }
    if (event.touches<TimelineEvent>())
        announceNeighbours(event.changes);
}

void TimelineModel::announceNeighbours(const ChangeSet &changes)
{
    // The lag and the day follow from the event before; whether the first one names its day, from the last one.
    QSet<int> rows{0};
    for (const auto &change : changes.changes) {
        const auto *one = std::get_if<Change<TimelineEvent>>(&change);
        if (one == nullptr)
            continue;
        for (const auto &event : {one->before, one->after}) {
            if (event)
                rows << placeOf(*event) << placeOf(*event) + 1;
        }
        if (rows.size() > mostAnnounced) {
            announceAll();
            return;
        }
    }
    for (const int row : rows)
        announceRows(row, row);
}

} // namespace debrief
