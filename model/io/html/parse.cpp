#include "model/io/html/parse.h"

#include "model/io/limits.h"

#include <QHash>
#include <array>
#include <csetjmp>
#include <cstdlib>
#include <gumbo.h>

namespace io::html {

namespace {

constexpr qsizetype LongestAttribute = 2000;

/// Memory for one run of the parser, given back as a whole: the parser's own way of freeing a tree calls itself as
/// deep as the tree is. Where it has had enough, it leaves the parser by longjmp, since Gumbo is C and cannot be told.
/// No C++ object lives between the two ends of the jump.
struct Arena {
    static constexpr size_t ChunkSize = size_t{1} << 20;

    std::vector<void*> chunks;
    char* free = nullptr;
    size_t left = 0;
    size_t taken = 0;
    size_t allowed = 0;
    unsigned calls = 0;
    const std::stop_token* stop = nullptr;
    std::jmp_buf exit;

    Arena() { chunks.reserve(4096); }
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;
    ~Arena()
    {
        for (void* chunk : chunks)
            std::free(chunk);
    }

    void* take(size_t size);
};

void* Arena::take(size_t size)
{
    size = (size + 15) & ~size_t{15};
    if ((++calls & 0xFFF) == 0 && stop->stop_requested())
        std::longjmp(exit, 2);
    if (size > left) {
        const size_t chunk = std::max(size, ChunkSize);
        if (taken + chunk > allowed || chunks.size() == chunks.capacity())
            std::longjmp(exit, 1);
        void* memory = std::malloc(chunk);
        if (!memory)
            std::longjmp(exit, 1);
        chunks.push_back(memory);
        taken += chunk;
        free = static_cast<char*>(memory);
        left = chunk;
    }
    void* memory = free;
    free += size;
    left -= size;
    return memory;
}

void* allocate(void* arena, size_t size)
{
    return static_cast<Arena*>(arena)->take(size);
}

void keep(void*, void*) { }

enum class Ending { Done, TooMuch, Stopped };

// Runs the parser; the page stays valid as long as the arena.
Ending run(const QByteArray& html, Arena& arena, GumboOutput** output)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = keep;
    options.userdata = &arena;
    options.max_errors = 0;
    const int left = setjmp(arena.exit);
    if (left != 0)
        return left == 1 ? Ending::TooMuch : Ending::Stopped;
    *output = gumbo_parse_with_options(&options, html.constData(), static_cast<size_t>(html.size()));
    return Ending::Done;
}

struct TagName {
    const char* name;
    Tag tag;
};
constexpr std::array tagNames{TagName{"html", Tag::Html}, TagName{"head", Tag::Head}, TagName{"body", Tag::Body},
    TagName{"title", Tag::Title}, TagName{"meta", Tag::Meta}, TagName{"link", Tag::Link}, TagName{"base", Tag::Base},
    TagName{"main", Tag::Main}, TagName{"article", Tag::Article}, TagName{"section", Tag::Section},
    TagName{"header", Tag::Header}, TagName{"footer", Tag::Footer}, TagName{"nav", Tag::Nav},
    TagName{"aside", Tag::Aside}, TagName{"address", Tag::Address}, TagName{"hgroup", Tag::Hgroup},
    TagName{"h1", Tag::H1}, TagName{"h2", Tag::H2}, TagName{"h3", Tag::H3}, TagName{"h4", Tag::H4},
    TagName{"h5", Tag::H5}, TagName{"h6", Tag::H6}, TagName{"p", Tag::P}, TagName{"div", Tag::Div},
    TagName{"blockquote", Tag::Blockquote}, TagName{"pre", Tag::Pre}, TagName{"figure", Tag::Figure},
    TagName{"figcaption", Tag::Figcaption}, TagName{"hr", Tag::Hr}, TagName{"br", Tag::Br}, TagName{"wbr", Tag::Wbr},
    TagName{"ul", Tag::Ul}, TagName{"ol", Tag::Ol}, TagName{"li", Tag::Li}, TagName{"dl", Tag::Dl},
    TagName{"dt", Tag::Dt}, TagName{"dd", Tag::Dd}, TagName{"table", Tag::Table}, TagName{"caption", Tag::Caption},
    TagName{"thead", Tag::Thead}, TagName{"tbody", Tag::Tbody}, TagName{"tfoot", Tag::Tfoot}, TagName{"tr", Tag::Tr},
    TagName{"td", Tag::Td}, TagName{"th", Tag::Th}, TagName{"a", Tag::A}, TagName{"span", Tag::Span},
    TagName{"em", Tag::Em}, TagName{"strong", Tag::Strong}, TagName{"b", Tag::B}, TagName{"i", Tag::I},
    TagName{"q", Tag::Q}, TagName{"sup", Tag::Sup}, TagName{"time", Tag::Time}, TagName{"img", Tag::Img},
    TagName{"picture", Tag::Picture}, TagName{"center", Tag::Center}, TagName{"details", Tag::Details},
    TagName{"summary", Tag::Summary}, TagName{"font", Tag::Font}, TagName{"form", Tag::Form},
    TagName{"button", Tag::Button}, TagName{"select", Tag::Select}, TagName{"textarea", Tag::Textarea},
    TagName{"input", Tag::Input}, TagName{"fieldset", Tag::Fieldset}, TagName{"label", Tag::Label},
    TagName{"dialog", Tag::Dialog}, TagName{"menu", Tag::Menu}, TagName{"script", Tag::Script},
    TagName{"style", Tag::Style}, TagName{"noscript", Tag::Noscript}, TagName{"template", Tag::Template},
    TagName{"iframe", Tag::Iframe}, TagName{"object", Tag::Object}, TagName{"video", Tag::Video},
    TagName{"audio", Tag::Audio}, TagName{"canvas", Tag::Canvas}, TagName{"svg", Tag::Svg}, TagName{"math", Tag::Math},
    TagName{"frameset", Tag::Frameset}, TagName{"amp-ad", Tag::Template}, TagName{"amp-embed", Tag::Template},
    TagName{"amp-sidebar", Tag::Template}, TagName{"amp-consent", Tag::Template}};

/// Gumbo's numbers of tags as ours.
class Tags {
public:
    Tags()
    {
        for (const TagName& one : tagNames)
            m_tags[gumbo_tag_enum(one.name)] = one.tag;
    }
    Tag of(const GumboElement& element) const
    {
        if (element.tag != GUMBO_TAG_UNKNOWN)
            return m_tags[element.tag];
        GumboStringPiece name = element.original_tag;
        gumbo_tag_from_original_text(&name);
        const QByteArray lower = QByteArray(name.data, static_cast<qsizetype>(name.length)).toLower();
        const auto* known = std::ranges::find_if(tagNames, [&](const TagName& one) { return lower == one.name; });
        return known == tagNames.end() ? Tag::Other : known->tag;
    }

private:
    std::array<Tag, GUMBO_TAG_LAST + 1> m_tags{};
};

/// Copies a tree of Gumbo's to a page, without recursion.
class Copier {
public:
    Page copy(const GumboNode* root);

private:
    struct Place {
        const GumboNode* parsed;
        int element;
        unsigned next; // child to copy
    };
    void add(const GumboNode* parsed, int parent);
    void addAttributes(const GumboElement& element, Element& copied);

