def nothing():
    x = 1

def early(n):
    if n > 0:
        return "positive"
    return

def several():
    return 1, [2], "three"

print(nothing(), early(1), early(-1), several(), several()[1])
# expect:
#| None positive None (1, [2], 'three') [2]
