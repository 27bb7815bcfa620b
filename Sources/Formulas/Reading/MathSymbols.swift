// The command names of symbols: TeX's and AMS's, with the character and the class that KaTeX gives them.

/// What a command that stands for one symbol means.
enum MathSymbol {
  case letter(String, isUpright: Bool)
  case symbol(MathOperator)
  case function(String, movesLimits: Bool)
  /// In em.
  case space(Double)
}

/// The symbol of a command, without its backslash; nil if there is none.
func mathSymbol(_ name: String) -> MathSymbol? {
  if let text = letters[name] { return .letter(text, isUpright: false) }
  if let text = uprightLetters[name] { return .letter(text, isUpright: true) }
  for (table, atom) in operators {
    if let text = table[name] {
      // amsmath sets \; on both sides of these.
      let margin = ["implies", "impliedby", "iff"].contains(name) ? 0.2778 : 0
      return .symbol(MathOperator(text: text, atom: atom, margin: margin))
    }
  }
  if let text = sums[name] { return .symbol(MathOperator(text: text, atom: .large, movesLimits: true)) }
  if let original = aliases[name] { return mathSymbol(original) }
  if functions.contains(name) { return .function(name, movesLimits: false) }
  if let text = limitFunctions[name] { return .function(text, movesLimits: true) }
  if let width = spaces[name] { return .space(width) }
  return nil
}

/// The name of the same symbol that MathJax is sure to know, too; nil where there is no other.
func originalSymbol(_ name: String) -> String? {
  if let original = aliases[name] { return original }
  return doubles[name]
}

/// Whether a symbol's name is neither TeX's nor amsmath's: authors define these for themselves.
func isBorrowed(_ name: String) -> Bool { aliases[name] != nil || borrowed.contains(name) }

/// The symbol that was written as itself: `∑`, `≤`; nil for a letter and for what no command stands for.
func mathSymbol(_ character: Unicode.Scalar) -> MathSymbol? {
  guard !character.isASCII else { return nil }
  return writtenSymbols[String(character)]
}

/// What each character stands for; what more than one table has, the first of them says.
private let writtenSymbols: [String: MathSymbol] = {
  var symbols: [String: MathSymbol] = [:]
  func add(_ texts: some Sequence<String>, _ symbol: (String) -> MathSymbol) {
    for text in texts where symbols[text] == nil { symbols[text] = symbol(text) }
  }
  add(uprightLetters.values) { .letter($0, isUpright: true) }
  for (table, atom) in operators { add(table.values) { .symbol(MathOperator(text: $0, atom: atom)) } }
  add(sums.values) { .symbol(MathOperator(text: $0, atom: .large, movesLimits: true)) }
  return symbols
}()

private let operators: [([String: String], AtomClass)] = [
  (binaries, .binary), (relations, .relation), (inners, .inner), (ordinaries, .ordinary), (openings, .opening),
  (closings, .closing), (punctuation, .punctuation), (integrals, .large),
]

private let letters = [
  "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "zeta": "ζ", "eta": "η", "theta": "θ",
  "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "omicron": "ο", "pi": "π", "rho": "ρ",
  "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "chi": "χ", "psi": "ψ", "omega": "ω",
  "varepsilon": "ε", "vartheta": "ϑ", "varpi": "ϖ", "varrho": "ϱ", "varsigma": "ς", "varphi": "φ", "varkappa": "ϰ",
  "digamma": "ϝ", "ell": "ℓ", "imath": "ı", "jmath": "ȷ", "wp": "℘",
  "varGamma": "Γ", "varDelta": "Δ", "varTheta": "Θ", "varLambda": "Λ", "varXi": "Ξ", "varPi": "Π", "varSigma": "Σ",
  "varUpsilon": "Υ", "varPhi": "Φ", "varPsi": "Ψ", "varOmega": "Ω",
]