    Tags m_tags;
    Page m_page;
    std::vector<Place> m_path;
};

void Copier::addAttributes(const GumboElement& element, Element& copied)
{
    copied.firstAttribute = static_cast<int>(m_page.attributes.size());
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
        const auto length = std::min(static_cast<qsizetype>(qstrlen(attribute->value)), LongestAttribute);
        m_page.attributes.push_back({attribute->name, QString::fromUtf8(attribute->value, length)});
    }
    copied.attributeCount = static_cast<int>(element.attributes.length);
}

void Copier::add(const GumboNode* parsed, int parent)
{
    Element element;
    element.parent = parent;
    const int index = m_page.size();
    element.end = index + 1;
    switch (parsed->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        element.tag = m_tags.of(parsed->v.element);
        addAttributes(parsed->v.element, element);
        m_path.push_back({parsed, index, 0});
        break;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        element.tag = Tag::Text;
        element.text = QString::fromUtf8(parsed->v.text.text);
        break;
    default:
        return;
    }
    m_page.elements.push_back(std::move(element));
}

Page Copier::copy(const GumboNode* root)
{
    add(root, -1);
    while (!m_path.empty()) {
        Place& place = m_path.back();
        const GumboVector& children = place.parsed->v.element.children;
        if (place.next == children.length) {
            m_page.elements[static_cast<size_t>(place.element)].end = m_page.size();
            m_path.pop_back();
            continue;
        }
        const auto* child = static_cast<const GumboNode*>(children.data[place.next++]);
        add(child, place.element);
    }
    return std::move(m_page);
}

} // namespace

Result<Page> parse(const Markup& markup, const QString& name, const std::stop_token& stop)
{
    Arena arena;
    arena.allowed = static_cast<size_t>(most(Limit::PageMemory));
    arena.stop = &stop;
    GumboOutput* output = nullptr;
    switch (run(markup.html, arena, &output)) {
    case Ending::TooMuch:
        return beyond(Limit::PageMemory, name);
    case Ending::Stopped:
        return failure(ErrorCode::Cancelled, name);
    case Ending::Done:
        break;
    }
    return Copier().copy(output->root);
}

} // namespace io::html
