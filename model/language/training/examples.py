"""What communique-train wrote for the heads, as batches."""
import json
import random

import torch

from pieces import shape

MOST_PIECES = 510  # of a sentence; the words of longer ones are not learnt from
CLASSES = ("tag", "features", "lemma", "relation", "name", "event", "attribution")


def read(folder):
    """The kinds, and the sentences by part; those with the same words are one, with the answers of all."""
    with open(f"{folder}/kinds.json", encoding="utf8") as file:
        kinds = json.load(file)
    parts, seen = {}, {}
    with open(f"{folder}/sentences.jsonl", encoding="utf8") as lines:
        for line in lines:
            sentence = json.loads(line)
            part = parts.setdefault(sentence["part"], [])
            key = (sentence["part"], tuple(sentence["forms"]))
            earlier = seen.get(key) if sentence["part"] == "train" else None
            if earlier is not None and not ("document" in earlier and "document" in sentence):
                earlier.update(sentence)
            else:
                seen[key] = sentence
                part.append(sentence)
    return kinds, parts


def prepare(sentence, pieces):
    """Adds pieces, shapes and the places of words among the pieces."""
    ids, shapes, own = [pieces.begin], [0], []
    for word in sentence["forms"]:
        of = pieces.of(word)
        own.append((len(ids), len(ids) + len(of)))
        ids += of
        shapes += [shape(word)] * len(of)
    sentence["ids"], sentence["shapes"], sentence["own"] = ids + [pieces.end], shapes + [0], own
    return len(ids) < MOST_PIECES


def batches(sentences, size, shuffled):
    """Groups of sentences of like length with about `size` pieces."""
    order = sorted(sentences, key=lambda s: len(s["ids"]) + (random.random() * 4 if shuffled else 0))
    groups, now = [], []
    for sentence in order:
        if now and (len(now) + 1) * len(sentence["ids"]) > size:
            groups.append(now)
            now = []
        now.append(sentence)
    if now:
        groups.append(now)
    if shuffled:
        random.shuffle(groups)
    return groups


def bits(number, count):
    return [(number >> i) & 1 for i in range(count)]


def tensorize(group, lists):
    count, length = len(group), max(len(s["ids"]) for s in group)
    words = max(len(s["forms"]) for s in group)
    batch = {"ids": torch.zeros(count, length, dtype=torch.long), "shapes": torch.zeros(count, length, dtype=torch.long),
             "mask": torch.zeros(count, length, dtype=torch.bool), "mean": torch.zeros(count, words, length),
             "word": torch.zeros(count, words, dtype=torch.bool), "lists": torch.zeros(count, words, 3 * lists)}
    for i, s in enumerate(group):
        batch["ids"][i, :len(s["ids"])] = torch.tensor(s["ids"])
        batch["shapes"][i, :len(s["ids"])] = torch.tensor(s["shapes"])
        batch["mask"][i, :len(s["ids"])] = True
        batch["word"][i, :len(s["forms"])] = True
        for j, (first, end) in enumerate(s["own"]):
            batch["mean"][i, j, first:end] = 1 / (end - first)
        rows = [sum((bits(s["lists"][3 * j + k], lists) for k in range(3)), []) for j in range(len(s["forms"]))]
        batch["lists"][i, :len(rows)] = torch.tensor(rows, dtype=torch.float)
    for key in CLASSES:
        batch[key] = torch.full((count, words), -1)
        for i, s in enumerate(group):
            if key in s:
                batch[key][i, :len(s[key])] = torch.tensor(s[key])
    batch["head"] = torch.full((count, words), -1)
    batch["judged"] = torch.full((count, words, 4), float("nan"))
    for i, s in enumerate(group):
        if "head" in s:
            batch["head"][i, :len(s["head"])] = torch.tensor(s["head"]) + 1  # 0: the root
        for word, *says in s.get("judged", []):
            if word < len(s["forms"]):
                batch["judged"][i, word] = torch.tensor([float("nan") if x is None else x for x in says])
    return batch
