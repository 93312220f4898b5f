"""The encoder (MiniLM: Wang and others, 2020) and its heads, as PyTorch learns them.

Every step is what the C++ side does in whole numbers (after I-BERT: Kim and others, 2021), with the rounding in the
loop: weights of 8 bits with a scale a row, activations of 8 bits with a scale a piece, and the same polynomials.
"""
import json
import math
import struct

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from pieces import SHAPES, Pieces

WIDTH, HEADS, INNER, LAYERS, PLACES = 384, 12, 1536, 6, 512
MOST = 7.99  # a value of a head, in 16 bits with 12 of them behind the point


class Rounded(torch.autograd.Function):
    @staticmethod
    def forward(context, x):
        return torch.round(x)

    @staticmethod
    def backward(context, gradient):
        return gradient


def in_eight_bits(x):
    """The nearest of 255 values from -m to m, m the largest of a row; gradients pass as if nothing was done."""
    scale = x.detach().abs().amax(-1, keepdim=True).clamp(min=1e-6) / 127
    return Rounded.apply(x / scale) * scale


def exponential(x):
    """e^x for x <= 0: a power of two times a polynomial (I-BERT)."""
    z = torch.floor(-x / math.log(2)).clamp(max=30)
    rest = x + z * math.log(2)
    return (0.3585 * (rest + 1.353) ** 2 + 0.344) * torch.exp2(-z)


def gelu(x):
    """GELU with the error function as a polynomial (I-BERT)."""
    a, b = -0.2888, -1.769
    z = x / math.sqrt(2)
    erf = torch.sign(z) * (a * (z.abs().clamp(max=-b) + b) ** 2 + 1)
    return 0.5 * x * (1 + erf)


class Linear(nn.Linear):
    """Weights and input in eight bits."""

    def forward(self, x):
        return F.linear(in_eight_bits(x), in_eight_bits(self.weight), self.bias)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = Linear(WIDTH, 3 * WIDTH)
        self.out = Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = Linear(WIDTH, INNER)
        self.down = Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, drop):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        scores = (q @ k.transpose(-1, -2)) / math.sqrt(WIDTH // HEADS)
        scores = scores.masked_fill(~mask, -1e4)
        e = exponential(scores - scores.detach().amax(-1, keepdim=True)) * mask
        weights = F.dropout(e / e.sum(-1, keepdim=True), drop, self.training)
        mixed = (weights @ v).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + F.dropout(self.out(mixed), drop, self.training))
        return self.norm2(x + F.dropout(self.down(gelu(self.up(x))), drop, self.training))


def tensors(path):
    """The numbers of a safetensors file."""
    with open(path, "rb") as file:
        data = file.read()
    size = struct.unpack("<Q", data[:8])[0]
    kinds = {"F16": np.float16, "F32": np.float32}
    found = {}
    for name, entry in json.loads(data[8:8 + size]).items():
        if name != "__metadata__":
            first, last = (8 + size + at for at in entry["data_offsets"])
            values = np.frombuffer(data[first:last], dtype=kinds[entry["dtype"]]).astype(np.float32)
            found[name.removeprefix("bert.")] = torch.from_numpy(values.reshape(entry["shape"]).copy())
    return found


