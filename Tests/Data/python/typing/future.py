from __future__ import annotations
from dataclasses import dataclass, fields
from typing import ClassVar


@dataclass
class Node:
    value: int
    next: Node | None = None
    count: ClassVar[int] = 0

    def link(self, other: Node) -> Node:
        self.next = other
        return self


print(Node(1).link(Node(2)))
print(Node.__annotations__)
print([f.name for f in fields(Node)], fields(Node)[1].type)


def f(x: Undefined) -> list[Whatever]:
    return x


print(f.__annotations__, f(1))
# expect:
#| Node(value=1, next=Node(value=2, next=None, count=0), count=0)
#| {'value': 'int', 'next': 'Node | None', 'count': 'ClassVar[int]'}
#| ['value', 'next', 'count'] Node | None
#| {'x': 'Undefined', 'return': 'list[Whatever]'} 1
