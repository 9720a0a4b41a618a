// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own fdatasync() comes before that of the C library, for SQLite as well.
#include "benchmarks/DiskSyncs.h"

#include "benchmarks/Figures.h"

#include <dlfcn.h>

namespace debrief {

namespace {

DiskSyncs &counted()
{
    static DiskSyncs syncs;
    return syncs;
}

} // namespace

DiskSyncs DiskSyncs::soFar()
{
    return counted();
}

} // namespace debrief

extern "C" __attribute__((visibility("default"))) int fdatasync(int file)
{
    using Call = int (*)(int);
    static const auto call = reinterpret_cast<Call>(dlsym(RTLD_NEXT, "fdatasync"));
    int result = -1;
    debrief::counted().milliseconds += debrief::timed([&] { result = call(file); });
    ++debrief::counted().count;
    return result;
}
