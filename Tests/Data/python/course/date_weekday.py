def weekday(y, m, d):
    t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    y -= m < 3
    return (y + y//4 - y//100 + y//400 + t[m-1] + d) % 7
names = "Sun Mon Tue Wed Thu Fri Sat".split()
print(names[weekday(2024, 2, 29)], names[weekday(2000, 1, 1)])
leap = lambda y: y % 4 == 0 and y % 100 != 0 or y % 400 == 0
print([y for y in (1900, 2000, 2023, 2024) if leap(y)])
# expect:
#| Thu Sat
#| [2000, 2024]
