// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordingPattern.h"

namespace debrief {

using namespace Qt::StringLiterals;

/// Reads the notation of the rule files.
class PatternReader
{
public:
    PatternReader(const QString &source, WordingLexicon &lexicon)
        : m_lexicon(lexicon)
    {
        m_pattern.m_source = source;
    }

    Result<WordingPattern> read()
    {
        const auto parts = m_pattern.m_source.split(u' ', Qt::SkipEmptyParts);
        if (parts.isEmpty())
            return Error{Error::Kind::BadInput, u"the pattern is empty"_s};
        for (const auto &part : parts) {
            WordingPattern::Element element;
            if (const auto wrong = readElement(part, element); !wrong.isEmpty())
                return Error{Error::Kind::BadInput, u"\"%1\" in \"%2\": %3"_s.arg(part, m_pattern.m_source, wrong)};
            addAnchor(element);
            m_pattern.m_elements.append(element);
        }
        m_pattern.m_atStart = m_pattern.m_elements.first().types == QList{Type::SentenceStart};
        return std::move(m_pattern);
    }

private:
    using Element = WordingPattern::Element;
    using Type = Element::Type;

    void addAnchor(const Element &element)
    {
        if (element.types != QList{Type::Words} || element.look != Element::Look::Take || element.fewest == 0)
            return;
        WordSets anchor;
        for (const auto set : element.sets)
            anchor.set(std::size_t(set));
        m_pattern.m_anchors.append(anchor);
    }

    QString readElement(QString part, Element &element)
    {
        if (const auto colon = part.indexOf(u':'); colon > 0 && colon + 1 < part.size()) {
            element.capture = part.left(colon);
            part = part.mid(colon + 1);
        }
        if (part.size() > 1 && part.startsWith(u'!')) {
            element.look = Element::Look::NotAhead;
            part = part.mid(1);
            if (part.startsWith(u'<') && part != u"<" && part != u"<<")
                part = readBehind(part.mid(1), element);
        }
        readRepeat(part, element);
        return readBody(part, element);
    }

    /// "<word" looks at the token before, "<5word" at the five before.
    static QString readBehind(QString part, Element &element)
    {
        element.look = Element::Look::NotBehind;
        if (part.size() > 1 && part[0].isDigit()) {
            element.most = part[0].digitValue();
            part = part.mid(1);
        }
        return part;
    }

    static void readRepeat(QString &part, Element &element)
    {
        if (part.size() < 2 || element.look != Element::Look::Take)
            return;
        const auto last = part.back();
        if (last != u'?' && last != u'*')
            return;
        part.chop(1);
        element.fewest = 0;
        element.most = last == u'?' ? 1 : 3;
    }

    /// "word|other_words|@list|@verbs.past|#pp|%P"
    QString readBody(const QString &part, Element &element)
    {
        if (part.startsWith(u'~'))
            return readGap(part, element);
        QStringList literals;
        for (const auto &choice : part == u"|" ? QStringList{part} : part.split(u'|')) {
            if (const auto wrong = readChoice(choice, element, literals); !wrong.isEmpty())
                return wrong;
        }
        if (!element.sets.isEmpty() || !literals.isEmpty())
            element.types.prepend(Type::Words);
        return literals.isEmpty() ? QString() : addLiterals(literals, element);
    }

    QString readChoice(const QString &choice, Element &element, QStringList &literals) const
    {
        static const QHash<QString, Type> types{
            {u"%P"_s, Type::Person},      {u"%S"_s, Type::Subject},     {u"%O"_s, Type::Possessor},
            {u"#past"_s, Type::Past},     {u"#pp"_s, Type::Participle}, {u"#ing"_s, Type::Gerund},
            {u"#adv"_s, Type::Adverb},    {u"#num"_s, Type::Number},    {u"#any"_s, Type::Any},
            {u"#masked"_s, Type::Masked}, {u"#cap"_s, Type::Capital},   {u"<<"_s, Type::SentenceStart},
            {u"<"_s, Type::ClauseStart},  {u">>"_s, Type::SentenceEnd},
        };
        if (const auto type = types.constFind(choice); type != types.cend())
            element.types.append(*type);
        else if (choice.startsWith(u'#') || choice.startsWith(u'%'))
            return u"there is no such element"_s;
        else if (!choice.startsWith(u'@'))
            literals.append(choice);
        else if (const auto set = m_lexicon.set(choice.mid(1)); set >= 0)
            element.sets.append(set);
        else
            return u"there is no word list \"%1\""_s.arg(choice.mid(1));
        return {};
    }

    static QString readGap(const QString &part, Element &element)
    {
        const bool wide = part.startsWith(u"~~");
        bool ok = false;
        element.types = {wide ? Type::WideGap : Type::Gap};
        element.most = part.mid(wide ? 2 : 1).toInt(&ok);
        return ok && element.most > 0 && element.most <= 12 ? QString() : u"a gap is ~1 to ~12"_s;
    }

    QString addLiterals(const QStringList &literals, Element &element)
    {
        const QString name = u"="_s + literals.join(u'|');
        const bool known = m_lexicon.set(name) >= 0;
        const auto set = m_lexicon.makeSet(name);
        if (set < 0)
            return u"there are too many word lists"_s;
        if (!known) {
            for (auto literal : literals)
                m_lexicon.add(set, literal.replace(u'_', u' '));
        }
        element.sets.append(set);
        return {};
    }

    WordingLexicon &m_lexicon;
    WordingPattern m_pattern;
};

Result<WordingPattern> WordingPattern::parse(const QString &source, WordingLexicon &lexicon)
{
    return PatternReader(source, lexicon).read();
}

} // namespace debrief
