d = {"key": [1, 2], 'n': {'m': "deep"}}
print(f"{d['key'][1]} {d['n']['m']!r} {', '.join(str(k) for k in d['key'])}")
print(f"{'a' if d else 'b'} {max([1, 2], key=lambda v: -v)} {(lambda v: v * 2)(4)}")
# expect:
#| 2 'deep' 1, 2
#| a 1 8
