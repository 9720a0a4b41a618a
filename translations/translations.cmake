# SPDX-License-Identifier: GPL-3.0-or-later
# The program's translations, as :/i18n/debrief_LOCALE.qm. Included where the target debrief is made.
# New texts reach the .ts files with: cmake --build --preset dev --target update_translations
# A new language is one more line here; its .ts file is committed.
file(GLOB_RECURSE debrief_translated CONFIGURE_DEPENDS
    "${PROJECT_SOURCE_DIR}/app/*.cpp" "${PROJECT_SOURCE_DIR}/app/*.h" "${PROJECT_SOURCE_DIR}/forms/*.ui")
qt_add_translations(debrief
    TS_FILES "${CMAKE_CURRENT_LIST_DIR}/debrief_de.ts"
    SOURCES ${debrief_translated}
    RESOURCE_PREFIX "/i18n"
    LUPDATE_OPTIONS -no-obsolete -locations none
)
