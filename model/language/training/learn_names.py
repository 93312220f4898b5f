"""Learns the second look at names: how the scores of a word are corrected by what its article shows elsewhere.

    python3 learn_names.py EXAMPLES MINILM CHECKPOINT

Writes CHECKPOINT.names.json for export.py. The hints are those of `model/language/namevotes`. The scores are read with
units switched off at random, for the network knows these texts, and an article's are not known. Some three minutes.
"""
import json
import random
import sys

import torch
import torch.nn as nn
import torch.nn.functional as F

import examples
from network import trained
from pieces import shape

TYPES, WIDTH, MOST = 7, 32, 16.0
PARTS = ("train", "renamed", "headline", "dateline")


def is_hot(word):
    how = shape(word)
    return how in (2, 3, 6) or word[:1].isupper()


def candidates(forms):
    hot = [is_hot(word) for word in forms]
    return [i for i in range(len(forms))
            if hot[i] or (any(hot[max(0, i - 3):i]) and (forms[i][:1].isdigit() or any(hot[i + 1:i + 4])))]


def is_title_case(forms):
    """As `words.h` has it: most words that could be small begin with a capital."""
    words = [word for word in forms[1:] if len(word) > 3 and word[0].isalpha()]
    capital = sum(word[0].isupper() for word in words)
    return capital >= 2 and capital > 3 * (len(words) - capital)


def ballot(scores):
    return [max(-MOST, min(MOST, max(scores[1 + 2 * t], scores[2 + 2 * t]) - scores[0])) for t in range(TYPES)]


def hints_of(document, clues):
    """(scores, hints, label) of every candidate of a document, a list of (sentence, scores by word)."""
    votes = {}
    rows = []
    for sentence, scores in document:
        title = is_title_case(sentence["forms"])
        for i in candidates(sentence["forms"]):
            own = ballot(scores[i])
            counts = sentence["forms"][i][:1].isupper() and not title and (i > 0 or max(scores[i]) > scores[i][0])
            if counts:
                of = votes.setdefault(sentence["forms"][i].lower(), [[0.0] * TYPES, 0])
                of[0] = [a + b for a, b in zip(of[0], own)]
                of[1] += 1
            rows.append((sentence, i, scores[i], own, counts, title))
    out = []
    for sentence, i, scores, own, counts, title in rows:
        hints = [0.0] * WIDTH
        sums, count = votes.get(sentence["forms"][i].lower(), ([0.0] * TYPES, 0))
        others = count - counts
        if others > 0:
            hints[:TYPES] = [(a - b * counts) / others for a, b in zip(sums, own)]
            hints[TYPES], hints[TYPES + 1] = 1.0, float(others > 2)
        at = TYPES + 2
        for clue in range(clues):
            hints[at + clue] = float(sentence["clues"][i] >> clue & 1)
        hints[at + clues], hints[at + clues + 1] = float(title), float(i == 0)
        out.append((scores, hints, sentence["name"][i]))
    return out


def main(folder, minilm, checkpoint):
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(2)
    pieces, kinds, network = trained(folder, minilm, checkpoint)
    _, parts = examples.read(folder)
    network.train()
    sentences = [s for name in PARTS for s in parts[name] if "name" in s and "document" in s]
    sentences = [s for s in sentences if examples.prepare(s, pieces)]
    wanted = set(random.sample(sorted({s["document"] for s in sentences}), 600))
    sentences = [s for s in sentences if s["document"] in wanted]
    documents = {}
    with torch.no_grad():
        for group in examples.batches(sentences, 3000, False):
            batch = examples.tensorize(group, kinds["lists"])
            scores = network.heads.names(F.dropout(network.words(batch), 0.2), batch["lists"])
            for i, s in enumerate(group):
                documents.setdefault(s["document"], []).append((s, scores[i, :len(s["forms"])].tolist()))
    rows = [row for document in documents.values() for row in hints_of(document, kinds["clues"])]
    scores, hints = torch.tensor([r[0] for r in rows]), torch.tensor([r[1] for r in rows])
    labels = torch.tensor([r[2] for r in rows])
    look = nn.Linear(WIDTH, scores.shape[1], bias=False)
    nn.init.zeros_(look.weight)
    optimizer = torch.optim.AdamW(look.parameters(), lr=0.01, weight_decay=0.01)
    for step in range(400):
        loss = F.cross_entropy(scores + look(hints), labels) + 0.002 * (look.weight ** 2).sum() / len(look.weight)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 100 == 0 or step == 399:
            print(f"step {step}: {loss.item():.4f}, {len(rows)} words", flush=True)
    with open(checkpoint + ".names.json", "w", encoding="utf8") as file:
        json.dump({"weights": look.weight.tolist() + [[0.0] * WIDTH]}, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
