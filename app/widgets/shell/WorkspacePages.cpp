// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/WorkspacePages.h"

#include "domain/rules/PreparationStatus.h"
#include "widgets/actions/ActionsPage.h"
#include "widgets/closure/ClosurePage.h"
#include "widgets/lessons/LessonsPage.h"
#include "widgets/overview/OverviewPage.h"
#include "widgets/preparation/PreparationPage.h"
#include "widgets/report/ReportPage.h"
#include "widgets/timeline/TimelinePage.h"
#include "widgets/whys/WhysPage.h"

#include <QCoreApplication>

namespace debrief {

std::span<const PageEntry> workspacePages()
{
    static constexpr PageEntry entries[] = {
        {PageKind::Overview, "overview", "pageOverview"},
        {PageKind::Preparation, "preparation", "pagePreparation"},
        {PageKind::Timeline, "timeline", "pageTimeline"},
        {PageKind::Whys, "whys", "pageWhys"},
        {PageKind::Actions, "actions", "pageActions"},
        {PageKind::Lessons, "lessons", "pageLessons"},
        {PageKind::Report, "report", "pageReport"},
        {PageKind::Closure, "closure", "pageClosure"},
    };
    return entries;
}

QString pageName(PageKind kind)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("WorkspacePages", text); };
    switch (kind) {
    case PageKind::Overview:
        return tr("Overview");
    case PageKind::Preparation:
        return tr("Preparation");
    case PageKind::Timeline:
        return tr("Timeline");
    case PageKind::Whys:
        return tr("Five whys");
    case PageKind::Actions:
        return tr("Action items");
    case PageKind::Lessons:
        return tr("Lessons");
    case PageKind::Report:
        return tr("Report");
    case PageKind::Closure:
        return tr("Closure");
    }
    return {};
}

PageBadge pageBadge(PageKind kind, const Postmortem &postmortem)
{
    const auto count = [](qsizetype number) { return number == 0 ? QString() : QLocale().toString(number); };
    switch (kind) {
    case PageKind::Preparation:
        return {formsInText(preparationStatus(postmortem))};
    case PageKind::Timeline:
        return {count(postmortem.timeline.size())};
    case PageKind::Whys:
        return {count(postmortem.causes.size())};
    case PageKind::Actions: {
        const auto urgent = std::count_if(postmortem.actions.begin(), postmortem.actions.end(), blocksRelease);
        if (urgent > 0)
            return {QCoreApplication::translate("WorkspacePages", "%1 P0").arg(urgent), Tone::Urgent};
        return {count(std::count_if(postmortem.actions.begin(), postmortem.actions.end(), isOpen))};
    }
    case PageKind::Lessons:
        return {count(postmortem.reflections.size())};
    case PageKind::Overview:
    case PageKind::Report:
    case PageKind::Closure:
        break;
    }
    return {};
}

WorkspacePage *makePage(PageKind kind, PostmortemDocument &document, const UiContext &context, QWidget *parent)
{
    switch (kind) {
    case PageKind::Overview:
        return new OverviewPage(document, context, parent);
    case PageKind::Preparation:
        return new PreparationPage(document, context, parent);
    case PageKind::Lessons:
        return new LessonsPage(document, context, parent);
    case PageKind::Whys:
        return new WhysPage(document, context, parent);
    case PageKind::Timeline:
        return new TimelinePage(document, context, parent);
    case PageKind::Actions:
        return new ActionsPage(document, context, parent);
    case PageKind::Report:
        return new ReportPage(document, context, parent);
    case PageKind::Closure:
        return new ClosurePage(document, context, parent);
    }
    return new WorkspacePage(parent);
}

} // namespace debrief
