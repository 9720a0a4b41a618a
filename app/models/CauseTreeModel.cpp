// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CauseTreeModel.h"

#include "domain/edits/CauseClipboard.h"
#include "domain/edits/CauseEdits.h"
#include "domain/rules/CauseHints.h"
#include "models/CauseMime.h"
#include "models/CauseWords.h"
#include "models/CellRoles.h"
#include "models/Tone.h"

#include <QMimeData>

namespace debrief {

/// Passes the steps of the rows on to the views.
class CauseTreeModel::Announcer final : public CauseRows::Listener
{
public:
    explicit Announcer(CauseTreeModel &model)
        : m_model(model)
    {
    }
    void aboutToInsert(CauseRow &parent, int row) override
    {
        m_model.beginInsertRows(m_model.indexFor(parent), row, row);
    }
    void inserted() override { m_model.endInsertRows(); }
    void aboutToRemove(CauseRow &parent, int row) override
    {
        m_model.beginRemoveRows(m_model.indexFor(parent), row, row);
    }
    void removed() override { m_model.endRemoveRows(); }
    void aboutToMove(CauseRow &from, int row, CauseRow &parent, int to) override
    {
        m_model.beginMoveRows(m_model.indexFor(from), row, row, m_model.indexFor(parent), to);
    }
    void moved() override { m_model.endMoveRows(); }

private:
    CauseTreeModel &m_model;
};

CauseTreeModel::CauseTreeModel(PostmortemDocument &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_wording(document)
    , m_announcer(std::make_unique<Announcer>(*this))
    , m_rows(std::make_unique<CauseRows>(*m_announcer))
{
    updateTree();
    m_rows->rebuild(m_tree);
    countActions();
    connect(&document, &PostmortemDocument::changed, this, &CauseTreeModel::follow);
}

CauseTreeModel::~CauseTreeModel() = default;

CauseRow *CauseTreeModel::rowAt(const QModelIndex &index)
{
    return static_cast<CauseRow *>(index.internalPointer());
}

QModelIndex CauseTreeModel::indexFor(const CauseRow &row, int column) const
{
    return createIndex(row.row, column, &row);
}

QModelIndex CauseTreeModel::incidentIndex() const
{
    return indexFor(m_rows->incident());
}

QModelIndex CauseTreeModel::indexOf(const CauseId &id, int column) const
{
    const auto *row = m_rows->find(id);
    return row == nullptr ? QModelIndex() : indexFor(*row, column);
}

CauseId CauseTreeModel::idOf(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index)->id : CauseId();
}

QModelIndex CauseTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? indexFor(*rowAt(parent)->children[size_t(row)], column)
                            : indexFor(m_rows->incident(), column);
}

QModelIndex CauseTreeModel::parent(const QModelIndex &child) const
{
    const auto *parent = child.isValid() ? rowAt(child)->parent : nullptr;
    return parent == nullptr ? QModelIndex() : indexFor(*parent);
}

int CauseTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.column() == TextColumn ? int(rowAt(parent)->children.size()) : 0;
}

int CauseTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CauseTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto id = idOf(index);
    if (role == IdRole)
        return id.isNull() ? QString() : id.toString();
    if (index.column() == TextColumn && role == WordingFieldRole)
        return int(wordingField(id));
    if (index.column() == TextColumn && role == WordingRole)
        return QVariant::fromValue(wording(id));
    if (index.column() == TextColumn && role == Qt::ToolTipRole)
        return wordingMarksText(wording(id));
    if (id.isNull())
        return incidentCell(index.column(), role);
    const auto *cause = m_tree.cause(id);
    return cause == nullptr ? QVariant() : causeCell(*cause, index.column(), role);
}

WordingField CauseTreeModel::wordingField(const CauseId &id) const
{
    const auto *cause = m_tree.cause(id);
    return cause != nullptr && cause->systemic ? WordingField::RootCause : WordingField::Why;
}

QList<WordingHint> CauseTreeModel::wording(const CauseId &id) const
{
    const auto *cause = m_tree.cause(id);
    if (cause == nullptr)
        return id.isNull() ? m_wording.of(problemText(m_document.value().incident), WordingField::Why)
                           : QList<WordingHint>();
    return m_wording.of(cause->text, wordingField(id));
}

