"""Learns the layer that makes of the encoder's vectors those that the original gives a sentence (all-MiniLM-L6-v2), so that
sentences that tell alike things lie close by (Reimers and Gurevych, 2019).

    python3 learn_likeness.py EXAMPLES MINILM CHECKPOINT

Ridge regression of the original's mean vector on ours. Prints how well the cosines of pairs of sentences that were held back
agree. Writes CHECKPOINT.likeness.pt for export.py. Some three minutes.
"""
import random
import sys

import numpy as np
import torch

import examples
from network import Encoder, tensors, trained

SENTENCES, HELD, RIDGE = 7000, 600, 3.0


def means(encoder, sentences, lists, cased):
    out = {}
    for group in examples.batches(sentences, 3000, False):
        batch = examples.tensorize(group, lists)
        shapes = batch["shapes"] if cased else torch.zeros_like(batch["shapes"])
        x = encoder(batch["ids"], shapes, batch["mask"])
        for i, s in enumerate(group):
            # ours: the mean of words, as the program has them; the original's: of all pieces
            rows = batch["mean"][i, :len(s["forms"])] @ x[i] if cased else x[i, :len(s["ids"])]
            out[id(s)] = rows.mean(0)
    return torch.stack([out[id(s)] for s in sentences]).numpy()


def main(folder, minilm, checkpoint):
    random.seed(1)
    torch.set_num_threads(2)
    pieces, kinds, network = trained(folder, minilm, checkpoint)
    _, parts = examples.read(folder)
    fitting = [s for s in parts["train"] if 5 < len(s["forms"]) < 60 and examples.prepare(s, pieces)]
    held = [s for s in parts["gum"] + parts["said-gold"] if 5 < len(s["forms"]) < 60 and examples.prepare(s, pieces)]
    sentences = random.sample(fitting, SENTENCES) + random.sample(held, HELD)
    original = Encoder(len(pieces.names))
    original.take(tensors(minilm + "/model.safetensors"))
    torch.nn.init.zeros_(original.shapes.weight)
    with torch.no_grad():
        ours = means(network.eval().encoder, sentences, kinds["lists"], True)
        theirs = means(original.eval(), sentences, kinds["lists"], False)
    theirs /= np.linalg.norm(theirs, axis=1, keepdims=True)
    x = np.concatenate([ours, np.ones((len(ours), 1))], 1)
    a, b = x[:SENTENCES], theirs[:SENTENCES]
    weights = np.linalg.solve(a.T @ a + RIDGE * np.eye(a.shape[1]), a.T @ b)
    found = x[SENTENCES:] @ weights
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    pairs = np.triu_indices(HELD, 1)
    mine, gold = (found @ found.T)[pairs], (theirs[SENTENCES:] @ theirs[SENTENCES:].T)[pairs]
    print("cosine to the original:", round(float((found * theirs[SENTENCES:]).sum(1).mean()), 3),
          "r of the cosines of pairs:", round(float(np.corrcoef(mine, gold)[0, 1]), 3))
    torch.save({"weight": torch.tensor(weights[:-1].T * 8), "bias": torch.tensor(weights[-1] * 8)}, checkpoint + ".likeness.pt")


if __name__ == "__main__":
    main(*sys.argv[1:])
