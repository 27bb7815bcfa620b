s = "  The quick brown fox  "
print(repr(s.strip()), s.split(), s.strip().split(" ", 1), s.find("quick"), s.replace("quick", "slow").strip(), s.strip().startswith("The"))
print("a,b,,c".split(","), "-".join(["x", "y"]), "abc".upper(), "Hello".swapcase(), "hello world".capitalize(), "x".center(5, "*"), "7".zfill(3), "ab".rjust(4) + "|", "ab".ljust(4) + "|")
print("line1\nline2".splitlines(), "abcabc".index("c"), "abcabc".rfind("b"), "abc".isalpha(), "12".isdigit(), "a1".isalnum(), "hello".count("l"), "Mississippi".partition("ss"))
print("abc" < "abd", "Z" < "a", "abc" in "xabcx", "abc"[1], "abc"[-1], "abc"[::-1], list("abc"), "tEsT".lower(), "é".upper(), len("naïve"), "a" * 3 + "b")
print("{0} {1} {0}".format("a", "b"), "{name}: {v:.2f}".format(name="x", v=2), "{:>5}|{:<5}|{:^5}".format(1, 2, 3), "{0[1]} {1[k]}".format([1, 2], {"k": 3}))
print("abc".translate(str.maketrans("ab", "xy")) if False else "skip", "a-b-c".rsplit("-", 1), "xxabcxx".strip("x"), "prefix_name".removeprefix("prefix_"), "abc".endswith(("b", "c")), "\t".isspace(), "Ab".istitle())
"abc".index("z")
# expect:
#| 'The quick brown fox' ['The', 'quick', 'brown', 'fox'] ['The', 'quick brown fox'] 6 The slow brown fox True
#| ['a', 'b', '', 'c'] x-y ABC hELLO Hello world **x** 007   ab| ab  |
#| ['line1', 'line2'] 2 4 True True True 2 ('Mi', 'ss', 'issippi')
#| True True True b c cba ['a', 'b', 'c'] test É 5 aaab
#| a b a x: 2.00     1|2    |  3   2 3
#| skip ['a-b', 'c'] abc name True True True
# expect error: 8:1: ValueError: substring not found
