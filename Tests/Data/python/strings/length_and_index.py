s = "añb→😀"
print(len(s), s[1], s[-1], s[3:], s[::-1])
print(ord(s[4]), chr(8594), s.index("→"))
# expect:
#| 5 ñ 😀 →😀 😀→bña
#| 128512 → 3
