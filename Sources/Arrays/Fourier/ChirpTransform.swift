// Discrete Fourier transforms of any length as a convolution (Bluestein): for lengths with a prime so large that this is less work.
// `FourierTransform` decides, as NumPy's pocketfft does.

struct ChirpTransform {
  private let length: Int
  private let chirp: [Complex]
  private let kernel: [Complex]
  private let plan: ComplexTransform

  init(_ length: Int) throws(ArrayError) {
    self.length = length
    let wide = FourierTransform.goodSize(2 * length - 1)
    plan = try ComplexTransform(wide)
    let roots = UnitRoots(2 * length)
    var chirp = [Complex(1)]
    var place = 0
    for m in 1..<length {
      place += 2 * m - 1
      if place >= 2 * length { place -= 2 * length }
      chirp.append(roots[place])
    }
    var kernel = [Complex](repeating: Complex(0), count: wide)
    let share = 1 / Double(wide)
    for m in 0..<length {
      kernel[m] = chirp[m] * share
      if m > 0 { kernel[wide - m] = kernel[m] }
    }
    try plan.run(&kernel, forward: true, scale: 1)
    self.chirp = chirp
    self.kernel = kernel
  }

  func run(_ numbers: inout [Complex], forward: Bool, scale: Double) throws(ArrayError) {
    var padded = [Complex](repeating: Complex(0), count: kernel.count)
    for m in 0..<length { padded[m] = numbers[m].turned(by: chirp[m], forward: forward) }
    let zero = padded[0] * 0.0
    for m in length..<padded.count { padded[m] = zero }
    try plan.run(&padded, forward: true, scale: 1)
    let count = padded.count
    padded[0] = padded[0].turned(by: kernel[0], forward: !forward)
    for m in 1..<(count + 1) / 2 {
      padded[m] = padded[m].turned(by: kernel[m], forward: !forward)
      padded[count - m] = padded[count - m].turned(by: kernel[m], forward: !forward)
    }
    if count % 2 == 0 { padded[count / 2] = padded[count / 2].turned(by: kernel[count / 2], forward: !forward) }
    try plan.run(&padded, forward: false, scale: 1)
    for m in 0..<length { numbers[m] = padded[m].turned(by: chirp[m], forward: forward) * scale }
  }
}
