print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: 2} != {1: 2.0}, {} == [], {"a": [1]} == {"a": [1]})
a = {"k": 1}
b = a
b["l"] = 2
print(a is b, a, len(a))
# expect:
#| True False False True
#| True {'k': 1, 'l': 2} 2