private let uprightLetters = [
  "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ",
  "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "nabla": "∇", "partial": "∂", "infty": "∞", "emptyset": "∅",
  "varnothing": "∅", "hbar": "ℏ", "hslash": "ℏ", "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ", "beth": "ℶ", "forall": "∀",
  "exists": "∃", "nexists": "∄", "top": "⊤", "bot": "⊥", "angle": "∠", "measuredangle": "∡", "triangle": "△",
  "square": "□", "Box": "□", "blacksquare": "■", "diamondsuit": "♢", "heartsuit": "♡", "clubsuit": "♣",
  "spadesuit": "♠", "flat": "♭", "natural": "♮", "sharp": "♯", "complement": "∁", "degree": "°", "S": "§", "P": "¶",
  "copyright": "©", "pounds": "£", "checkmark": "✓", "Bbbk": "𝕜", "eth": "ð", "bigstar": "★", "surd": "√",
  "backslash": "\\", "%": "%", "#": "#", "$": "$", "_": "_", "&": "&", "dag": "†", "ddag": "‡",
  "lozenge": "◊", "blacklozenge": "⧫", "blacktriangle": "▲", "triangledown": "▽", "sphericalangle": "∢", "mho": "℧",
  "gimel": "ℷ", "daleth": "ℸ", "Finv": "Ⅎ", "diagup": "╱", "diagdown": "╲", "yen": "¥",
  "R": "ℝ", "N": "ℕ", "Z": "ℤ", "Q": "ℚ", "C": "ℂ", "H": "ℍ", "Complex": "ℂ", "cnums": "ℂ", "natnums": "ℕ",
  "reals": "ℝ", "Reals": "ℝ", "Alpha": "Α", "Beta": "Β", "Epsilon": "Ε", "Zeta": "Ζ", "Eta": "Η", "Iota": "Ι",
  "Kappa": "Κ", "Mu": "Μ", "Nu": "Ν", "Omicron": "Ο", "Rho": "Ρ", "Tau": "Τ", "Chi": "Χ", "Digamma": "Ϝ",
  "circledS": "Ⓢ", "circledR": "®", "Game": "⅁", "blacktriangledown": "▼", "Diamond": "◊", "mathsterling": "£",
  "maltese": "✠", "textregistered": "®", "coppa": "ϙ", "Coppa": "Ϙ", "koppa": "ϟ", "Koppa": "Ϟ", "sampi": "ϡ",
  "Sampi": "Ϡ", "stigma": "ϛ", "Stigma": "Ϛ", "varstigma": "ϛ", "euro": "€", "geneuro": "€", "geneuronarrow": "€",
  "geneurowide": "€", "officialeuro": "€", "textvisiblespace": "␣", "AA": "Å", "textdollar": "$",
  "O": "∅", "mathdollar": "$", "female": "♀", "male": "♂",
  "lq": "‘", "rq": "’",
]

private let binaries = [
  "cdot": "⋅", "times": "×", "div": "÷", "pm": "±", "mp": "∓", "ast": "∗", "star": "⋆", "circ": "∘", "bullet": "∙",
  "cap": "∩", "cup": "∪", "sqcap": "⊓", "sqcup": "⊔", "uplus": "⊎", "vee": "∨", "lor": "∨", "wedge": "∧",
  "land": "∧", "setminus": "∖", "smallsetminus": "∖", "wr": "≀", "diamond": "⋄", "oplus": "⊕", "ominus": "⊖",
  "otimes": "⊗", "oslash": "⊘", "odot": "⊙", "dagger": "†", "ddagger": "‡", "amalg": "⨿", "bigtriangleup": "△",
  "bigtriangledown": "▽", "triangleleft": "◃", "triangleright": "▹", "bigcirc": "◯", "boxplus": "⊞",
  "boxminus": "⊟", "boxtimes": "⊠", "boxdot": "⊡", "ltimes": "⋉", "rtimes": "⋊", "circledast": "⊛",
  "circledcirc": "⊚", "circleddash": "⊝", "lhd": "⊲", "rhd": "⊳", "unlhd": "⊴", "unrhd": "⊵", "dotplus": "∔",
  "Cap": "⋒", "Cup": "⋓", "divideontimes": "⋇", "curlyvee": "⋎", "curlywedge": "⋏",
  "barwedge": "⊼", "veebar": "⊻", "centerdot": "⋅", "intercal": "⊺",
  "And": "&", "lessdot": "⋖", "gtrdot": "⋗", "doublebarwedge": "⩞", "leftthreetimes": "⋋", "rightthreetimes": "⋌",
  "divsymbol": "÷",
]

