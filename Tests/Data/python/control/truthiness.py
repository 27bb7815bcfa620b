for x in [0, 0.0, -0.0, "", "a", [], [0], None, (), {}, "False", float("nan"), 1e-300]:
    print("T" if x else "F", end="")
    if not x: print(".", end="")
print()
# expect:
#| F.F.F.F.TF.TF.F.F.TTT
