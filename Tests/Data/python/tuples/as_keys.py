points = {(0, 0): "origin", (1, 0): "x"}
points[0, 1] = "y"
print(points[(0, 0)], points[0, 1], (1, 0) in points, points)
# expect:
#| origin y True {(0, 0): 'origin', (1, 0): 'x', (0, 1): 'y'}
