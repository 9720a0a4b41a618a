// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/WordingSearch.h"

#include "editing/PostmortemDocument.h"

namespace debrief {

namespace {

/// Takes a few milliseconds.
constexpr qsizetype charactersInATurn = 4000;

} // namespace

WordingSearch::WordingSearch(PostmortemDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_turn, &QTimer::timeout, this, &WordingSearch::readOn);
}

void WordingSearch::start()
{
    m_passages = wordedPassages(m_document.value());
    m_next = 0;
    m_found.clear();
    m_turn.start(0);
}

void WordingSearch::readOn()
{
    for (qsizetype characters = 0; m_next < m_passages.size() && characters < charactersInATurn; ++m_next) {
        characters += m_passages[m_next].text.size();
        m_found += m_document.wording().findingsIn(m_passages[m_next]);
    }
    if (m_next < m_passages.size())
        return;
    m_turn.stop();
    m_passages.clear();
    m_findings = std::exchange(m_found, {});
    Q_EMIT finished();
}

} // namespace debrief
