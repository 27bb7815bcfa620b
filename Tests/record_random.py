#!/usr/bin/env python3
"""Records the streams of CPython's and NumPy's random numbers as Tests/Data/random/streams.json and calls.json.

    python3 Tests/record_random.py            writes the files anew
    python3 Tests/record_random.py --check    exit 1 unless the Python at hand gives what is recorded

Streams: 10,000 draws of each distribution and generator with three seeds each, as a hash of their bits (FNV-1a over 64-bit words) and
the last of them as a text. Calls: what single lines give, as their repr or their error. The Swift tests need the files, not this script.
"""

import json
import pathlib
import struct
import sys
import warnings

import numpy as np

FOLDER = pathlib.Path(__file__).parent / "Data" / "random"
SETUP = "import random\nimport numpy as np\nfrom numpy.random import default_rng\n"
N = 10_000

# Distributions that old and new have, with parameters for each of their branches.
COMMON = """
random() uniform(-1,2) uniform(5,5) normal(1,2) normal(0,0) standard_normal() exponential(2) standard_exponential() gamma(2.5,2)
gamma(0.5,2) gamma(1,3) gamma(0,3) standard_gamma(1.7) standard_gamma(0.2) beta(0.5,0.7) beta(2,3) beta(1,1) beta(0.001,0.002)
f(3,4) f(1,1) noncentral_f(3,4,1.5) noncentral_f(0.5,4,0) chisquare(3) chisquare(0.5) noncentral_chisquare(3,1.5)
noncentral_chisquare(0.7,1.5) noncentral_chisquare(2,0) standard_cauchy() standard_t(4) standard_t(0.5) pareto(3) weibull(2) weibull(0)
power(2) laplace(1,2) gumbel(1,2) logistic(1,2) lognormal(0,1) rayleigh(2) wald(1,2) wald(3,0.5) triangular(0,1,4) triangular(0,0,1)
vonmises(0.5,2) vonmises(0,1e-6) vonmises(0,0) vonmises(3,100) poisson(0) poisson(3) poisson(9.99) poisson(10) poisson(40) poisson(1e6)
geometric(0.2) geometric(0.5) geometric(1) geometric(0.001) zipf(2) zipf(1.5) zipf(5) logseries(0.7) logseries(0.01) logseries(0.99)
binomial(0,0.5) binomial(10,0) binomial(10,1) binomial(10,0.3) binomial(100,0.4) binomial(1000,0.7) binomial(20,0.8)
binomial(1000000,0.01) binomial(1000000000,0.5) negative_binomial(5,0.4) negative_binomial(0.5,0.9) negative_binomial(100,0.01)
choice(1) choice(10) choice([1.5,2.5,-1]) choice(5,p=[0.1,0.2,0.3,0.15,0.25]) choice([3,1,2],p=[0.5,0,0.5])
multinomial(20,[0.2,0.3,0.5]) multinomial(1000,[0.1]*10) dirichlet([1,2,3]) dirichlet([0.5,0.7]) dirichlet([0.01,0.02,0.03])
""".split()
BOUNDS = [(0, 1), (0, 2), (-3, 7), (0, 100), (0, 1 << 31), (0, 1 << 32), (1, 1 << 32), (0, (1 << 32) + 1), (-(1 << 40), 1 << 40),
          (-(1 << 62), 1 << 62), ("-(1 << 62) - (1 << 62)", (1 << 63) - 1)]
PYTHON = """
random() uniform(-1,2) uniform(1,5) triangular(0,3,1) triangular() gauss(1,2) normalvariate(1,2) normalvariate() lognormvariate(0,1)
expovariate(2) vonmisesvariate(0.5,2) vonmisesvariate(0,0) gammavariate(2.5,2) gammavariate(1,2) gammavariate(0.5,2) betavariate(2,3)
betavariate(0.5,0.5) paretovariate(3) weibullvariate(2,3) randint(1,6) randint(-5,1000000) randrange(10) randrange(0,101,7)
randrange(10,0,-3) randrange(1<<40) choice([1,2,3]) choice(range(100)) getrandbits(1) getrandbits(32) getrandbits(33) getrandbits(63)
""".split()