QVariant CauseTreeModel::incidentCell(int column, int role) const
{
    const auto &incident = m_document.value().incident;
    if (column == MarkColumn) {
        switch (role) {
        case Qt::DisplayRole:
            return tr("Incident");
        case ChipRole:
            return true;
        case ToneRole:
            return int(Tone::Urgent);
        default:
            return {};
        }
    }
    if (column != TextColumn)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return problemText(incident);
    case Qt::EditRole:
        return incident.problem;
    case PlaceholderRole:
        return tr("What broke?");
    case StrongRole:
        return true;
    case Qt::AccessibleTextRole:
        return spokenIncident(incident, m_tree);
    default:
        return {};
    }
}

QVariant CauseTreeModel::causeCell(const Cause &cause, int column, int role) const
{
    const bool shown = role == Qt::DisplayRole;
    switch (column) {
    case TextColumn:
        return textCell(cause, role);
    case MarkColumn:
        return markCell(cause, role);
    case ConfidenceColumn:
        return shown ? QVariant(enumLabel(cause.confidence)) : QVariant();
    case FactorColumn:
        return shown && cause.factor != FactorKind::Unset ? QVariant(enumLabel(cause.factor)) : QVariant();
    case ActionsColumn:
        return shown ? QVariant(actionCountText(actionCount(cause.id))) : QVariant();
    default:
        return {};
    }
}

QVariant CauseTreeModel::markCell(const Cause &cause, int role)
{
    const bool doubted = cause.linkCheck == LinkCheck::Doubted;
    if (!cause.systemic && !doubted)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return !doubted ? tr("Systemic cause") : cause.systemic ? tr("Systemic, doubted") : enumLabel(cause.linkCheck);
    case ChipRole:
        return true;
    case ToneRole:
        return int(cause.systemic ? Tone::Accent : Tone::Attention);
    default:
        return {};
    }
}

QVariant CauseTreeModel::textCell(const Cause &cause, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cause.text;
    case PlaceholderRole:
        return tr("Why?");
    case Qt::AccessibleTextRole:
        return spokenCause(m_tree, cause.id, actionCount(cause.id));
    default:
        return {};
    }
}

QVariant CauseTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Cause");
    case MarkColumn:
        return tr("Mark");
    case ConfidenceColumn:
        return tr("Confidence");
    case FactorColumn:
        return tr("Kind of factor");
    case ActionsColumn:
        return tr("Answered by");
    default:
        return {};
    }
}

Qt::ItemFlags CauseTreeModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || m_document.isReadOnly())
        return flags;
    flags |= Qt::ItemIsDropEnabled;
    if (index.column() == TextColumn)
        flags |= Qt::ItemIsEditable;
    const auto id = idOf(index);
    if (!id.isNull() && !isDraft(id))
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

bool CauseTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != TextColumn || role != Qt::EditRole ||
        m_document.isReadOnly())
        return false;
    const auto text = value.toString().simplified();
    const auto id = idOf(index);
    return id.isNull() ? setProblem(text) : setText(id, text);
}

bool CauseTreeModel::setProblem(const QString &text)
{
    auto incident = m_document.value().incident;
    incident.problem = text;
    ChangeSet edit;
    edit.replace(m_document.value().incident, incident);
    return m_document.perform(edit, tr("Say what broke")).ok();
}

bool CauseTreeModel::setText(const CauseId &id, const QString &text)
{
    if (isDraft(id)) {
        if (text.isEmpty()) {
            discardDraft();
            return false;
        }
        auto draft = *std::exchange(m_draft, std::nullopt);
        draft.cause.text = text;
        const auto edit = addCause(m_document.value(), draft.cause, draft.parent, draft.position);
        const bool written = m_document.perform(edit, tr("Add why")).ok();
        if (!written) { // the document keeps what could not be written; the row comes back with it
            updateTree();
            m_rows->arrange(m_tree);
            Q_EMIT treeChanged();
        }
        return written;
    }
    const auto *cause = findById(m_document.value().causes, id);
    if (cause == nullptr || text.isEmpty())
        return false;
    auto after = *cause;
    after.text = text;
    return m_document.perform(replaceCause(m_document.value(), after), tr("Change cause")).ok();
}

QModelIndex CauseTreeModel::beginDraft(const CauseId &parent, qsizetype position)
{
    if (m_document.isReadOnly())
        return {};
    discardDraft();
    Draft draft{{}, parent, position};
    draft.cause.id = CauseId::create();
    m_draft = draft;
    updateTree();
    if (!m_draft)
        return {};
    m_rows->arrange(m_tree, {draft.cause.id});
    Q_EMIT treeChanged();
    return indexOf(draft.cause.id);
}

