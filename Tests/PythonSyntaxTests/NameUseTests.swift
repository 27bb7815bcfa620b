// What a cell reads, binds and changes, by its text alone: also a cell that is not run, or cannot be read.

import Testing
import Texts

@testable import PythonSyntax

@Suite struct NameUseTests {
  @Test(arguments: [
    // text, reads, binds, changes
    ("x = a + b", "a b", "x", ""),
    ("x = 1\ny = x", "", "x y", ""),
    ("if a:\n  x = 1\ny = x", "a x", "x y", ""),
    ("x += 1", "x", "x", "x"),
    ("a.append(b)", "a b", "", "a"),
    ("a[0].b.sort(key=c)", "a c", "", "a"),
    ("a[i] = 1; b.c = 2; del d[0]; del e", "a b d i", "e", "a b d"),
    ("np.random.seed(0)", "np", "", "np"),
    ("for i, a[j] in b:\n  c(i)", "a b c j", "i", "a"),
    ("[x for x in y if z]", "y z", "", ""),
    ("[w := x for x in y]", "y", "w", ""),
    ("def f(a=b):\n  global g\n  g = a + c\n  h = d\n  h.append(e)", "b c d e", "f g", ""),
    ("class A(B):\n  x = y\n  z.append(x)\n  def f(self):\n    return x + w", "B w x y z", "A", "z"),
    ("with a as b, c() as (d, e.f):\n  g = b", "a c e", "b d g", "e"),
    ("try:\n  a = 1\nexcept E as e:\n  b = a\nfinally:\n  c = a", "E a", "a b c e", ""),
    ("match a:\n  case [b, *c] if d: e = b\n  case {'k': f, **g}: pass", "a b d", "b c e f g", ""),
    ("match a:\n  case H.I(j=k): pass", "H a", "k", ""),
    ("from a import b, c as d", "", "b d", ""),
    ("lambda x: x + y", "y", "", ""),
    ("f'{a!r:>{b}}'", "a b", "", ""),
    ("async def f():\n  await g(h)", "g h", "f", ""),
    ("@a\ndef f(x: b) -> c: pass", "a b c", "f", ""),
    ("x: int = y", "int y", "x", ""),
    // Words alone.
    ("x = = a", "a", "x", ""),
  ])
  func names(text: String, reads: String, binds: String, changes: String) {
    let names = NameUse(Source(file: "cell", text: text))
    #expect(names.reads.sorted().joined(separator: " ") == reads, "reads")
    #expect(names.binds.sorted().joined(separator: " ") == binds, "binds")
    #expect(names.changes.sorted().joined(separator: " ") == changes, "changes")
    #expect(!names.bindsUnknown)
  }

  @Test(arguments: ["from a import *", "%run x.py", "if a:\n  from b import *"])
  func whatBindsUnknownNames(text: String) {
    #expect(NameUse(Source(file: "cell", text: text)).bindsUnknown)
  }

  @Test func settingsOfAModuleAreNoticed() {
    #expect(NameUse(Source(file: "cell", text: "np.set_printoptions(a=1)\nx.b()")).settings == ["np"])
    #expect(NameUse(Source(file: "cell", text: "np.seterr(x = = 1)")).settings == ["np"])
  }

  @Test func importsOfModulesAreApart() {
    let names = NameUse(Source(file: "cell", text: "import a.b as c, d\nimport e; x = d.f\nwith g: import h"))
    #expect(names.imports == ["import a.b as c, d", "import e"])
    #expect(names.binds == ["h", "x"])
  }
}
