g = (x*x for x in range(5))
print(next(g), next(g), list(g), list(g))
print(sum(1/k for k in range(1, 11)), any(x > 3 for x in [1, 5]), all(x for x in []))
print(max((abs(x), x) for x in [-3, 2]), ",".join(str(i) for i in range(4)))
gen = (print("made", i) or i for i in range(3))
print("before")
for v in gen: print("got", v)
print(next(gen, "done"))
next(gen)
# expect:
#| 0 1 [4, 9, 16] []
#| 2.9289682539682538 True True
#| (3, -3) 0,1,2,3
#| before
#| made 0
#| got 0
#| made 1
#| got 1
#| made 2
#| got 2
#| done
# expect error: 9:1: StopIteration
