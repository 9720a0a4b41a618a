// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordingRules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace debrief {

using namespace Qt::StringLiterals;

struct WordingRules::Data
{
    QString language;
    WordingLexicon lexicon;
    VerbForms verbs;
    QHash<QString, QString> places;
    QList<WordingRule> rules;
};

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        return {value.toString()};
    for (const auto &entry : value.toArray())
        texts.append(entry.toString());
    return texts;
}

Error wrong(const QString &where, const QString &what)
{
    return {Error::Kind::BadInput, u"%1: %2"_s.arg(where, what)};
}

} // namespace

/// Reads one rule file, and on top of it the additions of a team.
class WordingRuleReader
{
public:
    explicit WordingRuleReader(const WordingAdjustments &adjustments)
        : m_adjustments(adjustments)
        , m_data(std::make_shared<WordingRules::Data>())
    {
    }

    std::optional<Error> read(const QByteArray &json)
    {
        QJsonParseError problem{};
        const auto document = QJsonDocument::fromJson(json, &problem);
        if (problem.error != QJsonParseError::NoError)
            return wrong(u"character %1"_s.arg(problem.offset), problem.errorString());
        const auto root = document.object();
        if (root[u"version"].toInt() != 1)
            return wrong(u"version"_s, u"this program reads version 1"_s);
        if (root.contains(u"language"))
            m_data->language = root[u"language"].toString();
        readWords(root);
        for (const auto &value : root[u"rules"].toArray()) {
            if (auto error = readRule(value.toObject()))
                return error;
        }
        return std::nullopt;
    }

    WordingRules take()
    {
        m_data->rules.removeIf([this](const WordingRule &rule) { return m_adjustments.rulesOff.contains(rule.id); });
        return WordingRules(std::move(m_data));
    }

    void adjustWords()
    {
        auto &lexicon = m_data->lexicon;
        for (auto it = m_adjustments.wordsAdded.cbegin(); it != m_adjustments.wordsAdded.cend(); ++it) {
            for (const auto &word : it.value())
                lexicon.add(lexicon.makeSet(it.key()), word);
        }
        for (auto it = m_adjustments.wordsRemoved.cbegin(); it != m_adjustments.wordsRemoved.cend(); ++it) {
            for (const auto &word : it.value())
                lexicon.remove(lexicon.set(it.key()), word);
        }
    }

private:
    void readWords(const QJsonObject &root)
    {
        auto &lexicon = m_data->lexicon;
        const auto irregular = root[u"irregular"].toObject();
        for (auto it = irregular.begin(); it != irregular.end(); ++it) {
            const auto forms = textsOf(it.value());
            m_data->verbs.setIrregular(it.key(), forms.value(0), forms.value(1));
            lexicon.add(lexicon.makeSet(u"irregular.past"_s), forms.value(0));
            lexicon.add(lexicon.makeSet(u"irregular.pp"_s), forms.value(1));
        }
        const auto words = root[u"words"].toObject();
        for (auto it = words.begin(); it != words.end(); ++it) {
            const auto set = lexicon.makeSet(it.key());
            for (const auto &entry : textsOf(it.value()))
                lexicon.add(set, entry);
        }
        const auto verbs = root[u"verbs"].toObject();
        for (auto it = verbs.begin(); it != verbs.end(); ++it) {
            for (const auto &verb : textsOf(it.value()))
                addVerb(it.key(), verb);
        }
        const auto places = root[u"places"].toObject();
        for (auto it = places.begin(); it != places.end(); ++it)
            m_data->places.insert(it.key(), it.value().toString());
    }

    void addVerb(const QString &set, const QString &verb)
    {
        auto &lexicon = m_data->lexicon;
        const auto forms = m_data->verbs.learn(verb);
        const auto add = [&](const char16_t *suffix, const QString &form) {
            lexicon.add(lexicon.makeSet(set + QStringView(suffix).toString()), form);
            lexicon.add(lexicon.makeSet(set), form);
        };
        add(u".base", forms.base);
        add(u".third", forms.third);
        add(u".past", forms.past);
        add(u".pp", forms.participle);
        add(u".ing", forms.gerund);
    }

    std::optional<Error> readRule(const QJsonObject &object)
    {
        WordingRule rule;
        rule.id = object[u"id"].toString();
        if (rule.id.isEmpty())
            return wrong(u"rule %1"_s.arg(m_data->rules.size() + 1), u"it has no id"_s);
        const QString where = u"rule \"%1\""_s.arg(rule.id);
        if (m_ids.contains(rule.id))
            return wrong(where, u"the id is used twice"_s);
        m_ids.insert(rule.id);
        const auto kind = wordingClassNamed(object[u"class"].toString());
        if (!kind)
            return wrong(where, u"there is no class \"%1\""_s.arg(object[u"class"].toString()));
        rule.kind = *kind;
        rule.reason = object[u"reason"].toString();
        rule.source = object[u"source"].toString();
        if (rule.reason.isEmpty() || rule.source.isEmpty())
            return wrong(where, u"reason and source are needed"_s);
        if (auto error = readFields(object, rule))
            return wrong(where, error->message);
        if (auto error = readPatterns(object, rule))
            return wrong(where, error->message);
        if (auto error = readNeutral(object, rule))
            return wrong(where, error->message);
        if (auto error = readExamples(object[u"examples"].toObject(), rule))
            return wrong(where, error->message);
        m_data->rules.append(rule);
        return std::nullopt;
    }

