def matmul(A, B):
    return [[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A]

def power(A, n):
    size = range(len(A))
    R = [[int(i == j) for j in size] for i in size]
    while n:
        if n & 1:
            R = matmul(R, A)
        A, n = matmul(A, A), n >> 1
    return R

print(power([[1, 1], [1, 0]], 50)[0][1], matmul([[1, 2]], [[3], [4]]), power([[2]], 0))
# expect:
#| 12586269025 [[11]] [[1]]
