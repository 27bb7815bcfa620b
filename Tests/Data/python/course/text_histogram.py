data = [3, 7, 0, 12]
for i, n in enumerate(data):
    print(f"{i:>2} | {'*' * n:<12} | {n/sum(data):6.1%}")
print("=" * 30)
print("|".join(f"{x:^7}" for x in ["a", "bb", "ccc"]))
# expect:
#|  0 | ***          |  13.6%
#|  1 | *******      |  31.8%
#|  2 |              |   0.0%
#|  3 | ************ |  54.5%
#| ==============================
#|    a   |  bb   |  ccc  
