// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace debrief {

/// The program as the start benchmark runs it: prints a line at the first paint and one when everything is listed.
int runEmptyWindow(int argc, char **argv);
int runApplication(int argc, char **argv);

} // namespace debrief
