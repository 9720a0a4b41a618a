// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/WordingDesk.h"

#include "domain/wording/WordingAdjustmentsJson.h"

namespace debrief {

namespace {

void addMissing(QStringList &list, const QStringList &more)
{
    for (const auto &each : more) {
        if (!list.contains(each, Qt::CaseInsensitive))
            list.append(each);
    }
}

void addMissing(QHash<QString, QStringList> &lists, const QHash<QString, QStringList> &more)
{
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        addMissing(lists[it.key()], it.value());
}

} // namespace

WordingDesk::WordingDesk(WordingReview &review, QObject *parent)
    : QObject(parent)
    , m_review(review)
{
    connect(&review, &WordingReview::changed, this, &WordingDesk::changed);
}

QList<WordingRule> WordingDesk::rules() const
{
    return m_review.allRules();
}

Result<Done> WordingDesk::setRulesOn(const QStringList &ids, bool on)
{
    auto changed = adjustments();
    for (const auto &id : ids) {
        changed.rulesOff.removeAll(id);
        if (!on)
            changed.rulesOff.append(id);
    }
    return store(changed);
}

Result<Done> WordingDesk::addPhrase(const QString &phrase)
{
    auto changed = adjustments();
    if (const auto plain = phrase.simplified(); !plain.isEmpty())
        addMissing(changed.phrasesOff, {plain});
    return store(changed);
}

Result<Done> WordingDesk::removePhrase(const QString &phrase)
{
    auto changed = adjustments();
    changed.phrasesOff.removeAll(phrase);
    return store(changed);
}

Result<Done> WordingDesk::addWord(const QString &list, const QString &word)
{
    auto changed = adjustments();
    if (const auto plain = word.simplified().toLower(); !plain.isEmpty())
        addMissing(changed.wordsAdded[list], {plain});
    return store(changed);
}

Result<Done> WordingDesk::removeWord(const QString &list, const QString &word)
{
    auto changed = adjustments();
    changed.wordsAdded[list].removeAll(word);
    if (changed.wordsAdded[list].isEmpty())
        changed.wordsAdded.remove(list);
    return store(changed);
}

QByteArray WordingDesk::written() const
{
    return toJson(adjustments());
}

Result<Done> WordingDesk::take(const QByteArray &file)
{
    if (file.trimmed().isEmpty())
        return Error{Error::Kind::Unreadable, tr("The file is empty. Choose one that was exported here.")};
    const auto read = wordingAdjustmentsFromJson(file);
    if (!read)
        return read.error();
    auto changed = adjustments();
    addMissing(changed.rulesOff, read.value().rulesOff);
    addMissing(changed.phrasesOff, read.value().phrasesOff);
    addMissing(changed.wordsAdded, read.value().wordsAdded);
    addMissing(changed.wordsRemoved, read.value().wordsRemoved);
    if (!read.value().rulesAdded.isEmpty())
        changed.rulesAdded = read.value().rulesAdded;
    return store(changed);
}

Result<Done> WordingDesk::undo()
{
    return move(m_past, m_future);
}

Result<Done> WordingDesk::redo()
{
    return move(m_future, m_past);
}

Result<Done> WordingDesk::move(QList<WordingAdjustments> &from, QList<WordingAdjustments> &to)
{
    if (from.isEmpty())
        return Done{};
    const auto before = adjustments();
    const auto wanted = from.takeLast();
    to.append(before);
    auto done = m_review.setAdjustments(wanted);
    if (!done) {
        to.removeLast();
        from.append(wanted);
    }
    Q_EMIT changed();
    return done;
}

Result<Done> WordingDesk::store(const WordingAdjustments &wanted)
{
    const auto before = adjustments();
    if (wanted == before)
        return Done{};
    m_past.append(before);
    auto done = m_review.setAdjustments(wanted);
    if (done)
        m_future.clear();
    else
        m_past.removeLast();
    Q_EMIT changed();
    return done;
}

} // namespace debrief
