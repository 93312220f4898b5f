"""Sentences of a text, for numbering alone: readings join and split where this is wrong."""
import re

SHORT = set("mr mrs ms dr prof st sen gov gen col lt sgt capt maj adm rep rev hon jr sr vs no nos vol fig approx est inc ltd co "
            "corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun mt ft dept art sec".split())
END = re.compile(r"([.!?…]+)([\"”’')\]]*)(\s+)(?=[\"“‘'(\[]*[A-Z0-9À-ÞΑ-Ωऀ-ॿ£$€—–])")


def sentences_of(text, joins, splits, faults):
    """Half-open spans in code points. `joins`: "s4 s5"; `splits`: "s7 | words where the second begins"."""
    spans = []
    for line in re.finditer(r"[^\n]+", text):
        spans += in_line(text, line.start(), line.end())
    for one in splits:
        place, _, words = one.partition(" | ")
        index = number(place, spans, faults)
        at = text.find(words.strip(), *spans[index]) if index is not None else -1
        if at <= (spans[index][0] if index is not None else 0):
            faults.append(f"split: \"{one}\" cannot be done")
            continue
        start, end = spans[index]
        spans[index:index + 1] = [(start, len(text[:at].rstrip())), (at, end)]
    for one in joins:
        ends = [number(p, spans, faults) for p in one.split()]
        if None in ends or len(ends) < 2:
            faults.append(f"join: \"{one}\" cannot be done")
            continue
        spans[ends[0]:ends[-1] + 1] = [(spans[ends[0]][0], spans[ends[-1]][1])]
    return spans


def number(place, spans, faults):
    found = re.fullmatch(r"s(\d+)", place.strip())
    if not found or not 1 <= int(found[1]) <= len(spans):
        faults.append(f"no sentence \"{place}\"")
        return None
    return int(found[1]) - 1


def in_line(text, start, end):
    spans, begin = [], start
    for m in END.finditer(text, start, end):
        word = re.search(r"([\w.]+)$", text[begin:m.start(1)])
        last = word[1].lower() if word else ""
        is_short = m[1] == "." and not m[2] and (last in SHORT or re.fullmatch(r"(\w\.)*\w", last) and not last.isdigit()
                                                 and last.upper() == (word[1] if word else "").upper() and len(last.replace(".", "")) == 1
                                                 or re.fullmatch(r"(\w\.)+\w", last))
        if is_short:
            continue
        spans.append((begin, m.start(3)))
        begin = m.end(3)
    spans.append((begin, end))
    return [(s + len(text[s:e]) - len(text[s:e].lstrip()), s + len(text[s:e].rstrip())) for s, e in spans if text[s:e].strip()]
