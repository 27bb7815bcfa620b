print(complex(1, 2), complex("1-2j"), complex())
# expect:
#| (1+2j) (1-2j) 0j
