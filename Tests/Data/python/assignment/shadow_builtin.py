sum = 0
for k in [1, 2, 3]:
    sum += k
print(sum)
del sum
print(sum([1, 2]))
list = [len]
print(list[0]("abc"))
# expect:
#| 6
#| 3
#| 3
