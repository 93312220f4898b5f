"""The sheet of a reading: the way back from offsets to words."""
import re


def sheet_of(reading, text):
    writer = Writer(reading, text)
    return "\n".join(writer.head() + writer.entities() + writer.times() + writer.events() + writer.quotes() + writer.rest()) + "\n"


BREAKS = re.compile(r"\n| [;|] | >> ")  # what a sheet gives a meaning


def ends_of(words):
    """The first and the last words of a long passage, without what a sheet gives a meaning."""
    parts = BREAKS.split(words)
    head, tail = parts[0][:25], parts[-1][-25:]
    return (head.rsplit(" ", 1)[0] if len(parts[0]) > 25 and " " in head else head,
            tail.split(" ", 1)[-1] if len(parts[-1]) > 25 and " " in tail else tail)


class Writer:
    def __init__(self, reading, text):
        self.reading, self.text = reading, text

    def place(self, span):
        """The locator of a span: its sentence and its words, counted where they stand there more than once."""
        words = self.text[span["start"]:span["end"]]
        first = next((s for s in self.reading["sentences"] if s["start"] <= span["start"] < s["end"]), None)
        last = next((s for s in self.reading["sentences"] if s["start"] < span["end"] <= s["end"]), first)
        if first is not last:
            part = f"{first['id']}-{last['id']}"
        else:
            part = first["id"]
        if (first["start"], last["end"]) == (span["start"], span["end"]):
            return part
        if len(words) > 60 or BREAKS.search(words):
            head, tail = ends_of(words)
            start = self.counted(head, first["start"], last["end"], span["start"])
            return f"{part}:{start} >> {self.counted(tail, span['start'], last['end'], span['end'] - len(tail))}"
        return f"{part}:{self.counted(words, first['start'], last['end'], span['start'])}"

    def counted(self, words, start, end, at):
        left = r"(?<![\w])" if words[:1].isalnum() else ""
        right = r"(?![\w])" if words[-1:].isalnum() else ""
        places = [m.start() + start for m in re.finditer(left + re.escape(words) + right, self.text[start:end])]
        return words if len(places) <= 1 or at not in places else f"{words}#{places.index(at) + 1}"

    def head(self):
        r = self.reading
        lines = [f"id: {r['id']}", f"register: {r['register']}", f"variety: {r['variety']}",
                 f"published: {r['document_date']['value'] or 'none'}"]
        if r["document_date"].get("dateline_place"):
            lines.append(f"place: {r['document_date']['dateline_place']}")
        lines.append(f"headline: {self.place(r['headline']) if r['headline'] else 'none'}")
        if "corpus" in r:
            lines.append(f"corpus: {r['corpus']}")
        lines += [f"{key}: {one}" for key in ("split", "join") for one in r.get(key, [])]
        if r["boilerplate"]:
            lines.append("boilerplate: " + self.all(r["boilerplate"]))
        return lines

    def all(self, spans):
        return " ; ".join(self.place(s) for s in spans)

    def entities(self):
        lines = ["", "@entities"]
        for e in self.reading["entities"]:
            lines.append(" | ".join([e["id"], e["type"], e["name"], e["tier"]] + ([" ; ".join(e["aliases"])] if e["aliases"] else [])))
            refs = [c for c in self.reading["coreference"] if e["id"] in c["refers"]]
            if refs:
                lines.append("  ref: " + self.all(refs))
            lines.append("  names: " + self.all(e["mentions"]))
            if "accept_types" in e:
                lines.append("  types: " + " ; ".join(e["accept_types"]))
        return lines

    def times(self):
        lines = ["", "@times"]
        for t in self.reading["times"]:
            lines.append(f"{t['id']} | {self.place(t['span'])} | {t['type']} | {t['value'] or 'none'} | {t['tier']}")
            lines += self.more(t, (("edtf", "edtf"), ("text", "accept_text"), ("values", "accept_values"), ("from", "from"), ("note", "note")))
        return lines

    def more(self, record, keys):
        out = []
        for key, name in keys:
            if name in record:
                value = record[name]
                out.append(f"  {key}: " + (" ; ".join(v or "none" for v in value) if isinstance(value, list) else str(value)))
        return out

    def events(self):
        lines = ["", "@events"]
        for e in self.reading["events"]:
            lines.append(f"{e['id']} | {e['tier']} | {e['kind']} | {e['status']} | {e['date'] or 'none'} | {self.place(e['trigger'])}")
            lines.append(f"  title: {e['title']}")
            if e.get("date_from") or e["basis"] not in ("none",):
                why = f" | {e['date_why']}" if "date_why" in e else ""
                lines.append(f"  date: {' ; '.join(e.get('date_from', []))} | {e['basis']}{why}")
            if e["also"]:
                lines.append("  also: " + self.all(e["also"]))
            for role in ("agent", "patient", "recipient", "place", "topic"):
                who = [self.one(m) for m in e["participants"] if m["role"] == role]
                if who:
                    lines.append(f"  {role}: " + " ; ".join(who))
            for relation in ("AFTER", "BEFORE", "INCLUDES", "DURING", "CAUSES"):
                ids = [r.split()[1] for r in e.get("relation", []) if r.split()[0] == relation]
                if ids:
                    lines.append(f"  {relation.lower()}: " + " ; ".join(ids))
            if "source" in e:
                lines.append("  by: " + " ; ".join(self.one(s) for s in e["source"]))
            lines += self.more(e, (("part", "part_of"), ("or", "or"), ("dates", "accept_dates"), ("states", "accept_status"),
                                   ("kinds", "accept_kinds"), ("note", "note")))
        return lines

    def one(self, member):
        return member.get("entity") or member.get("quotation") or self.place(member["span"])

    def quotes(self):
        lines = ["", "@quotes"]
        for q in self.reading["quotes"]:
            lines.append(f"{q['id']} | {q['form']} | {q['tier']} | {' ; '.join(q['speaker']) or 'none'} | {self.all(q['content'])}")
            for key, name in (("source", "speaker_span"), ("cue", "cue")):
                if name in q:
                    lines.append(f"  {key}: {self.place(q[name])}")
            if "source" in q:
                lines.append("  via: " + " ; ".join(q["source"]))
            if "accept_speakers" in q:
                lines.append("  accept: " + " ; ".join("+".join(a) or "none" for a in q["accept_speakers"]))
            lines += self.more(q, (("note", "note"),))
        return lines

    def rest(self):
        return ["", "@not"] + [f"{self.place(n)} | {n['reason']}" for n in self.reading["not_rows"]]
