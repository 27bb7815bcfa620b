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
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The numerical core. It stands alone: other packages import these two libraries.
    .target(name: "Arrays", dependencies: ["CProducts", "CThread"]),
    .target(name: "CProducts"),
    .target(name: "CThread"),
    .target(name: "Backprop", dependencies: ["Arrays"]),

    // The cell language, the prose and the formulas: three independent front ends.
    .target(
      name: "PythonCells",
      dependencies: ["Arrays", "Backprop", "CThread", .product(name: "OrderedCollections", package: "swift-collections")]),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "Markdown", dependencies: ["CCmark"]),
    .target(name: "Formulas"),

    // A lesson, played; an edition, rendered; the command line.
    .target(
      name: "Lessons",
      dependencies: [
        "PythonCells", "Markdown", "Yams",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]),
    .target(name: "Auditing", dependencies: ["Lessons", "PythonCells"]),
    .target(
      name: "Rendering",
      dependencies: [
        "Lessons", "Auditing", "Markdown", "Formulas", "PythonCells",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "lessongen",
      dependencies: [
        "Arrays", "Backprop", "PythonCells", "Lessons", "Auditing", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // A link to Templates/: the bundled lesson and the page's frame travel inside the binary.
      resources: [.embedInCode("Templates")]),

    .testTarget(name: "ArraysTests", dependencies: ["Arrays"]),
    .testTarget(name: "BackpropTests", dependencies: ["Backprop", "Arrays"]),
    .testTarget(name: "PythonCellsTests", dependencies: ["PythonCells", "Arrays"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(name: "FormulasTests", dependencies: ["Formulas"]),
    .testTarget(name: "LessonsTests", dependencies: ["Lessons", "Auditing", "Rendering", "lessongen"]),
  ],
  swiftLanguageModes: [.v6]
)
