"""Sets article.txt in pages of different kinds; every page holds the whole article."""
import html
import subprocess

LINES = open("article.txt", encoding="utf-8").read().strip().split("\n")
HEADLINE, BYLINE, BODY = LINES[0], LINES[1], LINES[2:]
HEADINGS = {"Dispute over harbour fees", "What happens next"}
CAPTION = "The customs house in Narvik, where the treaty was signed. Photo: Harbour Pictures"
QUOTE = "“We have stopped counting who gave way”"
NOTES = {7: "The panel was set up in 1998 and has twelve members.",
         11: "Two of them are still being built and have no name yet."}
OTHER = ["Lighthouse gets a new lamp",
         "The lighthouse on Utgrund will be fitted with a new lamp before the autumn storms, the coastal authority "
         "announced. The old one, in service since 1964, will be shown in the museum of the town.",
         "Sailors had complained that the beam could no longer be seen from the western channel in rain. The work is "
         "expected to take nine days and to cost less than a new buoy."]


def paragraphs(tag="p", extra=None, notes=False, first=""):
    out = []
    for i, line in enumerate(BODY):
        text = html.escape(line, quote=False)
        if notes and i in NOTES:
            text += "<sup>%d</sup>" % (sorted(NOTES).index(i) + 1)
        if i == 0 and first:
            text = first(text)
        out.append("<h2>%s</h2>" % text if line in HEADINGS else "<%s>%s</%s>" % (tag, text, tag))
        if extra and i in extra:
            out.append(extra[i])
    return "\n".join(out)


def page(name, style, body):
    base = """html{font-family:'Noto Serif';font-size:9.5pt;line-height:1.3} h1{font-size:26pt;line-height:1.1;margin:0 0 8pt}
    h2{font-size:11pt;margin:8pt 0 3pt} p{margin:0;text-indent:1em} .by{text-indent:0;margin:0 0 8pt;font-size:9pt}
    figure{margin:0 0 8pt} figure div{background:#ccd} figcaption{font-size:7.5pt}"""
    source = "<html lang=en><head><meta charset=utf-8><title>%s</title><style>%s %s</style></head><body>%s</body></html>" % (
        html.escape(HEADLINE), base, style, body)
    subprocess.run(["weasyprint", "-q", "-", name + ".pdf"], input=source.encode(), check=True)


def head(tag="h1"):
    return "<%s>%s</%s><p class=by>%s</p>" % (tag, html.escape(HEADLINE), tag, BYLINE)


def columns(count, content, gap="14pt", more=""):
    return "<div style='columns:%d;column-gap:%s;%s'>%s</div>" % (count, gap, more, content)


JUSTIFIED = "p{text-align:justify;hyphens:auto} "
FIGURE = "<figure><div style='height:%s'></div><figcaption>" + CAPTION + "</figcaption></figure>"

page("two-columns", JUSTIFIED, head() + columns(2, paragraphs()))
page("three-columns-ragged", "@page{size:A3} p{text-indent:0;margin-bottom:6pt}", head() + columns(3, paragraphs(), "18pt"))
page("broadsheet-four-columns", JUSTIFIED + "@page{size:A3;margin:1.2cm} h1{text-align:center}",
     head() + columns(4, paragraphs(extra={2: FIGURE % "60pt"}), "11pt")
     + "<h1 style='font-size:18pt;margin-top:14pt'>%s</h1>" % OTHER[0]
     + columns(2, "".join("<p>%s</p>" % p for p in OTHER[1:])))
page("drop-cap", JUSTIFIED + ".cap{float:left;font-size:34pt;line-height:0.95;margin-right:3pt}",
     head() + columns(2, paragraphs(first=lambda t: "<span class=cap>%s</span>%s" % (t[0], t[1:]))))
page("headline-in-column", JUSTIFIED + "h1{font-size:17pt}", columns(3, head() + paragraphs(), "12pt"))
page("picture-and-pull-quote", JUSTIFIED
     + ".pull{font-size:14pt;font-style:italic;text-align:center;text-indent:0;margin:10pt 12pt;hyphens:none}",
     head() + FIGURE % "90pt" + columns(2, paragraphs(extra={4: "<p class=pull>%s</p>" % QUOTE})))
page("running-heads", JUSTIFIED + """@page{size:14cm 20cm;margin:2cm 1.6cm;
     @top-left{content:'Harbour Courier';font-size:8pt} @top-right{content:'Friday, 17 November 2023';font-size:8pt}
     @bottom-center{content:counter(page);font-size:8pt}}""", head() + columns(2, paragraphs(), "12pt"))
page("footnotes", JUSTIFIED + "sup{font-size:6.5pt} .notes p{font-size:7.5pt;text-indent:0} .notes{border-top:1px solid;"
     "margin-top:10pt}", head() + columns(2, paragraphs(notes=True)) + "<div class=notes>%s</div>" % "".join(
         "<p><sup>%d</sup> %s</p>" % (i + 1, NOTES[k]) for i, k in enumerate(sorted(NOTES))))
page("printed-web-page", """@page{size:A4;margin:2cm;@top-left{content:'11/17/23, 8:04 AM';font-size:8pt}
     @top-right{content:'Island states agree on a ferry treaty | Harbour Courier';font-size:8pt}
     @bottom-left{content:'https://www.harbour-courier.example/2023/11/17/ferry-treaty';font-size:8pt}
     @bottom-right{content:counter(page) '/' counter(pages);font-size:8pt}}
     html{font-family:'Inter';font-size:12pt} p{text-indent:0;margin-bottom:8pt}""", head() + paragraphs())
page("sidebar", JUSTIFIED + ".box{float:right;width:30%;background:#eee;padding:6pt;margin-left:12pt;font-size:8pt;"
     "text-indent:0;text-align:left;hyphens:none}",
     head() + "<p class=box>In figures: five states, twelve years, four vessels, 340 million crowns.</p>" + paragraphs())


def roff(text):
    text = text.replace("\\", "\\e").replace("—", "\\(em").replace("“", "\\(lq").replace("”", "\\(rq").replace("’", "\\(cq")
    text = text.replace("ø", "\\[/o]")
    return "\\&" + text if text[0] in ".'" else text


def groff(name, start, paragraph=".PP"):
    out = [start, ".TL", roff(HEADLINE), ".AU", roff(BYLINE), ".2C" if "2C" not in start else ""]
    for line in BODY:
        out += [".SH" if line in HEADINGS else paragraph, roff(line)]
    made = subprocess.run(["groff", "-ms", "-Tpdf", "-K", "utf8"], input="\n".join(out).encode(), stdout=subprocess.PIPE,
                          check=True)
    open(name + ".pdf", "wb").write(made.stdout)


groff("typewriter-tradition", ".nr LL 6.5i\n.nr PO 0.9i\n.nr PS 10\n.nr HM 0.8i")
groff("letter-spaced-paragraphs", ".nr LL 7i\n.nr PO 0.7i\n.nr PS 9\n.nr VS 11\n.nr PD 6p", ".LP")
