// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/LibraryFilterBar.h"

#include "models/LibraryFilterModel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace debrief {

namespace {

template <typename E>
void fill(QComboBox &combo, const QString &all)
{
    combo.addItem(all, -1);
    for (const auto &entry : enumEntries<E>())
        combo.addItem(enumLabel(entry.value), int(entry.value));
}

template <typename E>
std::optional<E> chosen(const QComboBox &combo)
{
    const int value = combo.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(E(value));
}

} // namespace

LibraryFilterBar::LibraryFilterBar(LibraryFilterModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_words(new QLineEdit)
    , m_stage(new QComboBox)
    , m_severity(new QComboBox)
    , m_age(new QComboBox)
{
    m_words->setObjectName(QStringLiteral("libraryFilter"));
    m_words->setAccessibleName(tr("Filter the list"));
    m_words->setPlaceholderText(tr("Filter by text, service, severity…"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(Theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    fill<Stage>(*m_stage, tr("All stages"));
    m_stage->setAccessibleName(tr("Stage"));
    fill<Severity>(*m_severity, tr("Any severity"));
    m_severity->setAccessibleName(tr("Severity"));
    m_age->setAccessibleName(tr("Age"));
    m_age->addItem(tr("Any date"), 0);
    m_age->addItem(tr("Last 30 days"), 1);
    m_age->addItem(tr("Last 12 months"), 12);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    row->setSpacing(metrics::space2);
    row->addWidget(m_words, 1);
    row->addWidget(m_stage);
    row->addWidget(m_severity);
    row->addWidget(m_age);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setWords(text);
        Q_EMIT changed();
    });
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this] {
        m_model.setStage(chosen<Stage>(*m_stage));
        Q_EMIT changed();
    });
    connect(m_severity, &QComboBox::currentIndexChanged, this, [this] {
        m_model.setSeverity(chosen<Severity>(*m_severity));
        Q_EMIT changed();
    });
    connect(m_age, &QComboBox::currentIndexChanged, this, &LibraryFilterBar::applyAge);
}

void LibraryFilterBar::applyAge()
{
    const int months = m_age->currentData().toInt();
    m_model.setSince(months == 0 ? QDate() : m_today.addMonths(-months));
    Q_EMIT changed();
}

void LibraryFilterBar::clear()
{
    m_words->clear();
    for (auto *combo : {m_stage, m_severity, m_age})
        combo->setCurrentIndex(0);
}

} // namespace debrief