def streams():
    for seed in ("0", "42", "123456789"):
        old = f"np.random.RandomState({seed})"
        for call in COMMON:
            yield f"{old}.{sized(call)}"
            yield f"default_rng({seed}).{sized(call)}"
        for low, high in BOUNDS:
            yield f"{old}.randint({low}, {high}, {N})"
            yield f"default_rng({seed}).integers({low}, {high}, {N})"
            yield f"default_rng({seed}).integers({low}, {high}, {N}, endpoint=True)"
        for count in (1, 2, 7, 100, N):
            yield f"{old}.permutation({count})"
            yield f"default_rng({seed}).permutation({count})"
            yield f"{old}.choice({count}, {count}, replace=False)"
            yield f"default_rng({seed}).choice({count}, {count}, replace=False)"
        yield f"default_rng({seed}).choice(20000, 1000, replace=False)"
        yield f"default_rng({seed}).choice(20000, 100, replace=False)"
        yield f"default_rng({seed}).choice(20000, 900, replace=False, shuffle=False)"
        yield f"default_rng({seed}).choice(20000, 1100, replace=False, shuffle=False)"
        yield f"default_rng({seed}).choice(400, 300, replace=False, p=np.arange(400) / 79800)"
        yield f"{old}.choice(400, 300, replace=False, p=np.arange(400) / 79800)"
        yield f"default_rng({seed}).permuted(np.arange(2000).reshape(20, 100))"
        yield f"default_rng({seed}).permuted(np.arange(2000).reshape(20, 100), axis=0)"
        yield f"default_rng({seed}).permuted(np.arange(2000).reshape(20, 100), axis=1)"
        yield f"default_rng({seed}).permutation(np.arange(2000).reshape(20, 100), axis=1)"
        yield f"{old}.rand(100, 100)"
        yield f"{old}.randn(100, 100)"
        yield f"default_rng({seed}).spawn(3)[2].spawn(2)[1].standard_normal({N})"
        yield f"default_rng([{seed}, 1, 2, 3, 4, 5]).random({N})"
        yield f"np.random.Generator(np.random.PCG64({seed})).normal(size={N})"
        yield f"np.random.RandomState([{seed}, 7, 9]).normal(size={N})"
        yield f"default_rng({seed}).vonmises(0, 2e6, {N})"
        for setting in (seed, f"'{seed}'", f"{seed}.5", f"-{seed}"):
            for call in PYTHON if setting == seed else PYTHON[:1]:
                yield f"random.seed({setting})\n[random.{call} for _ in range({N})]"
        yield f"random.seed({seed})\nrandom.choices(range(10), k={N})"
        yield f"random.seed({seed})\nrandom.choices([1, 2, 3], weights=[5, 1, 4], k={N})"
        yield f"random.seed({seed})\nrandom.sample(range({N}), {N})"
        yield f"random.seed({seed})\nrandom.sample(range(1000000), 100)"
        yield f"a = list(range({N}))\nrandom.seed({seed})\nrandom.shuffle(a)\na"
        yield f"a = list(range({N}))\nnp.random.seed({seed})\nnp.random.shuffle(a)\na"
        yield f"a = np.arange({N})\ndefault_rng({seed}).shuffle(a)\na"
        yield f"a = np.arange(2000).reshape(200, 10)\nnp.random.seed({seed})\nnp.random.shuffle(a)\na"
        yield f"r = random.Random({seed})\n[r.gauss(0, 1) for _ in range({N})]"
        # Draws of several kinds, one after another: what one leaves behind the next one takes.
        yield (f"g = default_rng({seed})\nnp.concatenate([[g.integers(10), g.random(), g.integers(1 << 40), g.normal(), g.poisson(3)]"
               " for _ in range(200)])")
        yield (f"np.random.seed({seed})\nnp.concatenate([[np.random.randint(10), np.random.rand(), np.random.randn(),"
               " np.random.binomial(50, 0.3), np.random.gamma(2)] for _ in range(200)])")


def sized(call):
    return call[:-1] + ("" if call.endswith("(") or call[-2] == "(" else ", ") + f"size={N})"


