// Nothing leads out of a lesson's folder and its course.

import Foundation
import Testing
import Texts

@Suite struct EnclosureTests {
  @Test func nothingLeadsOut() throws {
    let workshop = try Workshop()
    let root = workshop.folder.path()
    let folder = root.hasSuffix("/") ? String(root.dropLast()) : root
    try workshop.write("small/p.png", "")
    try workshop.write("out.png", "")
    for (name, target) in [("inner.png", "p.png"), ("outer.png", "../out.png"), ("gone.png", "nothing"), ("up", "..")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/small/\(name)", withDestinationPath: target)
    }
    let inside = Enclosure(["\(folder)/small"], in: Disk())
    func verdict(_ name: String) -> Enclosure.Refusal? {
      do throws(Enclosure.Refusal) {
        _ = try inside.path(name, from: "\(folder)/small")
        return nil
      } catch { return error }
    }
    for name in ["p.png", "./p.png", "inner.png", "../small/p.png"] { #expect(verdict(name) == nil, "\(name)") }
    for name in ["../out.png", "outer.png", "up/out.png", "/etc/hostname", "\(folder)/small/p.png"] {
      #expect(verdict(name) == .outside, "\(name)")
    }
    for name in ["q.png", "gone.png"] { #expect(verdict(name) == .missing, "\(name)") }
    #expect(inside.mayHold("\(folder)/small/new/page.html"))
    #expect(!inside.mayHold("\(folder)/new/page.html"))
    #expect(!inside.mayHold("\(folder)/small/up/page.html"))
    #expect(!inside.mayHold("\(folder)/small/new/../../page.html"))
  }
}
