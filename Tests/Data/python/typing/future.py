from __future__ import annotations
from dataclasses import dataclass, fields


@dataclass
class Node:
    value: int
    next: Node | None = None

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
#| Node(value=1, next=Node(value=2, next=None))
#| {'value': 'int', 'next': 'Node | None'}
#| ['value', 'next'] Node | None
#| {'x': 'Undefined', 'return': 'list[Whatever]'} 1
