x = 7
print(f"""first {x}
second {
    x + 1
}
{x:>4}""")
# expect:
#| first 7
#| second 8
#|    7
