text = """first
  second
third"""
for line in text.split("\n"):
    print(len(line), line.strip())
print('''a "quoted" 'word' ''', "\"", '"', "'")
# expect:
#| 5 first
#| 8 second
#| 5 third
#| a "quoted" 'word'  " " '
