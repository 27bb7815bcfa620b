s = set()
s.add(3); s.add(1); s.add(3)
s.update([5, 1])
s.discard(99)
s.remove(5)
print(sorted(s), len(s), bool(s), set() == {0} - {0}, set(), {7}, {"one"}, {(1, 2)})
s |= {10}
s -= {3}
print(sorted(s), s.pop() in (1, 10), sorted(set("hello")), len(set([1, 1.0, True])))
# expect:
#| [1, 3] 2 True True set() {7} {'one'} {(1, 2)}
#| [1, 10] True ['e', 'h', 'l', 'o'] 1
