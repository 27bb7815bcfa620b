xs = [3, 1, 2]
print(f"{sorted(xs)} {xs[1:]} {xs[-1]:02} {len(xs):d} {sum(xs) / len(xs):.1%} {not xs} {xs != []} {1 if xs else 0}")
print(f"{ {'a': 1}['a'] } {({1, 1})} {3 > 2} {3 != 2} {xs == sorted(xs)}")
# expect:
#| [1, 2, 3] [1, 2] 02 3 200.0% False True 1
#| 1 {1} True True False
