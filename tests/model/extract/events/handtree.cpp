#include "tests/model/extract/events/handtree.h"

#include "model/language/labels.h"
#include "model/records/names.h"

#include <algorithm>

namespace {

enum Column { Form = 1, LemmaColumn, Upos, Feats = 5, Head, Deprel, Misc = 9 };

const extract::EventRules& rules()
{
    static const auto loaded = extract::EventRules::load();
    return *loaded;
}

const extract::WordClasses& classes()
{
    static const auto loaded = extract::WordClasses::load();
    return *loaded;
}

language::Token tokenOf(const QStringList& cells, TextSpan span)
{
    language::Token token;
    token.lemma = language::Lemma(cells[LemmaColumn]);
    token.span = span;
    token.tag = *language::tagOf(cells[Upos]);
    token.features = language::featuresOf(cells[Feats]);
    token.head = cells[Head].toInt() - 1;
    token.relation = *language::relationOf(cells[Deprel]);
    return token;
}

/// Grows the expression that `last` marked, or begins another.
void markTime(HandTree& tree, const QString& edtf, TextSpan span, bool goesOn)
{
    if (goesOn) {
        tree.times.back().where.span.end = span.end;
        return;
    }
    TimeExpression time;
    time.id = TimeId{static_cast<int>(tree.times.size()) + 1};
    time.where = {ArticleId{1}, span};
    time.value = edtf;
    time.date = TimeValue::fromEdtf(edtf);
    tree.times.push_back(time);
}

void markName(HandTree& tree, const QString& mark, TextSpan span, bool goesOn)
{
    const QString name = mark.section(u':', 1).replace(u'_', u' ');
    auto known = std::ranges::find(tree.entities, name, &Entity::name);
    if (known == tree.entities.end()) {
        Entity entity;
        entity.id = EntityId{static_cast<int>(tree.entities.size()) + 1};
        entity.type = *fromFormatName<EntityType>(mark.section(u':', 0, 0));
        entity.name = name;
        known = tree.entities.insert(tree.entities.end(), entity);
    }
    if (goesOn) {
        known->mentions.back().where.span.end = span.end;
        return;
    }
    Mention mention;
    mention.where = {ArticleId{1}, span};
    known->mentions.push_back(mention);
}

} // namespace

HandTree HandTree::read(const char* conllu, const char* published)
{
    HandTree tree;
    QString text;
    QString last; // mark of the word before
    const auto lines = QString::fromUtf8(conllu).split(u'\n');
    tree.sentences.emplace_back();
    for (const QString& line : lines) {
        const QStringList cells = line.simplified().split(u' ');
        if (cells.size() < 10) {
            if (!tree.sentences.back().tokens.empty())
                tree.sentences.emplace_back();
            continue;
        }
        if (!text.isEmpty() && cells[Upos] != QLatin1String("PUNCT"))
            text += u' ';
        const TextSpan span{text.size(), text.size() + cells[Form].size()};
        text += cells[Form];
        const QString& mark = cells[Misc];
        if (mark.startsWith(QLatin1String("T=")))
            markTime(tree, mark.mid(2), span, mark == last);
        if (mark.startsWith(QLatin1String("E=")))
            markName(tree, mark.mid(2), span, mark == last);
        last = mark;
        language::Sentence& sentence = tree.sentences.back();
        if (sentence.tokens.empty())
            sentence.span.begin = span.begin;
        sentence.span.end = span.end;
        sentence.tokens.push_back(tokenOf(cells, span));
    }
    if (tree.sentences.back().tokens.empty())
        tree.sentences.pop_back();
    tree.article.id = ArticleId{1};
    tree.article.text = SourceText(text);
    tree.article.paragraphs = {{{0, text.size()}, ParagraphKind::Body}};
    tree.article.published =
        Publication{TimeValue::fromEdtf(QString::fromUtf8(published)), PublicationBasis::User, {}, {}};
    return tree;
}

extract::Findings HandTree::findings() const
{
    return {extract::ParsedArticle(sentences, article.text.view(), classes()), times, entities, {}};
}

std::vector<EventRecord> HandTree::events() const
{
    return extract::findEvents(article, findings(), rules());
}

extract::ExplainedEvents HandTree::explained() const
{
    return extract::explainEvents(article, findings(), rules());
}

QString HandTree::words(const Reason& reason) const
{
    QStringList found;
    for (const TextSpan span : reason.words)
        found.append(text(span));
    return found.join(u'|');
}
