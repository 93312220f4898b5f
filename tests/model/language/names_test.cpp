#include "model/language/labels.h"
#include "model/language/language.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace language;

namespace {

const Models& models()
{
    static const Models loaded = Models::load().value();
    return loaded;
}

/// The paragraphs (apart by line ends) with each name in brackets.
std::string marked(const QString& prose)
{
    const SourceText text(prose);
    std::vector<TextSpan> blocks;
    for (qsizetype at = 0; at < prose.size();) {
        const qsizetype end = prose.indexOf(u'\n', at) < 0 ? prose.size() : prose.indexOf(u'\n', at);
        blocks.push_back({at, end});
        at = end + 1;
    }
    const auto sentences = parse(text, blocks, models());
    QString out;
    qsizetype at = 0;
    for (const Name& name : tagNames(text, sentences, models())) {
        out += text.view().sliced(at, name.span.begin - at);
        out += QStringLiteral("[%1 %2]").arg(labelOf(name.type)).arg(text.slice(name.span));
        at = name.span.end;
    }
    out += text.view().sliced(at);
    return out.toStdString();
}

} // namespace

TEST(Names, coverTheNameAlone)
{
    EXPECT_EQ(marked(QStringLiteral("French President Emmanuel Macron met Germany's Olaf Scholz in Paris.")),
        "[GRP French] President [PER Emmanuel Macron] met [LOC Germany]'s [PER Olaf Scholz] in [LOC Paris].");
}

TEST(Names, partCompoundsOfTwoNames)
{
    EXPECT_EQ(marked(QStringLiteral("They hailed the U.S.-Japan alliance.")),
        "They hailed the [LOC U.S.]-[LOC Japan] alliance.");
}

TEST(Names, takeDatelinesForPlaces)
{
    EXPECT_EQ(marked(QStringLiteral("BRUSSELS, - The ministers of Belgium met on Monday.")),
        "[LOC BRUSSELS], - The ministers of [LOC Belgium] met on Monday.");
}

TEST(Names, areNotMadeOfTheWordsOfAHeadline)
{
    const std::string found = marked(QStringLiteral(
        "Ministers Pledge Wider Security Talks After Border Dispute\nThe ministers of India met in Delhi."));
    EXPECT_EQ(found.substr(0, found.find('\n')), "Ministers Pledge Wider Security Talks After Border Dispute");
}

TEST(Names, leaveOutShortFormsOfSmallWords)
{
    EXPECT_EQ(marked(QStringLiteral("They spoke about machine learning (ML) in Norway. ML was the topic.")),
        "They spoke about machine learning (ML) in [LOC Norway]. ML was the topic.");
}
