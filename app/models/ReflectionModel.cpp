// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReflectionModel.h"

#include "domain/edits/ReflectionEdits.h"

#include <QMimeData>

namespace debrief {

namespace {

constexpr QLatin1String idsMimeType("application/x-debrief-reflections");

} // namespace

QString reflectionHeading(ReflectionKind kind)
{
    switch (kind) {
    case ReflectionKind::WentWell:
        return ReflectionModel::tr("What went well");
    case ReflectionKind::CouldBeBetter:
        return ReflectionModel::tr("What could be better");
    case ReflectionKind::WasLucky:
        return ReflectionModel::tr("Where we were lucky");
    case ReflectionKind::Lesson:
        return ReflectionModel::tr("Lessons");
    case ReflectionKind::Thanks:
        return ReflectionModel::tr("Thanks");
    case ReflectionKind::Question:
        return ReflectionModel::tr("Questions");
    }
    return {};
}

ReflectionModel::ReflectionModel(PostmortemDocument &document, ReflectionKind kind, QObject *parent)
    : EntityListModel(document, parent, [kind](const Reflection &reflection) { return reflection.kind == kind; })
    , m_kind(kind)
    , m_wording(document)
{
}

WordingField ReflectionModel::wordingField(int column) const
{
    return m_kind == ReflectionKind::Question && column == Text ? WordingField::Question : WordingField::Note;
}

QVariant ReflectionModel::wordingCell(const QString &text, int column, int role) const
{
    if (column == Who)
        return {};
    if (role == WordingFieldRole)
        return int(wordingField(column));
    const auto hints = m_wording.of(text, wordingField(column));
    return role == WordingRole ? QVariant::fromValue(hints) : QVariant(wordingMarksText(hints));
}

QVariant ReflectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Who");
    case Text:
        return tr("What");
    case Answer:
        return tr("Answer");
    default:
        return {};
    }
}

QVariant ReflectionModel::cell(const Reflection &reflection, int, int column, int role) const
{
    const bool isQuestion = reflection.kind == ReflectionKind::Question;
    switch (role) {
    case WordingFieldRole:
    case WordingRole:
    case Qt::ToolTipRole:
        return wordingCell(column == Answer ? reflection.answer : reflection.text, column, role);
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return column == Who ? reflection.who : column == Text ? reflection.text : reflection.answer;
    case StrongRole:
        return column == Who;
    case MutedRole:
        return column == Answer;
    case DetailRole:
        return isQuestion && column == Text && !reflection.who.isEmpty()
                   ? QVariant(tr("Asked by %1").arg(reflection.who))
                   : QVariant();
    case PlaceholderRole:
        if (column == Answer && isQuestion)
            return tr("No answer yet");
        return column == Who && reflection.kind == ReflectionKind::Thanks ? QVariant(tr("Whom to thank?")) : QVariant();
    default:
        return {};
    }
}

bool ReflectionModel::setCell(const Reflection &reflection, int column, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    auto after = reflection;
    const auto typed = value.toString().trimmed();
    if (column == Text && typed.isEmpty())
        return false;
    (column == Who ? after.who : column == Text ? after.text : after.answer) = typed;
    const auto what =
        column == Answer ? tr("Answer question") : tr("Edit “%1”").arg(reflectionHeading(reflection.kind));
    return document().perform(replaceReflection(document().value(), after), what).ok();
}

Qt::ItemFlags ReflectionModel::flags(const QModelIndex &index) const
{
    // Things are dropped between rows, never onto one.
    if (!index.isValid())
        return document().isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    auto flags = EntityListModel::flags(index) & ~Qt::ItemIsDropEnabled;
    if (!document().isReadOnly())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList ReflectionModel::mimeTypes() const
{
    return {idsMimeType};
}

QMimeData *ReflectionModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    QStringList texts;
    for (const auto &index : indexes) {
        const auto &item = itemAt(index.row());
        if (ids.contains(item.id.toString()))
            continue;
        ids.append(item.id.toString());
        texts.append(item.text);
    }
    auto *data = new QMimeData;
    data->setData(idsMimeType, ids.join(QLatin1Char(' ')).toLatin1());
    data->setText(texts.join(QLatin1Char('\n')));
    return data;
}

bool ReflectionModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    if (document().isReadOnly() || !data->hasFormat(idsMimeType))
        return false;
    QList<ReflectionId> ids;
    for (const auto &id : QString::fromLatin1(data->data(idsMimeType)).split(QLatin1Char(' ')))
        ids.append(ReflectionId::fromString(id));
    const auto edit = moveReflections(document().value(), ids, m_kind, row);
    return document().perform(edit, tr("Move to “%1”").arg(reflectionHeading(m_kind))).ok();
}

} // namespace debrief
