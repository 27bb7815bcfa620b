def merge(a, b):
    out = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out.append(a[i]); i += 1
        else:
            out.append(b[j]); j += 1
    return out + a[i:] + b[j:]
def sort(a):
    return a if len(a) < 2 else merge(sort(a[:len(a)//2]), sort(a[len(a)//2:]))
print(sort([5, 2, 9, 1, 5, 6, -3]))
# expect:
#| [-3, 1, 2, 5, 5, 6, 9]
