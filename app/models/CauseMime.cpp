// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CauseMime.h"

#include "domain/edits/CauseClipboard.h"

#include <QMimeData>

namespace debrief::causemime {

namespace {

QString causesFormat()
{
    return QString::fromLatin1(causesMimeType);
}

QString idsFormat()
{
    return QStringLiteral("application/x-debrief-cause-ids");
}

} // namespace

QMimeData *create(const Postmortem &postmortem, const QList<CauseId> &ids, bool cut)
{
    auto *data = new QMimeData;
    data->setData(causesFormat(), causesToClipboard(postmortem, ids, cut ? ClipboardUse::Cut : ClipboardUse::Copy));
    data->setText(causesToText(postmortem, ids));
    QStringList names{postmortem.id.toString()};
    for (const auto &id : ids)
        names.append(id.toString());
    data->setData(idsFormat(), names.join(u' ').toLatin1());
    return data;
}

bool holdsCauses(const QMimeData &data)
{
    return data.hasFormat(causesFormat());
}

QList<CauseId> idsIn(const QMimeData &data, const PostmortemId &postmortem)
{
    auto names = QString::fromLatin1(data.data(idsFormat())).split(u' ', Qt::SkipEmptyParts);
    if (names.isEmpty() || PostmortemId::fromString(names.takeFirst()) != postmortem)
        return {};
    QList<CauseId> ids;
    for (const auto &name : names) {
        if (const auto id = CauseId::fromString(name); !id.isNull())
            ids.append(id);
    }
    return ids;
}

} // namespace debrief::causemime