CALLS = """
np.random.RandomState(0).rand()
np.random.RandomState(0).rand(3)
np.random.RandomState(0).rand(2, 3)
np.random.RandomState(0).randn(2, 2)
np.random.RandomState(0).rand(0)
np.random.RandomState(0).rand(-1)
np.random.RandomState(0).rand(1.5)
np.random.RandomState(0).randint(10)
type(np.random.RandomState(0).randint(10))
type(np.random.RandomState(0).randint(10, dtype=np.int64))
type(default_rng(0).integers(10))
type(default_rng(0).integers(10, dtype=int))
type(default_rng(0).random())
type(default_rng(0).poisson(3))
type(default_rng(0).choice(3))
type(default_rng(0).choice([1, 2]))
type(np.random.RandomState(0).choice([1, 2]))
np.random.RandomState(0).randint(1, 7, size=(2, 3))
np.random.RandomState(0).randint(0)
np.random.RandomState(0).randint(5, 5)
np.random.RandomState(0).randint(5, 2)
np.random.RandomState(0).randint(2.7, 9.9, 5)
np.random.RandomState(0).randint([1, 2, 3], 10)
np.random.RandomState(0).randint([1, 20, 3], 10)
np.random.RandomState(0).randint(0, [5, 10, 100], size=(2, 3))
np.random.RandomState(0).randint(0, 5, size=0)
np.random.RandomState(0).randint(5, 0, size=0)
default_rng(0).integers(0)
default_rng(0).integers(5, 5)
default_rng(0).integers(5, 4, endpoint=True)
default_rng(0).integers(5, 5, endpoint=True)
default_rng(0).integers(1, [3, 100, 1000], size=(2, 3))
default_rng(0).integers(0, [0, 3])
default_rng(0).normal(size=3)
default_rng(0).normal([1, 10, 100], 1)
default_rng(0).normal([1, 10, 100], [[1], [2]])
default_rng(0).normal([1, 10, 100], 1, size=(2, 3))
default_rng(0).normal([1, 10, 100], 1, size=2)
default_rng(0).normal([1, 10, 100], 1, size=(3, 2))
default_rng(0).normal([1, 10, 100], [1, 2])
default_rng(0).normal(0, -1)
default_rng(0).normal(0, [1, -1])
default_rng(0).normal(0, np.nan)
default_rng(0).normal(size=())
default_rng(0).random(())
default_rng(0).random((2, 0))
default_rng(0).random(-2)
default_rng(0).random(2.5)
default_rng(0).random(dtype=int)
default_rng(0).random(dtype=float)
default_rng(0).standard_normal((2, 2), dtype=np.float64)
default_rng(0).exponential(-1)
default_rng(0).exponential([1, -1])
default_rng(0).gamma(-1)
default_rng(0).beta(0, 1)
default_rng(0).beta([1, 0], 1)
default_rng(0).binomial(-1, 0.5)
default_rng(0).binomial(5, 1.5)
default_rng(0).binomial(5, np.nan)
default_rng(0).binomial(5, [0.5, np.nan])
default_rng(0).binomial(5.0, 0.5)
default_rng(0).binomial([5, 10], [0.1, 0.9])
default_rng(0).poisson(-1)
default_rng(0).poisson(np.nan)
default_rng(0).poisson(1e20)
default_rng(0).poisson([1, 5, 50])
default_rng(0).poisson([1, -5])
default_rng(0).geometric(0)
default_rng(0).geometric(1.1)
default_rng(0).zipf(1)
default_rng(0).zipf([2, 1])
default_rng(0).logseries(1)
default_rng(0).logseries([0.5, 1])
default_rng(0).negative_binomial(0, 0.5)
default_rng(0).negative_binomial(5, 0)
default_rng(0).negative_binomial(np.nan, 0.5)
default_rng(0).negative_binomial(1e20, 0.01)
np.random.RandomState(0).negative_binomial(5, 1.5)
np.random.RandomState(0).poisson(-1)
np.random.RandomState(0).poisson([3, 40])
np.random.RandomState(0).uniform(1, 0, 3)
np.random.RandomState(0).uniform(0, np.inf)
np.random.RandomState(0).uniform([0, 1], [2, np.inf])
default_rng(0).uniform(1, 0)
default_rng(0).uniform(0, np.inf)
default_rng(0).uniform([0, 1], [2, 3])
default_rng(0).uniform([0, 1], [2, 0])
default_rng(0).triangular(2, 1, 3)
default_rng(0).triangular(0, 4, 3)
default_rng(0).triangular(1, 1, 1)
default_rng(0).triangular([0, 1], 2, 3)
default_rng(0).wald(0, 1)
default_rng(0).standard_t(0)
default_rng(0).vonmises(0, -1)
default_rng(0).pareto(0)
default_rng(0).chisquare(0)
default_rng(0).choice(5)
default_rng(0).choice(5, 3)
default_rng(0).choice(5, (2, 2))
default_rng(0).choice(5, 6, replace=False)
default_rng(0).choice(0)
default_rng(0).choice(0, 0)
default_rng(0).choice(-1)
default_rng(0).choice([])
default_rng(0).choice(2.5)
default_rng(0).choice([[1, 2], [3, 4], [5, 6]], 2)
default_rng(0).choice([[1, 2, 9], [3, 4, 9]], 2, axis=1)
default_rng(0).choice([[1, 2], [3, 4], [5, 6]])
default_rng(0).choice([1, 2], p=[0.5, 0.4])
default_rng(0).choice([1, 2], p=[0.5, 0.6, -0.1])
default_rng(0).choice([1, 2], p=[1.5, -0.5])
default_rng(0).choice([1, 2], p=[np.nan, 1])
default_rng(0).choice([1, 2], p=[[0.5, 0.5]])
default_rng(0).choice([1, 2, 3], 3, replace=False, p=[0.5, 0.5, 0])
default_rng(0).choice([1, 2, 3], 2, replace=False, p=[0.5, 0.5, 0])
default_rng(0).choice(4, size=())
default_rng(0).choice([4, 5], size=())
np.random.RandomState(0).choice(5)
np.random.RandomState(0).choice(5, 3, False)
np.random.RandomState(0).choice(5, 6, replace=False)
np.random.RandomState(0).choice(0)
np.random.RandomState(0).choice([])
np.random.RandomState(0).choice(2.5)
np.random.RandomState(0).choice([[1, 2], [3, 4]])
np.random.RandomState(0).choice([1, 2], p=[0.5, 0.4])
np.random.RandomState(0).choice([1, 2], p=[0.5])
np.random.RandomState(0).choice([1, 2], p=[1.5, -0.5])
np.random.RandomState(0).choice([1, 2], p=[np.nan, 1])
np.random.RandomState(0).choice(2, p=0.5)
np.random.RandomState(0).permutation(5)
np.random.RandomState(0).permutation([3, 1, 2])
np.random.RandomState(0).permutation([[1, 2], [3, 4], [5, 6]])
np.random.RandomState(0).permutation(2.5)
np.random.RandomState(0).permutation(0)
default_rng(0).permutation(np.arange(6).reshape(2, 3), axis=1)
default_rng(0).permutation(2.5)
default_rng(0).permutation(np.arange(6), axis=1)
default_rng(0).permuted(np.arange(6).reshape(2, 3), axis=1)
default_rng(0).permuted([3, 1, 2])
default_rng(0).shuffle((1, 2))
default_rng(0).shuffle(np.arange(3), axis=1)
default_rng(0).shuffle([1, 2])
np.random.RandomState(0).shuffle([1, 2])
np.random.RandomState(0).shuffle("ab")
np.random.RandomState(0).shuffle(3)
default_rng(0).multinomial(10, [0.2, 0.8])
default_rng(0).multinomial(10, [0.2, 0.8], size=2)
default_rng(0).multinomial(10, [0.2, 0.8], size=(2, 2)).shape
default_rng(0).multinomial(10, [0.9, 0.8])
default_rng(0).multinomial(10, [0.9, 0.8, 0.1])
default_rng(0).multinomial(-1, [0.2, 0.8])
default_rng(0).multinomial(1.5, [0.2, 0.8])
default_rng(0).multinomial(10, [])
np.random.RandomState(0).multinomial(10, [0.2, 1.8])
np.random.RandomState(0).multinomial(0, [0.2, 0.8], 2)
default_rng(0).dirichlet([1, 2])
default_rng(0).dirichlet([1, 2], 2)
default_rng(0).dirichlet([1, 2], (2, 2)).shape
default_rng(0).dirichlet([-1, 2])
default_rng(0).dirichlet([0, 2])
default_rng(0).dirichlet(2)
np.random.RandomState(0).dirichlet([0, 2])
np.random.normal(0, 1, 2, 3)
np.random.normal(mean=1)
np.random.gamma()
np.random.gamma(scale=2)
np.random.gamma(2, shape=2)
np.random.beta(1)
np.random.seed(1, 2)
np.random.default_rng(1, 2)
np.random.RandomState(1, 2)
np.random.shuffle([1], 2)
default_rng(0).permuted([1], 1)
default_rng(0).binomial(np.array([5.0]), 0.5)
default_rng(0).binomial([5.7], 0.5)
default_rng(0).binomial(np.nan, 0.5)
default_rng(-1)
default_rng(1.5)
default_rng([1, -2])
default_rng(np.int64(5)).random()
default_rng(True).random()
default_rng([]).random()
default_rng([[1, 2], [3, 4]]).random()
default_rng(np.arange(5)).random()
default_rng(range(3)).random()
default_rng((1, (2, 3))).random()
default_rng(2**40).random()
default_rng(2**62).random()
default_rng(default_rng(3)).random()
default_rng(np.random.PCG64(3)).random()
default_rng(np.random.SeedSequence(3)).random()
np.random.Generator(np.random.PCG64(np.random.SeedSequence(3).spawn(2)[1])).random()
default_rng(0).bit_generator.seed_seq.spawn(1)[0] is None
isinstance(default_rng(0), np.random.Generator)
isinstance(np.random.RandomState(0), np.random.Generator)
type(default_rng(0))
type(np.random.RandomState(0))
np.random.Generator
np.random.RandomState.__name__
np.random.RandomState(-1)
np.random.RandomState(2**32)
np.random.RandomState(1.5)
np.random.RandomState([])
np.random.RandomState([1, -1])
np.random.RandomState([[1, 2], [3, 4]])
np.random.RandomState([1.5, 2])
np.random.RandomState(np.array([5])).rand()
np.random.RandomState([5]).rand()
np.random.RandomState(True).rand()
np.random.seed(-5)
np.random.seed(2**33)
np.random.seed(0)
default_rng(0).nothing
np.random.nothing
random.Random(0).random()
random.Random("abc").random()
random.Random("").random()
random.Random("áéí").random()
random.Random(-7).random()
random.Random(True).random()
random.Random(1.5).random()
random.Random(0.0).random()
random.Random(1e300).random()
random.Random(-2.5).random()
random.Random(2**62).random()
random.Random([1])
random.Random((1, 2))
random.Random(0).randint(1, 6)
random.Random(0).randint(6, 1)
random.Random(0).randint(1, 1)
random.Random(0).randrange(0)
random.Random(0).randrange(-5)
random.Random(0).randrange(5, 5)
random.Random(0).randrange(1, 10, 0)
random.Random(0).randrange(1, 10, -1)
random.Random(0).randrange(1.5)
random.Random(0).choice([])
random.Random(0).choice("abc")
random.Random(0).choice((1, 2, 3))
random.Random(0).choices("abc", k=5)
random.Random(0).choices([], k=1)
random.Random(0).choices([1, 2], [1, 2, 3])
random.Random(0).choices([1, 2], [0, 0])
random.Random(0).choices([1, 2], [1, float('inf')])
random.Random(0).choices([1, 2], 3)
random.Random(0).choices([1, 2], [1, 2], cum_weights=[1, 2])
random.Random(0).choices([1, 2], cum_weights=[1, 5], k=8)
random.Random(0).sample([1, 2, 3], 2)
random.Random(0).sample([1, 2, 3], 4)
random.Random(0).sample([1, 2, 3], -1)
random.Random(0).sample({1, 2}, 1)
random.Random(0).sample("hello", 3)
random.Random(0).sample([1, 2], counts=[3, 2], k=4)
random.Random(0).sample([1, 2], counts=[3], k=4)
random.Random(0).getrandbits(0)
random.Random(0).getrandbits(-1)
random.Random(0).getrandbits(53)
random.Random(0).gammavariate(0, 1)
random.Random(0).expovariate(0)
random.Random(0).uniform(1, 'a')
random.Random(0).triangular(2, 2, 2)
random.Random(0).gauss()
random.nothing
random.seed([1])
""".strip().split("\n")


