for j in range(-4, 5):
    line = ""
    for i in range(-10, 4):
        a, b = i/5, j/4
        x = y = 0
        for n in range(30):
            x, y = x*x - y*y + a, 2*x*y + b
            if x*x + y*y > 4: break
        else: n = 30
        line += " .:*#"[min(n//4, 4)]
    print(line.rstrip())
# expect:
#|          .#
#|        ..##.
#|     ...:####.
#|    .*#:#####*
#| ############.
#|    .*#:#####*
#|     ...:####.
#|        ..##.
#|          .#
