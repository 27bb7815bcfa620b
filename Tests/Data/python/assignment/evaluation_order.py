def say(x):
    print("say", x)
    return x

box = {}
box[say("key")] = say("value")
print(box)
say(1) + say(2) * say(3)
# expect:
#| say value
#| say key
#| {'key': 'value'}
#| say 1
#| say 2
#| say 3
