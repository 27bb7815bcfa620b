items = [("a", 1), ("bb", 22)]
print(f"{' '.join(f'{k}={v:03d}' for k, v in items)}")
print(f'''{f"{f'{1 + 1}'}!"}?''')
# expect:
#| a=001 bb=022
#| 2!?