private let relations = [
  "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "equiv": "≡", "approx": "≈", "sim": "∼",
  "simeq": "≃", "cong": "≅", "propto": "∝", "ll": "≪", "gg": "≫", "lll": "⋘", "ggg": "⋙", "prec": "≺",
  "succ": "≻", "preceq": "⪯", "succeq": "⪰", "in": "∈", "notin": "∉", "ni": "∋", "subset": "⊂", "supset": "⊃",
  "subseteq": "⊆", "supseteq": "⊇", "subsetneq": "⊊", "supsetneq": "⊋", "nsubseteq": "⊈", "sqsubset": "⊏",
  "sqsubseteq": "⊑", "sqsupseteq": "⊒", "mid": "∣", "nmid": "∤", "parallel": "∥", "nparallel": "∦", "perp": "⊥",
  "vdash": "⊢", "dashv": "⊣", "models": "⊨", "vDash": "⊨", "doteq": "≐", "asymp": "≍", "bowtie": "⋈",
  "smile": "⌣", "frown": "⌢", "leqslant": "⩽", "geqslant": "⩾", "lesssim": "≲", "gtrsim": "≳", "approxeq": "≊",
  "triangleq": "≜", "coloneqq": "≔", "eqqcolon": "≕", "therefore": "∴", "because": "∵", "nless": "≮",
  "ngtr": "≯", "nleq": "≰", "ngeq": "≱", "trianglelefteq": "⊴", "trianglerighteq": "⊵",
  "to": "→", "rightarrow": "→", "leftarrow": "←", "gets": "←", "leftrightarrow": "↔", "Rightarrow": "⇒",
  "Leftarrow": "⇐", "Leftrightarrow": "⇔", "iff": "⟺", "implies": "⟹", "impliedby": "⟸", "mapsto": "↦",
  "longmapsto": "⟼", "longrightarrow": "⟶", "longleftarrow": "⟵", "longleftrightarrow": "⟷",
  "Longrightarrow": "⟹", "Longleftarrow": "⟸", "Longleftrightarrow": "⟺", "uparrow": "↑", "downarrow": "↓",
  "updownarrow": "↕", "Uparrow": "⇑", "Downarrow": "⇓", "Updownarrow": "⇕", "nearrow": "↗", "searrow": "↘",
  "swarrow": "↙", "nwarrow": "↖", "hookrightarrow": "↪", "hookleftarrow": "↩", "rightharpoonup": "⇀",
  "rightharpoondown": "⇁", "leftharpoonup": "↼", "leftharpoondown": "↽", "rightleftharpoons": "⇌",
  "leadsto": "⇝", "rightsquigarrow": "⇝", "nrightarrow": "↛", "nleftarrow": "↚", "rightrightarrows": "⇉",
  "leftleftarrows": "⇇", "twoheadrightarrow": "↠", "circlearrowleft": "↺", "circlearrowright": "↻",
  "upharpoonright": "↾", "restriction": "↾", "multimap": "⊸", "between": "≬", "pitchfork": "⋔",
  "owns": "∋", "notni": "∌", "nsim": "≁", "ncong": "≇", "nprec": "⊀", "nsucc": "⊁", "precsim": "≾", "succsim": "≿",
  "preccurlyeq": "≼", "succcurlyeq": "≽", "lessapprox": "⪅", "gtrapprox": "⪆", "lessgtr": "≶", "gtrless": "≷",
  "eqsim": "≂", "backsim": "∽", "thicksim": "∼", "thickapprox": "≈", "varpropto": "∝", "bumpeq": "≏", "Bumpeq": "≎",
  "circeq": "≗", "doteqdot": "≑", "eqcirc": "≖", "subseteqq": "⫅", "supseteqq": "⫆", "nsupseteq": "⊉", "sqsupset": "⊐",
  "Vdash": "⊩",
  "nvdash": "⊬", "nvDash": "⊭", "colonequals": "≔", "vcentcolon": ":", "leqq": "≦", "geqq": "≧", "Subset": "⋐",
  "Supset": "⋑", "nRightarrow": "⇏", "nLeftarrow": "⇍", "nleftrightarrow": "↮", "nLeftrightarrow": "⇎",
  "leftrightarrows": "⇆", "rightleftarrows": "⇄", "leftrightharpoons": "⇋", "curvearrowleft": "↶",
  "curvearrowright": "↷", "twoheadleftarrow": "↞", "Lleftarrow": "⇚", "Rrightarrow": "⇛", "upuparrows": "⇈",
  "downdownarrows": "⇊", "rightarrowtail": "↣", "leftarrowtail": "↢",
  "lt": "<", "gt": ">", "lneq": "⪇", "lneqq": "≨", "lvertneqq": "≨", "lnsim": "⋦", "lnapprox": "⪉", "npreceq": "⋠",
  "precnsim": "⋨", "precnapprox": "⪹", "nshortmid": "∤", "ntriangleleft": "⋪", "ntrianglelefteq": "⋬",
  "varsubsetneq": "⊊", "subsetneqq": "⫋", "varsubsetneqq": "⫋", "ngeqslant": "≱", "ngeqq": "≱", "nleqslant": "≰",
  "nleqq": "≰", "gneq": "⪈", "gneqq": "≩", "gvertneqq": "≩", "gnsim": "⋧", "gnapprox": "⪊", "nsucceq": "⋡",
  "succnsim": "⋩", "succnapprox": "⪺", "nshortparallel": "∦", "nVDash": "⊯", "nVdash": "⊮", "ntriangleright": "⋫",
  "ntrianglerighteq": "⋭", "nsubseteqq": "⊈", "nsupseteqq": "⊉", "varsupsetneq": "⊋", "supsetneqq": "⫌",
  "varsupsetneqq": "⫌", "precneqq": "⪵", "succneqq": "⪶", "vartriangle": "△", "eqslantless": "⪕", "eqslantgtr": "⪖",
  "lesseqgtr": "⋚", "lesseqqgtr": "⪋", "gtreqless": "⋛", "gtreqqless": "⪌", "risingdotseq": "≓",
  "fallingdotseq": "≒", "backsimeq": "⋍", "curlyeqprec": "⋞", "curlyeqsucc": "⋟", "precapprox": "⪷",
  "succapprox": "⪸", "vartriangleleft": "⊲", "vartriangleright": "⊳", "Vvdash": "⊪", "smallsmile": "⌣",
  "smallfrown": "⌢", "shortmid": "∣", "shortparallel": "∥", "blacktriangleleft": "◀", "blacktriangleright": "▶",
  "backepsilon": "∍", "Join": "⋈", "dashrightarrow": "⇢", "dashleftarrow": "⇠", "looparrowleft": "↫",
  "looparrowright": "↬", "Lsh": "↰", "Rsh": "↱", "upharpoonleft": "↿", "downharpoonleft": "⇃",
  "downharpoonright": "⇂", "origof": "⊶", "imageof": "⊷", "leftrightsquigarrow": "↭",
  "Coloneqq": "::=", "dblcolon": "∷", "Eqqcolon": "=::", "eqcolon": "∹", "coloneq": ":−", "Coloneq": "::−",
  "Eqcolon": "−::", "colonapprox": ":≈", "Colonapprox": "::≈", "colonsim": ":∼", "Colonsim": "::∼", "simcolon": "∼:",
  "simcoloncolon": "∼::", "approxcolon": "≈:", "approxcoloncolon": "≈::", "arrowvert": "⏐",
  "bracevert": "⎪", "longleftrightarrows": "⇆", "longrightleftharpoons": "⇌", "tripledash": "┄",
]

