// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/EventInspector.h"

#include "domain/edits/TimelineEdits.h"
#include "domain/rules/Durations.h"
#include "editing/PostmortemDocument.h"
#include "models/TimelineModel.h"
#include "store/Library.h"
#include "ui_EventInspector.h"
#include "widgets/common/SafeText.h"
#include "widgets/common/UiContext.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/common/WheelGuard.h"
#include "widgets/common/wording/WordingWatch.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QCompleter>
#include <QKeyEvent>

namespace debrief {

EventInspector::EventInspector(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : Panel(parent)
    , m_ui(std::make_unique<Ui::EventInspector>())
    , m_document(document)
    , m_context(context)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("eventInspector"));
    setFixedWidth(metrics::inspectorWidth + metrics::space8);
    setFocusProxy(m_ui->textEdit);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->fields->setAutoFillBackground(false);
    m_ui->closeButton->setIcon(Theme::icon(QStringLiteral("close")));
    for (const auto &entry : enumEntries<EventKind>())
        m_ui->kindCombo->addItem(enumLabel(entry.value), int(entry.value));
    m_ui->problemLabel->setFont(Theme::font(TextStyle::Caption));
    m_ui->sourceEdit->setCompleter(new QCompleter(knownSources(document.value().timeline), this));
    m_ui->sourceEdit->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    (new WheelGuard(this))->watch(*m_ui->kindCombo);
    m_ui->textEdit->setLines(2, 5);
    m_ui->detailsEdit->setLines(3, 10);
    makeFields();
    makeMarks();
    connectChoices();
    connect(&document, &PostmortemDocument::changed, this, &EventInspector::refresh);
    refresh();
}

EventInspector::~EventInspector() = default;

EventInspector::Field EventInspector::lineField(QWidget *widget, const QString &editName,
                                                QString TimelineEvent::*member)
{
    Field field{widget, editName, {}, {}, {}, {}};
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        field.typed = [line] { return line->text().trimmed(); };
        field.show = [line](const QString &text) { line->setText(text); };
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(widget)) {
        field.typed = [lines] { return lines->toPlainText().trimmed(); };
        field.show = [lines](const QString &text) { lines->setPlainText(text); };
    }
    field.apply = [member](TimelineEvent event, const QString &text) -> Result<TimelineEvent> {
        event.*member = text;
        return event;
    };
    return field;
}

void EventInspector::makeFields()
{
    auto text = lineField(m_ui->textEdit, tr("Change text"), &TimelineEvent::text);
    text.apply = [](TimelineEvent event, const QString &typed) -> Result<TimelineEvent> {
        if (typed.isEmpty())
            return Error{Error::Kind::BadInput, tr("Write what happened.")};
        event.text = typed.simplified();
        return event;
    };
    m_fields.push_back(text);
    m_fields.push_back(lineField(m_ui->detailsEdit, tr("Change details"), &TimelineEvent::details));
    m_fields.push_back(lineField(m_ui->sourceEdit, tr("Change source"), &TimelineEvent::source));
    m_fields.push_back(lineField(m_ui->linkEdit, tr("Change link"), &TimelineEvent::link));
    for (auto *edit : {m_ui->timeEdit, m_ui->dateEdit}) {
        auto moment = lineField(edit, tr("Change time"), nullptr);
        moment.apply = [this](const TimelineEvent &event, const QString &) { return withMoment(event); };
        m_fields.push_back(moment);
    }
    for (auto &field : m_fields)
        field.widget->installEventFilter(this);
    watchWording(*m_ui->textEdit, m_document, WordingField::Timeline);
    watchWording(*m_ui->detailsEdit, m_document, WordingField::Timeline);
}

void EventInspector::makeMarks()
{
    auto *before = m_ui->openLinkButton;
    QWidget *last = before;
    for (const auto &entry : enumEntries<Mark>()) {
        auto *check = new QCheckBox;
        check->setObjectName(QStringLiteral("mark_") + enumKey(entry.value));
        m_ui->marksColumn->addWidget(check);
        setTabOrder(last, check);
        last = check;
        m_marks.emplace_back(entry.value, check);
        connect(check, &QCheckBox::clicked, this, [this, mark = entry.value](bool on) {
            change(on ? tr("Set mark") : tr("Clear mark"),
                   [mark, on](TimelineEvent &event) { event.marks.setFlag(mark, on); });
        });
    }
    setTabOrder(last, m_ui->closeButton);
}

void EventInspector::connectChoices()
{
    connect(m_ui->closeButton, &QToolButton::clicked, this, &EventInspector::closed);
    connect(m_ui->kindCombo, &QComboBox::activated, this, [this] {
        const auto kind = EventKind(m_ui->kindCombo->currentData().toInt());
        change(tr("Change kind"), [kind](TimelineEvent &event) { event.kind = kind; });
    });
    connect(m_ui->decisionCheck, &QCheckBox::clicked, this, [this](bool on) {
        change(on ? tr("Mark decision point") : tr("Unmark decision point"),
               [on](TimelineEvent &event) { event.decisionPoint = on; });
    });
    connect(m_ui->linkEdit, &QLineEdit::textChanged, this, &EventInspector::showUsable);
    connect(m_ui->openLinkButton, &QPushButton::clicked, this,
            [this] { m_context.prompts.openLink(this, QUrl(m_ui->linkEdit->text().trimmed())); });
}

Result<TimelineEvent> EventInspector::withMoment(TimelineEvent event) const
{
    const auto &value = m_document.value();
    EventPlace place{event.at, std::nullopt, value.incident.zone, value.incident.date};
    for (const auto &other : value.timeline) {
        if (inOrder(other, event))
            place.previous = other.at;
    }
    const auto time = m_ui->timeEdit->text().trimmed();
    const bool relative = time.startsWith(QLatin1Char('+'));
    const auto typed = relative ? time : QString(m_ui->dateEdit->text().trimmed() + QLatin1Char(' ') + time);
    const auto read = readEventTime(typed, place);
    if (!read)
        return read.error();
    event.at = read.value().at;
    return event;
}

