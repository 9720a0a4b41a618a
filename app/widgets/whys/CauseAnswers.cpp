// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/CauseAnswers.h"

#include "domain/Clock.h"
#include "domain/edits/ActionEdits.h"
#include "domain/rules/ActionQuickLine.h"
#include "editing/PostmortemDocument.h"
#include "store/Library.h"
#include "widgets/common/Chip.h"
#include "widgets/common/Labels.h"
#include "widgets/common/QuickLine.h"
#include "widgets/theme/Metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace debrief {

namespace {

QStringList ownersIn(const Postmortem &postmortem)
{
    QStringList owners;
    for (const auto &person : postmortem.participants)
        owners.append(person.name);
    for (const auto &item : postmortem.actions)
        owners.append(item.owner);
    owners.removeAll(QString());
    owners.removeDuplicates();
    return owners;
}

} // namespace

CauseAnswers::CauseAnswers(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_line(new QuickLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space2);
    m_list->setSpacing(metrics::space2);
    layout->addLayout(m_list);
    layout->addWidget(m_line);
    m_line->setObjectName(QStringLiteral("actionLine"));
    m_line->setTexts(tr("Add an action that answers this cause"), tr("Add action: title @owner P0 3d"));
    setFocusProxy(m_line);
    connect(m_line, &QuickLine::submitted, this, &CauseAnswers::add);
}

void CauseAnswers::setUp(PostmortemDocument &document, const Clock &clock)
{
    m_document = &document;
    m_clock = &clock;
    m_line->setEnabled(!document.isReadOnly());
    m_line->setToolTip(document.isReadOnly() ? document.library().readOnlyReason() : QString());
}

void CauseAnswers::setCause(const CauseId &id)
{
    m_cause = id;
}

void CauseAnswers::refresh()
{
    while (auto *item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &item : m_document->value().actions) {
        if (!item.causes.contains(m_cause))
            continue;
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::space2);
        auto *title = new PlainLabel(item.title);
        title->setWordWrap(true);
        auto *show = new QPushButton(tr("Show"));
        show->setProperty("quiet", true);
        show->setAccessibleName(tr("Show the action item: %1").arg(item.title));
        connect(show, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT actionChosen(id); });
        layout->addWidget(new Chip(enumLabel(item.priority), toneOf(item.priority)), 0, Qt::AlignTop);
        layout->addWidget(title, 1);
        layout->addWidget(show, 0, Qt::AlignTop);
        m_list->addWidget(row);
    }
}

void CauseAnswers::add(const QString &line)
{
    const auto today = toDateTime(m_clock->now(), m_document->value().incident.zone).date();
    const auto read = parseActionLine(line, {today, ownersIn(m_document->value())});
    if (!read) {
        m_line->showProblem(read.error().message);
        return;
    }
    auto item = read.value().item;
    item.causes = {m_cause};
    if (m_document->perform(debrief::addAction(m_document->value(), item), tr("Add action item")))
        m_line->accept(read.value().notes.join(u' '));
}

} // namespace debrief
