#!/usr/bin/env python3
"""Reading sheets of the gold set: a reading as a person writes it, with words in place of offsets.

sheet.py sentences TEXT [SHEET]    prints the numbered sentences of a text, joined and split as the sheet says
sheet.py compile SHEET TEXT OUT    makes the reading (JSON, offsets in code points) of a sheet, or says what is wrong
sheet.py open READING TEXT         prints the sheet of a reading, to be corrected and compiled again

SHEET.md beside this program describes the format. With --own the reading keeps the words beside its offsets; without
it, as for texts that are not ours, it keeps offsets and the hash of the text alone.
"""
import hashlib
import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from sentences import sentences_of
from sheetwriter import sheet_of
from warnings_of import warnings_of

KINDS = ("meeting visit agreement statement suspension resumption military protest sanction election appointment legal "
         "transaction launch disaster crime founding death other").split()
STATUSES = "occurred ongoing planned possible alleged denied cancelled negated".split()
ENTITY_TYPES = "PERSON ORG GPE LOC FAC NORP EVENT LAW OTHER".split()
TIME_TYPES = "DATE TIME DURATION SET".split()
REGISTERS = ("court business disaster science sport health elections war diplomacy labour obituary investigation "
             "press-release speech live interview feature history").split()
ROLES = "agent patient recipient place topic".split()
BASES = "text relative inherited relation none".split()
DAY = r"-?\d{3}[\dX](-(\d\d|XX)(-(\d\d|XX))?)?[~?%]?(T\d\d(:\d\d){0,2})?"
COPIED = 8  # so many words in a row are a copy
EDTF = re.compile(rf"({DAY}|(\.\.|{DAY})/(\.\.|{DAY})|\[({DAY})?\.\.({DAY})?\])$")


class Faults(Exception):
    pass


