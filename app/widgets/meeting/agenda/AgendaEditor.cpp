// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/agenda/AgendaEditor.h"

#include "widgets/common/Labels.h"
#include "widgets/common/TextArea.h"
#include "widgets/theme/Metrics.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTabWidget>

namespace debrief {

namespace {

constexpr int longestPart = 240;

QStringList linesOf(const TextArea &area)
{
    QStringList lines;
    const auto typed = area.toPlainText().split(u'\n');
    for (const auto &line : typed) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

AgendaEditor::AgendaEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_total(new SecondLabel)
    , m_tabs(new QTabWidget)
{
    for (const auto &entry : enumEntries<PartKind>())
        m_rows.append({entry.value, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr});
    m_title->setObjectName(QStringLiteral("agendaTitle"));
    m_title->setAccessibleName(tr("Name of the agenda"));
    m_total->setObjectName(QStringLiteral("agendaTotal"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space3);
    column->addWidget(m_title);
    column->addWidget(createMinutes());
    column->addWidget(m_total);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(createMeetingTab(), tr("Whole meeting"));
    for (auto &row : m_rows)
        m_tabs->addTab(createPartTab(row), enumLabel(row.kind));
    column->addWidget(m_tabs, 1);
    connect(m_title, &QLineEdit::editingFinished, this, &AgendaEditor::told);
}

QSpinBox *AgendaEditor::createSpin(const QString &name, const QString &label)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setAccessibleName(label);
    spin->setRange(0, longestPart);
    spin->setSuffix(tr(" min"));
    spin->setKeyboardTracking(false);
    connect(spin, &QSpinBox::valueChanged, this, &AgendaEditor::told);
    return spin;
}

QWidget *AgendaEditor::createMinutes()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::space3);
    grid->setVerticalSpacing(metrics::space1);
    auto *minutes = new CaptionLabel;
    minutes->setText(tr("Minutes"));
    auto *floor = new CaptionLabel;
    floor->setText(tr("Keeps at least"));
    grid->addWidget(minutes, 0, 1);
    grid->addWidget(floor, 0, 2);
    for (int i = 0; i < m_rows.size(); ++i) {
        auto &row = m_rows[i];
        const auto part = enumLabel(row.kind);
        auto *label = new PlainLabel;
        label->setText(part);
        row.minutes = createSpin(QStringLiteral("minutes%1").arg(i + 1), tr("Minutes of “%1”").arg(part));
        row.floor = createSpin(QStringLiteral("floor%1").arg(i + 1), tr("Minutes that “%1” keeps").arg(part));
        row.minutes->setSpecialValueText(tr("left out"));
        label->setBuddy(row.minutes);
        grid->addWidget(label, i + 1, 0);
        grid->addWidget(row.minutes, i + 1, 1);
        grid->addWidget(row.floor, i + 1, 2);
    }
    grid->setColumnStretch(3, 1);
    return widget;
}

QLineEdit *AgendaEditor::addLine(QFormLayout &form, const QString &label, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    form.addRow(label, edit);
    connect(edit, &QLineEdit::editingFinished, this, &AgendaEditor::told);
    return edit;
}

TextArea *AgendaEditor::addText(QFormLayout &form, const QString &label, const QString &name, int lines)
{
    auto *area = new TextArea;
    area->setObjectName(name);
    area->setAccessibleName(label);
    area->setLines(lines, lines);
    area->setTabChangesFocus(true);
    form.addRow(label, area);
    connect(area, &TextArea::textChanged, this, &AgendaEditor::told);
    return area;
}

QWidget *AgendaEditor::createMeetingTab()
{
    auto *tab = new QWidget;
    auto *form = new QFormLayout(tab);
    m_purpose = addText(*form, tr("Why we are here"), QStringLiteral("agendaPurpose"), 3);
    m_rules = addText(*form, tr("Ground rules, one a line"), QStringLiteral("agendaRules"), 4);
    m_gate = addLine(*form, tr("Asked after the timeline"), QStringLiteral("agendaGate"));
    return tab;
}

QWidget *AgendaEditor::createPartTab(PartRow &row)
{
    const auto key = enumKey(row.kind);
    auto *tab = new QWidget;
    auto *form = new QFormLayout(tab);
    row.title = addLine(*form, tr("Title on the shared window"), key + QStringLiteral("Title"));
    row.shortTitle = addLine(*form, tr("Short title"), key + QStringLiteral("ShortTitle"));
    row.script = addText(*form, tr("Script, one step a line"), key + QStringLiteral("Script"), 3);
    row.prompts = addText(*form, tr("Questions to ask, one a line"), key + QStringLiteral("Prompts"), 3);
    return tab;
}

void AgendaEditor::setPreset(const Agenda &agenda, const AgendaPreset &preset, bool canEdit)
{
    const QScopedValueRollback filling(m_filling, true);
    m_preset = preset;
    m_title->setText(preset.title);
    const auto words = withWordsOf(agenda, preset.key);
    m_purpose->setPlainText(words.purpose);
    m_rules->setPlainText(words.groundRules.join(u'\n'));
    m_gate->setText(words.gate);
    for (const auto &row : std::as_const(m_rows))
        fillPart(row, words, preset);
    setCanEdit(canEdit);
    followTotal();
}

void AgendaEditor::fillPart(const PartRow &row, const Agenda &words, const AgendaPreset &preset)
{
    const auto texts = textsOf(words, row.kind);
    row.title->setText(texts.title);
    row.shortTitle->setText(texts.shortTitle);
    row.script->setPlainText(texts.script.join(u'\n'));
    row.prompts->setPlainText(texts.prompts.join(u'\n'));
    row.minutes->setValue(0);
    row.floor->setValue(0);
    for (const auto &part : preset.parts) {
        if (part.kind != row.kind)
            continue;
        row.minutes->setValue(int(part.planned.count()));
        row.floor->setValue(int(part.floor.count()));
    }
}

void AgendaEditor::setCanEdit(bool canEdit)
{
    m_title->setReadOnly(!canEdit);
    m_gate->setReadOnly(!canEdit);
    m_purpose->setReadOnly(!canEdit);
    m_rules->setReadOnly(!canEdit);
    for (const auto &row : std::as_const(m_rows)) {
        row.title->setReadOnly(!canEdit);
        row.shortTitle->setReadOnly(!canEdit);
        row.script->setReadOnly(!canEdit);
        row.prompts->setReadOnly(!canEdit);
        row.minutes->setReadOnly(!canEdit);
        row.floor->setReadOnly(!canEdit);
        row.minutes->setButtonSymbols(canEdit ? QSpinBox::UpDownArrows : QSpinBox::NoButtons);
        row.floor->setButtonSymbols(canEdit ? QSpinBox::UpDownArrows : QSpinBox::NoButtons);
    }
}

AgendaPreset AgendaEditor::preset() const
{
    auto result = m_preset;
    result.title = m_title->text().trimmed();
    result.parts.clear();
    AgendaWords words;
    words.purpose = m_purpose->toPlainText().trimmed();
    words.groundRules = linesOf(*m_rules);
    words.gate = m_gate->text().trimmed();
    for (const auto &row : m_rows) {
        words.parts.append({row.kind, row.title->text().trimmed(), row.shortTitle->text().trimmed(),
                            linesOf(*row.script), linesOf(*row.prompts)});
        const std::chrono::minutes planned(row.minutes->value());
        if (planned.count() > 0)
            result.parts.append({row.kind, planned, std::chrono::minutes(row.floor->value())});
    }
    result.words = words;
    return result;
}

void AgendaEditor::followTotal()
{
    int total = 0;
    for (const auto &row : std::as_const(m_rows))
        total += row.minutes->value();
    m_total->setText(tr("%1 minutes in all. Other parts take nothing from what a part keeps.").arg(total));
}

void AgendaEditor::told()
{
    if (m_filling)
        return;
    followTotal();
    Q_EMIT edited();
}

} // namespace debrief
