// The command names of symbols: TeX's and AMS's, with the character and the class that KaTeX gives them.

/// What a command that stands for one symbol means.
enum MathSymbol {
  case letter(String, isUpright: Bool)
  case symbol(String, MathOperator.Class)
  case large(String, movesLimits: Bool)
  case function(String, movesLimits: Bool)
  /// In em.
  case space(Double)
}

/// The symbol of a command, without its backslash; nil if there is none.
func mathSymbol(_ name: String) -> MathSymbol? {
  if let text = letters[name] { return .letter(text, isUpright: false) }
  if let text = uprightLetters[name] { return .letter(text, isUpright: true) }
  if let text = binaries[name] { return .symbol(text, .binary) }
  if let text = relations[name] { return .symbol(text, .relation) }
  if let text = ordinaries[name] { return .symbol(text, .ordinary) }
  if let text = openings[name] { return .symbol(text, .opening) }
  if let text = closings[name] { return .symbol(text, .closing) }
  if let text = punctuation[name] { return .symbol(text, .punctuation) }
  if let text = sums[name] { return .large(text, movesLimits: true) }
  if let text = integrals[name] { return .large(text, movesLimits: false) }
  if functions.contains(name) { return .function(name, movesLimits: false) }
  if let text = limitFunctions[name] { return .function(text, movesLimits: true) }
  if let width = spaces[name] { return .space(width) }
  return nil
}

private let letters = [
  "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "zeta": "ζ", "eta": "η", "theta": "θ",
  "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "omicron": "ο", "pi": "π", "rho": "ρ",
  "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "chi": "χ", "psi": "ψ", "omega": "ω",
  "varepsilon": "ε", "vartheta": "ϑ", "varpi": "ϖ", "varrho": "ϱ", "varsigma": "ς", "varphi": "φ", "varkappa": "ϰ",
  "digamma": "ϝ", "ell": "ℓ", "imath": "ı", "jmath": "ȷ", "wp": "℘",
]

private let uprightLetters = [
  "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ",
  "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "nabla": "∇", "partial": "∂", "infty": "∞", "emptyset": "∅",
  "varnothing": "∅", "hbar": "ℏ", "hslash": "ℏ", "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ", "beth": "ℶ", "forall": "∀",
  "exists": "∃", "nexists": "∄", "top": "⊤", "bot": "⊥", "angle": "∠", "measuredangle": "∡", "triangle": "△",
  "square": "□", "Box": "□", "blacksquare": "■", "diamondsuit": "♢", "heartsuit": "♡", "clubsuit": "♣",
  "spadesuit": "♠", "flat": "♭", "natural": "♮", "sharp": "♯", "complement": "∁", "degree": "°", "S": "§", "P": "¶",
  "copyright": "©", "pounds": "£", "checkmark": "✓", "Bbbk": "𝕜", "eth": "ð", "bigstar": "★", "surd": "√",
  "backslash": "\\", "%": "%", "#": "#", "$": "$", "_": "_", "&": "&", "lbrace": "{", "dag": "†", "ddag": "‡",
]

private let binaries = [
  "cdot": "⋅", "times": "×", "div": "÷", "pm": "±", "mp": "∓", "ast": "∗", "star": "⋆", "circ": "∘", "bullet": "∙",
  "cap": "∩", "cup": "∪", "sqcap": "⊓", "sqcup": "⊔", "uplus": "⊎", "vee": "∨", "lor": "∨", "wedge": "∧",
  "land": "∧", "setminus": "∖", "smallsetminus": "∖", "wr": "≀", "diamond": "⋄", "oplus": "⊕", "ominus": "⊖",
  "otimes": "⊗", "oslash": "⊘", "odot": "⊙", "dagger": "†", "ddagger": "‡", "amalg": "⨿", "bigtriangleup": "△",
  "bigtriangledown": "▽", "triangleleft": "◃", "triangleright": "▹", "bigcirc": "◯", "boxplus": "⊞",
  "boxminus": "⊟", "boxtimes": "⊠", "boxdot": "⊡", "ltimes": "⋉", "rtimes": "⋊", "circledast": "⊛",
  "barwedge": "⊼", "veebar": "⊻", "centerdot": "⋅", "intercal": "⊺",
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
  "ngtr": "≯", "nleq": "≰", "ngeq": "≱", "trianglelefteq": "⊴", "trianglerighteq": "⊵", "colon": ":",
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
]

private let ordinaries = [
  "neg": "¬", "lnot": "¬", "dots": "…", "ldots": "…", "dotsc": "…", "dotso": "…", "cdots": "⋯", "dotsb": "⋯",
  "dotsm": "⋯", "dotsi": "⋯", "vdots": "⋮", "ddots": "⋱", "prime": "′", "backprime": "‵", "|": "∥", "Vert": "∥",
  "vert": "∣",
]

private let openings = [
  "{": "{", "lbrack": "[", "langle": "⟨", "lfloor": "⌊", "lceil": "⌈", "lvert": "∣", "lVert": "∥", "lgroup": "⟮",
  "lmoustache": "⎰", "ulcorner": "┌",
]

private let closings = [
  "}": "}", "rbrace": "}", "rbrack": "]", "rangle": "⟩", "rfloor": "⌋", "rceil": "⌉", "rvert": "∣", "rVert": "∥",
  "rgroup": "⟯", "rmoustache": "⎱", "urcorner": "┐",
]

private let punctuation = ["cdotp": "⋅", "ldotp": "."]

private let sums = [
  "sum": "∑", "prod": "∏", "coprod": "∐", "bigcap": "⋂", "bigcup": "⋃", "bigvee": "⋁", "bigwedge": "⋀",
  "bigoplus": "⨁", "bigotimes": "⨂", "bigodot": "⨀", "biguplus": "⨄", "bigsqcup": "⨆",
]

private let integrals = ["int": "∫", "iint": "∬", "iiint": "∭", "oint": "∮", "oiint": "∯", "smallint": "∫"]

private let functions: Set<String> = [
  "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg", "dim", "exp", "hom", "ker", "lg",
  "ln", "log", "sec", "sin", "sinh", "tan", "tanh", "cosec", "tg", "sh", "ch", "th", "cotg",
]

private let limitFunctions = [
  "det": "det", "gcd": "gcd", "inf": "inf", "lim": "lim", "liminf": "lim inf", "limsup": "lim sup", "max": "max",
  "min": "min", "Pr": "Pr", "sup": "sup", "argmin": "arg min", "argmax": "arg max", "plim": "plim",
]

private let spaces: [String: Double] = [
  ",": 0.1667, "thinspace": 0.1667, ":": 0.2222, ">": 0.2222, "medspace": 0.2222, ";": 0.2778, "thickspace": 0.2778,
  "!": -0.1667, "negthinspace": -0.1667, "negmedspace": -0.2222, "negthickspace": -0.2778, "enspace": 0.5,
  "quad": 1, "qquad": 2, " ": 0.25, "space": 0.25, "nobreakspace": 0.25,
]