    static std::optional<Error> readFields(const QJsonObject &object, WordingRule &rule)
    {
        for (const auto &name : textsOf(object[u"fields"])) {
            const auto field = wordingFieldNamed(name);
            if (!field)
                return Error{Error::Kind::BadInput, u"there is no field \"%1\""_s.arg(name)};
            rule.fields.append(*field);
        }
        if (rule.fields.isEmpty() && object.contains(u"fields"))
            return Error{Error::Kind::BadInput, u"fields must be a list of fields; leave it out for all"_s};
        return std::nullopt;
    }

    std::optional<Error> readPatterns(const QJsonObject &object, WordingRule &rule)
    {
        const std::pair<const char16_t *, QList<WordingPattern> *> parts[] = {{u"match", &rule.match},
                                                                              {u"unless", &rule.unless}};
        for (const auto &[key, patterns] : parts) {
            for (const auto &source : textsOf(object[QStringView(key).toString()])) {
                const auto pattern = WordingPattern::parse(source, m_data->lexicon);
                if (!pattern)
                    return pattern.error();
                patterns->append(pattern.value());
            }
        }
        if (rule.match.isEmpty())
            return Error{Error::Kind::BadInput, u"it has no pattern under \"match\""_s};
        return std::nullopt;
    }

    std::optional<Error> readNeutral(const QJsonObject &object, WordingRule &rule)
    {
        for (const auto &value : object[u"neutral"].toArray()) {
            NeutralForm form;
            form.text = value.isString() ? value.toString() : value[u"text"].toString();
            if (form.text.isEmpty())
                return Error{Error::Kind::BadInput, u"a neutral form has no text"_s};
            if (const auto verbs = value[u"verbs"].toString(); !verbs.isEmpty()) {
                form.verbs = m_data->lexicon.set(verbs);
                if (form.verbs < 0)
                    return Error{Error::Kind::BadInput, u"there is no verb list \"%1\""_s.arg(verbs)};
            }
            rule.neutral.append(form);
        }
        if (rule.neutral.isEmpty() || rule.neutral.last().text.contains(u'{'))
            return Error{Error::Kind::BadInput, u"the last neutral form must need nothing of the sentence"_s};
        return std::nullopt;
    }

    static std::optional<Error> readExamples(const QJsonObject &object, WordingRule &rule)
    {
        const std::pair<const char16_t *, QList<WordingExample> *> parts[] = {{u"hit", &rule.hits},
                                                                              {u"miss", &rule.misses}};
        for (const auto &[key, examples] : parts) {
            for (const auto &value : object[QStringView(key).toString()].toArray()) {
                WordingExample example;
                example.text = value.isString() ? value.toString() : value[u"text"].toString();
                example.names = textsOf(value[u"names"]);
                const auto fallback = rule.fields.isEmpty() ? WordingField::Note : rule.fields.first();
                example.field = wordingFieldNamed(value[u"field"].toString()).value_or(fallback);
                examples->append(example);
            }
            if (examples->isEmpty())
                return Error{Error::Kind::BadInput, u"examples need \"%1\""_s.arg(QStringView(key).toString())};
        }
        return std::nullopt;
    }

    const WordingAdjustments &m_adjustments;
    std::shared_ptr<WordingRules::Data> m_data;
    QSet<QString> m_ids;
};

WordingRules::WordingRules(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<WordingRules> WordingRules::load(const QByteArray &json, const WordingAdjustments &adjustments)
{
    WordingRuleReader reader(adjustments);
    if (auto error = reader.read(json))
        return *error;
    if (!adjustments.rulesAdded.isEmpty()) {
        if (auto error = reader.read(adjustments.rulesAdded))
            return wrong(u"added rules"_s, error->message);
    }
    reader.adjustWords();
    return reader.take();
}

Result<WordingRules> WordingRules::english(const WordingAdjustments &adjustments)
{
    QFile file(u":/debrief/wording/en.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"en.json"_s, file.errorString());
    return load(file.readAll(), adjustments);
}

const QList<WordingRule> &WordingRules::rules() const
{
    return m_data->rules;
}

const WordingLexicon &WordingRules::lexicon() const
{
    return m_data->lexicon;
}

const VerbForms &WordingRules::verbs() const
{
    return m_data->verbs;
}

const QHash<QString, QString> &WordingRules::places() const
{
    return m_data->places;
}

const QString &WordingRules::language() const
{
    return m_data->language;
}

} // namespace debrief
