// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/PostmortemDocument.h"

#include <QPointer>

#include <functional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace debrief {

class ToneLabel;
class UndoKeys;

/// How one text field and the incident's details belong together.
struct IncidentField
{
    QString undoText; ///< "Change title"
    std::function<QString(const IncidentDetails &)> read;
    std::function<void(IncidentDetails &, const QString &)> write;
    /// Why a text cannot be taken; empty when it can. May be left out: every text is taken.
    std::function<QString(const QString &)> problem = {};
};

/// A field that shows and edits one text of the incident.
[[nodiscard]] IncidentField incidentField(const QString &undoText, QString IncidentDetails::*member);

/// Keeps fields of a form and the details of the incident the same: what is typed is saved at once, what is undone
/// shows without moving the cursor. Text that was refused, or that could not be written, stays in its field.
class IncidentFields : public QObject
{
    Q_OBJECT

public:
    /// The document must outlive the fields.
    explicit IncidentFields(PostmortemDocument &document, QObject *parent = nullptr);

    void bind(QLineEdit &edit, IncidentField field, ToneLabel *problem = nullptr);
    void bind(QPlainTextEdit &edit, IncidentField field);
    void bind(QCheckBox &box, const QString &undoText, bool IncidentDetails::*member);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Bound
    {
        IncidentField field;
        QString key;
        std::function<QString()> text;
        std::function<void(const QString &)> setText;
        QPointer<ToneLabel> problem;
        QString lastRead;
        bool unsaved = false;
    };

    void bind(QWidget &widget, Bound bound);
    void typed(size_t place);
    void leave(QObject *widget);
    void follow(const ChangeEvent &event);
    void follow(Bound &bound);
    [[nodiscard]] QString problemOf(const Bound &bound) const;
    /// Whether the field says what the incident holds, if in other words.
    [[nodiscard]] bool agrees(const Bound &bound) const;

    PostmortemDocument &m_document;
    UndoKeys *m_undoKeys;
    std::vector<Bound> m_fields;
    std::vector<QObject *> m_widgets; ///< of the fields, to find them by
};

} // namespace debrief
