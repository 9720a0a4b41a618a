// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "domain/wording/WordingRules.h"

#include <QObject>

#include <future>

namespace debrief {

/// Reads the wording rules once for all documents that share it: reading them takes a moment, copying them none.
class WordingEngine : public QObject
{
    Q_OBJECT

public:
    /// The rules of Debrief with what a team changed about them. The error says what of that cannot be used.
    [[nodiscard]] Result<WordingRules> rules(const WordingAdjustments &adjustments = {});
    /// Reads them on another thread, so that whoever asks next hardly waits.
    void prepare(const WordingAdjustments &adjustments);

Q_SIGNALS:
    /// What a team changed is different now, for every document of the library.
    void adjustmentsChanged();

private:
    struct Known
    {
        WordingAdjustments adjustments;
        WordingRules rules;
    };
    [[nodiscard]] bool knows(const WordingAdjustments &wanted) const;

    QList<Known> m_known; ///< the latest last
    std::future<Result<WordingRules>> m_coming;
    WordingAdjustments m_comingFor;
};

} // namespace debrief
