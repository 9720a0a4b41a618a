// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace debrief {

/// How often this process has asked the disk to keep what was written, and the milliseconds it waited for that.
struct DiskSyncs
{
    int count = 0;
    double milliseconds = 0;

    [[nodiscard]] static DiskSyncs soFar();
};

} // namespace debrief