private let inners = [
  "ldots": "…", "dotsc": "…", "dotso": "…", "cdots": "⋯", "dotsb": "⋯", "dotsm": "⋯", "dotsi": "⋯", "ddots": "⋱",
  "mathellipsis": "…", "dotsx": "…",
]

private let ordinaries = [
  "neg": "¬", "lnot": "¬", "vdots": "⋮", "prime": "′", "backprime": "‵", "|": "‖", "Vert": "‖", "vert": "|",
  "varvdots": "⋮",
]

private let openings = [
  "{": "{", "lbrace": "{", "lbrack": "[", "langle": "⟨", "lfloor": "⌊", "lceil": "⌈", "lvert": "|", "lVert": "‖",
  "lgroup": "⟮",
  "lmoustache": "⎰", "ulcorner": "⌜", "llcorner": "⌞",
  "lparen": "(", "llbracket": "⟦", "lBrace": "⦃", "lang": "⟨",
]

private let closings = [
  "}": "}", "rbrace": "}", "rbrack": "]", "rangle": "⟩", "rfloor": "⌋", "rceil": "⌉", "rvert": "|", "rVert": "‖",
  "rgroup": "⟯", "rmoustache": "⎱", "urcorner": "⌝", "lrcorner": "⌟",
  "rparen": ")", "rrbracket": "⟧", "rBrace": "⦄", "rang": "⟩",
]

