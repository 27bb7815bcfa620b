s = "text"
print(f"{s:10}|{s:<10}|{s:>10}|{s:^10}|{s:*^11}|{s:.2}|{s:6.1}|{s:s}|{s:>2}|{'':5}|{'ñ→':^6}|{s:06}|")
# expect:
#| text      |text      |      text|   text   |***text****|te|t     |text|text|     |  ñ→  |text00|
