// What a lesson's text only asks for: images from other computers, and files that could run something once a reader opens them.
// The person who builds the page allows it, or it is an error.

import Markdown
import Texts

/// Something that a lesson may have if the person says so.
package enum Wish: Equatable, Sendable {
  /// Images from another computer, by its name.
  case images(host: String)
  /// A file of a kind that browsers run, with a digest of its bytes.
  case file(name: String, digest: String)

  /// - Parameter image: an address on another computer.
  init(image address: String) {
    let text = address.replacing("\\", with: "/").filter { !$0.isWhitespace }
    let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    // `file:///etc/passwd` has none; a name and a password may stand before it.
    let place = parts.count > 2 && parts[1].isEmpty ? parts[2].prefix { $0 != "?" && $0 != "#" } : ""
    let host = place.split(separator: "@").last.map { $0.lowercased() } ?? parts[0].lowercased()
    self = .images(host: host.split(separator: ":").map { String($0).escapedForURL }.joined(separator: ":"))
  }

  /// Nil for a file that browsers only show, or do not show at all.
  ///
  /// - Parameter isImage: whether it is shown, and not linked to.
  init?(_ path: String, _ bytes: [UInt8], isImage: Bool) {
    let mayRun =
      isImage
      ? ImageType(bytes) == .svg && ActiveMarkup.isActive(bytes, isImage: true) : Wish.mayRun(lastPart(of: path), bytes)
    guard mayRun else { return nil }
    self = .file(name: path, digest: SHA256.hexadecimal(of: bytes))
  }

  /// - Parameter address: of what a notebook's text shows, which a page may have beside it.
  init?(attachment address: String, _ name: String) {
    guard let comma = address.utf8.firstIndex(of: UInt8(ascii: ",")),
      let bytes = String(address[address.index(after: comma)...]).decodedBase64
    else { return nil }
    self.init(name, bytes, isImage: true)
  }

  /// Whether a file that is opened may run something: in the browser, on the server that it is copied to, or on the reader's
  /// computer. Known are those that do not.
  private static func mayRun(_ name: String, _ bytes: [UInt8]) -> Bool {
    let parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false).dropFirst()
    // Servers read more than the last: `a.php.txt`, `a.svg.gz`.
    if parts.dropLast().contains(where: { words(running).contains($0) || words(marked).contains($0) }) { return true }
    // Of a file without an ending browsers see by its beginning what it is.
    guard let ending = parts.last else {
      return bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<") || bytes.contains(0)
    }
    if words(marked).contains(ending) { return ActiveMarkup.isActive(bytes, isImage: false) }
    return !words(inert).contains(ending)
  }

  static let askedDrawing = "a drawing that can run or fetch something"
  static let asked = "a file that may run something once it is opened"

  private static func words(_ list: String) -> [Substring] { list.split(separator: " ") }

  private static let marked = "svg xml xsl xslt rss atom rdf kml gpx gml xmp"
  private static let running =
    "html htm xhtml xht shtml php phtml php3 php4 php5 php7 php8 phps pht cgi fcgi asp aspx jsp pl"
  /// What is data, a text, a picture, a recording, or code that nobody runs by opening it.
  private static let inert =
    """
    7z aac adoc aif aiff apng arff asc avi avif bib bin bmp bz2 c cc cfg cif conf cpp cs css csv cu cxx dat data db dcm diff doc \
    docx dot dta dxf edf epub f f03 f08 f77 f90 f95 feather fits flac fna for fq fasta fastq geojson gif go gz h h5 hdf hdf5 heic \
    hpp hs ico ics in ini ipynb jfif jl jpe jpeg jpg js json jsonl key kt las lock log lua m m4a m4v map mat md mid mkv ml mov mp3 \
    mp4 mpeg mpg mps mtx nb nc ndjson netcdf npy npz nt numbers obj odp ods odt off ogg ogv opus org otf out parquet patch \
    pbm pcd pdb pdf pgm pickle pkl ply png ppm ppt pptx prn ps psd pth py pyi pyx qmd r rb rda rdata rds rmd rs rst rtf sas7bdat \
    sav scala sql sqlite sqlite3 srt stl sty sv swift tab tar tex text tgz tif tiff toml ts tsv ttf ttl txt vcf vtk vtp vtt vtu \
    wav webm webp wmv woff woff2 xls xlsx xz yaml yml zip zst
    """
}

extension Lesson {
  /// What its texts ask for, each once. One that cannot be read gets nothing.
  package var wishes: [Wish] {
    var wishes: [Wish] = []
    for language in languages {
      guard let prose = try? prose(in: language) else { continue }
      let linked = LinkedFiles(beside: prose.file.name, language, defaults, files)
      let hosts = manifest.hasRemoteImages ? RemoteImages.addresses(in: prose).map { Wish(image: $0.address) } : []
      let active = prose.document.links.lazy.compactMap { link -> Wish? in
        let target = link.isImage ? linked.imageTarget(of: link.address) : linked.target(of: link.address)
        guard case .file(let path) = target, let bytes = try? files.bytes(of: path) else { return nil }
        return Wish(path, bytes, isImage: link.isImage)
      }
      let attached = prose.document.attachments.sorted { $0.value < $1.value }
        .compactMap { Wish(attachment: $0.key, $0.value) }
      for wish in hosts + active + attached where !wishes.contains(wish) { wishes.append(wish) }
    }
    return wishes
  }
}