class Compiler:
    """One sheet against one text."""

    def __init__(self, sheet, text, own):
        self.text, self.own = text, own
        self.head, self.blocks = parse(sheet)
        self.faults = []
        self.sentences = sentences_of(text, self.head.get("join", []), self.head.get("split", []), self.faults)
        self.ids = {row[0] for name in ("entities", "times", "events", "quotes")
                    for row, _ in self.blocks.get(name, [])}

    def fault(self, where, words):
        self.faults.append(f"{where}: {words}")

    def span(self, locator, where):
        """`s3`, `s3-s5`, `s3:words`, `s3:words#2`, `s3:first words >> last words`."""
        locator = locator.strip()
        found = re.fullmatch(r"s(\d+)(?:-s(\d+))?(?::(.*))?", locator, re.S)
        if not found or not 1 <= int(found[1]) <= len(self.sentences):
            self.fault(where, f"no place \"{locator}\"")
            return None
        start, end = self.sentences[int(found[1]) - 1]
        if found[2]:
            if not int(found[1]) <= int(found[2]) <= len(self.sentences):
                self.fault(where, f"no place \"{locator}\"")
                return None
            end = self.sentences[int(found[2]) - 1][1]
        if found[3] is None:
            return start, end
        words, _, last = found[3].partition(" >> ")
        at = self.find(words.strip(), start, end, where, locator)
        if at is None or not last:
            return at
        until = self.find(last.strip(), at[0], end, where, locator)
        return until and (at[0], until[1])

    def find(self, words, start, end, where, locator):
        nth = re.search(r"#(\d+)$", words)
        plain = words[:nth.start()] if nth else words
        places = [m.start() + start for m in re.finditer(bounded(plain), self.text[start:end])]
        if not places:
            near = self.text[start:end]
            self.fault(where, f"\"{plain}\" ({locator[:60]}) does not stand in: {near[:300]}")
        elif not nth and len(places) > 1:
            self.fault(where, f"\"{locator}\" stands {len(places)} times there, say #1, #2 …")
        elif nth and not 1 <= int(nth[1]) <= len(places):
            self.fault(where, f"\"{locator}\" stands only {len(places)} times")
        else:
            at = places[int(nth[1]) - 1 if nth else 0]
            return at, at + len(plain)
        return None

    def piece(self, span):
        if span is None:
            return None
        one = {"start": span[0], "end": span[1]}
        return {"text": self.text[span[0]:span[1]], **one} if self.own else one

    def spans(self, locators, where):
        return [self.piece(s) for s in (self.span(l, where) for l in listed(locators)) if s]

    # Entities ---------------------------------------------------------------------------------------------------

    def entities(self):
        rows, wanted = [], []
        for row, more in self.blocks.get("entities", []):
            where = row[0]
            if len(row) < 4 or row[1] not in ENTITY_TYPES or row[3] not in ("core", "optional"):
                self.fault(where, "an entity is: id | TYPE | name | core or optional | alias ; alias")
                continue
            aliases = listed(row[4]) if len(row) > 4 else []
            entity = {"id": row[0], "name": row[2], "type": row[1], "tier": row[3], "aliases": aliases}
            if "types" in more:
                entity["accept_types"] = listed(more["types"])
            barred = [self.span(l, where) for l in listed(more.get("not", ""))]
            added = [self.span(l, where) for l in listed(more.get("add", ""))]
            if "names" in more:  # all of them, found by hand
                added = [self.span(l, where) for l in listed(more["names"])]
            for form in sorted({row[2], *aliases}, key=len, reverse=True) if "names" not in more else ():
                for m in re.finditer(bounded(form), self.text):
                    if (m.start(), m.end()) not in barred:
                        wanted.append((-len(form), m.start(), m.end(), len(rows)))
            rows.append((entity, more, [a for a in added if a]))
        self.name_mentions(rows, wanted)
        return rows

    def name_mentions(self, rows, wanted):
        taken = [(s, e) for _, _, added in rows for s, e in added]
        spans = [list(added) for _, _, added in rows]
        for _, start, end, owner in sorted(wanted):
            inside = [t for t in taken if t[0] < end and start < t[1]]
            if inside and (start, end) not in spans[owner]:
                continue
            if (start, end) not in spans[owner]:
                spans[owner].append((start, end))
            if rows[owner][0]["type"] not in ("EVENT", "LAW"):
                taken.append((start, end))
        for (entity, _, _), found in zip(rows, spans):
            if not found:
                self.fault(entity["id"], f"the name \"{entity['name']}\" does not stand in the text")
            entity["mentions"] = [self.piece(s) for s in sorted(found)]

    def references(self, rows):
        gathered = {}
        for entity, more, _ in rows:
            for locator in listed(more.get("ref", "")):
                span = self.span(locator, entity["id"])
                if span:
                    gathered.setdefault(span, []).append(entity["id"])
        return [{**self.piece(s), "refers": ids, "form": "pronoun" if is_pronoun(self.text[s[0]:s[1]]) else "nominal"}
                for s, ids in sorted(gathered.items())]

    # Times, events, quotations ------------------------------------------------------------------------------------

    def times(self):
        out = []
        for row, more in self.blocks.get("times", []):
            if len(row) < 5 or row[2] not in TIME_TYPES or row[4] not in ("core", "optional"):
                self.fault(row[0], "a time is: id | place | DATE, TIME, DURATION or SET | value | core or optional")
                continue
            time = {"id": row[0], "span": self.piece(self.span(row[1], row[0])), "type": row[2],
                    "value": None if row[3] == "none" else row[3], "tier": row[4]}
            if "edtf" in more:
                self.edtf(more["edtf"], row[0])
                time["edtf"] = more["edtf"]
            if "text" in more:
                time["accept_text"] = [re.sub(r"^s\d+(-s\d+)?:|#\d+$", "", words) for words in listed(more["text"])]
            if "values" in more:
                time["accept_values"] = listed(more["values"])
            if "from" in more:
                time["from"] = self.known(more["from"], row[0], ("published",))
            self.note(time, more)
            out.append(time)
        return out

    def events(self):
        out = []
        for row, more in self.blocks.get("events", []):
            if len(row) < 6 or row[1] not in ("core", "extended"):
                self.fault(row[0], "an event is: id | core or extended | kind | status | date or none | trigger")
                continue
            out.append(self.event(row, more))
        return out

    def event(self, row, more):
        where = row[0]
        self.among(row[2], KINDS, where)
        self.among(row[3], STATUSES, where)
        trigger = self.span(row[5], where)
        event = {"id": where, "title": more.get("title", ""), "trigger": self.piece(trigger), "tier": row[1],
                 "kind": row[2], "status": row[3], "date": self.edtf(row[4], where), "actors": []}
        if not event["title"]:
            self.fault(where, "no title")
        if trigger:
            event["sentence_id"] = self.sentence_id(trigger[0])
        self.dating(event, more)
        event["also"] = self.spans(more.get("also", ""), where)
        self.participants(event, more)
        relations = [f"{name.upper()} {i}" for name in ("after", "before", "includes", "during", "causes")
                     for i in self.known(more.get(name, ""), where)]
        if relations:
            event["relation"] = relations
        for key, name in (("part", "part_of"), ("or", "or")):
            if key in more:
                event[name] = self.known(more[key], where)
        if "by" in more:
            event["source"] = self.places(more["by"], where)
        if "dates" in more:
            event["accept_dates"] = [self.edtf(d, where) for d in listed(more["dates"])]
        for key, name, allowed in (("states", "accept_status", STATUSES), ("kinds", "accept_kinds", KINDS)):
            if key in more:
                event[name] = [self.among(v, allowed, where) for v in listed(more[key])]
        self.note(event, more)
        return event

    def dating(self, event, more):
        parts = [p.strip() for p in more.get("date", "").split("|")]
        basis = parts[1] if len(parts) > 1 else ""
        if event["date"] is None:
            basis = basis or "none"
        elif not parts[0]:
            self.fault(event["id"], "a date needs \"date: T1 ; E2 | basis\": the words or the event that it rests on")
        event["basis"] = self.among(basis or "text", BASES, event["id"])
        if parts[0]:
            event["date_from"] = self.known(parts[0], event["id"], ("published",))
        if len(parts) > 2:
            event["date_why"] = parts[2]

    def participants(self, event, more):
        members = []
        for role in ROLES:
            for one in self.places(more.get(role, ""), event["id"]):
                members.append({"role": role, **one})
        event["participants"] = members
        event["actors"] = [m["entity"] for m in members if "entity" in m and m["role"] != "place"]
        places = [m["entity"] for m in members if "entity" in m and m["role"] == "place"]
        if places:
            event["place"] = places

    def places(self, line, where):
        """Ids and locators mixed: `P1 ; s3:the police`."""
        out = []
        for one in listed(line):
            if re.fullmatch(r"[A-Z]+\d*[a-z]?", one):
                self.known(one, where)
                out.append({"quotation" if one.startswith("Q") and one[1:].isdigit() else "entity": one})
            else:
                span = self.span(one, where)
                if span:
                    out.append({"span": self.piece(span)})
        return out

    def quotes(self):
        out = []
        for row, more in self.blocks.get("quotes", []):
            if len(row) < 5 or row[1] not in ("direct", "indirect", "mixed") or row[2] not in ("core", "optional"):
                self.fault(row[0], "a quotation is: id | form | core or optional | speakers or none | places")
                continue
            content = self.spans(row[4], row[0])
            quote = {"id": row[0], "kind": row[1], "form": row[1], "tier": row[2],
                     "span": content[0] if content else None, "content": content,
                     "speaker": [] if row[3] == "none" else self.known(row[3], row[0])}
            for key, name in (("source", "speaker_span"), ("cue", "cue")):
                if key in more:
                    spans = self.spans(more[key], row[0])
                    if spans:
                        quote[name] = spans[0]
            if "via" in more:
                quote["source"] = self.known(more["via"], row[0])
            if "accept" in more:
                quote["accept_speakers"] = [[] if a == "none" else self.known(a.replace("+", " ; "), row[0])
                                            for a in listed(more["accept"])]
            self.note(quote, more)
            out.append(quote)
        return out

    def no_copies(self, reading):
        """Of a text that is not ours no run of words may stand in the reading."""
        plain = lambda words: re.findall(r"[^\W_]+", words.lower())
        text = plain(self.text)
        runs = {tuple(text[i:i + COPIED]) for i in range(len(text) - COPIED + 1)}
        for key in ("events", "entities", "quotes", "times", "not_rows"):
            for record in reading[key]:
                kept = [v for k, v in record.items() if k not in ("name", "aliases")]  # a name is no sentence
                for value in (w for v in kept for w in (v if isinstance(v, list) else [v]) if isinstance(w, str)):
                    words = plain(value)
                    if any(tuple(words[i:i + COPIED]) in runs for i in range(len(words) - COPIED + 1)):
                        self.fault(record.get("id", key), f"\"{value}\" copies the text: say it in other words")

    # Small things ----------------------------------------------------------------------------------------------

    def known(self, line, where, more=()):
        ids = listed(line)
        for one in ids:
            if one not in self.ids and one not in more:
                self.fault(where, f"no record has the id \"{one}\"")
        return ids

    def among(self, value, allowed, where):
        if value not in allowed:
            self.fault(where, f"\"{value}\" is none of {' '.join(allowed)}")
        return value

    def edtf(self, value, where):
        if value == "none":
            return None
        if not EDTF.match(value):
            self.fault(where, f"\"{value}\" is no date in EDTF (2021-05-03, 2021-05, 2021, A/B, [..A], [A..B], 202X)")
        return value

    def note(self, record, more):
        if "note" in more:
            record["note"] = more["note"]

    def sentence_id(self, at):
        for number, (start, end) in enumerate(self.sentences, 1):
            if start <= at < end:
                return f"s{number}"
        return None

    def reading(self, file):
        entities = self.entities()
        head = self.head
        for key in ("id", "register", "variety", "published", "headline"):
            if key not in head:
                self.fault("sheet", f"no \"{key}:\" line")
        self.among(head.get("register", ""), REGISTERS, "register")
        reading = {
            "id": head.get("id"), "file": file, "sha256": hashlib.sha256(self.text.encode()).hexdigest(),
            "register": head.get("register"), "variety": head.get("variety"),
            "words": len(self.text.split()),
            "document_date": {"value": self.edtf(head.get("published", "none"), "published"),
                              "dateline_place": head.get("place")},
            "headline": None if head.get("headline") == "none" else self.piece(self.span(head.get("headline", "s1"), "headline")),
            "boilerplate": self.spans(head.get("boilerplate", ""), "boilerplate"),
            "sentences": [{"id": f"s{i}", "start": s, "end": e} for i, (s, e) in enumerate(self.sentences, 1)],
            "entities": [e for e, _, _ in entities], "coreference": self.references(entities),
            "times": self.times(), "quotes": self.quotes(), "events": self.events(),
            "not_rows": [{**self.piece(s), "reason": row[1] if len(row) > 1 else ""}
                         for row, _ in self.blocks.get("not", []) for s in [self.span(row[0], "not")] if s],
        }
        for key in ("corpus", "join", "split"):
            if key in head:
                reading[key] = head[key]
        if not self.own:
            self.no_copies(reading)
        return reading