private let punctuation = ["cdotp": "⋅", "ldotp": ".", "colon": ":"]

private let sums = [
  "sum": "∑", "prod": "∏", "coprod": "∐", "bigcap": "⋂", "bigcup": "⋃", "bigvee": "⋁", "bigwedge": "⋀",
  "bigoplus": "⨁", "bigotimes": "⨂", "bigodot": "⨀", "biguplus": "⨄", "bigsqcup": "⨆",
  "bigtimes": "⨉", "intop": "∫",
]

private let integrals = [
  "int": "∫", "iint": "∬", "iiint": "∭", "oint": "∮", "oiint": "∯", "smallint": "∫",
  "oiiint": "∰", "iiiint": "⨌", "intbar": "⨍", "intBar": "⨎", "varointclockwise": "∲", "ointctrclockwise": "∳",
]

private let functions: Set<String> = [
  "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg", "dim", "exp", "hom", "ker", "lg",
  "ln", "log", "sec", "sin", "sinh", "tan", "tanh", "cosec", "tg", "sh", "ch", "th", "cotg",
  "ctg", "arctg", "arcctg", "cth", "sen", "sgn", "arccot", "arccsc", "arcsec",
]

private let limitFunctions = [
  "det": "det", "gcd": "gcd", "inf": "inf", "lim": "lim", "liminf": "lim inf", "limsup": "lim sup", "max": "max",
  "min": "min", "Pr": "Pr", "sup": "sup", "argmin": "arg min", "argmax": "arg max", "plim": "plim",
  "injlim": "inj lim", "projlim": "proj lim",
]

private let spaces: [String: Double] = [
  ",": 0.1667, "thinspace": 0.1667, ":": 0.2222, ">": 0.2222, "medspace": 0.2222, ";": 0.2778, "thickspace": 0.2778,
  "!": -0.1667, "negthinspace": -0.1667, "negmedspace": -0.2222, "negthickspace": -0.2778, "enspace": 0.5,
  "quad": 1, "qquad": 2, " ": 0.25, "space": 0.25, "nobreakspace": 0.25, "enskip": 0.5,
]

