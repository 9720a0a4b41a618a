// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/IncidentFields.h"

#include "domain/edits/StageEdits.h"
#include "store/Library.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/common/UndoKeys.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace debrief {

namespace {

/// Puts the text there by changing only what differs, so that the cursor stays where it is.
void replaceText(QPlainTextEdit &edit, const QString &text)
{
    const auto before = edit.toPlainText();
    const auto shorter = qMin(before.size(), text.size());
    qsizetype front = 0;
    while (front < shorter && before[front] == text[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == text[text.size() - 1 - back])
        ++back;
    QTextCursor cursor(edit.document());
    cursor.setPosition(int(front));
    cursor.setPosition(int(before.size() - back), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(front, text.size() - front - back));
}

void replaceText(QLineEdit &edit, const QString &text)
{
    const int cursor = edit.cursorPosition();
    edit.setText(text);
    edit.setCursorPosition(qMin(cursor, int(text.size())));
}

} // namespace

IncidentField incidentField(const QString &undoText, QString IncidentDetails::*member)
{
    return {undoText, [member](const IncidentDetails &incident) { return incident.*member; },
            [member](IncidentDetails &incident, const QString &text) { incident.*member = text.trimmed(); }};
}

IncidentFields::IncidentFields(PostmortemDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_undoKeys(new UndoKeys(document, this))
{
    connect(&document, &PostmortemDocument::changed, this, qOverload<const ChangeEvent &>(&IncidentFields::follow));
}

void IncidentFields::bind(QLineEdit &edit, IncidentField field, ToneLabel *problem)
{
    const auto place = m_fields.size();
    edit.setReadOnly(m_document.isReadOnly());
    connect(&edit, &QLineEdit::textEdited, this, [this, place] { typed(place); });
    bind(edit, Bound{std::move(field),
                     {},
                     [&edit] { return edit.text(); },
                     [&edit](const QString &text) { replaceText(edit, text); },
                     problem,
                     {},
                     false});
}

void IncidentFields::bind(QPlainTextEdit &edit, IncidentField field)
{
    const auto place = m_fields.size();
    edit.setReadOnly(m_document.isReadOnly());
    edit.setUndoRedoEnabled(false); // the document undoes
    edit.setTabChangesFocus(true);
    bind(edit, Bound{std::move(field),
                     {},
                     [&edit] { return edit.toPlainText(); },
                     [&edit](const QString &text) { replaceText(edit, text); },
                     nullptr,
                     {},
                     false});
    edit.moveCursor(QTextCursor::Start);
    connect(&edit, &QPlainTextEdit::textChanged, this, [this, place] { typed(place); });
}

void IncidentFields::bind(QCheckBox &box, const QString &undoText, bool IncidentDetails::*member)
{
    const auto show = [this, &box, member] {
        const QSignalBlocker quiet(box);
        box.setChecked(m_document.value().incident.*member);
    };
    show();
    box.setEnabled(!m_document.isReadOnly());
    if (m_document.isReadOnly())
        box.setToolTip(m_document.library().readOnlyReason());
    connect(&m_document, &PostmortemDocument::changed, &box, show);
    connect(&box, &QCheckBox::toggled, this, [this, undoText, member, show](bool checked) {
        auto after = m_document.value().incident;
        after.*member = checked;
        if (!m_document.perform(replaceIncident(m_document.value(), after), undoText))
            show();
    });
}

void IncidentFields::bind(QWidget &widget, Bound bound)
{
    bound.key = QStringLiteral("incident-") + widget.objectName();
    bound.lastRead = bound.field.read(m_document.value().incident);
    bound.setText(bound.lastRead);
    if (m_document.isReadOnly())
        widget.setToolTip(m_document.library().readOnlyReason());
    if (bound.problem)
        bound.problem->hide();
    widget.installEventFilter(this);
    m_undoKeys->watch(widget);
    m_fields.push_back(std::move(bound));
    m_widgets.push_back(&widget);
}

QString IncidentFields::problemOf(const Bound &bound) const
{
    return bound.field.problem ? bound.field.problem(bound.text()) : QString();
}

bool IncidentFields::agrees(const Bound &bound) const
{
    auto incident = m_document.value().incident;
    bound.field.write(incident, bound.text());
    return incident == m_document.value().incident;
}

void IncidentFields::typed(size_t place)
{
    auto &bound = m_fields[place];
    bound.unsaved = !agrees(bound);
    const auto problem = problemOf(bound);
    if (bound.problem)
        bound.problem->setProblem(problem);
    if (!problem.isEmpty() || !bound.unsaved)
        return;
    // What an earlier failure to write left in the fields goes along.
    auto after = m_document.value().incident;
    for (const auto &field : m_fields) {
        if (field.unsaved && problemOf(field).isEmpty())
            field.field.write(after, field.text());
    }
    // A failure is shown by the workspace; the text stays here and counts as unsaved.
    static_cast<void>(m_document.perform(replaceIncident(m_document.value(), after), bound.field.undoText, bound.key));
}

void IncidentFields::follow(const ChangeEvent &event)
{
    if (!event.touches<IncidentDetails>())
        return;
    for (auto &bound : m_fields)
        follow(bound);
}

void IncidentFields::follow(Bound &bound)
{
    const auto value = bound.field.read(m_document.value().incident);
    const bool isNew = value != bound.lastRead;
    bound.lastRead = value;
    if (!agrees(bound)) {
        if (bound.unsaved && !isNew)
            return;
        bound.unsaved = false; // first: setting the text tells typed(), which then finds nothing to save
        bound.setText(value);
    }
    bound.unsaved = false;
    if (bound.problem)
        bound.problem->setProblem({});
}

void IncidentFields::leave(QObject *widget)
{
    m_document.endMerging();
    const auto found = std::find(m_widgets.begin(), m_widgets.end(), widget);
    auto &bound = m_fields[size_t(found - m_widgets.begin())];
    if (!bound.unsaved && bound.text() != bound.lastRead)
        bound.setText(bound.lastRead);
}

bool IncidentFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        leave(watched);
    return QObject::eventFilter(watched, event);
}

} // namespace debrief
