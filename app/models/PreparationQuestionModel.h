// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/PreparationForm.h"

#include <QAbstractTableModel>

namespace debrief {

class Clock;
class PostmortemDocument;
struct ChangeEvent;

/// What one person asks before the meeting and what they are told, a row each.
class PreparationQuestionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Question, Answer, ColumnCount };

    /// Both must outlive the model.
    PreparationQuestionModel(PostmortemDocument &document, const Clock &clock, QObject *parent = nullptr);

    void setParticipant(const ParticipantId &participant);
    /// A blank text is not added.
    bool add(const QString &question);
    bool remove(const QList<int> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QList<PreparationQuestion> stored() const;
    bool save(const QList<PreparationQuestion> &questions, const QString &undoText);
    void follow(const ChangeEvent &event);

    PostmortemDocument &m_document;
    const Clock &m_clock;
    ParticipantId m_participant;
    QList<PreparationQuestion> m_rows;
};

} // namespace debrief
