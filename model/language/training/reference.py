"""Writes what PyTorch makes of a few sentences, for the test that the program makes the same of them.

    python3 reference.py EXAMPLES MINILM CHECKPOINT FILE
"""
import json
import sys

import torch

import examples
from network import trained

SENTENCES = ["Ministers met in Tallinn on Monday .", "The talks , which had been put off twice , ended without a deal .",
             "She said : \u201c We will not sign it . \u201d", "NATO 's 31 members agreed to spend \u20ac 1.5bn more .",
             "Did Zapatero 's caf\u00e9 close in 2019 ?", "HEAVY RAIN DELAYS LAUNCH",
             "Officials in \u014csaka denied that the co-operative's F-16s had crossed the line , Reuters reported ."]


def main(folder, minilm, checkpoint, path):
    pieces, kinds, network = trained(folder, minilm, checkpoint)
    out = []
    for text in SENTENCES:
        sentence = {"forms": text.split(), "lists": [0] * 3 * len(text.split())}
        examples.prepare(sentence, pieces)
        batch = examples.tensorize([sentence], kinds["lists"])
        with torch.no_grad():
            words = network.words(batch)
            heads = network.heads.arcs(words).argmax(-1)
            relations = network.heads.relations(words, heads).argmax(-1)
            tags = network.heads.tag(words).argmax(-1)
        out.append({"forms": sentence["forms"], "pieces": [pieces.names[i] for i in sentence["ids"]],
                    "vectors": [[round(x, 3) for x in row[:16]] for row in words[0].tolist()], "tags": tags[0].tolist(),
                    "heads": [h - 1 for h in heads[0].tolist()], "relations": relations[0].tolist()})
    with open(path, "w", encoding="utf8") as file:
        json.dump(out, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