void CauseTreeModel::discardDraft()
{
    if (!m_draft)
        return;
    m_draft.reset();
    updateTree();
    m_rows->arrange(m_tree);
    Q_EMIT treeChanged();
}

/// A draft whose parent is gone is gone as well.
void CauseTreeModel::updateTree()
{
    if (m_draft) {
        const auto edit = addCause(m_document.value(), m_draft->cause, m_draft->parent, m_draft->position);
        if (!edit.isEmpty()) {
            auto withDraft = m_document.value();
            apply(withDraft, edit);
            m_tree = CauseTree(withDraft.causes);
            return;
        }
        m_draft.reset();
    }
    m_tree = CauseTree(m_document.value().causes);
}

void CauseTreeModel::follow(const ChangeEvent &event)
{
    const bool causes = event.touches<Cause>();
    const bool actions = event.touches<ActionItem>();
    const bool incident = event.touches<IncidentDetails>();
    if (event.origin == ChangeEvent::Origin::Reload) {
        beginResetModel();
        m_draft.reset();
        updateTree();
        m_rows->rebuild(m_tree);
        countActions();
        endResetModel();
    } else if (causes) {
        followCauses(event.changes);
    }
    if (actions && event.origin != ChangeEvent::Origin::Reload) {
        const auto before = m_actionCounts;
        countActions();
        for (const auto &id : before.keys() + m_actionCounts.keys()) {
            if (before.value(id) != m_actionCounts.value(id))
                announce(id);
        }
    }
    if (incident)
        announce({});
    if (causes || actions || incident)
        Q_EMIT treeChanged();
}

void CauseTreeModel::followCauses(const ChangeSet &changes)
{
    updateTree();
    QList<CauseId> placed;
    QList<CauseId> changed;
    bool removed = false;
    for (const auto &change : changes.changes) {
        const auto *one = std::get_if<Change<Cause>>(&change);
        if (one == nullptr)
            continue;
        removed = removed || !one->after;
        if (!one->after)
            continue;
        changed.append(one->after->id);
        if (!one->before || one->before->parent != one->after->parent || one->before->order != one->after->order)
            placed.append(one->after->id);
    }
    if (removed || !placed.isEmpty())
        m_rows->arrange(m_tree, placed);
    for (const auto &id : changed)
        announce(id);
}

void CauseTreeModel::countActions()
{
    m_actionCounts = debrief::actionCounts(m_document.value().actions);
}

void CauseTreeModel::announce(const CauseId &id)
{
    if (const auto first = indexOf(id); first.isValid())
        Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
}

QStringList CauseTreeModel::mimeTypes() const
{
    return {QString::fromLatin1(causesMimeType)};
}

QMimeData *CauseTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QList<CauseId> ids;
    for (const auto &index : indexes) {
        const auto id = idOf(index);
        if (!id.isNull() && !isDraft(id) && !ids.contains(id))
            ids.append(id);
    }
    return ids.isEmpty() ? nullptr : causemime::create(m_document.value(), ids);
}

bool CauseTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                     const QModelIndex &parent) const
{
    const auto target = idOf(parent);
    if (data == nullptr || !causemime::holdsCauses(*data) || m_document.isReadOnly() || isDraft(target))
        return false;
    if (action == Qt::CopyAction)
        return true;
    const auto ids = causemime::idsIn(*data, m_document.value().id);
    return std::none_of(ids.begin(), ids.end(), [&](const CauseId &id) { return m_tree.wouldMakeCycle(id, target); });
}

bool CauseTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    discardDraft();
    const auto target = idOf(parent);
    // Beside the incident means below it; its own row number counts nothing there.
    const int position = parent.isValid() ? row : -1;
    const auto ids = causemime::idsIn(*data, m_document.value().id);
    if (action == Qt::MoveAction && !ids.isEmpty())
        return m_document.perform(moveCauses(m_document.value(), ids, target, position), tr("Move cause")).ok();
    const auto edit =
        pasteCauses(m_document.value(), data->data(QString::fromLatin1(causesMimeType)), target, position);
    return edit.ok() && m_document.perform(edit.value(), tr("Paste causes")).ok();
}

} // namespace debrief
