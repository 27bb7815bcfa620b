total = 0
print([total := total + n for n in range(5)], total)
print(any((hit := w) == "b" for w in "abc"), hit)
# expect:
#| [0, 1, 3, 6, 10] 10
#| True b
