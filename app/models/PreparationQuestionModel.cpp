// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PreparationQuestionModel.h"

#include "domain/Clock.h"
#include "domain/edits/PreparationEdits.h"
#include "domain/rules/PreparationStatus.h"
#include "editing/PostmortemDocument.h"
#include "models/CellRoles.h"

namespace debrief {

PreparationQuestionModel::PreparationQuestionModel(PostmortemDocument &document, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_clock(clock)
{
    connect(&document, &PostmortemDocument::changed, this, &PreparationQuestionModel::follow);
}

void PreparationQuestionModel::setParticipant(const ParticipantId &participant)
{
    beginResetModel();
    m_participant = participant;
    m_rows = stored();
    endResetModel();
}

QList<PreparationQuestion> PreparationQuestionModel::stored() const
{
    const auto *form = formOf(m_document.value(), m_participant);
    return form == nullptr ? QList<PreparationQuestion>() : form->answers.questions;
}

bool PreparationQuestionModel::save(const QList<PreparationQuestion> &questions, const QString &undoText)
{
    const auto edit = changeAnswers(m_document.value(), m_participant, m_clock.now(),
                                    [&](PreparationAnswers &answers) { answers.questions = questions; });
    return m_document.perform(edit, undoText).ok();
}

bool PreparationQuestionModel::add(const QString &question)
{
    const auto text = question.simplified();
    return !text.isEmpty() && !m_document.isReadOnly() &&
           save(stored() + QList<PreparationQuestion>{{text, {}}}, tr("Add question"));
}

bool PreparationQuestionModel::remove(const QList<int> &rows)
{
    QList<PreparationQuestion> kept;
    for (int row = 0; row < rowCount(); ++row) {
        if (!rows.contains(row))
            kept.append(m_rows[row]);
    }
    return kept.size() != m_rows.size() && !m_document.isReadOnly() && save(kept, tr("Remove question"));
}

void PreparationQuestionModel::follow(const ChangeEvent &event)
{
    if (!event.touches<PreparationForm>())
        return;
    const auto wanted = stored();
    const int known = rowCount();
    const int common = std::min(known, int(wanted.size()));
    if (known > common) {
        beginRemoveRows({}, common, known - 1);
        m_rows.resize(common);
        endRemoveRows();
    }
    for (int row = 0; row < common; ++row) {
        if (m_rows[row] == wanted[row])
            continue;
        m_rows[row] = wanted[row];
        Q_EMIT dataChanged(index(row, Question), index(row, Answer));
    }
    if (wanted.size() > common) {
        beginInsertRows({}, common, int(wanted.size()) - 1);
        m_rows = wanted;
        endInsertRows();
    }
}

int PreparationQuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreparationQuestionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PreparationQuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &question = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return index.column() == Question ? question.text : question.answer;
    case PlaceholderRole:
        return index.column() == Answer ? tr("Answer before the meeting") : tr("Question missing");
    case MutedRole:
        return index.column() == Answer;
    default:
        return {};
    }
}

bool PreparationQuestionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || m_document.isReadOnly() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    auto questions = m_rows;
    const auto text = value.toString().simplified();
    if (index.column() == Question && text.isEmpty())
        return false;
    (index.column() == Question ? questions[index.row()].text : questions[index.row()].answer) = text;
    return save(questions, index.column() == Question ? tr("Change question") : tr("Answer question"));
}

QVariant PreparationQuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Question ? tr("Question") : tr("Answer");
}

Qt::ItemFlags PreparationQuestionModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_document.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace debrief
