// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "models/Tone.h"
#include "widgets/shell/WorkspacePage.h"

#include <span>

namespace debrief {

class PostmortemDocument;
struct UiContext;

/// One entry of the sidebar.
struct PageEntry
{
    PageKind kind;
    const char *icon;
    const char *objectName;
};

[[nodiscard]] std::span<const PageEntry> workspacePages();
[[nodiscard]] QString pageName(PageKind kind);

/// What the sidebar says behind the name of the page; an empty text says nothing.
struct PageBadge
{
    QString text;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] PageBadge pageBadge(PageKind kind, const Postmortem &postmortem);

[[nodiscard]] WorkspacePage *makePage(PageKind kind, PostmortemDocument &document, const UiContext &context,
                                      QWidget *parent);

} // namespace debrief
