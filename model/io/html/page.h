#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace io::html {

/// The elements that reading an article tells apart. `Text` is a run of text, `Other` any other element.
enum class Tag : unsigned char {
    Other,
    Text,
    Html,
    Head,
    Body,
    Title,
    Meta,
    Link,
    Base,
    Main,
    Article,
    Section,
    Header,
    Footer,
    Nav,
    Aside,
    Address,
    Hgroup,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    Div,
    Blockquote,
    Pre,
    Figure,
    Figcaption,
    Hr,
    Br,
    Wbr,
    Ul,
    Ol,
    Li,
    Dl,
    Dt,
    Dd,
    Table,
    Caption,
    Thead,
    Tbody,
    Tfoot,
    Tr,
    Td,
    Th,
    A,
    Span,
    Em,
    Strong,
    B,
    I,
    Q,
    Sup,
    Time,
    Img,
    Picture,
    Center,
    Details,
    Summary,
    Font,
    Form,
    Button,
    Select,
    Textarea,
    Input,
    Fieldset,
    Label,
    Dialog,
    Menu,
    Script,
    Style,
    Noscript,
    Template,
    Iframe,
    Object,
    Video,
    Audio,
    Canvas,
    Svg,
    Math,
    Frameset,
};

struct Attribute {
    QByteArray name; ///< lower case
    QString value; ///< at most 2000 code units
};

/// One element or run of text of a page.
struct Element {
    Tag tag = Tag::Other;
    int parent = -1;
    int end = 0; ///< index behind the last element inside it
    int firstAttribute = 0;
    int attributeCount = 0;
    QString text; ///< of a run of text
};

/// A parsed page: its elements in document order, so that what is inside element i are the elements from i + 1 to
/// `elements[i].end`, end exclusive. Element 0 is html.
struct Page {
    std::vector<Element> elements;
    std::vector<Attribute> attributes;

    int size() const { return static_cast<int>(elements.size()); }
    const Element& at(int element) const { return elements[static_cast<size_t>(element)]; }
    Tag tag(int element) const { return at(element).tag; }
    int parent(int element) const { return at(element).parent; }
    int end(int element) const { return at(element).end; }
    bool isText(int element) const { return tag(element) == Tag::Text; }
    /// Whether `inner` is `outer` or inside it.
    bool contains(int outer, int inner) const { return outer <= inner && inner < end(outer); }

    /// The value of an attribute; null where the element has none.
    QString attribute(int element, QByteArrayView name) const;
    /// The words inside an element with their spaces collapsed.
    QString textOf(int element) const;
    /// The first element with a tag at or behind `from`, -1 for none.
    int find(Tag tag, int from = 0) const;
};

/// Whether a tag begins a paragraph of its own.
bool isBlock(Tag tag);
/// 1 to 6 for h1 to h6, 0 for all others.
int headingLevel(Tag tag);

} // namespace io::html
