for x in [[], [0], [[]], (), (0,), "", " ", {}, {0: 0}, set(), range(0), range(1)]:
    print(x, bool(x), len(x))
# expect:
#| [] False 0
#| [0] True 1
#| [[]] True 1
#| () False 0
#| (0,) True 1
#|  False 0
#|   True 1
#| {} False 0
#| {0: 0} True 1
#| set() False 0
#| range(0, 0) False 0
#| range(0, 1) True 1
