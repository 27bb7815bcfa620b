words = ["banana", "apple", "Cherry", "apple pie", "éclair", "zoo", "10", "9", ""]
print(sorted(words))
print(sorted(words, key=str.lower))
print(sorted(words, key=len, reverse=True))
# expect:
#| ['', '10', '9', 'Cherry', 'apple', 'apple pie', 'banana', 'zoo', 'éclair']
#| ['', '10', '9', 'apple', 'apple pie', 'banana', 'Cherry', 'zoo', 'éclair']
#| ['apple pie', 'banana', 'Cherry', 'éclair', 'apple', 'zoo', '10', '9', '']
