x, y = 3, 0.1
print(f"{x=} {y = } {x + y=:.3f} {x=!s} { x * 2 =}")
name = "a"
print(f"{name=} {name=!s} {name=:>3}")
# expect:
#| x=3 y = 0.1 x + y=3.100 x=3  x * 2 =6
#| name='a' name=a name=  a
