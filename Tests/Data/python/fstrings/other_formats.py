print(f"{True} {True:d} {True:5} {False:>6}| {None} {[1]} {(1,)!s:>6}|{True!s:>6}|{1 == 1:.1f}")
# expect:
#| True 1     1      0| None [1]   (1,)|  True|1.0
