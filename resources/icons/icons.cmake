# SPDX-License-Identifier: GPL-3.0-or-later
# The line icons of the product, one colour, tinted from the palette when they are drawn.
# Use: include(resources/icons/icons.cmake), then qt_add_resources(target icons PREFIX "/icons"
#      BASE "${DEBRIEF_ICON_DIR}" FILES ${DEBRIEF_ICON_FILES}) gives :/icons/library.svg and :/icons/app/debrief.svg.
set(DEBRIEF_ICON_DIR "${CMAKE_CURRENT_LIST_DIR}")
set(DEBRIEF_ICON_FILES app/debrief.svg)
foreach(icon IN ITEMS
    actions add calendar chart check chevron-down chevron-right clock close
    closure copy cut decision delete down duplicate edit
    export eye filter fit folder globe grip import
    info keyboard lessons library link lock meeting moon
    more next outline overview paste pause play preparation previous
    question redo report search settings sun timeline tree
    undo up warning whys zoom-in zoom-out
)
    list(APPEND DEBRIEF_ICON_FILES ${icon}.svg)
endforeach()
list(TRANSFORM DEBRIEF_ICON_FILES PREPEND "${DEBRIEF_ICON_DIR}/")
