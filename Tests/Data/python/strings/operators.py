print("ab" + "cd", "ab" * 3, 2 * "xy", "a" * 0 + "|", "a" * -1 + "|")
print("b" in "abc", "bc" in "abc", "" in "", "d" not in "abc", "ac" in "abc")
print("a" < "b", "Z" < "a", "abc" < "abd", "ab" < "abc", "10" < "9", "a" == 'a')
# expect:
#| abcd ababab xyxy | |
#| True True True True False
#| True True True True True True