const TimelineEvent *EventInspector::current() const
{
    return findById(m_document.value().timeline, m_event);
}

void EventInspector::setEvent(const EventId &event)
{
    if (event == m_event)
        return;
    commit();
    m_event = event;
    tellProblem({});
    for (auto &field : m_fields)
        field.shown = field.typed(); // what could not be taken belonged to the other event
    refresh();
}

void EventInspector::commit()
{
    for (auto &field : m_fields)
        commitField(field);
}

void EventInspector::commitField(Field &field)
{
    const auto *event = current();
    const auto typed = field.typed();
    if (m_refreshing || event == nullptr || typed == field.shown || m_document.isReadOnly())
        return;
    const auto after = field.apply(*event, typed);
    if (!after) {
        tellProblem(after.error().message);
        return;
    }
    tellProblem({});
    field.shown = typed; // also when writing fails: it waits in the document and must not be taken twice
    if (m_document.perform(replaceEvent(m_document.value(), after.value()), field.editName))
        refresh();
}

void EventInspector::change(const QString &name, const std::function<void(TimelineEvent &)> &edit)
{
    commit();
    if (!m_document.perform(changeEvents(m_document.value(), {m_event}, edit), name))
        refresh();
}

QString EventInspector::fieldText(const Field &field, const TimelineEvent &event) const
{
    const auto &zone = m_document.value().incident.zone;
    if (field.widget == m_ui->textEdit)
        return event.text;
    if (field.widget == m_ui->detailsEdit)
        return event.details;
    if (field.widget == m_ui->sourceEdit)
        return event.source;
    if (field.widget == m_ui->linkEdit)
        return event.link;
    const auto day = toDateTime(event.at, zone).date();
    return field.widget == m_ui->dateEdit ? day.toString(Qt::ISODate) : editableTime(event.at, zone, day);
}

void EventInspector::refresh()
{
    if (isHidden())
        return; // nobody sees it; showEvent() catches up
    const auto *event = current();
    m_ui->emptyLabel->setVisible(event == nullptr);
    m_ui->scroll->setVisible(event != nullptr);
    m_ui->column->setStretchFactor(m_ui->scroll, 1);
    m_ui->column->setAlignment(m_ui->emptyLabel, Qt::AlignTop);
    if (event == nullptr)
        return;
    m_refreshing = true;
    showFields(*event);
    showMarks(*event);
    m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(int(event->kind)));
    m_ui->decisionCheck->setChecked(event->decisionPoint);
    showUsable();
    m_refreshing = false;
}

void EventInspector::showFields(const TimelineEvent &event)
{
    for (auto &field : m_fields) {
        const auto text = fieldText(field, event);
        const bool isBeingTyped = field.typed() != field.shown;
        if (isBeingTyped)
            continue;
        if (field.typed() != text.trimmed())
            field.show(text);
        field.shown = field.typed();
    }
}

void EventInspector::showMarks(const TimelineEvent &event)
{
    const auto times = markTimes(m_document.value().timeline);
    for (const auto &[mark, check] : m_marks) {
        check->setChecked(event.marks.testFlag(mark));
        const auto known = markTime(times, mark);
        const bool derivedHere = known && known->derived && known->event == event.id;
        check->setText(derivedHere ? tr("%1 (follows from the kinds)").arg(enumLabel(mark)) : enumLabel(mark));
    }
}

void EventInspector::showUsable()
{
    const bool readOnly = m_document.isReadOnly();
    const auto whyNot = readOnly ? toolTipText(m_document.library().readOnlyReason()) : QString();
    for (auto *line : {m_ui->timeEdit, m_ui->dateEdit, m_ui->sourceEdit, m_ui->linkEdit})
        line->setReadOnly(readOnly);
    for (auto *lines : {m_ui->textEdit, m_ui->detailsEdit})
        lines->setReadOnly(readOnly);
    const auto allow = [&](QWidget *widget) {
        widget->setEnabled(!readOnly);
        widget->setToolTip(whyNot);
    };
    allow(m_ui->kindCombo);
    allow(m_ui->decisionCheck);
    for (const auto &[mark, check] : m_marks)
        allow(check);
    const bool safe = isSafeLink(QUrl(m_ui->linkEdit->text().trimmed()));
    m_ui->openLinkButton->setEnabled(safe);
    m_ui->openLinkButton->setToolTip(safe ? QString() : tr("Write an address that begins with https:// first."));
}

void EventInspector::tellProblem(const QString &problem)
{
    auto palette = m_ui->problemLabel->palette();
    palette.setColor(QPalette::WindowText, colorsFor(palette).attention.text);
    m_ui->problemLabel->setPalette(palette);
    m_ui->problemLabel->setText(problem);
    m_ui->problemLabel->setVisible(!problem.isEmpty());
}

bool EventInspector::eventFilter(QObject *watched, QEvent *event)
{
    const auto field =
        std::find_if(m_fields.begin(), m_fields.end(), [watched](const Field &one) { return one.widget == watched; });
    if (field != m_fields.end() && event->type() == QEvent::FocusOut)
        commitField(*field);
    if (field != m_fields.end() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && watched != m_ui->detailsEdit) {
            commitField(*field);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void EventInspector::showEvent(QShowEvent *event)
{
    refresh();
    Panel::showEvent(event);
}

void EventInspector::hideEvent(QHideEvent *event)
{
    commit();
    Panel::hideEvent(event);
}

} // namespace debrief
