"""Trains the encoder and its heads.

    python3 learn.py EXAMPLES MINILM OUT [--rounds 5] [--from CHECKPOINT] [--rate 1] [--threads 2]

EXAMPLES: what `communique-train EXAMPLES examples` wrote. MINILM: the folder with model.safetensors and vocab.txt.
OUT: where a checkpoint goes after each round. About 17 minutes a round on two cores with AVX-512.
"""
import argparse
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import examples
from network import Network, tensors
from pieces import Pieces

BATCH = 800  # pieces
RATES = {"encoder": 1e-4, "heads": 1e-3}
WARM_UP = 200  # steps
WEIGHTS = {"tag": 1, "features": 0.5, "lemma": 0.5, "relation": 1, "name": 1, "event": 2, "attribution": 0.5}


def without_outside(batch, arcs):
    known = torch.cat([torch.ones(len(arcs), 1, dtype=torch.bool), batch["word"]], 1)
    return arcs.masked_fill(~known[:, None, :], -1e4)


def answers(network, batch, words, heads):
    """The scores of every classifying head."""
    ask = network.heads
    return {"tag": ask.tag(words), "features": ask.features(words), "lemma": ask.lemma(words), "event": ask.event(words),
            "attribution": ask.attribution(words), "name": ask.names(words, batch["lists"]),
            "relation": ask.relations(words, heads)}


def cross_entropy(scores, right):
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), right.reshape(-1), ignore_index=-1, reduction="sum")


def loss_of(network, batch):
    words = F.dropout(network.words(batch), 0.1, network.training)
    if random.random() < 0.15:  # names that no list has
        batch["lists"] = torch.zeros_like(batch["lists"])
    total = 0
    for key, scores in answers(network, batch, words, batch["head"].clamp(min=0)).items():
        if (batch[key] >= 0).any():
            total = total + WEIGHTS[key] * cross_entropy(scores, batch[key])
    if (batch["head"] >= 0).any():
        total = total + cross_entropy(without_outside(batch, network.heads.arcs(words)), batch["head"])
    known = ~torch.isnan(batch["judged"])
    if known.any():
        says = network.heads.judged(words)
        total = total + 0.5 * ((says[..., :4][known] - batch["judged"][known]) ** 2).sum()
        first = known[..., 0]
        off = (says[..., 0][first] - batch["judged"][..., 0][first]).detach().abs()
        total = total + 0.1 * ((says[..., 4][first] - off) ** 2).sum()
    return total / batch["word"].sum()


def spans(labels):
    """Names as (first, end, type) of labels: 0 outside, odd a first word, even a further one."""
    found, i = set(), 0
    while i < len(labels):
        if labels[i] == 0:
            i += 1
            continue
        kind, end = (labels[i] - 1) // 2, i + 1
        while end < len(labels) and labels[end] == 2 * kind + 2:
            end += 1
        found.add((i, end, kind))
        i = end
    return found


def f1(gold, found, right):
    return round(2 * right / max(1, gold + found), 4)


