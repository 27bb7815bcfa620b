from enum import Enum,Flag,IntEnum,IntFlag,StrEnum,auto,unique


def show(get):
    try:
        print(repr(get()))
    except Exception as error:
        print(type(error).__name__, error)


class C(Enum):
    R=1; G=2; B=1
show(lambda: C.X)
show(lambda: C(9))
show(lambda: C['Q'])
show(lambda: setattr(C,'R',5))
show(lambda: setattr(C.R,'value',5))
show(lambda: setattr(C.R,'name',5))
show(lambda: C.__members__)
show(lambda: C)
show(lambda: list(C))
show(lambda: len(C))
show(lambda: C.R in C)
show(lambda: str(C.R))
show(lambda: f"{C.R:>10}|")
show(lambda: C.R<C.G)
show(lambda: C.R==1)
class P(Flag):
    R=auto(); W=auto(); X=auto(); RW=R|W
show(lambda: P.R|P.X)
show(lambda: P(0))
show(lambda: P.RW)
show(lambda: ~P.R)
show(lambda: P(8))
show(lambda: list(P))
show(lambda: list(P.RW))
show(lambda: P.R in P.RW)
show(lambda: str(P.R|P.X))
show(lambda: P.R^P.RW)
show(lambda: bool(P(0)))
show(lambda:len(P.RW))
show(lambda:P['RW'])
show(lambda: P.R|1)
show(lambda:(P.R|P.X).name)
show(lambda:(P.R|P.X).value)
show(lambda: P(0).name)
show(lambda: str(P(0)))
show(lambda: str(P.RW))
class I(IntFlag):
    A=1;B=2
show(lambda: I.A|8)
show(lambda:I(7))
show(lambda: str(I.A|I.B))
show(lambda: I.A+1)
show(lambda: ~I.A)
show(lambda: repr(I(0)))
show(lambda: f"{I.A}")
class N(IntEnum):
    A=1;B=2
show(lambda: N.A)
show(lambda: str(N.A))
show(lambda: N.A+1)
show(lambda: N.A<N.B)
show(lambda: f"{N.A:03}")
show(lambda: N(1) is N.A)
show(lambda: [10,20][N.A])
show(lambda: max(N))
class S(StrEnum):
    RED=auto(); B='x'
show(lambda: S.RED)
show(lambda: str(S.RED))
show(lambda: S.RED+'!')
show(lambda: S.RED=='red')
class M(str,Enum):
    A='a'
show(lambda: M.A)
show(lambda: str(M.A))
show(lambda: f"{M.A}")
show(lambda: M.A=='a')
show(lambda: M.A.upper())
show(lambda: Enum('Animal','CAT DOG'))
show(lambda: list(Enum('Animal','CAT DOG')))
show(lambda: Enum('A',{'x':5}).x)
show(lambda: list(Enum('A',[('p',3),('q',4)])))
class Z(Enum):
    A=auto(); B=auto(); C=10; D=auto()
show(lambda: list(Z))
show(lambda: Z.A.__class__)
show(lambda: type(Z))
show(lambda: isinstance(Z.A,Z))
show(lambda: repr(auto()))
def u():
    @unique
    class Mi(Enum):
        ONE=1; TWO=2; FOUR=2
show(u)
def v():
    class Q(Enum):
        A=1
        A=2
show(v)
show(lambda: C.R.A if 0 else C.R.G)
show(lambda: Enum)
show(lambda: IntEnum)
show(lambda: C.__name__)
show(lambda: next(reversed(C)))
show(lambda: [m.name for m in Z])
show(lambda: C.R is C.B)
show(lambda: C.B.name)
show(lambda: C()) 
show(lambda: N('1'))
class W(Enum):
    def _generate_next_value_(name,start,count,last): return name
    X=auto(); Y=auto()
show(lambda: list(W))
class K(Enum):
    A=(1,2)
    def __init__(self,x,y): self.x=x; self.y=y
    @property
    def s(self): return self.x+self.y
    @classmethod
    def _missing_(cls,v): return cls.A
