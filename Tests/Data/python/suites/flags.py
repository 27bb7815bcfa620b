# The parts of a flag stand in the order of their values, or as they were defined where that is another.
from enum import Flag, IntFlag


class Perm(Flag):
    R, W, X = 4, 2, 1


class Up(Flag):
    A = 1
    B = 2
    AB = 3
    C = 4


class Mixed(IntFlag):
    X = 1
    R = 4
    W = 2


print(Perm.R | Perm.W, repr(Perm.X | Perm.W), ~Perm.R, list(Perm.W | Perm.R), list(Perm))
print(Up.B | Up.A, Up.C | Up.A, list(Up.AB | Up.C), repr(~Up.B))
print(repr(Mixed.W | Mixed.R | Mixed.X), list(Mixed(7)), repr(Mixed(6)))
# expect:
#| Perm.R|W <Perm.W|X: 3> Perm.W|X [<Perm.R: 4>, <Perm.W: 2>] [<Perm.R: 4>, <Perm.W: 2>, <Perm.X: 1>]
#| Up.AB Up.A|C [<Up.A: 1>, <Up.B: 2>, <Up.C: 4>] <Up.A|C: 5>
#| <Mixed.X|R|W: 7> [<Mixed.X: 1>, <Mixed.R: 4>, <Mixed.W: 2>] <Mixed.R|W: 6>
