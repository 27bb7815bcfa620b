print(str(1.0), str(True), str(None), str([1, "a", None]), str({"a": (1,)}), str(()), str(range(3)), str("s"))
print(repr("s"), repr(1e10), [str(1), repr("1")], str(len), str(int), str(print))
# expect:
#| 1.0 True None [1, 'a', None] {'a': (1,)} () range(0, 3) s
#| 's' 10000000000.0 ['1', "'1'"] <built-in function len> <class 'int'> <built-in function print>