class Encoder(nn.Module):
    def __init__(self, pieces):
        super().__init__()
        self.words = nn.Embedding(pieces, WIDTH)
        self.places = nn.Embedding(PLACES, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def take(self, t):
        """Begins from the pretrained numbers."""
        with torch.no_grad():
            self.words.weight.copy_(t["embeddings.word_embeddings.weight"])
            self.places.weight.copy_(t["embeddings.position_embeddings.weight"] + t["embeddings.token_type_embeddings.weight"][0])
            self._take(self.norm, t, "embeddings.LayerNorm.")
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}."
                for kind in ("weight", "bias"):
                    parts = [t[at + f"attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
                    getattr(layer.qkv, kind).copy_(torch.cat(parts))
                self._take(layer.out, t, at + "attention.output.dense.")
                self._take(layer.norm1, t, at + "attention.output.LayerNorm.")
                self._take(layer.up, t, at + "intermediate.dense.")
                self._take(layer.down, t, at + "output.dense.")
                self._take(layer.norm2, t, at + "output.LayerNorm.")

    @staticmethod
    def _take(module, t, name):
        module.weight.copy_(t[name + "weight"])
        module.bias.copy_(t[name + "bias"])

    def forward(self, ids, shapes, mask, drop=0.1):
        x = in_eight_bits(self.words(ids)) + self.places.weight[:ids.shape[1]] + self.shapes(shapes)
        x = F.dropout(self.norm(x), drop, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :], drop)
        return x


class Heads(nn.Module):
    """What is asked of a word's vector, each a layer or two."""

    def __init__(self, kinds, arcs=256, labels=128, hidden=128):
        super().__init__()
        self.tag = nn.Linear(WIDTH, len(kinds["tags"]))
        self.features = nn.Linear(WIDTH, len(kinds["features"]))
        self.lemma = nn.Linear(WIDTH, len(kinds["lemmas"]))
        self.event = nn.Linear(WIDTH, kinds["events"])
        self.judged = nn.Linear(WIDTH, 5)  # four judgements and by how much the first is off
        self.attribution = nn.Linear(WIDTH, kinds["attributions"])
        self.name_word = nn.Linear(WIDTH, hidden)
        self.name_lists = nn.Linear(3 * kinds["lists"], hidden, bias=False)
        self.name = nn.Linear(hidden, kinds["names"])
        # trees: see model/language/parser
        self.dependent, self.query = nn.Linear(WIDTH, arcs), nn.Linear(arcs, arcs, bias=False)
        self.key = nn.Linear(WIDTH, arcs)
        self.root_key = nn.Parameter(torch.randn(arcs) * 0.05)
        self.distances = nn.Parameter(torch.zeros(33))
        self.label_dependent, self.label_head = nn.Linear(WIDTH, labels), nn.Linear(WIDTH, labels)
        self.sides = nn.Parameter(torch.zeros(3, labels))  # head on the left, on the right, none
        self.labels = nn.Linear(labels, kinds["relations"])

    def _drop(self, x, share=0.2):
        return F.dropout(x, share, self.training)

    def arcs(self, words):
        """Scores of every word's heads, the root first."""
        count = words.shape[1]
        queries = self.query(self._drop(F.relu(self.dependent(words)).clamp(max=MOST)))
        keys = self._drop(F.relu(self.key(words)).clamp(max=MOST))
        place = torch.arange(count)
        far = (place[None, :] - place[:, None]).clamp(-16, 16) + 16
        pairs = queries @ keys.transpose(1, 2) + self.distances[far]
        return torch.cat([(queries @ self.root_key)[..., None], pairs], -1)

    def relations(self, words, heads):
        """`heads`: 0 the root, else the word's number from 1."""
        below, above = self.label_dependent(words), self.label_head(words)
        above = torch.cat([torch.zeros_like(above[:, :1]), above], 1)
        above = torch.gather(above, 1, heads[..., None].expand(-1, -1, above.shape[-1]))
        place = torch.arange(1, words.shape[1] + 1)
        side = torch.where(heads == 0, 2, torch.where(heads < place, 0, 1))
        return self.labels(self._drop(F.relu(below + above + self.sides[side]).clamp(max=MOST)))

    def names(self, words, lists):
        return self.name(self._drop(F.relu(self.name_word(words) + self.name_lists(lists)).clamp(max=MOST)))


def trained(examples, minilm, checkpoint):
    """The pieces, the kinds, and the network of a checkpoint, for reading."""
    pieces = Pieces(minilm + "/vocab.txt")
    with open(examples + "/kinds.json", encoding="utf8") as file:
        kinds = json.load(file)
    network = Network(len(pieces.names), kinds)
    network.load_state_dict(torch.load(checkpoint, map_location="cpu")["state"])
    return pieces, kinds, network.eval()


class Network(nn.Module):
    def __init__(self, pieces, kinds):
        super().__init__()
        self.encoder = Encoder(pieces)
        self.heads = Heads(kinds)

    def words(self, batch):
        """The mean of each word's pieces."""
        x = self.encoder(batch["ids"], batch["shapes"], batch["mask"])
        return torch.bmm(batch["mean"], x).clamp(-MOST, MOST)