def parse(sheet):
    head, blocks, block, last = {}, {}, None, None
    for line in sheet.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("@"):
            block = blocks.setdefault(line[1:].strip(), [])
        elif block is None:
            key, _, value = line.partition(":")
            if key in ("join", "split"):
                head.setdefault(key, []).append(value.strip())
            else:
                head[key.strip()] = value.strip()
        elif line[0].isspace() and last is not None and block:
            key, _, value = line.strip().partition(":")
            held = block[-1][1]
            held[key] = f"{held[key]} ; {value.strip()}" if key in held and key in ("ref", "also", "add", "not", "names") else value.strip()
        else:
            last = [p.strip() for p in line.split(" | ")]
            block.append((last, {}))
    return head, blocks


def listed(line):
    return [p.strip() for p in re.split(r"\s;\s", f" {line} ".replace(" ;", " ; ")) if p.strip()]


def bounded(words):
    left = r"(?<![\w])" if words[:1].isalnum() else ""
    right = r"(?![\w])" if words[-1:].isalnum() else ""
    return left + re.escape(words) + right


PRONOUNS = set("i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its "
               "itself they them their theirs themselves who whom whose which that this these those one both".split())


def is_pronoun(words):
    return words.lower() in PRONOUNS


def written(reading):
    """One record a line, so that a change shows as the record that it changes."""
    lines = []
    for key, value in reading.items():
        if isinstance(value, list) and value:
            rows = ",\n".join("  " + json.dumps(v, ensure_ascii=False) for v in value)
            lines.append(f" {json.dumps(key)}: [\n{rows}\n ]")
        else:
            lines.append(f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main(arguments):
    own = "--own" in arguments
    arguments = [a for a in arguments if a != "--own"]
    if len(arguments) < 2 or arguments[0] not in ("sentences", "compile", "open"):
        print(__doc__)
        return 2
    if arguments[0] == "sentences":
        text = Path(arguments[1]).read_text(encoding="utf8")
        head = parse(Path(arguments[2]).read_text(encoding="utf8"))[0] if len(arguments) > 2 else {}
        for number, (start, end) in enumerate(sentences_of(text, head.get("join", []), head.get("split", []), []), 1):
            print(f"s{number}: {text[start:end]}")
        return 0
    text = Path(arguments[2]).read_text(encoding="utf8")
    if arguments[0] == "open":
        print(sheet_of(json.loads(Path(arguments[1]).read_text(encoding="utf8")), text), end="")
        return 0
    compiler = Compiler(Path(arguments[1]).read_text(encoding="utf8"), text, own)
    reading = compiler.reading(Path(arguments[2]).name)
    for fault in compiler.faults:
        print(f"FAULT {fault}")
    if not compiler.faults:
        Path(arguments[3]).write_text(written(reading), encoding="utf8")
        for words in warnings_of(reading, text):
            print(f"look  {words}")
    counts = {key: len(reading[key]) for key in ("sentences", "entities", "coreference", "times", "quotes", "events", "not_rows")}
    print(f"{reading['id']}: {len(compiler.faults)} faults, {counts}")
    return 1 if compiler.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
