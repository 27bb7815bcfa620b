# The list inside grows before the tuple refuses the assignment; here an int shows only the refusal.
t = (1, [2])
t[1].append(3)
print(t)
t[0] += 1
# expect:
#| (1, [2, 3])
# expect error: 5:1: TypeError: 'tuple' object does not support item assignment