show(lambda: K.A)
show(lambda: K.A.s)
show(lambda: K(55))
show(lambda: K.A.x)
class J(Enum):
    A=[1]
    B={'a':1}
show(lambda: J([1]))
show(lambda: J.B)
show(lambda: setattr(C,'NEW',1))
show(lambda: C.NEW)
show(lambda: delattr(C,'R'))
show(lambda: P.R|P.W|P.X)
show(lambda: P.R & P.W)
show(lambda: not P.R & P.W)
show(lambda: P.R.value)
show(lambda:P(3))
show(lambda:P(3) is P.RW)
show(lambda: P('x'))
show(lambda: ~P.RW)
# expect:
#| AttributeError X
#| ValueError 9 is not a valid C
#| KeyError 'Q'
#| AttributeError cannot reassign member 'R'
#| AttributeError <enum 'Enum'> cannot set attribute 'value'
#| AttributeError <enum 'Enum'> cannot set attribute 'name'
#| mappingproxy({'R': <C.R: 1>, 'G': <C.G: 2>, 'B': <C.R: 1>})
#| <enum 'C'>
#| [<C.R: 1>, <C.G: 2>]
#| 2
#| True
#| 'C.R'
#| '       C.R|'
#| TypeError '<' not supported between instances of 'C' and 'C'
#| False
#| <P.R|X: 5>
#| <P: 0>
#| <P.RW: 3>
#| <P.W|X: 6>
#| ValueError <flag 'P'> invalid value 8
#|     given 0b0 1000
#|   allowed 0b0 0111
#| [<P.R: 1>, <P.W: 2>, <P.X: 4>]
#| [<P.R: 1>, <P.W: 2>]
#| True
#| 'P.R|X'
#| <P.W: 2>
#| False
#| 2
#| <P.RW: 3>
#| TypeError unsupported operand type(s) for |: 'P' and 'int'
#| 'R|X'
#| 5
#| None
#| 'P(0)'
#| 'P.RW'
#| <I.A|8: 9>
#| <I.A|B|4: 7>
#| '3'
#| 2
#| <I.B: 2>
#| '<I: 0>'
#| '1'
#| <N.A: 1>
#| '1'
#| 2
#| True
#| '001'
#| True
#| 20
#| <N.B: 2>
#| <S.RED: 'red'>
#| 'red'
#| 'red!'
#| True
#| <M.A: 'a'>
#| 'M.A'
#| 'M.A'
#| True
#| 'A'
#| <enum 'Animal'>
#| [<Animal.CAT: 1>, <Animal.DOG: 2>]
#| <A.x: 5>
#| [<A.p: 3>, <A.q: 4>]
#| [<Z.A: 1>, <Z.B: 2>, <Z.C: 10>, <Z.D: 11>]
#| <enum 'Z'>
#| <class 'enum.EnumType'>
#| True
#| 'auto(_auto_null)'
#| ValueError duplicate values found in <enum 'Mi'>: FOUR -> TWO
#| TypeError 'A' already defined as 1
#| <C.G: 2>
#| <enum 'Enum'>
#| <enum 'IntEnum'>
#| 'C'
#| <C.G: 2>
#| ['A', 'B', 'C', 'D']
#| True
#| 'R'
#| TypeError EnumType.__call__() missing 1 required positional argument: 'value'
#| ValueError '1' is not a valid N
#| [<W.X: 'X'>, <W.Y: 'Y'>]
#| <K.A: (1, 2)>
#| 3
#| <K.A: (1, 2)>
#| 1
#| <J.A: [1]>
#| <J.B: {'a': 1}>
#| None
#| 1
#| AttributeError 'C' cannot delete member 'R'.
#| <P.R|W|X: 7>
#| <P: 0>
#| True
#| 1
#| <P.RW: 3>
#| True
#| ValueError 'x' is not a valid P
#| <P.X: 4>
