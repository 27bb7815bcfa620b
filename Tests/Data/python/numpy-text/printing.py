# How arrays of text are shown.
import io
import numpy as np

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

def put(a, key, value):
    a[key] = value
    return a

s = np.str_('abc')
a = np.array(['b', 'abc', 'a'])
m = np.array([['x', 'yy'], ['zzz', 'w']])
y = np.array(['cat', 'dog', 'cat', 'bird'])
X = np.arange(8.0).reshape(4, 2)

show(lambda: (np.array(['a'*30+str(i) for i in range(8)])))
show(lambda: (np.array([str(i) for i in range(2000)])))
show(lambda: (str(np.array([str(i) for i in range(2000)]))))
show(lambda: (np.array([[str(i*j) for i in range(40)] for j in range(30)])))
show(lambda: (np.array([["long text number %d"%(i*j) for i in range(5)] for j in range(3)])))
show(lambda: (np.array(["it's",'say "hi"','tab\t','new\nline','ñandú','日本'])))
show(lambda: (np.array2string(y,separator=','), np.array_repr(y), np.array_str(y)))
np.set_printoptions(linewidth=75, threshold=1000)
show(lambda: (np.set_printoptions(linewidth=30) or np.array([str(i)*3 for i in range(12)])))
np.set_printoptions(linewidth=75, threshold=1000)
np.set_printoptions(linewidth=75, threshold=1000)
show(lambda: (np.set_printoptions(threshold=5) or np.array([str(i)*3 for i in range(12)])))
np.set_printoptions(linewidth=75, threshold=1000)
show(lambda: (np.array2string(a)))
# expect:
#| array(['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa0',
#|        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1',
#|        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2',
#|        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa3',
#|        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa4',
#|        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa5',
#|        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa6',
#|        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa7'], dtype='<U31')
#| array(['0', '1', '2', ..., '1997', '1998', '1999'],
#|       shape=(2000,), dtype='<U4')
#| "['0' '1' '2' ... '1997' '1998' '1999']"
#| array([['0', '0', '0', ..., '0', '0', '0'],
#|        ['0', '1', '2', ..., '37', '38', '39'],
#|        ['0', '2', '4', ..., '74', '76', '78'],
#|        ...,
#|        ['0', '27', '54', ..., '999', '1026', '1053'],
#|        ['0', '28', '56', ..., '1036', '1064', '1092'],
#|        ['0', '29', '58', ..., '1073', '1102', '1131']],
#|       shape=(30, 40), dtype='<U4')
#| array([['long text number 0', 'long text number 0', 'long text number 0',
#|         'long text number 0', 'long text number 0'],
#|        ['long text number 0', 'long text number 1', 'long text number 2',
#|         'long text number 3', 'long text number 4'],
#|        ['long text number 0', 'long text number 2', 'long text number 4',
#|         'long text number 6', 'long text number 8']], dtype='<U18')
#| array(["it's", 'say "hi"', 'tab\t', 'new\nline', 'ñandú', '日本'],
#|       dtype='<U8')
#| ("['cat','dog','cat','bird']", "array(['cat', 'dog', 'cat', 'bird'], dtype='<U4')", "['cat' 'dog' 'cat' 'bird']")
#| array(['000', '111', '222',
#|        '333', '444', '555',
#|        '666', '777', '888',
#|        '999', '101010',
#|        '111111'], dtype='<U6')
#| array(['000', '111', '222', ..., '999', '101010', '111111'],
#|       shape=(12,), dtype='<U6')
#| "['b' 'abc' 'a']"
