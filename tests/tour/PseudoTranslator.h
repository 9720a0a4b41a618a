// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace debrief {

/// Makes every text of the interface a third longer and accented, as German would, so that a picture shows which text
/// is cut and which was never made translatable.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int number) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace debrief