/// Other names of symbols: MediaWiki's, KaTeX's, mathtools', and the Spanish plain TeX's.
private let aliases = [
  "and": "land", "or": "lor", "ang": "angle", "part": "partial", "infin": "infty", "alef": "aleph",
  "alefsym": "aleph", "bull": "bullet", "clubs": "clubsuit", "diamonds": "diamondsuit", "hearts": "heartsuit",
  "spades": "spadesuit", "Dagger": "ddagger", "empty": "emptyset", "exist": "exists", "harr": "leftrightarrow",
  "hArr": "Leftrightarrow", "Harr": "Leftrightarrow", "lrarr": "leftrightarrow", "lrArr": "Leftrightarrow",
  "Lrarr": "Leftrightarrow", "larr": "leftarrow", "lArr": "Leftarrow", "Larr": "Leftarrow", "rarr": "rightarrow",
  "rArr": "Rightarrow", "Rarr": "Rightarrow", "uarr": "uparrow", "uArr": "Uparrow", "Uarr": "Uparrow",
  "darr": "downarrow", "dArr": "Downarrow", "Darr": "Downarrow", "image": "Im", "real": "Re", "isin": "in",
  "plusmn": "pm", "sdot": "cdot", "sect": "S", "sub": "subset", "sube": "subseteq", "supe": "supseteq",
  "thetasym": "vartheta", "weierp": "wp", "doublecap": "Cap", "doublecup": "Cup", "gggtr": "ggg", "llless": "lll",
  "Doteq": "doteqdot", "varcoppa": "coppa", "coloncolon": "dblcolon", "coloncolonequals": "Coloneqq",
  "equalscolon": "eqqcolon", "equalscoloncolon": "Eqqcolon", "colonminus": "coloneq", "coloncolonminus": "Coloneq",
  "minuscolon": "eqcolon", "minuscoloncolon": "Eqcolon", "coloncolonapprox": "Colonapprox",
  "coloncolonsim": "Colonsim", "ratio": "vcentcolon", "ordinarycolon": "vcentcolon",
]

/// Names in the tables above, not MathJax's, of what it has under another.
private let doubles = [
  "O": "varnothing", "dotsx": "ldots", "mathellipsis": "ldots", "varvdots": "vdots", "colonequals": "coloneqq",
]

/// Names that are in the tables above, but not in LaTeX or amsmath.
private let borrowed: Set<String> = [
  "R", "N", "Z", "Q", "C", "H", "O", "Complex", "cnums", "natnums", "reals", "Reals", "Alpha", "Beta", "Epsilon",
  "Zeta",
  "Eta", "Iota", "Kappa", "Mu", "Nu", "Omicron", "Rho", "Tau", "Chi", "omicron", "argmin", "argmax", "plim", "tg", "sh",
  "ch", "th", "cotg", "ctg", "arctg", "arcctg", "cth", "sen", "sgn", "cosec", "arccot", "arccsc", "arcsec", "lang",
  "rang",
  "llbracket", "rrbracket", "lBrace", "rBrace", "lparen", "rparen", "coppa", "Coppa", "koppa", "Koppa", "sampi",
  "Sampi",
  "stigma", "Stigma", "varstigma", "Digamma", "euro", "geneuro", "geneuronarrow", "geneurowide", "officialeuro", "And",
  "divsymbol", "lt", "gt", "origof", "imageof", "colonequals", "coloneqq", "eqqcolon", "vcentcolon", "Coloneqq",
  "dblcolon", "Eqqcolon", "eqcolon", "coloneq", "Coloneq", "Eqcolon", "colonapprox", "Colonapprox", "colonsim",
  "Colonsim", "simcolon", "simcoloncolon", "approxcolon", "approxcoloncolon", "notni", "oiint", "oiiint", "intbar",
  "intBar", "varointclockwise", "ointctrclockwise", "bigtimes", "female", "male", "degree", "dotsx", "lq", "rq", "AA",
  "circledR", "textdollar", "mathdollar", "textvisiblespace", "enskip", "varvdots", "ngeqslant", "yen",
]
