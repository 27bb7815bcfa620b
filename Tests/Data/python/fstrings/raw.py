x = 1
print(rf"\d{x}\n", fr'{x}\t', f"\x41{x}\t|")
# expect:
#| \d1\n 1\t A1	|
