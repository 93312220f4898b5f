"""Writes a checkpoint as the model files that the program reads in place.

    python3 export.py EXAMPLES MINILM CHECKPOINT FOLDER

The layouts are those of `archive.h`, `fixedpoint.h` (Affine), `byteaffine.h` and the `Part`s of each class.
"""
import json
import math
import struct
import sys

import numpy as np
import torch

from network import LAYERS, WIDTH, trained

ONE = 4096  # of a head's values
PIECE_ONE = 512  # of the encoder's


def archive(parts):
    """See archive.h."""
    head, body, first = struct.pack("<II", len(parts), 0), b"", 8 + 8 * len(parts)
    for part in parts:
        head += struct.pack("<II", first + len(body), len(part))
        body += part + bytes(-len(part) % 8)
    return head + body


def shorts(values, one=ONE):
    return np.clip(np.rint(np.asarray(values, dtype=np.float64) * one), -32768, 32767).astype("<i2").tobytes()


def affine(weights, bias=None, coarser=0):
    """Weights of 16 bits in blocks of 16 outputs, pairs of inputs together; outputs `coarser` by so many bits."""
    weights = np.asarray(weights, dtype=np.float64)
    bias = np.zeros(len(weights)) if bias is None else np.asarray(bias, dtype=np.float64)
    outputs = -len(weights) % 16 + len(weights)
    full = np.zeros((outputs, weights.shape[1] + -weights.shape[1] % 16))
    full[:len(weights), :weights.shape[1]] = weights
    bias = np.concatenate([bias, np.zeros(outputs - len(bias))])
    bits = 14
    while bits > 1:
        unit = 2.0 ** bits
        most = np.abs(full).sum(1) * (8 * unit * ONE) + np.abs(bias) * (unit * ONE)
        if np.abs(full).max() * unit < 32767 and most.max() < 2.1e9:
            break
        bits -= 1
    half = 1 << (bits + coarser - 1)
    out = struct.pack("<IIII", bits + coarser, outputs, full.shape[1], 0)
    out += (np.rint(bias * 2.0 ** bits * ONE) + half).astype("<i4").tobytes()
    blocks = np.rint(full * 2.0 ** bits).astype("<i2").reshape(outputs // 16, 16, full.shape[1] // 2, 2)
    return out + blocks.transpose(0, 2, 1, 3).tobytes()


def bytes_of(rows):
    """Each row in 8 bits, and what one of them is worth."""
    scale = np.maximum(np.abs(rows).max(1), 1e-9) / 127
    return np.rint(rows / scale[:, None]).astype(np.int8), scale


def byte_affine(linear):
    weights = linear.weight.detach().numpy().astype(np.float64)
    whole, scale = bytes_of(weights)
    worth = scale / 127
    bits = 32
    while (np.rint(worth * 2.0 ** bits)).max() > 65000:
        bits -= 1
    assert bits >= 16, "weights too large"
    outputs, inputs = weights.shape
    out = struct.pack("<IIII", outputs, inputs, bits, 0)
    out += np.rint(linear.bias.detach().numpy() * PIECE_ONE).astype("<i4").tobytes()
    out += np.rint(worth * 2.0 ** bits).astype("<i4").tobytes()
    blocks = (whole.astype(np.int16) + 128).astype(np.uint8).reshape(outputs // 16, 16, inputs // 4, 4)
    return out + blocks.transpose(0, 2, 1, 3).tobytes()


def norm(layer):
    return [shorts(layer.weight.detach(), 4096), shorts(layer.bias.detach(), PIECE_ONE)]


def encoder_file(encoder, pieces):
    kept = sorted((name.encode(), i) for i, name in enumerate(pieces.names) if not name.startswith("[unused"))
    letters = b"".join(name for name, _ in kept)
    places = np.cumsum([0] + [len(name) for name, _ in kept]).astype("<u4").tobytes()
    rows = encoder.words.weight.detach().numpy()[[i for _, i in kept]].astype(np.float64)
    whole, scale = bytes_of(rows)
    parts = [places, letters, whole.tobytes(), np.rint(scale * 2.0 ** 21).astype("<i4").tobytes(),
             shorts(encoder.places.weight.detach(), 2 ** 13), shorts(encoder.shapes.weight.detach(), 2 ** 13)]
    parts += norm(encoder.norm)
    for layer in encoder.layers:
        parts += [byte_affine(layer.qkv), byte_affine(layer.out)] + norm(layer.norm1)
        parts += [byte_affine(layer.up), byte_affine(layer.down)] + norm(layer.norm2)
    assert len(encoder.layers) == LAYERS and whole.shape[1] == WIDTH
    return archive(parts)


def head(linear, coarser=0):
    return affine(linear.weight.detach().numpy(), None if linear.bias is None else linear.bias.detach().numpy(), coarser)


def parser_file(heads):
    distances = np.rint(heads.distances.detach().numpy() * ONE * ONE / 16).astype("<i4").tobytes()
    return archive([head(heads.dependent), head(heads.query, 4), head(heads.key), shorts(heads.root_key.detach()), distances,
                    head(heads.label_dependent), head(heads.label_head), shorts(heads.sides.detach()), head(heads.labels)])


def second_look(path):
    """The weights that learn_names.py found; nothing is corrected where there are none."""
    try:
        with open(path, encoding="utf8") as file:
            return affine(np.array(json.load(file)["weights"]), coarser=0)
    except FileNotFoundError:
        return affine(np.zeros((16, 32)))


def likeness(path):
    """The layer that learn_likeness.py found; everything is alike where there is none."""
    try:
        layer = torch.load(path, map_location="cpu")
        return affine(layer["weight"].numpy(), layer["bias"].numpy())
    except FileNotFoundError:
        return affine(np.zeros((WIDTH, WIDTH)))


def main(examples, minilm, checkpoint, folder):
    pieces, kinds, network = trained(examples, minilm, checkpoint)
    heads = network.heads
    classes = bytes(x for pair in kinds["tags"] for x in pair)
    sets = struct.pack(f"<{len(kinds['features'])}I", *kinds["features"])
    rules = b"".join(bytes.fromhex(rule) for rule in kinds["lemmas"])
    with open(examples + "/gazetteer.bin", "rb") as file:
        lists = file.read()
    with open(examples + "/lemmas.bin", "rb") as file:
        known = file.read()
    files = {
        "encoder": encoder_file(network.encoder, pieces),
        "tagger": archive([classes, head(heads.tag)]),
        "parser": parser_file(heads),
        "morphology": archive([sets, head(heads.features), rules, head(heads.lemma), known]),
        "signs": archive([head(heads.event, 2), head(heads.judged), head(heads.attribution, 2)]),
        "likeness": likeness(checkpoint + ".likeness.pt"),
        "names": archive([lists, head(heads.name_word), shorts(heads.name_lists.weight.detach().T), head(heads.name, 4),
                          second_look(checkpoint + ".names.json"), bytes.fromhex(kinds["digest"])]),
    }
    for name, data in files.items():
        with open(f"{folder}/{name}.model", "wb") as file:
            file.write(data)
        print(f"{name}.model: {len(data)} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
