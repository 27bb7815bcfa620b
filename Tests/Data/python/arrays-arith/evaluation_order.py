import numpy as np
def say(name, value):
    print(name, end=" ")
    return np.array(value)

print(say("a", [1, 2]) + say("b", [3, 4]) * say("c", [5, 6]))
m = np.zeros(2)
m[say("i", 0)] = say("v", 7).sum()
print(m)
# expect:
#| a b c [16 26]
#| v i [7. 0.]
