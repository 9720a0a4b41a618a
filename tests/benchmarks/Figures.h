// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace debrief {

/// Milliseconds a call takes.
[[nodiscard]] double timed(const std::function<void()> &call);
[[nodiscard]] double median(std::vector<double> values);

/// One line: what, its median, the floor's median, the ratio, and whether the target is met, where there is one.
void printRatio(const QString &what, double value, double floor, const char *unit,
                std::optional<double> target = std::nullopt);
/// One line for a figure without a floor.
void printFigure(const QString &what, double value, const char *unit, std::optional<double> target = std::nullopt);
void printHeading(const QString &text);

void benchStart(const QString &libraryPath);
void benchCommit();
void benchMeeting();
void benchTree(int nodes);
void benchTable(int rows);
void benchWording();

} // namespace debrief
