"""What a reader may have passed over: places to look at again, none of them wrong for sure."""
import re

TIME_WORDS = re.compile(
    r"\b(1[5-9]\d\d|20[0-4]\d|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|"
    r"October|November|December|today|yesterday|tomorrow|tonight|overnight|ago|(last|next|this|previous|following) "
    r"(week|month|year|night|spring|summer|autumn|winter|decade|century)|"
    r"(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few)[ -](second|minute|hour|day|week|month|year|decade)s?)\b")
NAMES = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
MARKS = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"")


def warnings_of(reading, text):
    spans = lambda key, *path: [at(v, path) for v in reading[key] if at(v, path)]
    times = spans("times", "span")
    names = [m for e in reading["entities"] for m in e["mentions"]] + reading["coreference"]
    quoted = [c for q in reading["quotes"] for c in q["content"]]
    heads = reading["boilerplate"] + ([reading["headline"]] if reading["headline"] else [])
    for m in TIME_WORDS.finditer(text):
        if not meets(times, m) and not meets(names, m):
            yield f"no time for \"{m[0]}\" in {place(reading, m.start())}"
    for m in NAMES.finditer(text):
        if not meets(names, m) and not meets(times, m) and not meets(heads, m):
            yield f"no entity for \"{m[0]}\" in {place(reading, m.start())}"
    for m in MARKS.finditer(text):
        if not meets(quoted, m) and not meets(reading["not_rows"], m) and not meets(heads, m):
            yield f"no quotation for {m[0][:50]} in {place(reading, m.start())}"
    told = ([e["trigger"] for e in reading["events"]] + [a for e in reading["events"] for a in e["also"]]
            + reading["not_rows"] + quoted + heads)
    silent = [s["id"] for s in reading["sentences"]
              if not any(t["start"] < s["end"] and s["start"] < t["end"] for t in told)]
    if silent:
        yield f"no row, mention of a row, quotation or not-row in {' '.join(silent)}"
    pronouns = re.compile(r"\b(he|she|they|his|her|their|him|them|himself|herself|itself)\b", re.I)
    bare = [f"{place(reading, m.start())}:{m[0]}" for m in pronouns.finditer(text) if not meets(names, m)]
    if bare:
        yield f"no entity for the pronouns {' '.join(bare)}"
    for event in reading["events"]:
        if len(event["title"]) > 110:
            yield f"{event['id']} has a title of {len(event['title'])} characters"
        if event["tier"] == "core" and not event["participants"]:
            yield f"{event['id']} is core and has nobody and nothing that takes part"


def at(record, path):
    for key in path:
        record = record.get(key)
    return record


def meets(spans, m):
    return any(s["start"] < m.end() and m.start() < s["end"] for s in spans)


def place(reading, offset):
    return next((s["id"] for s in reading["sentences"] if s["start"] <= offset < s["end"]), "?")