class Scores:
    """Counts of one part."""

    def __init__(self):
        self.right, self.asked, self.pairs = {}, {}, [([], []) for _ in range(4)]
        self.names, self.events, self.classes = [0, 0, 0], [0, 0, 0], [0, 0, 0]

    def count(self, key, right, asked):
        self.right[key] = self.right.get(key, 0) + int(right)
        self.asked[key] = self.asked.get(key, 0) + int(asked)

    def add(self, network, batch, group):
        words = network.words(batch)
        heads = without_outside(batch, network.heads.arcs(words)).argmax(-1)
        found = {key: scores.argmax(-1) for key, scores in answers(network, batch, words, heads).items()}
        for key in ("tag", "features", "lemma", "attribution"):
            asked = batch[key] >= 0
            self.count(key, (found[key] == batch[key])[asked].sum(), asked.sum())
        asked = batch["head"] >= 0
        attached = (heads == batch["head"]) & asked
        self.count("uas", attached.sum(), asked.sum())
        self.count("las", (attached & (found["relation"] == batch["relation"])).sum(), asked.sum())
        says = network.heads.judged(words)
        for k, (x, y) in enumerate(self.pairs):
            known = ~torch.isnan(batch["judged"][..., k])
            x += says[..., k][known].tolist()
            y += batch["judged"][..., k][known].tolist()
        for i, s in enumerate(group):
            if "name" in s:
                gold = {n for n in spans(s["name"]) if n[2] < 3}
                mine = {n for n in spans(found["name"][i, :len(s["name"])].tolist()) if n[2] < 3}
                self.names = [self.names[0] + len(gold), self.names[1] + len(mine), self.names[2] + len(gold & mine)]
            for j, right in enumerate(s.get("event", [])):
                mine = int(found["event"][i, j])
                if right >= 0:
                    self.events = [self.events[0] + (right > 0), self.events[1] + (mine > 0), self.events[2] + (right > 0 and mine > 0)]
                    self.classes[2] += right > 0 and right == mine

    def __str__(self):
        out = {key: round(self.right[key] / self.asked[key], 4) for key in self.right if self.asked[key]}
        if self.names[0]:
            out["names"] = f1(*self.names)
        if self.events[0]:
            out["events"], out["classes"] = f1(*self.events), f1(self.events[0], self.events[1], self.classes[2])
        if self.pairs[0][0]:
            out["judged"] = [round(float(np.corrcoef(x, y)[0, 1]), 3) for x, y in self.pairs]
        return str(out)


def report(network, kinds, parts):
    network.eval()
    with torch.no_grad():
        for name in ("ewt", "gum", "uner", "politics", "gum-names", "wiki", "events", "said", "said-gold"):
            scores = Scores()
            for group in examples.batches(parts.get(name, []), 3000, False):
                scores.add(network, examples.tensorize(group, kinds["lists"]), group)
            print(f"  {name}: {scores}", flush=True)
    network.train()


def round_of(parts):
    """The sentences of one round: everything once, of the copies with other names every second."""
    return parts["train"] + parts["headline"] + parts["dateline"] + random.sample(parts["renamed"], len(parts["renamed"]) // 2)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("examples")
    parser.add_argument("minilm")
    parser.add_argument("out")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--from", dest="begin")
    parser.add_argument("--rate", type=float, default=1, help="of what is learnt, times the usual one")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(options.threads)
    pieces = Pieces(options.minilm + "/vocab.txt")
    kinds, parts = examples.read(options.examples)
    for name, part in parts.items():
        fits = [examples.prepare(s, pieces) for s in part]
        parts[name] = [s for s, fit in zip(part, fits) if fit or name != "train"]
    network = Network(len(pieces.names), kinds)
    network.encoder.take(tensors(options.minilm + "/model.safetensors"))
    if options.begin:
        known = torch.load(options.begin, map_location="cpu")["state"]
        print(network.load_state_dict(known, strict=False), flush=True)
    groups = [{"params": list(getattr(network, name).parameters()), "lr": rate * options.rate} for name, rate in RATES.items()]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = options.rounds * len(examples.batches(round_of(parts), BATCH, True))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / WARM_UP) * max(0.02, 1 - step / steps))
    network.train()
    start, step = time.time(), 0
    for number in range(1, options.rounds + 1):
        recent = []
        for group in examples.batches(round_of(parts), BATCH, True):
            loss = loss_of(network, examples.tensorize(group, kinds["lists"]))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            recent.append(loss.item())
            if step % 50 == 0:
                print(f"{step}/{steps} {time.time() - start:.0f} s, loss {sum(recent[-50:]) / 50:.3f}", flush=True)
        torch.save({"state": network.state_dict(), "kinds": kinds}, f"{options.out}/round-{number}.pt")
        print(f"round {number}, {time.time() - start:.0f} s", flush=True)
        report(network, kinds, parts)


if __name__ == "__main__":
    main()
