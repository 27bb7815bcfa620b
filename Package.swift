// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "lessongen",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Arrays", targets: ["Arrays"]),
    .library(name: "Backprop", targets: ["Backprop"]),
    .executable(name: "lessongen", targets: ["lessongen"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The numerical core. It stands alone: other packages import these two libraries.
    .target(name: "Arrays", dependencies: ["CComplex", "CDigits", "CLibrary", "CProducts", "CThread"]),
    .target(name: "CComplex"),
    .target(name: "CProducts"),
    .target(name: "CDigits"),
    // What a thread may still spend, and its stack.
    .target(name: "CThread"),
    // The platform's C library, whatever its name there.
    .target(name: "CLibrary"),
    .target(name: "Backprop", dependencies: ["CLibrary", "Arrays"]),

    // Files, JSON, diagnostics, places: what every reader needs.
    .target(name: "Texts", dependencies: ["CLibrary"]),

    // The boundary between lessons and whatever runs their cells; no engine in it.
    .target(name: "Engines", dependencies: ["Texts"]),

    // The cell language, the prose and the formulas: three independent front ends.
    .target(name: "PythonSyntax", dependencies: ["Texts"]),
    // Modules of Python's library that are written in Python.
    .target(name: "CModules", exclude: ["python"]),
    .target(
      name: "PythonCells",
      dependencies: [
        "CLibrary", "CModules", "CThread", "Arrays", "Backprop", "Engines", "Texts", "PythonSyntax",
        "BigInt", .product(name: "OrderedCollections", package: "swift-collections"),
      ]),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "Markdown", dependencies: ["CLibrary", "CCmark", "Texts"]),
    .target(name: "Formulas", dependencies: ["Texts"]),

    // A lesson, read and played in every language.
    .target(name: "Notebooks", dependencies: ["Texts"]),
    .target(
      name: "Lessons",
      dependencies: [
        "CLibrary", "Texts", "Engines", "Notebooks", "Arrays", "PythonSyntax", "Markdown", "Formulas", "Yams",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]),

    // Which lessons belong together.
    .target(name: "Courses", dependencies: ["CLibrary", "Texts", "Lessons"]),

    // What is made of a played lesson: proofs, pictures, transcripts, pages.
    .target(name: "Proofs", dependencies: ["Texts", "Engines", "Lessons", "Arrays", "Backprop"]),
    .target(
      name: "Dress",
      dependencies: ["Texts", "Lessons", "PythonSyntax", .product(name: "Mustache", package: "swift-mustache")]),
    .target(
      name: "Figures",
      dependencies: ["CLibrary", "Texts", "Lessons", "Dress", "Proofs", "Arrays", "Backprop"]),
    .target(name: "Transcripts", dependencies: ["Texts", "Engines", "Lessons", "Markdown", "Arrays"]),
    .target(
      name: "Rendering",
      dependencies: [
        "Texts", "Engines", "Lessons", "Dress", "Figures", "Proofs", "Transcripts", "Markdown", "Formulas",
      ]),

    // What is asked of lessons, pages and notebooks that are there already.
    .target(
      name: "Comparing",
      dependencies: ["Texts", "Engines", "Lessons", "Figures", "Transcripts", "Rendering", "Arrays"]),
    .target(
      name: "Auditing",
      dependencies: [
        "Texts", "Engines", "Notebooks", "Lessons", "Dress", "Arrays",
      ]),

    // The bundled lesson and the page's frame, which travel inside the binary.
    .target(name: "CTemplates"),

    // The door: the command line.
    .executableTarget(
      name: "lessongen",
      dependencies: [
        "Texts", "Engines", "PythonCells", "Lessons", "Courses", "Proofs", "Figures", "Dress", "Rendering",
        "Comparing", "Auditing", "CTemplates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // Functions that came out the same are kept once, and nothing is offered to libraries loaded later: there are none.
      linkerSettings: [
        .unsafeFlags(
          ["-Xlinker", "--icf=safe", "-Xlinker", "--no-export-dynamic"],
          .when(platforms: [.linux], configuration: .release))
      ]),

    // The house against its map.
    .testTarget(name: "HouseTests"),
    .testTarget(name: "ArraysTests", dependencies: ["Arrays"]),
    .testTarget(name: "BackpropTests", dependencies: ["Backprop", "Arrays"]),
    .testTarget(name: "PythonSyntaxTests", dependencies: ["PythonSyntax", "PythonCells", "Texts"]),
    .testTarget(name: "PythonCellsTests", dependencies: ["PythonCells", "Arrays", "Texts"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(name: "FormulasTests", dependencies: ["Formulas", "Texts"]),
    .testTarget(
      name: "LessonsTests",
      dependencies: [
        "Lessons", "Courses", "Notebooks", "Auditing", "Rendering", "Proofs", "Figures", "Transcripts", "Comparing",
        "Dress",
        "lessongen", "Markdown", "CCmark", "Texts", "Engines", "PythonCells", "Arrays",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// A member is seen only where its module is imported: what a file uses is what it says it uses.
for target in package.targets where target.type != .system && target.name != "CProducts" {
  target.swiftSettings = [.enableUpcomingFeature("MemberImportVisibility")]
}

// What feeds the program with anything, built by Tests/fuzz.py alone: it needs a sanitizer.
if Context.environment["LESSONGEN_FUZZ"] != nil {
  package.products.append(.library(name: "Fuzzing", type: .static, targets: ["Fuzzing"]))
  package.targets.append(
    .target(
      name: "Fuzzing",
      dependencies: [
        "Auditing", "CLibrary", "Comparing", "Engines", "Figures", "Formulas", "Lessons", "Markdown", "Proofs",
        "PythonCells", "Rendering", "Texts", "Transcripts",
      ],
      path: "Tests/Fuzzing",
      swiftSettings: [.enableUpcomingFeature("MemberImportVisibility")]))
}
