// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/OpenCaptureModel.h"

#include "domain/rules/DayText.h"
#include "models/Tone.h"

namespace debrief {

OpenCaptureModel::OpenCaptureModel(PostmortemDocument &document, QObject *parent)
    : EntityListModel(document, parent, [](const Capture &capture) { return !isSettled(capture); })
    , m_wording(document)
{
}

QVariant OpenCaptureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Text:
        return tr("What was said");
    case Said:
        return tr("When");
    default:
        return {};
    }
}

QVariant OpenCaptureModel::cell(const Capture &capture, int, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column == Kind)
            return enumLabel(capture.kind);
        if (column == Said)
            return timeText(toDateTime(capture.at, document().value().incident.zone).time(), Seconds::Never);
        return capture.text;
    case Qt::EditRole:
        return capture.text;
    case DetailRole:
        return column == Text ? QVariant(enumLabel(capture.part)) : QVariant();
    case SortRole:
        return toMillis(capture.at);
    case ChipRole:
        return column == Kind;
    case ToneRole:
        return column == Kind ? QVariant(int(toneOf(capture.kind))) : QVariant();
    case MutedRole:
        return column == Said;
    case WordingFieldRole:
        return column == Text ? QVariant(int(WordingField::Note)) : QVariant();
    case WordingRole:
        return column == Text ? QVariant::fromValue(m_wording.of(capture.text, WordingField::Note)) : QVariant();
    case Qt::ToolTipRole:
        return column == Text ? QVariant(wordingMarksText(m_wording.of(capture.text, WordingField::Note))) : QVariant();
    default:
        return {};
    }
}

bool OpenCaptureModel::setCell(const Capture &capture, int column, const QVariant &value, int role)
{
    auto after = capture;
    after.text = value.toString().trimmed();
    if (role != Qt::EditRole || column != Text || after.text.isEmpty())
        return false;
    ChangeSet edit;
    edit.replace(capture, after);
    return document().perform(edit, tr("Edit what was said")).ok();
}

} // namespace debrief
