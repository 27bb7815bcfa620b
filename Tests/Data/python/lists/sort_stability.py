# Equal keys keep their order, with reverse=True as well.
people = [("ana", 3), ("bo", 1), ("cy", 3), ("di", 2), ("ed", 1)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
print(sorted([0.0, -0.0, 0, False]), sorted([True, 1.0, 1], reverse=True))
# expect:
#| [('bo', 1), ('ed', 1), ('di', 2), ('ana', 3), ('cy', 3)]
#| [('ana', 3), ('cy', 3), ('di', 2), ('bo', 1), ('ed', 1)]
#| [0.0, -0.0, 0, False] [True, 1.0, 1]
