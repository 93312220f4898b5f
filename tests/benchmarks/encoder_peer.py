"""The encoder's numbers through ONNX Runtime's 8-bit kernels on one thread: 30 sentences of 25 pieces.

    python3 encoder_peer.py MINILM     (needs torch, onnx and onnxruntime from PyPI)

Prints the median of 20 runs in milliseconds. Run encoder_benchmark at the same time of day: machines are noisy.
"""
import os
import statistics
import sys
import tempfile
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../model/language/training"))
import network as ours  # noqa: E402


class Layer(ours.Layer):
    """The layer without rounding, as a graph that ONNX Runtime knows how to round by itself."""

    def forward(self, x):
        batch, length, _ = x.shape
        q, k, v = F.linear(x, self.qkv.weight, self.qkv.bias).view(batch, length, 3, 12, 32).permute(2, 0, 3, 1, 4)
        shares = torch.softmax(q @ k.transpose(-1, -2) / 32 ** 0.5, -1)
        mixed = (shares @ v).transpose(1, 2).reshape(batch, length, 384)
        x = self.norm1(x + F.linear(mixed, self.out.weight, self.out.bias))
        inner = F.gelu(F.linear(x, self.up.weight, self.up.bias))
        return self.norm2(x + F.linear(inner, self.down.weight, self.down.bias))


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.words, self.places = nn.Embedding(30522, 384), nn.Embedding(512, 384)
        self.norm = nn.LayerNorm(384)
        self.layers = nn.ModuleList(Layer() for _ in range(6))

    def forward(self, ids):
        x = self.norm(self.words(ids) + self.places.weight[:ids.shape[1]])
        for layer in self.layers:
            x = layer(x)
        return x


def main(folder):
    import onnxruntime
    from onnxruntime.quantization import QuantType, quantize_dynamic
    encoder = Encoder().eval()
    known = ours.Encoder(30522)
    known.take(ours.tensors(folder + "/model.safetensors"))
    encoder.load_state_dict(known.state_dict(), strict=False)
    ids = torch.randint(1000, 20000, (30, 25))
    with tempfile.TemporaryDirectory() as place:
        torch.onnx.export(encoder, (ids,), place + "/a.onnx", input_names=["ids"], output_names=["x"], dynamo=False)
        quantize_dynamic(place + "/a.onnx", place + "/b.onnx", weight_type=QuantType.QInt8)
        for name in ("a", "b"):
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = options.inter_op_num_threads = 1
            session = onnxruntime.InferenceSession(f"{place}/{name}.onnx", options, providers=["CPUExecutionProvider"])
            times = []
            for _ in range(20):
                start = time.perf_counter()
                session.run(None, {"ids": ids.numpy().astype(np.int64)})
                times.append((time.perf_counter() - start) * 1000)
            print("fp32" if name == "a" else "8 bits", round(statistics.median(times), 1), "ms")


if __name__ == "__main__":
    main(*sys.argv[1:])