def drawn(program, run):
    names = {}
    exec(SETUP, names)
    *statements, last = program.split("\n")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exec("\n".join(statements), names)
        return run(last, names)


def words(value):
    for item in np.asarray(value).ravel().tolist():
        yield item & (1 << 64) - 1 if isinstance(item, int) else struct.unpack("<Q", struct.pack("<d", item))[0]


def digest(value):
    result = 0xCBF29CE484222325
    for word in words(value):
        result = (result ^ word) * 0x100000001B3 & (1 << 64) - 1
    return f"{result:016x}"


def stream(program):
    value = drawn(program, eval)
    return [program, digest(value), repr(np.asarray(value).ravel()[-1].item())]


def called(text):
    names = {}
    exec(SETUP, names)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return [text, repr(eval(text, names))]
    except Exception as error:
        return [text, f"!! {type(error).__qualname__}: {error}"]


def recorded():
    return {"streams.json": [stream(program) for program in streams()], "calls.json": [called(text) for text in CALLS]}


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    wrong = 0
    for name, cases in recorded().items():
        lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
        text = f'{{"python": "3.11", "numpy": "{np.__version__}", "setup": {json.dumps(SETUP)}, "cases": [\n{lines}\n]}}\n'
        if sys.argv[1:]:
            wrong += (FOLDER / name).read_text() != text
        else:
            (FOLDER / name).write_text(text)
        print(f"{name}: {len(cases)} cases")
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
