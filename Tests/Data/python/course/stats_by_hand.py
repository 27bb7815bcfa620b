import math
data = [2, 4, 4, 4, 5, 5, 7, 9]
n = len(data)
mean = sum(data)/n
var = sum((x - mean)**2 for x in data)/n
print(mean, var, math.sqrt(var), sorted(data)[n//2], (sorted(data)[n//2-1] + sorted(data)[n//2])/2)
mode = max(set(data), key=data.count)
print(mode, {x: data.count(x) for x in sorted(set(data))})
# expect:
#| 5.0 4.0 2.0 5 4.5
#| 4 {2: 1, 4: 3, 5: 2, 7: 1, 9: 1}
